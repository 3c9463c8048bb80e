import { affirms } from "../cell-state";
import { countCarrying } from "../find-all-say";
import type { ClaimRow, Finding } from "../comparison";
import { inNumber } from "../sentence-parts";

/** What a finding says, without the words: it can be asked of other choices of articles and codings. */
export type FindingStatement = Pick<Finding, "kind" | "column"> & {
  /** Whether the row of a difference was in conflict, which is more than some disagreement. */
  readonly isConflict: boolean;
  /** Whether all articles of the column lack the claim, and not only some. */
  readonly isWhole: boolean;
};

/** Whether a statement stands in a row, with what it rests on there; null where nothing can be said. */
export interface Standing {
  readonly stands: boolean;
  /** @example "5 of 6 articles" */
  readonly figure: string;
}

/**
 * Does what a finding says hold in this row of its claim? *All say*: two articles at least carry it in earnest and nobody
 * contests it. *Differ on*: the row is in conflict, or articles disagree, as it was found. *Leaves out*: somebody affirms
 * it, and it was looked for in vain in all articles of the column that were read for it, or in some where the finding says
 * so. Null where the column has no article, or nobody has read one for the claim.
 */
export function findingStands(row: ClaimRow, { kind, column, isConflict, isWhole }: FindingStatement): Standing | null {
  const total = row.cells.reduce((sum, { cells }) => sum + cells.length, 0);
  switch (kind) {
    case "all-say": {
      const { carrying } = countCarrying(row);
      return {
        stands: carrying >= 2 && row.contesting === 0 && !row.inConflict,
        figure: `${carrying} of ${countInArticles(total)}`,
      };
    }
    case "differ-on": {
      const figure = `${row.affirming} affirm, ${row.contesting} contest`;
      return { stands: isConflict ? row.inConflict : (row.disagreement ?? 0) > 0, figure };
    }
    case "leaves-out": {
      const cells = row.cells.find((cell) => cell.column === column)?.cells ?? [];
      const absent = cells.filter(({ state }) => state === "absent").length;
      const found = cells.filter(({ mentions }) => mentions.length > 0).length;
      if (absent + found === 0) return null;
      const carrying = row.cells.flatMap((cell) => cell.cells).filter(({ state }) => affirms(state)).length;
      return {
        stands: carrying > 0 && absent > 0 && (found === 0 || !isWhole),
        figure: `${carrying} of ${countInArticles(total)} affirm it`,
      };
    }
  }
}

function countInArticles(count: number): string {
  return `${count} ${inNumber(count, "article")}`;
}
