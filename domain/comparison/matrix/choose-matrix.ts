import type { ClaimMatrix } from "../comparison";
import { listAllRows } from "../list-all-rows";
import { chooseClaims } from "./choose-claims";
import type { ClaimChoice } from "./claim-choice";
import { groupClaimRows, type RowGroup } from "./group-claim-rows";

/** The matrix as a reader asked for it, for the page and its twins alike. */
export interface ChosenMatrix extends ClaimMatrix {
  /** The facts under their heads; one group without a head where nothing is grouped. */
  readonly groups: readonly RowGroup[];
  /** Rows that are shown, and all there are; of every block. */
  readonly shown: number;
  readonly total: number;
}

/** Narrows, orders and groups a matrix. `rows` come in the order of the groups: what is read first stands first. */
export function chooseMatrix(matrix: ClaimMatrix, choice: ClaimChoice): ChosenMatrix {
  const chosen = chooseClaims(matrix, choice);
  const groups = groupClaimRows(chosen.rows, choice.group);
  const blocks = { ...chosen, rows: groups.flatMap(({ rows }) => rows) };
  return { ...matrix, ...blocks, groups, shown: listAllRows(blocks).length, total: listAllRows(matrix).length };
}
