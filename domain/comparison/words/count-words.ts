import { toAddressKey } from "../../evidence/address-key";
import { keywordAddress, type WordCountsRow } from "./keywords-comparison";

/** The words of one article, each once. */
export interface WordsOfArticle {
  readonly column: string;
  readonly words: readonly { readonly word: string; readonly count: number }[];
}

/** So many rows are shared out among the columns; each has a few of its own however many there are. */
const ROWS = 24;
const FEWEST_OF_COLUMN = 2;
const MOST_IN_ALL = 6;
/** A word that stands once is no frequent word of anybody. */
const FEWEST_TIMES = 2;

/**
 * The most frequent words of each column beside the others': first those that one column alone uses, then by how often
 * they occur; words that every column uses come last, since they tell the columns apart least. Ties by the word.
 *
 * Counts of texts of different length stand beside each other as they are: the wrong tool for "more than".
 */
export function countWords(articles: readonly WordsOfArticle[], columns: readonly string[]): readonly WordCountsRow[] {
  const withText = columns.filter((column) => articles.some((one) => one.column === column));
  const all = [...tally(articles)].map(([word, byColumn]) => ({
    word,
    byColumn,
    isInAll: isInAll(byColumn, withText),
  }));
  const perColumn = Math.max(FEWEST_OF_COLUMN, Math.floor(ROWS / Math.max(1, withText.length)));
  const frequent = new Set(
    withText.flatMap((column) =>
      all
        .filter(({ byColumn, isInAll: everywhere }) => !everywhere && countIn(byColumn, column) >= FEWEST_TIMES)
        .toSorted((x, y) => countIn(y.byColumn, column) - countIn(x.byColumn, column) || compareWords(x, y))
        .slice(0, perColumn),
    ),
  );
  const shared = all.filter(({ isInAll: everywhere }) => everywhere).toSorted(byTotal);
  const own = [...frequent].toSorted(
    (x, y) => Number(y.byColumn.size === 1) - Number(x.byColumn.size === 1) || byTotal(x, y),
  );
  return [...own, ...shared.slice(0, MOST_IN_ALL)].map(({ word, byColumn, isInAll: everywhere }) => ({
    word,
    isInAll: everywhere,
    marks: columns.map((column) => ({
      count: countIn(byColumn, column),
      articles: byColumn.get(column)?.articles ?? 0,
      address: keywordAddress(column, toAddressKey(word)),
    })),
  }));
}

interface Tally {
  count: number;
  articles: number;
}

type ByColumn = ReadonlyMap<string, Readonly<Tally>>;

interface TalliedWord {
  readonly word: string;
  readonly byColumn: ByColumn;
}

function tally(articles: readonly WordsOfArticle[]): ReadonlyMap<string, ByColumn> {
  const words = new Map<string, Map<string, Tally>>();
  for (const { column, words: ofArticle } of articles) {
    for (const { word, count } of ofArticle) {
      const byColumn = words.get(word) ?? new Map<string, Tally>();
      const known = byColumn.get(column) ?? { count: 0, articles: 0 };
      byColumn.set(column, { count: known.count + count, articles: known.articles + 1 });
      words.set(word, byColumn);
    }
  }
  return words;
}

/** One column alone has nobody to share its words with. */
function isInAll(byColumn: ByColumn, columns: readonly string[]): boolean {
  return columns.length > 1 && columns.every((column) => byColumn.has(column));
}

function countIn(byColumn: ByColumn, column: string): number {
  return byColumn.get(column)?.count ?? 0;
}

function byTotal(one: TalliedWord, other: TalliedWord): number {
  return totalOf(other) - totalOf(one) || compareWords(one, other);
}

function totalOf({ byColumn }: TalliedWord): number {
  return [...byColumn.values()].reduce((sum, { count }) => sum + count, 0);
}

function compareWords({ word: one }: TalliedWord, { word: other }: TalliedWord): number {
  return one < other ? -1 : 1;
}
