import type { ComparedColumn } from "../comparison";
import { capitalise, countInWords, countOf, formatFigure, inNumber, joinNames } from "../sentence-parts";
import type { ColumnVoices, SpeakerRow, VoiceContrast, VoicesComparison } from "./voices-comparison";

type Found = Pick<VoicesComparison, "columns" | "speakers">;

/** Longer names make no heading. */
const MOST_NAME_WORDS = 4;

/**
 * The speaker that sets two columns furthest apart: the first row that some columns have and others have not, with the
 * column that has most of their statements and, of those without them, the one with most statements of its own. Null
 * where every speaker is heard everywhere, or fewer than two columns were read.
 */
export function findContrast({ columns, speakers }: Found): VoiceContrast | null {
  const row = speakers.find(({ apart, name }) => apart > 0 && isShort(name));
  if (row === undefined) return null;
  const read = columns.map((column, index) => ({ column, cell: row.cells[index] ?? null }));
  const has = read
    .filter(({ cell }) => cell !== null)
    .toSorted((x, y) => (y.cell?.statements.count ?? 0) - (x.cell?.statements.count ?? 0))[0];
  const lacks = read
    .filter(({ cell, column }) => cell === null && column.articles.length > 0)
    .toSorted((x, y) => y.column.statements.count - x.column.statements.count)[0];
  if (has === undefined || lacks === undefined) return null;
  return { speaker: row.key, has: has.column.column.key, lacks: lacks.column.column.key };
}

/**
 * Who is heard where, in one sentence: it counts statements, and says in how many articles.
 *
 * @example "In this Daily Lantern article, Joyce Pell has 2 of 14 statements; in Ledger’s one, none."
 */
export function describeVoices(found: Found, contrast: VoiceContrast | null): string {
  const read = found.columns.filter(({ articles }) => articles.length > 0);
  const articles = read.reduce((sum, column) => sum + column.articles.length, 0);
  if (articles === 0) return "None of these articles could be read for who speaks.";
  const statements = read.reduce((sum, column) => sum + column.statements.count, 0);
  if (statements === 0) return `No statement of anybody was found in ${these(articles)}.`;
  if (contrast !== null) return describeContrast(found, contrast);
  const [most] = found.speakers.toSorted((x, y) => y.statements - x.statements);
  if (most === undefined) return `Nobody can be told for ${figures(statements, "statement")} in ${these(articles)}.`;
  return `${most.name} has ${figures(most.statements, "statement", statements)} in ${these(articles)}.`;
}

function describeContrast({ columns, speakers }: Found, { speaker, has, lacks }: VoiceContrast): string {
  const row = speakers.find(({ key }) => key === speaker);
  const withThem = columns.find(({ column }) => column.key === has);
  const without = columns.find(({ column }) => column.key === lacks);
  const cell = row?.cells.find((other) => other?.column === has);
  if (row === undefined || cell == null || withThem === undefined || without === undefined) return "";
  const [n, other] = [withThem.articles.length, without.articles.length];
  const where = inColumn(withThem.column, n);
  const share = figures(cell.statements.count, "statement", withThem.statements.count);
  const elsewhere = without.column.isKnown
    ? `${possessive(without.column)} ${countInWords(other)}`
    : unattributed(without.column);
  return `In ${where}, ${asSubject(row)} has ${share}; in ${elsewhere}, none.`;
}

/**
 * What the bars of the columns show: who quotes most words, and who fewest.
 *
 * @example "Ellery Courier quotes 65 words directly in one article, Ledger none in one."
 */
export function describeFigures({ columns }: Pick<VoicesComparison, "columns">): string {
  const read = columns.filter(({ articles }) => articles.length > 0);
  const sorted = read.toSorted((x, y) => y.quotedWords.count - x.quotedWords.count);
  const [most, least] = [sorted[0], sorted.at(-1)];
  if (most === undefined || most.quotedWords.count === 0) return "Nothing stands in quotation marks in these articles.";
  const whole = `${nameOf(most.column)} quotes ${figures(most.quotedWords.count, "word")} directly in ${countOf(most.articles.length, "article")}`;
  if (least === undefined || least.quotedWords.count === most.quotedWords.count) return `${whole}.`;
  const rest = least.quotedWords.count === 0 ? "none" : formatFigure(least.quotedWords.count);
  return `${whole}, ${nameOf(least.column)} ${rest} in ${countInWords(least.articles.length)}.`;
}

/** What kind of speakers are heard. @example "Of 29 speakers, 12 are named persons, 13 are unnamed and 4 are organisations or documents." */
export function describeTypes({ speakers }: Pick<VoicesComparison, "speakers">): string {
  const parts = [
    { types: ["person"], one: "a named person", many: "named persons" },
    { types: ["role", "anonymous"], one: "unnamed", many: "unnamed" },
    { types: ["organisation", "document"], one: "an organisation or document", many: "organisations or documents" },
  ].flatMap(({ types, one, many }) => {
    const count = speakers.filter(({ type }) => types.includes(type)).length;
    return count === 0 ? [] : [count === 1 ? `1 is ${one}` : `${count} are ${many}`];
  });
  if (parts.length === 0) return "No speaker can be told.";
  return `Of ${figures(speakers.length, "speaker")}, ${joinNames(parts)}.`;
}

