import { formatDate } from "../dates/format-date";
import { coverageWord } from "./build-coverage";
import { columnCellWord } from "./cell-state";
import { agreementCells, type FrameAgreement } from "./framing/measure-frame-agreement";
import { listAllRows } from "./list-all-rows";
import type {
  ClaimMatrix,
  ComparedColumn,
  CoverageLedger,
  FramingComparison,
  HeadlineEntry,
  MissingEntry,
} from "./comparison";

/** A table of plain values, the same for the `.csv` twin and for "Show data". "" stands for "no value", never for 0. */
export interface ComparisonTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/**
 * Claims by outlets, facts first, each cell in words. Disagreement is a share from 0 to 1; "" where there are no pairs.
 * Where proposed claims are shown, they come last and a column names the method that proposed them.
 */
export function matrixTable(matrix: ClaimMatrix): ComparisonTable {
  const hasSuggested = matrix.suggestedRows.length > 0;
  return {
    columns: [
      "Claim",
      "Kind",
      "In conflict",
      "Disagreement",
      ...matrix.columns.map(columnHeading),
      "Articles that affirm",
      "Articles that contest",
      "Absent",
      "Not checked",
      ...(hasSuggested ? ["Proposed by"] : []),
    ],
    rows: listAllRows(matrix).map((row) => [
      row.claim.statement,
      row.claim.kind,
      row.inConflict ? "yes" : "no",
      row.disagreement ?? "",
      ...row.cells.map(columnCellWord),
      row.affirming,
      row.contesting,
      row.absent,
      row.notChecked,
      ...(hasSuggested ? [row.claim.proposal?.method ?? ""] : []),
    ]),
  };
}

/**
 * One row a frame and outlet, each with how far coders agree on the frame over all outlets. An outlet whose articles
 * nobody has finished has "" where others have counts. Where articles are counted that only a method has read, two more
 * columns say how many of the counts rest on it alone.
 */
export function framingTable(framing: FramingComparison, agreement: readonly FrameAgreement[]): ComparisonTable {
  const hasSuggested = framing.suggestedN > 0;
  return {
    columns: [
      "Frame",
      "Outlet",
      "Articles with the frame",
      hasSuggested ? "Articles read" : "Articles coded",
      "Split",
      "Primary in",
      "In headline of",
      "Alpha",
      "Articles behind alpha",
      ...(hasSuggested ? ["With the frame by a method only", "Read by a method only"] : []),
    ],
    rows: framing.rows.flatMap((row) =>
      row.panels.map((panel, index) => {
        const column = framing.columns[index];
        const outlet = column === undefined ? panel.column : columnHeading(column);
        const suggested = hasSuggested ? [panel.suggestedK, panel.suggestedN] : [];
        const agreed = agreementCells(agreement.find(({ code }) => code === row.code));
        if (panel.n === 0) return [row.name, outlet, "", 0, "", "", "", ...agreed, ...suggested];
        const primary = panel.marks.filter(({ isPrimary }) => isPrimary).length;
        const inHeadline = panel.marks.filter((mark) => mark.inHeadline).length;
        return [row.name, outlet, panel.k, panel.n, panel.split, primary, inHeadline, ...agreed, ...suggested];
      }),
    ),
  };
}

/** The ledger: outlets with articles, then what was searched. */
export function coverageTable(ledger: CoverageLedger): ComparisonTable {
  return {
    columns: ["Outlet", "State", "Articles", "In the background", "Words", "Dates", "Place searched", "Query", "Note"],
    rows: [
      ...ledger.included.map((row) => [
        columnHeading(row.column),
        "included",
        row.about.length,
        row.background.length,
        row.words,
        row.dates,
        "",
        "",
        "",
      ]),
      ...ledger.searches.map(({ outletName, state, searchedOn, place, query, note }) => [
        outletName,
        coverageWord(state),
        "",
        "",
        "",
        searchedOn === null ? "" : formatDate(searchedOn),
        place,
        query,
        note,
      ]),
    ],
  };
}

/** The headlines in order of date. */
export function headlinesTable(headlines: readonly HeadlineEntry[]): ComparisonTable {
  return {
    columns: ["Headline", "Outlet", "Date", "Evidence of the date", "Genre", "Provenance", "Words", "Article"],
    rows: headlines.map(({ article, column, dateText }) => [
      article.headline,
      columnHeading(column),
      dateText,
      article.publishedEvidence ?? "",
      article.genre,
      article.provenance,
      article.wordCount,
      article.key,
    ]),
  };
}

/** Claims that others carry and an article does not, and those that nobody has looked for. */
export function missingTable(
  entries: readonly MissingEntry[],
  matrix: ClaimMatrix,
  headlines: readonly HeadlineEntry[],
): ComparisonTable {
  const statements = new Map(matrix.rows.map(({ claim }) => [claim.key, claim.statement]));
  const articles = new Map(headlines.map((entry) => [entry.article.key, entry]));
  return {
    columns: ["Outlet", "Headline", "Claim", "State", "Articles that carry it"],
    rows: entries.map(({ article, column, claim, state, carriedBy }) => {
      const entry = articles.get(article);
      const outlet = entry === undefined ? column : columnHeading(entry.column);
      return [outlet, entry?.article.headline ?? article, statements.get(claim) ?? claim, state, carriedBy.length];
    }),
  };
}

/** Unknown outlets may have the same name and are never pooled, so that their letters are needed to tell them apart. */
function columnHeading({ name, letters, isKnown }: ComparedColumn): string {
  return isKnown ? name : `${name} (${letters})`;
}
