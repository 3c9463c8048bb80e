import type { ClaimMatrix, ClaimRow, ColumnCell, ComparedColumn, Finding } from "./comparison";
import { countInWords, joinNames, withFullStop } from "./sentence-parts";

interface Omission {
  readonly row: ClaimRow;
  readonly cell: ColumnCell;
  readonly absent: number;
  readonly isWhole: boolean;
}

/**
 * The claim that most articles affirm and that a person looked for elsewhere without finding it. A column whose articles
 * all lack it comes before one where only some do; then the columns' order decides, which says nothing about them.
 */
export function findLeavesOut(matrix: ClaimMatrix, columns: readonly ComparedColumn[]): Finding {
  const [best] = matrix.rows
    .filter(({ affirming, absent }) => affirming > 0 && absent > 0)
    .flatMap((row) => row.cells.flatMap((cell) => findOmission(row, cell)))
    .sort((a, b) => b.row.affirming - a.row.affirming || Number(b.isWhole) - Number(a.isWhole));
  if (best === undefined) {
    const unchecked = matrix.rows.reduce((sum, { notChecked }) => sum + notChecked, 0);
    return unchecked === 0
      ? {
          kind: "leaves-out",
          sentence: "No article leaves out what others carry.",
          note: "All cells are checked",
          claim: null,
          column: null,
        }
      : {
          kind: "leaves-out",
          sentence: "Nothing is checked as missing yet.",
          note: `${unchecked} ${unchecked === 1 ? "cell" : "cells"} nobody has checked`,
          claim: null,
          column: null,
        };
  }
  const nameOf = (key: string) => columns.find((column) => column.key === key)?.name ?? key;
  const { row, cell } = best;
  return {
    kind: "leaves-out",
    sentence: withFullStop(`${nameOf(cell.column)} ${whereItLacks(best)}: ${row.claim.statement}`),
    note: describeOthers(row, cell, nameOf),
    claim: row.claim.key,
    column: cell.column,
  };
}

function findOmission(row: ClaimRow, cell: ColumnCell): readonly Omission[] {
  const absent = cell.cells.filter(({ state }) => state === "absent").length;
  return absent === 0 ? [] : [{ row, cell, absent, isWhole: absent === cell.cells.length }];
}

function whereItLacks({ cell, absent, isWhole }: Omission): string {
  const count = cell.cells.length;
  if (count === 1) return "leaves out";
  const articles = isWhole
    ? `these ${countInWords(count)} articles`
    : `${countInWords(absent)} of ${countInWords(count)} articles`;
  return `leaves out, in ${articles}`;
}

function describeOthers(row: ClaimRow, cell: ColumnCell, nameOf: (column: string) => string): string {
  const total = row.cells.reduce((sum, { cells }) => sum + cells.length, 0);
  const carried = `${row.affirming} of ${total} articles ${row.affirming === 1 ? "carries" : "carry"} it`;
  const others = row.cells
    .filter((other) => other.column !== cell.column && other.cells.some(({ state }) => state === "absent"))
    .map(({ column }) => nameOf(column));
  if (others.length === 0) return carried;
  return `${carried}; not found in ${joinNames(others)} either`;
}
