import type { Claim } from "../claims/claim";
import { CELL_STATES, type ArticleCell, type ColumnCell } from "./comparison";
import { deriveCell, type CellEvidence } from "./derive-cell";
import { countPlaces } from "./passage-places";

/**
 * How a column's articles stand to one claim. They keep their own states and are never merged into one; `evidenceCount`
 * is the number of items that the drawer lists for all of them.
 */
export function deriveColumnCell(claim: Claim, column: string, evidence: readonly CellEvidence[]): ColumnCell {
  const derived = evidence.map((behind) => {
    const cell = deriveCell(behind);
    return { cell, evidenceCount: countEvidence(cell, behind) };
  });
  const cells = derived.map(({ cell }) => cell);
  return {
    claim: claim.key,
    column,
    states: gatherStates(cells),
    cells,
    evidenceCount: derived.reduce((sum, { evidenceCount }) => sum + evidenceCount, 0),
  };
}

function gatherStates(cells: readonly ArticleCell[]): ColumnCell["states"] {
  const states = CELL_STATES.filter((state) => cells.some((cell) => cell.state === state)).map((state) => ({
    state,
    articles: cells.filter((cell) => cell.state === state).map(({ article }) => article),
  }));
  // Sorting is stable, so that ties keep the order of CELL_STATES.
  return states.sort((a, b) => b.articles.length - a.articles.length);
}

/** Passages with the checks of those who found none, or the checks of an absence, or the one record that says why there is neither. */
function countEvidence(cell: ArticleCell, { mentions }: CellEvidence): number {
  if (mentions.length > 0) return countPlaces(mentions) + cell.checks.length;
  return cell.state === "absent" ? cell.checks.length : 1;
}
