import type { ComparedColumn } from "../comparison";
import type { ComparisonTable } from "../comparison-tables";
import type { ChargesComparison } from "./charges-comparison";
import type { ColumnKeyness, KeywordRow, KeywordsComparison, WordCountsTable } from "./keywords-comparison";
import type { NamesComparison } from "./names-comparison";
import type { WordsComparison } from "./words-comparison";

/** The charts of the part, each with the table behind it; `?table=` says which one a `.csv` is. */
export const WORD_TABLES = ["names", "keyness", "counts", "charged"] as const;
export type WordTable = (typeof WORD_TABLES)[number];

/** The table behind one chart of the part, as "Show data" and the `.csv` twin give it. */
export function wordsTable(comparison: WordsComparison | null, table: WordTable): ComparisonTable {
  // Without a comparison there is nothing to list, and an empty table would say that nothing was found.
  if (comparison === null) return { columns: ["The texts have not been compared yet"], rows: [] };
  const { names, keywords, charges } = comparison;
  if (table === "keyness" && keywords?.keyness != null) return keynessTable(keywords.keyness);
  if (table === "counts" && keywords?.counts != null) return countsTable(keywords.counts, keywords);
  if (table === "charged" && charges !== null) return chargesTable(charges);
  return namesTable(names);
}

/** One row a form and outlet. An outlet that does not name an actor has a row without a form and with 0. */
export function namesTable({ rows, alone, columns }: NamesComparison): ComparisonTable {
  return {
    columns: ["Actor", "Type", "Differs in", "Outlet", "Name", "Kind", "Own words", "Quoted words", "Articles"],
    rows: [...rows, ...alone].flatMap(({ name, type, difference, cells }) =>
      columns.flatMap(({ column, articles }, index) => {
        const forms = cells[index]?.forms ?? [];
        const head = [name, type, DIFFERENCE_WORDS[difference], outletName(column)] as const;
        // Nobody looked for the actor where no article could be read.
        if (articles === 0) return [];
        if (forms.length === 0) return [[...head, "", "", 0, 0, 0]];
        return forms.map(({ text, kind, own, quoted, articles: using }) => [...head, text, kind, own, quoted, using]);
      }),
    ),
  };
}

const DIFFERENCE_WORDS = { described: "descriptions", titled: "titles", named: "names", none: "" } as const;

/** One row a word, from the most typical of the outlet to the most typical of the others, then the unsteady ones. */
export function keynessTable({ column, own, rest, more, less, unsteady }: ColumnKeyness): ComparisonTable {
  const toRow = (kind: string) => (row: KeywordRow) => [
    row.word,
    kind,
    row.own.count,
    own.words,
    row.rest.count,
    rest.words,
    rounded(row.logOdds),
    row.stability ?? "",
    row.inOneArticle ? "yes" : "no",
    row.own.articles,
    row.rest.articles,
  ];
  return {
    columns: [
      "Word",
      "More in",
      `In ${outletName(column)}`,
      "of words",
      "In the others",
      "of words there",
      "Log-odds",
      "Sign holds in (share of samples)",
      "In one article only",
      "Articles with it",
      "Other articles with it",
    ],
    rows: [
      ...more.map(toRow(outletName(column))),
      ...less.map(toRow("the others")),
      ...unsteady.map(toRow("sign does not hold")),
    ],
  };
}

/** One row a word, one column an outlet: plain counts. "" where an outlet has no text that was counted. */
export function countsTable({ rows }: WordCountsTable, { columns }: KeywordsComparison): ComparisonTable {
  return {
    columns: ["Word", "In every outlet", ...columns.map(({ column }) => outletName(column))],
    rows: rows.map(({ word, isInAll, marks }) => [
      word,
      isInAll ? "yes" : "no",
      ...marks.map(({ count }, index) => ((columns[index]?.articles ?? 0) === 0 ? "" : count)),
    ]),
  };
}

/** One row an article; an article without charged words has 0. */
export function chargesTable({ articles }: ChargesComparison): ComparisonTable {
  return {
    columns: ["Outlet", "Headline", "Charged words", "Words in its own voice", "Entries of the list", "Article"],
    rows: articles.map(({ article, label, voiceWords, words }) => [
      outletName(label.column),
      article.headline,
      words.length,
      voiceWords,
      words.map(({ term }) => term).join("; "),
      article.key,
    ]),
  };
}

/** Unknown outlets may have the same name and are never pooled, so that their letters are needed to tell them apart. */
function outletName({ name, letters, isKnown }: ComparedColumn): string {
  return isKnown ? name : `${name} (${letters})`;
}

/** Log-odds rest on counts of a few dozen words: more digits would say more than is known. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
