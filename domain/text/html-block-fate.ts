import type { FieldKind, RemovalReason } from "./page-text";

/** What becomes of one block: a field of the article, or removed for a reason. */
export type BlockFate = { readonly field: FieldKind } | { readonly removed: RemovalReason };

/** Whether a block is body text of the article. */
export function isBody(fate: BlockFate): boolean {
  return "field" in fate && fate.field === "body";
}

/** Whether a block is a caption of the article. */
export function isCaption(fate: BlockFate): boolean {
  return "field" in fate && fate.field === "caption";
}
