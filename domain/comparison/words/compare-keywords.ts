import { toAddressKey } from "../../evidence/address-key";
import { placesCounted } from "../../keywords/measure-columns";
import { LEAST_ARTICLES, LEAST_WORDS, type Keyword, STABLE } from "../../statistics/keyness";
import type { ComparedArticle, ComparedColumn, ComparisonOptions } from "../comparison";
import type { ColumnWords, CountedArticle } from "../measured-texts";
import { formatFigure, inNumber } from "../sentence-parts";
import { countWords } from "./count-words";
import { describeCounts, describeKeyness } from "./describe-keywords";
import {
  type ColumnKeyness,
  keywordAddress,
  type KeywordColumn,
  type KeywordRow,
  type KeywordsComparison,
  MOST_WORDS,
  restOf,
  type WordCountsTable,
} from "./keywords-comparison";

export interface KeywordsInput {
  /** Articles whose present text was counted, in order of date. */
  readonly articles: readonly ComparedArticle[];
  readonly columns: readonly ComparedColumn[];
  /** The words of these articles; others are left out. */
  readonly counted: readonly CountedArticle[];
  /** Each column of these articles against all others. */
  readonly measured: readonly ColumnWords[];
  readonly wireText: ComparisonOptions["wireText"];
  /** The column that the reader chose, if any. */
  readonly chosen: string | null;
  readonly uncounted: number;
}

/**
 * Which words are whose: the chosen column (else the first that can be) against all others, and plain counts of all
 * columns where one of them has too little text to be measured. A word stands as typical only if its sign holds in 95 of
 * 100 samples of articles; the rest of the measured list stays below it.
 *
 * The wrong tool across events (it would measure the events), and for anything to be called significant.
 * @see docs/methods/keyness.md
 */
export function compareKeywords(input: KeywordsInput): KeywordsComparison {
  const columns = input.columns.map((column) => describeColumn(column, input));
  const measurable = columns.filter(({ isMeasured }) => isMeasured);
  const chosen = measurable.find(({ column }) => column.key === input.chosen) ?? measurable[0];
  const measured = input.measured.find(({ column }) => column === chosen?.column.key);
  return {
    wireText: input.wireText,
    columns,
    keyness: chosen === undefined || measured === undefined ? null : describeColumnKeyness(chosen, measured, columns),
    counts: columns.every(({ isMeasured }) => isMeasured) ? null : describeWordCounts(columns, input),
    measured: input.measured,
    articles: input.articles.length,
    uncounted: input.uncounted,
  };
}

function describeColumn(column: ComparedColumn, { measured, articles }: KeywordsInput): KeywordColumn {
  const words = measured.find((one) => one.column === column.key);
  const articleKeys = articles.filter((article) => article.column === column.key).map(({ key }) => key);
  return {
    column,
    articles: articleKeys.length,
    articleKeys,
    voiceWords: words?.voiceWords ?? 0,
    countedWords: words?.keyness.wordsA ?? 0,
    isMeasured: words?.keyness.kind === "keyness",
  };
}

function describeColumnKeyness(
  { column, articles }: KeywordColumn,
  { keyness }: ColumnWords,
  columns: readonly KeywordColumn[],
): ColumnKeyness | null {
  if (keyness.kind === "counts") return null;
  const own = { articles, words: keyness.wordsA };
  const all = columns.reduce((sum, one) => sum + one.articles, 0);
  const rest = { articles: all - articles, words: keyness.wordsB };
  const rows = keyness.rows.map((keyword) => ({ keyword, row: toRow(keyword, column.key) }));
  const steady = rows.filter(({ keyword }) => keyword.stability !== null && keyword.stability >= STABLE);
  // From the most typical of this column to the most typical of the others.
  const more = steady.filter(({ keyword }) => keyword.logOdds > 0).slice(0, MOST_WORDS);
  const less = steady
    .filter(({ keyword }) => keyword.logOdds < 0)
    .toReversed()
    .slice(0, MOST_WORDS);
  const shown = new Set([...more, ...less]);
  const found = {
    column,
    own,
    rest,
    more: more.map(({ row }) => row),
    less: less.map(({ row }) => row),
    unsteady: rows.filter((one) => !shown.has(one)).map(({ row }) => row),
  };
  return { ...found, sentence: describeKeyness(found) };
}

function toRow(
  { word, a, b, articlesA, articlesB, logOdds, stability, inOneArticle }: Keyword,
  column: string,
): KeywordRow {
  const key = toAddressKey(word);
  return {
    word,
    own: { count: a, articles: articlesA, address: keywordAddress(column, key) },
    rest: { count: b, articles: articlesB, address: keywordAddress(restOf(column), key) },
    logOdds,
    stability,
    inOneArticle,
  };
}

function describeWordCounts(columns: readonly KeywordColumn[], input: KeywordsInput): WordCountsTable {
  const columnOf = new Map(input.articles.map(({ key, column }) => [key, column]));
  const rows = countWords(
    input.counted.flatMap((article) => {
      const column = columnOf.get(article.article);
      if (column === undefined) return [];
      const words = article.words.flatMap(({ lemma, places }) => {
        const count = placesCounted(places, article, input.wireText === "once").length;
        return count === 0 ? [] : [{ word: lemma, count }];
      });
      return [{ column, words }];
    }),
    columns.map(({ column }) => column.key),
  );
  return { rows, reason: whyCountsOnly(columns), sentence: describeCounts(rows, columns) };
}

/** @example "Daily Lantern has 1 article and 354 words in its own voice; differences are measured from 3 articles and 2,000 …" */
function whyCountsOnly(columns: readonly KeywordColumn[]): string {
  const rule = `differences are measured from ${LEAST_ARTICLES} articles and ${formatFigure(LEAST_WORDS)} such words, on either side`;
  const short = columns.filter(({ isMeasured }) => !isMeasured);
  const [first] = short;
  if (first === undefined) return "";
  const { column, articles, voiceWords } = first;
  const size = `${formatFigure(articles)} ${inNumber(articles, "article")} and ${formatFigure(voiceWords)} words in its own voice`;
  const others =
    short.length === 1
      ? ""
      : `, and ${formatFigure(short.length - 1)} more ${short.length === 2 ? "outlet has" : "outlets have"} too little as well`;
  return `${column.name} has ${size}${others}; ${rule}.`;
}
