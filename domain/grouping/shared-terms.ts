import { type ArticleSignature, termId } from "./article-signature";
import type { ArticleTerms, Term, TermKind } from "./article-terms";

/** Something that an article shares with others of a group: part of the reason for a proposal. */
export interface SharedTerm {
  readonly text: string;
  readonly kind: TermKind;
  /** In how many of the others it stands. */
  readonly articles: number;
  /** Its weight in this article times `articles`, for ordering. */
  readonly weight: number;
}

/** What a person can take in at a glance. */
const MOST_SHARED = 12;

/**
 * What an article shares with others, most telling first (weight × number of others), at most twelve: the words that a
 * proposal rests on. Two neighbours that stand together in all the others as well are told as one ("ilda quennet").
 * Ties in the order of their letters. Empty when nothing is shared.
 */
export function sharedTerms(article: ArticleTerms, others: readonly ArticleSignature[]): SharedTerm[] {
  const words = sharedOf(article.words, others, "words");
  const byText = new Map(words.map((word) => [word.text, word]));
  const told = new Set<string>();
  const pairs = sharedOf(article.pairs, others, "pairs").flatMap((pair): SharedTerm[] => {
    const parts = pair.text.split(" ").flatMap((part) => byText.get(part) ?? []);
    if (parts.length < 2 || parts.some(({ articles }) => articles > pair.articles)) return [];
    for (const { text } of parts) told.add(text);
    return [{ ...pair, weight: parts.reduce((sum, { weight }) => sum + weight, 0) }];
  });
  return [...words.filter(({ text }) => !told.has(text)), ...pairs]
    .sort((a, b) => b.weight - a.weight || (a.text < b.text ? -1 : 1))
    .slice(0, MOST_SHARED);
}

function sharedOf(terms: readonly Term[], others: readonly ArticleSignature[], field: "words" | "pairs"): SharedTerm[] {
  return terms.flatMap(({ text, kind, weight }) => {
    const id = termId(text);
    const articles = others.filter((other) => holds(other[field].ids, id)).length;
    return articles === 0 ? [] : [{ text, kind, articles, weight: weight * articles }];
  });
}

function holds(ids: Uint32Array, id: number): boolean {
  let low = 0;
  let high = ids.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ids[middle] ?? 0) < id) low = middle + 1;
    else high = middle;
  }
  return ids[low] === id;
}
