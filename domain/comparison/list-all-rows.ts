import type { ClaimMatrix, ClaimRow } from "./comparison";

/** Every row of the matrix in its order: facts, then evaluations, predictions and demands, then what is proposed. */
export function listAllRows({
  rows,
  otherRows,
  suggestedRows,
}: Pick<ClaimMatrix, "rows" | "otherRows" | "suggestedRows">): readonly ClaimRow[] {
  return [...rows, ...otherRows, ...suggestedRows];
}

/** Whether a method proposed the row's claim and nobody has decided on it. */
export function isSuggestedRow({ claim }: Pick<ClaimRow, "claim">): boolean {
  return claim.proposal !== undefined;
}
