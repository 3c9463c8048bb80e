import type { ComparedColumn } from "../comparison";
import { countInWords, formatFigure, inNumber, joinNames } from "../sentence-parts";
import type { ColumnKeyness, KeywordColumn, WordCountsRow } from "./keywords-comparison";

/** Words that a heading names. */
const NAMED = 2;

/**
 * Which words set a column's articles apart, in one sentence of at most twenty words.
 *
 * @example "“Chaos” and “blunder” set these 4 Daily Lantern articles apart from the 46 others."
 */
export function describeKeyness({ column, own, rest, more, less }: Omit<ColumnKeyness, "sentence">): string {
  const these = theseArticles(column, own.articles);
  const others = `the ${formatFigure(rest.articles)} others`;
  const named = quote(more.slice(0, NAMED).map(({ word }) => word));
  if (more.length > 0) return `${named} ${more.length === 1 ? "sets" : "set"} ${these} apart from ${others}.`;
  const rare = quote(less.slice(0, NAMED).map(({ word }) => word));
  if (less.length > 0) return `${rare} ${less.length === 1 ? "is" : "are"} rarer in ${these} than in ${others}.`;
  return `No word sets ${these} steadily apart from ${others}.`;
}

/**
 * What the plain counts tell: the word that one column alone uses most, else the one that all use most.
 *
 * @example "Only Ledger writes “tender” in its own voice: five times in one article."
 */
export function describeCounts(rows: readonly WordCountsRow[], columns: readonly KeywordColumn[]): string {
  const withText = columns.filter(({ articles }) => articles > 0);
  if (rows.length === 0) return "No word stands twice in the own voice of an outlet.";
  if (withText.length < 2) return "One outlet alone has text here: there is nothing to compare its words with.";
  for (const { word, marks } of rows) {
    const users = marks.flatMap((mark, index) => (mark.count > 0 ? [{ mark, entry: columns[index] }] : []));
    const [user] = users;
    if (users.length !== 1 || user?.entry === undefined) continue;
    const times = user.mark.count === 2 ? "twice" : `${countInWords(user.mark.count)} times`;
    const { articles, column } = user.entry;
    const where = `${times} in ${countInWords(articles)} ${inNumber(articles, "article")}`;
    return `Only ${nameOf(column)} writes “${word}” in its own voice: ${where}.`;
  }
  const shared = rows.filter(({ isInAll }) => isInAll).slice(0, NAMED);
  if (shared.length === 0) return "Every frequent word stands in several outlets, none in all.";
  return `Every outlet uses ${quote(shared.map(({ word }) => word))}; no frequent word is one outlet’s alone.`;
}

/** @example "these 4 Daily Lantern articles" */
export function theseArticles(column: ComparedColumn, articles: number): string {
  if (!column.isKnown) return `the unattributed ${column.letters}`;
  return articles === 1 ? `this ${column.name} article` : `these ${formatFigure(articles)} ${column.name} articles`;
}

/** A column as the subject of a sentence: unknown outlets may share a name. */
export function nameOf({ name, letters, isKnown }: ComparedColumn): string {
  return isKnown ? name : `the unattributed ${letters}`;
}

function quote(words: readonly string[]): string {
  return joinNames(words.map((word) => `“${word}”`));
}
