import { speakerTypeWord } from "../claims/mention-words";
import type { QuotationComparison } from "../comparison/quotations/quotation-comparison";
import { QUOTATION_KIND_WORDS } from "../comparison/quotations/quotation-kind-words";
import { formatFigure, inNumber } from "../comparison/sentence-parts";
import type { SharedTextComparison } from "../comparison/shared-text/shared-text-comparison";
import { SHARED_TEXT_WORDS } from "../comparison/shared-text/shared-text-words";
import type { VoicesComparison } from "../comparison/voices/voices-comparison";
import { type ArticleNumbers, listNumbers } from "./article-numbers";
import type { ReportPart, ReportTable } from "./comparison-report";

/** Speakers that a report lists; those who are furthest apart come first, and the twin has all. */
const LISTED_SPEAKERS = 20;

/** A part whose texts nobody has compared: it says so, and has no table that could look like "nothing found". */
export function notCompared(part: ReportPart["part"], method: ReportPart["method"]): ReportPart {
  const sentence = "The texts have not been compared yet.";
  return { part, sentence, measure: "Not compared, which is not the same as nothing found", method, tables: [] };
}

/** Leaves out tables without rows: an empty one says less than the sentence above it. */
export function withRows(tables: readonly ReportTable[]): readonly ReportTable[] {
  return tables.filter(({ table }) => table.rows.length > 0);
}

/** Who is heard: three figures by outlet that are never added up, and the statements of each speaker. */
export function buildVoicesPart(voices: VoicesComparison | null): ReportPart {
  const method = { id: "voices", label: "Who is heard" };
  if (voices === null) return notCompared("voices", method);
  const { columns, attributions, unread } = voices;
  const read = columns.filter(({ articles }) => articles.length > 0);
  const n = read.reduce((sum, { articles }) => sum + articles.length, 0);
  const words = read.reduce((sum, one) => sum + one.words, 0);
  const notRead = unread.length === 0 ? "" : `, ${unread.length} not read`;
  const decided = `${attributions.decided} of ${attributions.found} decided on by people`;
  return {
    part: "voices",
    sentence: voices.sentence,
    measure: `Attributed statements, n = ${n} ${inNumber(n, "article")} of ${formatFigure(words)} words${notRead}; found by ${attributions.method}, ${decided}`,
    method,
    tables: withRows([figuresTable(read), speakersTable(voices)]),
  };
}

function figuresTable(columns: VoicesComparison["columns"]): ReportTable {
  return {
    caption: "Who is heard, by outlet",
    table: {
      columns: ["Outlet", "Statements", "Speaker not told", "Quoted words", "Speakers", "Their types"],
      rows: columns.map(({ column, statements, untold, quotedWords, speakers, types }) => [
        column.name,
        statements.count,
        untold.count,
        quotedWords.count,
        speakers.count,
        types
          .filter(({ mark }) => mark.count > 0)
          .map(({ type, mark }) => `${speakerTypeWord(type)} ${mark.count}`)
          .join(", "),
      ]),
    },
  };
}

/** "" where no article of an outlet was read: missing is never zero. */
function speakersTable({ columns, speakers }: VoicesComparison): ReportTable {
  const listed = speakers.slice(0, LISTED_SPEAKERS);
  return {
    caption: `Statements of each speaker, furthest apart first: ${listed.length} of ${speakers.length}`,
    table: {
      columns: ["Speaker", ...columns.map(({ column }) => column.letters)],
      rows: listed.map(({ name, cells }) => [
        name,
        ...cells.map((cell, index) => (columns[index]?.articles.length === 0 ? "" : (cell?.statements.count ?? 0))),
      ]),
    },
  };
}

/** Shared passages and the quotation check; the words themselves stay in the texts. */
export function buildTextPart(
  sharedText: SharedTextComparison | null,
  quotations: QuotationComparison | null,
  numbers: ArticleNumbers,
): ReportPart {
  const method = { id: "shared-text", label: "Shared text" };
  if (sharedText === null || quotations === null) return notCompared("text", method);
  const { articles, notCompared: left } = sharedText;
  const n = `n = ${articles.length} ${inNumber(articles.length, "article")}${left === 0 ? "" : `, ${left} not compared`}`;
  return {
    part: "text",
    sentence: sharedText.sentence,
    measure: `Passages of twelve words or more that stand in several texts, ${n}. ${quotations.sentence}`,
    method,
    tables: withRows([passagesTable(sharedText, numbers), checksTable(quotations)]),
  };
}

function passagesTable({ passages }: SharedTextComparison, numbers: ArticleNumbers): ReportTable {
  return {
    caption: "Shared passages in order of time; numbers name articles",
    table: {
      columns: ["Passage", "Kind", "Words", "The same words", "Surely first in", "In articles"],
      rows: passages.map(({ kind, words, isVerbatim, earliest, places }, index) => [
        index + 1,
        SHARED_TEXT_WORDS[kind],
        words,
        isVerbatim ? "yes" : "nearly",
        earliest === null ? "" : (numbers.get(earliest) ?? ""),
        listNumbers([...new Set(places.map(({ article }) => article))], numbers),
      ]),
    },
  };
}

function checksTable({ checks }: QuotationComparison): ReportTable {
  return {
    caption: "The same quotation in two texts",
    table: {
      columns: ["Check", "Printed by", "Against", "Words that differ"],
      rows: checks.map(({ kind, quotation, against, differingWords }) => [
        QUOTATION_KIND_WORDS[kind],
        quotation.label.name,
        against.label.name,
        differingWords,
      ]),
    },
  };
}
