import type { FramingComparison } from "../comparison/comparison";
import { countOf } from "../comparison/sentence-parts";

/**
 * Whose word a settled coding is: nobody's in person. The adjudicator may have coded the same article before, and that
 * earlier reading must neither be taken for the settled one nor be replaced by it. No coder has this key.
 */
export const ADJUDICATION = "adjudication";

/** How screens and tables name it. */
export const ADJUDICATION_NAME = "Adjudication";

/** In how many articles of a framing comparison an adjudication stands for all coders. */
export function countSettledArticles({ rows: [first] }: Pick<FramingComparison, "rows">): number {
  const marks = first?.panels.flatMap((panel) => panel.marks) ?? [];
  return marks.filter(({ codersAll }) => codersAll.includes(ADJUDICATION)).length;
}

/** @example ", settled by adjudication in three articles"; "" where none is. */
export function describeSettled(framing: Pick<FramingComparison, "rows">): string {
  const count = countSettledArticles(framing);
  return count === 0 ? "" : `, settled by adjudication in ${countOf(count, "article")}`;
}
