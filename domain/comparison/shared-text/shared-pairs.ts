import { matchingWords } from "../../shared-text/matching-words";
import type { TextRange } from "../../text/page-text";
import { mergeRanges } from "../../text/version-text";
import type { SharedPair, SharedPassageGroup, SharedPlace } from "./shared-text-comparison";

/** Where the words of a place begin, in UTF-16 code units of the article: a word in two passages has one beginning. */
export function wordStarts({ start, exact }: Pick<SharedPlace, "start" | "exact">): readonly number[] {
  return matchingWords(exact).ranges.map((word) => start + word.start);
}

/** The same for all places of a comparison, read once. */
export type WordStarts = ReadonlyMap<SharedPlace, readonly number[]>;

interface Found {
  readonly starts: Set<number>;
  readonly ranges: TextRange[];
  isQuotation: boolean;
}

/**
 * For each article and each other one that it shares text with: how many of its words stand there as well, and where
 * they stand here. A word in two shared passages counts once. Ordered as `articles` are.
 */
export function listSharedPairs(
  passages: readonly SharedPassageGroup[],
  { articles, starts: startsOf }: { readonly articles: readonly string[]; readonly starts: WordStarts },
): readonly SharedPair[] {
  const found = new Map<string, Map<string, Found>>();
  for (const { kind, places } of passages) {
    const keys = [...new Set(places.map(({ article }) => article))];
    for (const place of places) {
      const starts = startsOf.get(place) ?? [];
      for (const other of keys) {
        if (other === place.article) continue;
        const pair = pairOf(found, place.article, other);
        for (const start of starts) pair.starts.add(start);
        pair.ranges.push({ start: place.start, end: place.end });
        pair.isQuotation &&= kind === "shared-quotation";
      }
    }
  }
  return articles.flatMap((article) =>
    articles.flatMap((other): SharedPair[] => {
      const pair = found.get(article)?.get(other);
      if (pair === undefined) return [];
      const ranges = mergeRanges(pair.ranges);
      const { starts, isQuotation } = pair;
      return [{ article, with: other, words: starts.size, ranges, isQuotation, evidenceCount: ranges.length }];
    }),
  );
}

function pairOf(found: Map<string, Map<string, Found>>, article: string, other: string): Found {
  const ofArticle = found.get(article) ?? new Map<string, Found>();
  found.set(article, ofArticle);
  const pair = ofArticle.get(other) ?? { starts: new Set<number>(), ranges: [], isQuotation: true };
  ofArticle.set(other, pair);
  return pair;
}
