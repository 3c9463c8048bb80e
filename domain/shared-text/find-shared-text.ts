import { mergeRanges } from "../text/version-text";
import type { TextRange } from "../text/page-text";
import { alignedPassages } from "./aligned-passages";
import { compareDates, isSurelyEarlier, type DateBounds } from "./date-order";
import { groupPassages, type PassageGroup } from "./group-passages";
import { matchingWords, type MatchingWords } from "./matching-words";
import { textsOfWords } from "./seed-runs";

/** A passage is shared text from this many words on; shorter ones are phrases that anybody would use. */
export const FEWEST_SHARED_WORDS = 12;

/** A text of an event. Ranges are UTF-16 code units of `text`. */
export interface SharedTextArticle extends DateBounds {
  /** Key of the article; no two are the same. */
  readonly article: string;
  readonly text: string;
  /** Stretches in quotation marks, block quotations too. */
  readonly quotations: readonly TextRange[];
  /** News agencies that the page credits, as printed. */
  readonly creditedAgencies?: readonly string[];
  /** A document of the event's pack (a press release, minutes), not an article that is compared. */
  readonly isDocument?: boolean;
}

/** Copied from one source or from each other, or a quotation of the same speaker or document. */
export type SharedTextKind = "wire-or-copy" | "shared-quotation";

/** One place of a shared passage; `exact` is what the article's text holds from `start` to `end`. */
export interface SharedPassage extends TextRange {
  readonly article: string;
  readonly exact: string;
  /** How many of its words stand in quotation marks. */
  readonly quotedWords: number;
  readonly words: number;
  readonly isDocument: boolean;
  readonly creditedAgencies: readonly string[];
}

export interface SharedText {
  /** The passage as the first of the articles prints it. */
  readonly exact: string;
  readonly kind: SharedTextKind;
  /** Where it stands, in order of time; of one day, and undated, by key and place. */
  readonly articles: readonly SharedPassage[];
  /** Whether all print the same words; typography and punctuation set aside. */
  readonly isVerbatim: boolean;
  /** The article that surely appeared before all others that hold the passage; null where the dates do not tell. */
  readonly earliest: string | null;
}

/**
 * The passages of at least twelve words that two or more texts of an event have in common, word for word or nearly (four
 * words of five). By the first place; the order of the articles given makes no difference.
 *
 * Who is earlier and who credits an agency is described, not judged: a copy of a common source looks the same as a copy
 * from each other. Repetitions within one article are not looked for. The wrong tool for the same statement in other
 * words, and for texts beyond one event (take `shingleHashes` to find candidates there).
 *
 * Seeds of five equal words, extended on both sides over short changes: the seed-and-extend of Altschul et al., "Basic
 * local alignment search tool" (1990), on words. Time in proportion to the words and to what they share
 * (docs/methods/shared-text.md).
 */
export function findSharedText(articles: readonly SharedTextArticle[]): SharedText[] {
  const sorted = articles.toSorted((x, y) => compareDates(x, y) || compareKeys(x.article, y.article));
  const words = sorted.map(({ text }) => matchingWords(text));
  const passages = alignedPassages(textsOfWords(words.map(({ keys }) => keys)), FEWEST_SHARED_WORDS);
  const read = sorted.map((article, index) => readArticle(article, words[index] ?? { keys: [], ranges: [] }));
  return groupPassages(passages).map((group) => describeGroup(group, read));
}

interface ReadArticle {
  readonly article: SharedTextArticle;
  readonly words: MatchingWords;
  /** How many of the words before each one stand in quotation marks. */
  readonly quotedBefore: Int32Array;
}

