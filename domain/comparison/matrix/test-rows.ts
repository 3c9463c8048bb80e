import { buildClaimMatrix } from "../build-claim-matrix";
import type { CellState, ClaimMatrix, ClaimRow } from "../comparison";
import type { Claim, Mention } from "../../claims/claim";
import { buildArticle, buildCheck, buildClaim, buildColumn, buildInput, buildMention } from "../test-input";

const MENTIONS: Partial<Record<CellState, Partial<Mention>>> = {
  asserted: {},
  attributed: { voice: "attributed" },
  denied: { polarity: "denies" },
  "attributed-denial": { voice: "attributed", polarity: "denies" },
  open: { polarity: "open" },
};

interface RowPlan extends Partial<Claim> {
  /** The state of each article, one an outlet: `a`, `b`, `c` … */
  readonly states: readonly CellState[];
  readonly narrowerOf?: readonly string[];
}

/** A matrix whose cells have the states asked for, made the way that a real one is. For tests. */
export function buildMatrixOf(plans: Readonly<Record<string, RowPlan>>): ClaimMatrix {
  const width = Math.max(...Object.values(plans).map(({ states }) => states.length));
  const outlets = [..."abcdefgh"].slice(0, width);
  const entries = Object.entries(plans);
  const cells = entries.flatMap(([claim, { states }]) =>
    states.map((state, index) => ({ claim, state, article: outlets[index] ?? "a" })),
  );
  return buildClaimMatrix(
    buildInput({
      columns: outlets.map((key) => buildColumn(key)),
      articles: outlets.map((key) => buildArticle(key)),
      claims: entries.map(([key, { states: _states, narrowerOf: _wider, ...claim }]) => buildClaim(key, claim)),
      links: entries.flatMap(([from, { narrowerOf = [] }]) =>
        narrowerOf.map((to) => ({ from, to, kind: "narrower" as const })),
      ),
      mentions: cells.flatMap(({ claim, article, state }) => {
        const mention = MENTIONS[state];
        return mention === undefined ? [] : [buildMention(claim, article, mention)];
      }),
      checks: cells.filter(({ state }) => state === "absent").map(({ claim, article }) => buildCheck(claim, article)),
    }),
  );
}

/** Keys of the claims of rows, in their order. */
export function keysOf(rows: readonly ClaimRow[]): readonly string[] {
  return rows.map(({ claim }) => claim.key);
}
