import { affirms, contests } from "../cell-state";
import type { ArticleCell, ClaimRow, ComparisonInput } from "../comparison";
import { findStances } from "../derive-claim-row";
import { groupBy } from "../group-by";
import type { FindingStatement } from "./finding-stands";

/** How few codings (mentions or checks) would have to be taken away, and of how many the sentence rests on. */
export interface TurningPoint {
  readonly changes: number;
  readonly of: number;
}

/**
 * How many codings would have to be taken away to turn a finding around. *All say*: until fewer than two articles carry
 * the claim; those with the fewest mentions go first. *Differ on*: until one side is gone, the one with fewer mentions;
 * a conflict with a contradicting claim goes when nobody asserts either of the two. *Leaves out*: until no article of
 * the column is checked. A finding that a single coding bears says so. Null where nothing bears it.
 *
 * It counts what is there and could be wrong; what somebody may have overlooked is no coding, and in no figure.
 */
export function countChangesToTurn(
  input: ComparisonInput,
  row: ClaimRow,
  { kind, column, isConflict }: FindingStatement,
): TurningPoint | null {
  const cells = row.cells.flatMap((cell) => cell.cells);
  switch (kind) {
    case "all-say": {
      const bearing = cells.filter(({ state, flags }) => affirms(state) && flags.length === 0);
      const sizes = bearing.map(({ mentions }) => mentions.length).sort((a, b) => a - b);
      return toTurn(sum(sizes.slice(0, Math.max(0, sizes.length - 1))), sum(sizes));
    }
    case "leaves-out": {
      const absent = row.cells.find((cell) => cell.column === column)?.cells ?? [];
      const checks = sum(absent.map((cell) => cell.checks.length));
      return toTurn(checks, checks);
    }
    case "differ-on": {
      const sides = isConflict
        ? sidesOfConflict(input, row)
        : [mentionsOf(cells, affirms), mentionsOf(cells, contests)];
      const present = sides.filter((side) => side > 0);
      return present.length < 2 ? null : toTurn(Math.min(...present), sum(present));
    }
  }
}

/** Mentions that assert the claim against those that deny it or, where nobody does, that assert what contradicts it. */
function sidesOfConflict(input: ComparisonInput, row: ClaimRow): readonly number[] {
  const asserting = countStances(input, row.claim.key, ["asserted", "mixed"]);
  const denying = countStances(input, row.claim.key, ["denied", "attributed-denial", "mixed"]);
  const against = sum(row.contradicts.map((claim) => countStances(input, claim, ["asserted", "mixed"])));
  return [asserting, denying + against];
}

function countStances({ mentions }: ComparisonInput, claim: string, states: readonly string[]): number {
  const byArticle = groupBy(
    mentions.filter((mention) => mention.claim === claim),
    ({ article }) => article,
  );
  const stances = findStances(byArticle);
  return sum(
    [...byArticle].map(([article, own]) => (states.includes(stances.get(article)?.whole ?? "") ? own.length : 0)),
  );
}

function mentionsOf(cells: readonly ArticleCell[], isSide: (state: ArticleCell["state"]) => boolean): number {
  return sum(cells.filter(({ state }) => isSide(state)).map(({ mentions }) => mentions.length));
}

function toTurn(changes: number, of: number): TurningPoint | null {
  return changes === 0 ? null : { changes, of };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