function readArticle(article: SharedTextArticle, words: MatchingWords): ReadArticle {
  const quotations = mergeRanges(article.quotations);
  const quotedBefore = new Int32Array(words.ranges.length + 1);
  let next = 0;
  for (const [index, word] of words.ranges.entries()) {
    while ((quotations[next]?.end ?? Infinity) <= word.start) next += 1;
    const isQuoted = (quotations[next]?.start ?? Infinity) <= word.start;
    quotedBefore[index + 1] = (quotedBefore[index] ?? 0) + (isQuoted ? 1 : 0);
  }
  return { article, words, quotedBefore };
}

function describeGroup(group: PassageGroup, read: readonly ReadArticle[]): SharedText {
  const places = group.flatMap(({ text, start, end }) => {
    const source = read[text];
    return source === undefined ? [] : [{ source, start, end }];
  });
  const isVerbatim = new Set(places.map(keyOf)).size === 1;
  const kind = kindOf(places.map(passageOf));
  const trimmed = isVerbatim && kind === "shared-quotation" ? withoutUnquotedEdges(places) : places;
  const passages = trimmed.map(passageOf);
  return {
    exact: passages[0]?.exact ?? "",
    kind,
    articles: passages,
    isVerbatim,
    earliest: earliestOf([...new Set(places.map(({ source }) => source.article))]),
  };
}

interface ReadPlace {
  readonly source: ReadArticle;
  readonly start: number;
  readonly end: number;
}

/**
 * A word beside a quotation that is the same by chance ("to", "that") is cut off in all articles: what is shared is what
 * stands in the marks. Only where all print the same words is the same word at the same place in each.
 */
function withoutUnquotedEdges(places: readonly ReadPlace[]): readonly ReadPlace[] {
  const quoting = places.filter(({ source, start, end }) => quotedWords(source, start, end) > 0);
  const isQuotedInAll = (at: number) =>
    quoting.every(({ source, start }) => quotedWords(source, start + at, start + at + 1) === 1);
  const words = Math.min(...places.map(({ start, end }) => end - start));
  let first = 0;
  let end = words;
  while (first < end && !isQuotedInAll(first)) first += 1;
  while (end > first && !isQuotedInAll(end - 1)) end -= 1;
  if (end - first < FEWEST_SHARED_WORDS) return places;
  return places.map(({ source, start }) => ({ source, start: start + first, end: start + end }));
}

function quotedWords({ quotedBefore }: ReadArticle, start: number, end: number): number {
  return (quotedBefore[end] ?? 0) - (quotedBefore[start] ?? 0);
}

function passageOf({ source, start, end }: ReadPlace): SharedPassage {
  const { article, words } = source;
  const from = words.ranges[start]?.start ?? 0;
  const to = words.ranges[end - 1]?.end ?? from;
  return {
    article: article.article,
    start: from,
    end: to,
    exact: article.text.slice(from, to),
    quotedWords: quotedWords(source, start, end),
    words: end - start,
    isDocument: article.isDocument ?? false,
    creditedAgencies: article.creditedAgencies ?? [],
  };
}

function keyOf({ source, start, end }: ReadPlace): string {
  return source.words.keys.slice(start, end).join(" ");
}

/** Of a quotation at least this share stands in quotation marks; a word beside them that matches by chance is let be. */
const QUOTED_SHARE = 0.8;

/**
 * A quotation when most of the articles print it as one. Where a dozen shared words stand outside the marks, the
 * sentences around the quotation are shared as well, and that is no accident of quoting the same source.
 */
function kindOf(passages: readonly SharedPassage[]): SharedTextKind {
  const articles = passages.filter(({ isDocument }) => !isDocument);
  const quoting = articles.filter(
    ({ words, quotedWords }) => quotedWords >= QUOTED_SHARE * words && words - quotedWords < FEWEST_SHARED_WORDS,
  );
  return quoting.length * 2 > articles.length ? "shared-quotation" : "wire-or-copy";
}

function earliestOf(articles: readonly SharedTextArticle[]): string | null {
  const first = articles.find((one) => articles.every((other) => other === one || isSurelyEarlier(one, other)));
  return first?.article ?? null;
}

function compareKeys(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
