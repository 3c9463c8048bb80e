import { type ComparisonTable, matrixTable } from "../comparison-tables";
import type { ChosenMatrix } from "./choose-matrix";

/**
 * The matrix as it was asked for, in the order in which it is shown. Where it is grouped, a first column names the head
 * that each fact stands under; other claims stand in blocks of their own and have none.
 */
export function chosenMatrixTable(matrix: ChosenMatrix): ComparisonTable {
  const { columns, rows } = matrixTable(matrix);
  if (matrix.groups.every(({ title }) => title === "")) return { columns, rows };
  const heads = matrix.groups.flatMap(({ title, rows: facts }) => facts.map(() => title));
  return { columns: ["Group", ...columns], rows: rows.map((row, index) => [heads[index] ?? "", ...row]) };
}
