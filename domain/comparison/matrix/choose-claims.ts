import { affirms, cellFamily } from "../cell-state";
import type { CellState, ClaimMatrix, ClaimRow } from "../comparison";
import type { ClaimChoice, ClaimSort, ClaimStance } from "./claim-choice";

const alphabet = new Intl.Collator("en");

/** The rows of a matrix in their three blocks. */
export type MatrixBlocks = Pick<ClaimMatrix, "rows" | "otherRows" | "suggestedRows">;

/**
 * The rows of the matrix that a reader asked for, in the order asked for. The matrix' own order stands where two rows are
 * alike; evaluations, predictions and demands stay apart, and so do proposed claims.
 *
 * @example chooseClaims(matrix, { ...ALL_CLAIMS, state: "conflict" }).rows // facts in conflict
 */
export function chooseClaims(matrix: MatrixBlocks, choice: ClaimChoice): MatrixBlocks {
  const take = (rows: readonly ClaimRow[]) => sortRows(rows.filter(isAskedFor(choice)), choice.sort);
  return { rows: take(matrix.rows), otherRows: take(matrix.otherRows), suggestedRows: take(matrix.suggestedRows) };
}

/** Everything that the choice demands of a row at once. */
function isAskedFor({ block, state, words, outlet, stance }: ClaimChoice): (row: ClaimRow) => boolean {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  // Whoever names an outlet and nothing else asks for what it says.
  const stands = stance ?? (outlet === null ? null : "says");
  return (row) =>
    (block === "all" || (row.claim.kind === "fact") === (block === "facts")) &&
    (state !== "conflict" || row.inConflict) &&
    (state !== "unchecked" || row.notChecked > 0) &&
    containsAll(row.claim.statement, wanted) &&
    (stands === null || statesIn(row, outlet).some(STANCES[stands]));
}

function containsAll(statement: string, words: readonly string[]): boolean {
  const text = statement.toLowerCase();
  return words.every((word) => text.includes(word));
}

function statesIn({ cells }: ClaimRow, outlet: string | null): readonly CellState[] {
  const asked = outlet === null ? cells : cells.filter(({ column }) => column === outlet);
  return asked.flatMap((cell) => cell.cells.map(({ state }) => state));
}

const STANCES: Readonly<Record<ClaimStance, (state: CellState) => boolean>> = {
  says: (state) => cellFamily(state) === "says",
  quotes: (state) => state === "attributed",
  open: (state) => state === "open",
  contests: (state) => cellFamily(state) === "contests",
  absent: (state) => state === "absent",
  "not-checked": (state) => state === "not-checked",
};

function sortRows(rows: readonly ClaimRow[], sort: ClaimSort): readonly ClaimRow[] {
  switch (sort) {
    case "disagreement":
      return rows;
    case "known":
      return [...rows].sort((a, b) => compareKnown(a.claim.knowableFrom, b.claim.knowableFrom));
    case "statement":
      return [...rows].sort((a, b) => alphabet.compare(a.claim.statement, b.claim.statement));
    case "carried":
      return [...rows].sort((a, b) => carriers(b) - carriers(a));
  }
}

/** What is older than every article comes first. ISO dates order as text; a month stands before its days. */
function compareKnown(a: string | null, b: string | null): number {
  const [left, right] = [a ?? "", b ?? ""];
  return left < right ? -1 : Number(left > right);
}

/** Articles that say it or give somebody who does. */
function carriers({ cells }: ClaimRow): number {
  return cells.flatMap((cell) => cell.cells).filter(({ state }) => affirms(state)).length;
}
