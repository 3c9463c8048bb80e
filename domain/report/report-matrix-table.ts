import { cellWord, SPLIT_WORD } from "../comparison/cell-state";
import type { ComparisonTable } from "../comparison/comparison-tables";
import type { ComparisonReport, ReportState } from "./comparison-report";

/** The report's matrix as a table of plain values: claims by outlets, each cell in words. */
export function reportMatrixTable({ columns, matrix }: Pick<ComparisonReport, "columns" | "matrix">): ComparisonTable {
  return {
    columns: ["No.", "Claim", "Kind", "In conflict", ...columns.map(({ name, letters }) => `${name} (${letters})`)],
    rows: matrix.claims.map(({ number, statement, kind, inConflict, cells }) => [
      number,
      statement,
      kind,
      inConflict ? "yes" : "no",
      ...cells.map((states) => states.map(describeState).join("; ")),
    ]),
  };
}

/** A state in words, with how many articles have it where they are several. @example "asserted ×2, says less" */
export function describeState({ state, articles, fits, alsoChallenged, isSplit, isSuggested }: ReportState): string {
  return [
    articles > 1 ? `${cellWord(state)} ×${articles}` : cellWord(state),
    ...(alsoChallenged ? ["also challenged"] : []),
    ...fits.map((fit) => (fit === "narrower" ? "says less" : "says more")),
    ...(isSplit ? [SPLIT_WORD] : []),
    ...(isSuggested ? ["suggested"] : []),
  ].join(", ");
}

/** Outlets that stand side by side on one sheet of paper. */
const MOST_COLUMNS = 6;

/**
 * The columns of a wide matrix in blocks that fit a sheet, as even as can be: each block repeats the claims.
 *
 * @example blocksOfColumns(13) // [[0, 1, 2, 3, 4], [5, 6, 7, 8, 9], [10, 11, 12]]
 */
export function blocksOfColumns(count: number): readonly (readonly number[])[] {
  const size = Math.ceil(count / Math.max(1, Math.ceil(count / MOST_COLUMNS)));
  const all = Array.from({ length: count }, (_, index) => index);
  return all.filter((index) => index % size === 0).map((start) => all.slice(start, start + size));
}
