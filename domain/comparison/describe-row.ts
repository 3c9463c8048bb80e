import type { CellState, ClaimRow } from "./comparison";

const PHRASES: Readonly<Record<CellState, (count: number) => string>> = {
  mixed: (count) => `${count} both ways`,
  denied: (count) => `${count} ${count === 1 ? "denies" : "deny"} it`,
  asserted: (count) => `${count} ${count === 1 ? "asserts" : "assert"} it`,
  challenged: (count) => `${count} ${count === 1 ? "carries" : "carry"} both sides`,
  "attributed-denial": (count) => `${count} ${count === 1 ? "carries" : "carry"} a denial`,
  attributed: (count) => `${count} ${count === 1 ? "attributes" : "attribute"} it`,
  open: (count) => `${count} ${count === 1 ? "leaves" : "leave"} it open`,
  "not-knowable": (count) => `${count} could not know it yet`,
  absent: (count) => `${count} without it`,
  "not-checked": (count) => `${count} not checked`,
};

/**
 * How many articles of a row have which state, in the order asked for; states that no article has are left out.
 *
 * @example describeRow(row, ["asserted", "denied", "absent"]) // "2 assert it, 1 denies it"
 */
export function describeRow(row: ClaimRow, states: readonly CellState[]): string {
  const found = row.cells.flatMap((cell) => cell.cells.map(({ state }) => state));
  return states
    .map((state) => ({ state, count: found.filter((other) => other === state).length }))
    .filter(({ count }) => count > 0)
    .map(({ state, count }) => PHRASES[state](count))
    .join(", ");
}
