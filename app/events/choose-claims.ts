import type { ClaimMatrix, ClaimRow } from "@/domain/comparison/comparison";
import type { ClaimChoice, ClaimSort } from "./search-params";

const alphabet = new Intl.Collator("en");

/**
 * The rows of the matrix that the reader asked for, in the order asked for. The matrix' own order stands where two rows
 * are alike; the block of evaluations, predictions and demands stays apart, and so do proposed claims.
 */
export function chooseClaims(
  { rows, otherRows, suggestedRows }: Pick<ClaimMatrix, "rows" | "otherRows" | "suggestedRows">,
  { sort, show }: { readonly sort: ClaimSort; readonly show: ClaimChoice },
): Pick<ClaimMatrix, "rows" | "otherRows" | "suggestedRows"> {
  const choose = (given: readonly ClaimRow[]) => sortRows(given.filter(CHOICES[show]), sort);
  return { rows: choose(rows), otherRows: choose(otherRows), suggestedRows: choose(suggestedRows) };
}

const CHOICES: Readonly<Record<ClaimChoice, (row: ClaimRow) => boolean>> = {
  all: () => true,
  conflict: ({ inConflict }) => inConflict,
  unchecked: ({ notChecked }) => notChecked > 0,
};

function sortRows(rows: readonly ClaimRow[], sort: ClaimSort): readonly ClaimRow[] {
  switch (sort) {
    case "disagreement":
      return rows;
    case "statement":
      return [...rows].sort((a, b) => alphabet.compare(a.claim.statement, b.claim.statement));
    case "carried":
      return [...rows].sort((a, b) => b.affirming - a.affirming);
  }
}
