import type { ClaimMatrix, ComparedArticle } from "../comparison";

/** An article that nobody has read for a claim. */
export interface UncheckedCell {
  readonly article: string;
  readonly claim: string;
}

/**
 * Everything that nobody has looked for yet, as a way to walk: article by article, since an article is read once for all
 * of its claims, and within one the claims in the matrix' order. Articles whose text is not here cannot be read and are
 * left out; so are claims that a method only proposes.
 */
export function listUnchecked(
  { rows, otherRows }: Pick<ClaimMatrix, "rows" | "otherRows">,
  articles: readonly Pick<ComparedArticle, "key" | "hasText">[],
): readonly UncheckedCell[] {
  const claims = [...rows, ...otherRows].map(({ claim, cells }) => ({
    claim: claim.key,
    articles: new Set(
      cells.flatMap((cell) => cell.cells.filter(({ state }) => state === "not-checked").map(({ article }) => article)),
    ),
  }));
  return articles
    .filter(({ hasText }) => hasText)
    .flatMap(({ key }) => claims.filter((one) => one.articles.has(key)).map(({ claim }) => ({ article: key, claim })));
}

/** Where somebody is on the way. */
export interface WalkStep {
  readonly cell: UncheckedCell;
  /** From 1; what has been done since the start counts as walked. */
  readonly number: number;
  /** How many there were at the start. */
  readonly of: number;
  /** The next one; after the last the first that was skipped; null: this is the only one left. */
  readonly next: UncheckedCell | null;
}

/**
 * The step of an address; null where nothing is left. What has been done is gone from the list, so that the way is
 * numbered by how long it was at the start.
 *
 * @param at what the address names; where that is done by now, or null, the first that is left
 * @param startedWith how many there were at the start, or null where it starts here
 * @example findStep(cells, null, null)?.number // 1
 */
export function findStep(
  cells: readonly UncheckedCell[],
  at: UncheckedCell | null,
  startedWith: number | null,
): WalkStep | null {
  const found = cells.findIndex(({ article, claim }) => article === at?.article && claim === at.claim);
  const index = Math.max(found, 0);
  const cell = cells[index];
  if (cell === undefined) return null;
  // Others may have added to it meanwhile: the way is never shorter than what is left of it.
  const of = Math.max(startedWith ?? 0, cells.length);
  const next = cells[index + 1] ?? (index === 0 ? null : (cells[0] ?? null));
  return { cell, number: of - cells.length + index + 1, of, next };
}