/**
 * How speakers are introduced: where two columns differ over one speaker, their verbs; else how many are not neutral.
 *
 * @example "Of Dennis Oduya, Ellery Courier writes “rejected”, Northline Wire “said” and “added”."
 */
export function describeVerbs({ columns, speakers }: Found): string {
  for (const row of speakers) {
    if (!isShort(row.name)) continue;
    const cells = row.cells.flatMap((cell) => (cell === null || cell.verbs.length === 0 ? [] : [cell]));
    for (const cell of cells) {
      const own = cell.verbs.find(({ verbClass }) => verbClass !== "neutral");
      const other = cells.find(
        ({ column, verbs }) => column !== cell.column && verbs.every(({ verbClass }) => verbClass !== own?.verbClass),
      );
      const ownVerb = own?.verbs[0]?.text;
      const otherVerbs = other?.verbs[0]?.verbs.slice(0, 2).map(({ text }) => `“${text}”`) ?? [];
      if (ownVerb === undefined || other === undefined || otherVerbs.length === 0) continue;
      const writer = ({ column: key }: { readonly column: string }) => {
        const column = columns.find((one) => one.column.key === key)?.column;
        return column === undefined ? key : nameOf(column);
      };
      return `Of ${asSubject(row)}, ${writer(cell)} writes “${ownVerb}”, ${writer(other)} ${joinNames(otherVerbs)}.`;
    }
  }
  const count = (isWanted: (verbClass: string) => boolean) =>
    columns.reduce(
      (sum, { verbClasses }) =>
        sum + verbClasses.reduce((part, { verbClass, mark }) => part + (isWanted(verbClass) ? mark.count : 0), 0),
      0,
    );
  const all = count(() => true);
  if (all === 0) return "No verb introduces a speaker.";
  return `${count((verbClass) => verbClass === "neutral")} of ${figures(all, "verb")} that introduce a speaker are neutral.`;
}

/** Who is cited for whose words, in one sentence. */
export function describeVia({ via }: Pick<VoicesComparison, "via">): string {
  const [first] = via;
  if (first === undefined) return "No article cites another outlet or speaker for somebody’s words.";
  if (via.length === 1) return `One statement is passed on: ${first.speaker ?? "somebody"}, via ${first.via}.`;
  return `${figures(via.length, "statement")} are passed on, such as ${first.speaker ?? "somebody"}’s via ${first.via}.`;
}

/**
 * What the figures rest on: n, the method, and how much of it people decided.
 *
 * @example "64 attributions found by attribution/1, 2 of them decided by people"
 */
export function describeMeasure({ attributions, unread, columns }: Omit<VoicesComparison, "sentence">): string {
  const { method, found, decided, added } = attributions;
  const articles = columns.reduce((sum, column) => sum + column.articles.length, 0);
  return [
    figures(articles, "article"),
    `${figures(found, "attribution")} found by ${method}, ${decided === 0 ? "none" : decided} of them decided by people`,
    ...(added === 0 ? [] : [`${added} added by people`]),
    ...(unread.length === 0 ? [] : [`${figures(unread.length, "article")} not read for it`]),
  ].join(" · ");
}

function figures(count: number, noun: string, of?: number): string {
  return of === undefined
    ? `${formatFigure(count)} ${inNumber(count, noun)}`
    : `${formatFigure(count)} of ${formatFigure(of)} ${inNumber(of, noun)}`;
}

function these(articles: number): string {
  return articles === 1 ? "this one article" : `these ${formatFigure(articles)} articles`;
}

function isShort(name: string): boolean {
  return name.split(" ").length <= MOST_NAME_WORDS;
}

/** A row's name in the middle of a sentence: "The city" has its capital from the table alone. */
function asSubject({ name }: Pick<SpeakerRow, "name">): string {
  return name.replace(/^(?:The|An?) /u, (article) => article.toLowerCase());
}

/** @example "these two Daily Lantern articles" */
function inColumn(column: ComparedColumn, articles: number): string {
  if (!column.isKnown) return unattributed(column);
  return articles === 1 ? `this ${column.name} article` : `these ${countInWords(articles)} ${column.name} articles`;
}

/** A column without an outlet is one article. */
function unattributed({ letters }: Pick<ComparedColumn, "letters">): string {
  return `unattributed article ${letters}`;
}

/** A column as the subject of a sentence. */
function nameOf({ name, isKnown, letters }: ComparedColumn): string {
  return isKnown ? name : capitalise(unattributed({ letters }));
}

function possessive({ name }: Pick<ComparedColumn, "name">): string {
  return name.endsWith("s") ? `${name}’` : `${name}’s`;
}

/** Words that name a column in a table: unknown outlets may share a name, so that their letters tell them apart. */
export function columnName({ column: { name, letters, isKnown } }: Pick<ColumnVoices, "column">): string {
  return isKnown ? name : `${name} (${letters})`;
}
