import type { CleanedPage, FieldKind, RemovalReason, TextRange } from "./page-text";

/** A line of a cleaned page with what became of it. */
export interface PageRow extends TextRange {
  readonly text: string;
  readonly field: FieldKind | null;
  readonly reason: RemovalReason | null;
}

/** The lines of a cleaned page in order, each with the field that it belongs to or the reason for which it went. */
export function rowsOfPage({ page, fields, removed }: CleanedPage): PageRow[] {
  let fieldAt = 0;
  let removedAt = 0;
  return page.blocks.map((block) => {
    while ((fields[fieldAt]?.end ?? Infinity) <= block.start) fieldAt += 1;
    while ((removed[removedAt]?.end ?? Infinity) <= block.start) removedAt += 1;
    const field = fields[fieldAt];
    const passage = removed[removedAt];
    return {
      start: block.start,
      end: block.end,
      text: page.text.slice(block.start, block.end),
      field: field !== undefined && field.start < block.end ? field.kind : null,
      reason: passage !== undefined && passage.start <= block.start ? passage.reason : null,
    };
  });
}
