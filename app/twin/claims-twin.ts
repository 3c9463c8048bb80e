import { readClaimsQuery } from "@/app/events/claims-query";
import { chooseMatrix } from "@/domain/comparison/matrix/choose-matrix";
import { chosenMatrixTable } from "@/domain/comparison/matrix/chosen-matrix-table";
import { twinOf } from "./event-twins";

/** The matrix as the page shows it: narrowed, ordered and grouped by the same query. A group names its claims by key. */
export const matrixTwin = twinOf(async ({ comparison }, _workspace, query) => {
  const matrix = chooseMatrix(comparison.matrix, readClaimsQuery(query));
  const groups = matrix.groups.map(({ rows, ...head }) => ({ ...head, claims: rows.map(({ claim }) => claim.key) }));
  return { data: { ...matrix, groups }, table: chosenMatrixTable(matrix) };
});
