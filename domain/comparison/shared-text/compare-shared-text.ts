import { describeDates } from "../../dates/format-date";
import { compareDates, isSurelyEarlier } from "../../shared-text/date-order";
import type { SharedPassage, SharedText } from "../../shared-text/find-shared-text";
import { matchingWords } from "../../shared-text/matching-words";
import type { ComparedArticle, ComparedColumn } from "../comparison";
import { labelArticles } from "../label-articles";
import { listCurrentArticles } from "../list-current-articles";
import type { MeasuredTexts } from "../measured-texts";
import { textCredits } from "./agency-credits";
import { describeSharedText } from "./describe-shared-text";
import { listSharedPairs, type WordStarts, wordStarts } from "./shared-pairs";
import type { SharedPassageGroup, SharedPlace, SharedTextComparison, SharingArticle } from "./shared-text-comparison";

export interface SharedTextInput {
  /** Articles that the comparison shows. */
  readonly articles: readonly ComparedArticle[];
  readonly columns: readonly ComparedColumn[];
  readonly measured: Pick<MeasuredTexts, "sharedText" | "versions">;
  /** What pages credited to agencies, by version key. */
  readonly credits?: ReadonlyMap<string, readonly string[]>;
}

/**
 * Which passages the articles of a comparison share, and how many words each shares with each. Places in articles that
 * the filters leave out, or whose text has changed since, are dropped, and a passage that is then left in one article
 * with them; who was first and whether the words are the same is told of the articles that remain. The kind stays that
 * of the whole event.
 *
 * The wrong tool for who copied from whom: it describes places and dates (docs/methods/shared-text.md).
 */
export function compareSharedText({
  articles,
  columns,
  measured,
  credits = new Map(),
}: SharedTextInput): SharedTextComparison {
  const inTime = articles.toSorted((one, other) => compareDates(one, other) || compareKeys(one.key, other.key));
  const current = listCurrentArticles(inTime, measured.versions);
  const byKey = new Map(current.map((article) => [article.key, article]));
  const labels = labelArticles(inTime, columns);
  const passages = measured.sharedText
    .flatMap((shared) => toGroup(shared, byKey, credits) ?? [])
    .sort((one, other) => comparePlaces(one, other, byKey));
  const starts = new Map(passages.flatMap(({ places }) => places.map((place) => [place, wordStarts(place)] as const)));
  const sharing = current.flatMap((article): SharingArticle[] => {
    const label = labels.get(article.key);
    if (label === undefined) return [];
    const { key, headline, wordCount } = article;
    return [
      {
        key,
        label,
        headline,
        dateText: describeDates(article),
        words: wordCount,
        ...countWords(key, passages, starts),
      },
    ];
  });
  const compared = {
    articles: sharing,
    notCompared: articles.length - sharing.length,
    passages,
    pairs: listSharedPairs(passages, { articles: current.map(({ key }) => key), starts }),
  };
  return { ...compared, sentence: describeSharedText(compared) };
}

function toGroup(
  { kind, articles, isVerbatim }: SharedText,
  current: ReadonlyMap<string, ComparedArticle>,
  credits: ReadonlyMap<string, readonly string[]>,
): SharedPassageGroup | null {
  const places = articles.flatMap((place) => toPlace(place, current.get(place.article), credits));
  const [first] = places;
  const articleKeys = [...new Set(places.map(({ article }) => article))];
  if (first === undefined || articleKeys.length < 2) return null;
  return {
    article: first.article,
    start: first.start,
    end: first.end,
    kind,
    // Places fewer than there were may be alike where all of them were not.
    isVerbatim: isVerbatim || (places.length < articles.length && areAlike(places)),
    words: first.words,
    exact: first.exact,
    earliest: earliestOf(articleKeys.flatMap((key) => current.get(key) ?? [])),
    places,
    articleCount: articleKeys.length,
    evidenceCount: places.length,
  };
}

function areAlike(places: readonly SharedPlace[]): boolean {
  return new Set(places.map(({ exact }) => matchingWords(exact).keys.join(" "))).size === 1;
}

function toPlace(
  { article, start, end, exact, words, quotedWords }: SharedPassage,
  record: ComparedArticle | undefined,
  credits: ReadonlyMap<string, readonly string[]>,
): SharedPlace[] {
  if (record === undefined) return [];
  return [
    { article, start, end, exact, words, quotedWords, credits: textCredits(credits.get(record.versionKey) ?? []) },
  ];
}

function earliestOf(articles: readonly ComparedArticle[]): string | null {
  const first = articles.find((one) => articles.every((other) => other === one || isSurelyEarlier(one, other)));
  return first?.key ?? null;
}

/** By the date of the first place, then by its article and where it stands there. */
function comparePlaces(
  one: SharedPassageGroup,
  other: SharedPassageGroup,
  articles: ReadonlyMap<string, ComparedArticle>,
): number {
  const [first, second] = [articles.get(one.article), articles.get(other.article)];
  const byDate = first === undefined || second === undefined ? 0 : compareDates(first, second);
  return byDate || compareKeys(one.article, other.article) || one.start - other.start || one.end - other.end;
}

function countWords(
  article: string,
  passages: readonly SharedPassageGroup[],
  starts: WordStarts,
): Pick<SharingArticle, "copiedWords" | "quotedWords"> {
  const places = passages.flatMap(({ kind, places: all }) =>
    all.filter((place) => place.article === article).map((place) => ({ kind, place })),
  );
  const startsOf = (kind: SharedPassageGroup["kind"]) =>
    new Set(places.flatMap((one) => (one.kind === kind ? (starts.get(one.place) ?? []) : [])));
  const copied = startsOf("wire-or-copy");
  const quoted = [...startsOf("shared-quotation")].filter((start) => !copied.has(start));
  return { copiedWords: copied.size, quotedWords: quoted.length };
}

function compareKeys(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
