import { formatFigure } from "../sentence-parts";
import type { SharedPair, SharedTextComparison } from "./shared-text-comparison";

/**
 * The pair that shares most words, seen from the article of which they are the larger part; at most 20 words. Of equally
 * many the first.
 *
 * @example "29 of the 338 words of State Broadcasting stand in Northline Wire as well, most of any pair."
 */
export function describeWordsInCommon({ pairs, articles }: Pick<SharedTextComparison, "pairs" | "articles">): string {
  const byKey = new Map(articles.map((article) => [article.key, article]));
  const shareOf = (pair: SharedPair) => pair.words / Math.max(1, byKey.get(pair.article)?.words ?? 1);
  let most: SharedPair | null = null;
  for (const pair of pairs) {
    const isMore =
      most === null || pair.words > most.words || (pair.words === most.words && shareOf(pair) > shareOf(most));
    if (isMore) most = pair;
  }
  const [one, other] = [byKey.get(most?.article ?? ""), byKey.get(most?.with ?? "")];
  if (most === null || one === undefined || other === undefined) return "No two of these articles share words.";
  return `${formatFigure(most.words)} of the ${formatFigure(one.words)} words of ${one.label.name} stand in ${other.label.name} as well, most of any pair.`;
}
