import { inNumber } from "../comparison/sentence-parts";
import type { ChargesComparison } from "../comparison/words/charges-comparison";
import type { KeywordsComparison } from "../comparison/words/keywords-comparison";
import type { NamesComparison } from "../comparison/words/names-comparison";
import type { WordsComparison } from "../comparison/words/words-comparison";
import { STABLE } from "../statistics/keyness";
import type { ReportPart, ReportTable } from "./comparison-report";
import { notCompared, withRows } from "./measured-parts";

/** Actors that a report lists: those that outlets call differently come first, and the twin has all. */
const LISTED_ACTORS = 20;
/** Words that a report lists of each outlet against the others. */
const LISTED_WORDS = 8;

const VOICES = {
  outlet: "the outlets’ own words",
  quoted: "quoted words",
  both: "own and quoted words",
} as const;

/** What each outlet calls the same actor, the words that set it apart, and charged words, article by article. */
export function buildWordsPart(words: WordsComparison | null): ReportPart {
  const method = { id: "names", label: "Names" };
  if (words === null) return notCompared("words", method);
  const { names, keywords, charges } = words;
  return {
    part: "words",
    sentence: names.sentence,
    measure: `Names in ${VOICES[names.voice]}, n = ${names.articles} ${inNumber(names.articles, "article")}`,
    method,
    tables: withRows([
      namesTable(names),
      ...(keywords === null ? [] : [keynessTable(keywords)]),
      ...(charges === null ? [] : [chargesTable(charges)]),
    ]),
  };
}

function namesTable({ rows, columns }: NamesComparison): ReportTable {
  const listed = rows.slice(0, LISTED_ACTORS);
  return {
    caption: `What each outlet calls the same actor, those called differently first: ${listed.length} of ${rows.length}`,
    table: {
      columns: ["Actor", ...columns.map(({ column }) => column.letters)],
      rows: listed.map(({ name, cells }) => [
        name,
        ...cells.map(({ forms }) => forms.map(({ text, count }) => `${text} ×${count}`).join("; ")),
      ]),
    },
  };
}

/** Only words whose sign holds when the articles are drawn anew, as on the page of the part. */
function keynessTable({ measured, columns }: KeywordsComparison): ReportTable {
  const names = new Map(columns.map(({ column }) => [column.key, column.name]));
  return {
    caption: "Words that an outlet uses more than the others together",
    table: {
      columns: ["Outlet", "Word", "There", "Of words", "In the others", "Of words there"],
      rows: measured.flatMap(({ column, keyness }) =>
        keyness.kind !== "keyness"
          ? []
          : keyness.rows
              .filter(({ logOdds, stability }) => logOdds > 0 && stability !== null && stability >= STABLE)
              .slice(0, LISTED_WORDS)
              .map(({ word, a, b }) => [names.get(column) ?? column, word, a, keyness.wordsA, b, keyness.wordsB]),
      ),
    },
  };
}

function chargesTable({ articles }: ChargesComparison): ReportTable {
  return {
    caption: "Charged words of each article, never added up by outlet",
    table: {
      columns: ["Article", "Charged words", "Of words in its own voice"],
      rows: articles.map(({ label, words, voiceWords }) => [label.name, words.length, voiceWords]),
    },
  };
}
