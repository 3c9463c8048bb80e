import { affirms } from "./cell-state";
import type { ClaimMatrix, ComparedArticle, Comparison, MissingEntry } from "./comparison";
import { capitalise, countOf } from "./sentence-parts";

/**
 * What others carry and an article does not: facts of the event that at least one other article affirms, that were
 * knowable when this one appeared, and that a person looked for without finding them (`absent`), or that nobody has
 * looked for yet (`not-checked`, a to-do). In the articles' order, then the matrix'.
 *
 * Never to be added up by outlet: what is missing depends on which claims were drawn, and is no measure of fairness.
 */
export function listMissing(matrix: ClaimMatrix, articles: readonly ComparedArticle[]): Comparison["missing"] {
  const entriesOf = new Map<string, MissingEntry[]>(articles.map(({ key }) => [key, []]));
  for (const row of matrix.rows) {
    const cells = row.cells.flatMap((cell) => cell.cells);
    const carriedBy = cells.filter(({ state }) => affirms(state)).map(({ article }) => article);
    if (carriedBy.length === 0) continue;
    for (const { article, column, claim, state } of cells) {
      if (state === "absent" || state === "not-checked") {
        entriesOf.get(article)?.push({ article, column, claim, state, carriedBy });
      }
    }
  }
  const entries = [...entriesOf.values()].flat();
  return { entries, sentence: describeMissing(entries, articles.length) };
}

function describeMissing(entries: readonly MissingEntry[], articleCount: number): string {
  if (articleCount < 2) return "With fewer than two articles nothing can be missing.";
  const claims = new Set(entries.filter(({ state }) => state === "absent").map(({ claim }) => claim)).size;
  const unchecked = entries.filter(({ state }) => state === "not-checked").length;
  const absent =
    claims === 0
      ? "No claim that others carry is checked as missing."
      : `${capitalise(countOf(claims, "claim"))} that others carry ${claims === 1 ? "is" : "are"} checked as missing from at least one article that could have carried ${claims === 1 ? "it" : "them"}.`;
  const toDo = unchecked === 0 ? "" : ` ${capitalise(countOf(unchecked, "cell"))} nobody has checked yet.`;
  return `${absent}${toDo}`;
}
