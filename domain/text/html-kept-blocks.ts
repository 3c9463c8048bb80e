import { type HtmlBlock, type HtmlPageText, isMostlyLinks } from "./html-page-text";
import type { Zone } from "./html-zones";

/** Which blocks Readability kept by more than half of their characters; `null` where it found nothing. */
export function keptByReadability(text: HtmlPageText, readable: readonly number[] | null): boolean[] | null {
  if (readable === null) return null;
  return text.blocks.map((block, index) => (readable[index] ?? 0) > 0.5 * (block.end - block.start));
}

/**
 * Brings back prose that Readability dropped although it stands in the same kind of element as what it kept: pages
 * that split one article over several containers lose parts otherwise. Prose below the last kept block needs the very
 * same parent, for further down other articles may use the same template. Blocks in a zone stay out.
 *
 * @param kept For each block whether it is kept; changed in place.
 * @param from Index of the first block that may come back.
 */
export function restoreGaps(text: HtmlPageText, kept: boolean[], zones: readonly (Zone | null)[], from: number): void {
  const parents = new Map<number, number>();
  const signatures = new Map<string, number>();
  const parentOf = (block: HtmlBlock): number => text.frames[block.frame]?.parent ?? 0;
  const signatureOf = (block: HtmlBlock): string => {
    const own = text.frames[block.frame];
    const parent = text.frames[own?.parent ?? 0];
    return `${parent?.name ?? ""}.${parent?.hint ?? ""}>${own?.name ?? ""}.${own?.hint ?? ""}`;
  };
  text.blocks.forEach((block, index) => {
    if (!kept[index] || block.kind !== "paragraph") return;
    parents.set(parentOf(block), (parents.get(parentOf(block)) ?? 0) + 1);
    signatures.set(signatureOf(block), (signatures.get(signatureOf(block)) ?? 0) + 1);
  });
  const last = kept.lastIndexOf(true);
  text.blocks.forEach((block, index) => {
    if (kept[index] || index < from || index > last + 5 || zones[index] !== null) return;
    if (isMostlyLinks(block)) return;
    const sharesParent = (parents.get(parentOf(block)) ?? 0) >= 2;
    const isLike = index < last && (signatures.get(signatureOf(block)) ?? 0) >= 2;
    const isProse = block.kind === "paragraph" || block.kind === "quotation";
    if (isProse ? sharesParent || isLike : block.kind === "heading" && index < last && sharesParent) kept[index] = true;
  });
}
