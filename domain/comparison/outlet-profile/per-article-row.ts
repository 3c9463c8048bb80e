import type { PerArticleRow, ProfileFigure } from "./outlet-profile";

interface MeasuredArticle extends ProfileFigure {
  readonly isOwn: boolean;
}

/** One measure of the articles of an event: the outlet's with their evidence, in their order; the others' by value. */
export function toPerArticleRow(
  measure: Pick<PerArticleRow, "key" | "name" | "basis" | "restEvidence">,
  measured: readonly MeasuredArticle[],
): PerArticleRow {
  return {
    kind: "per-article",
    ...measure,
    own: measured.filter(({ isOwn }) => isOwn).map(({ isOwn: _isOwn, ...figure }) => figure),
    rest: measured
      .filter(({ isOwn }) => !isOwn)
      .map(({ value, of }) => ({ value, of }))
      .toSorted((one, other) => rank(one, measure.basis) - rank(other, measure.basis)),
  };
}

function rank({ value, of }: Pick<ProfileFigure, "value" | "of">, basis: PerArticleRow["basis"]): number {
  return basis === "share" && of !== null && of > 0 ? value / of : value;
}
