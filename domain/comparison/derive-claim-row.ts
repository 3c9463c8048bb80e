import type { Claim, Mention } from "../claims/claim";
import { affirms, contests, isChecked } from "./cell-state";
import type { CellState, ClaimRow, ColumnCell } from "./comparison";
import { stanceOf, wholeStanceOf } from "./derive-cell";

/** Where an article stands in earnest, and where its passages alone put it that say the claim or more. */
interface Stance {
  readonly state: CellState;
  readonly whole: CellState | null;
}

/** The stance of each article, by article; articles without one are left out. */
export type Stances = ReadonlyMap<string, Stance>;

/** Claims that this one is linked to, by kind of link; `contradicts` holds asserted facts only, and no row has itself. */
export type LinkedClaims = Pick<ClaimRow, "contradicts" | "narrowerOf" | "updates">;

/** Every article's stance to one claim, from its mentions by article; flagged mentions give none. */
export function findStances(mentionsByArticle: ReadonlyMap<string, readonly Mention[]>): Stances {
  const stances = new Map<string, Stance>();
  for (const [article, mentions] of mentionsByArticle) {
    const state = stanceOf(mentions);
    if (state !== null) stances.set(article, { state, whole: wholeStanceOf(mentions) });
  }
  return stances;
}

/** Does an article assert the whole claim in earnest, in its own voice? */
export function isAssertedBySomeone(stances: Stances): boolean {
  return articlesThat(stances, ({ whole }) => assertsIt(whole)).length > 0;
}

/**
 * One row of the matrix: is the claim in conflict, how far do the checked articles disagree, how many carry it?
 *
 * Conflict and disagreement rest on stances (a flagged mention opposes nobody); the counts rest on the states as the
 * signs show them. Only facts can be in conflict, and only between two articles, or with a claim that contradicts this
 * one while both are asserted. A passage that says less than the claim counts in the disagreement, but raises no
 * conflict: both articles may be right.
 */
export function deriveClaimRow(
  claim: Claim,
  cells: readonly ColumnCell[],
  stances: Stances,
  links: LinkedClaims,
): ClaimRow {
  const states = cells.flatMap((cell) => cell.cells.map(({ state }) => state));
  const count = (test: (state: CellState) => boolean) => states.filter(test).length;
  const affirming = count(affirms);
  const absent = count((state) => state === "absent");
  const checked = count(isChecked);
  const pairs = (checked * (checked - 1)) / 2;
  const affirmingInEarnest = articlesThat(stances, ({ state }) => affirms(state));
  const contestingInEarnest = articlesThat(stances, ({ state }) => contests(state));
  const opposedPairs = affirmingInEarnest.length * contestingInEarnest.length;
  return {
    claim,
    cells,
    inConflict: claim.kind === "fact" && (articlesConflict(stances) || links.contradicts.length > 0),
    ...links,
    disagreement: pairs === 0 ? null : opposedPairs / pairs,
    affirmsAgainstAbsent: affirming * absent,
    affirming,
    contesting: count(contests),
    absent,
    notChecked: count((state) => state === "not-checked"),
  };
}

/** One article asserts and *another* denies: an article that does both is mixed, and in conflict with nobody else. */
function articlesConflict(stances: Stances): boolean {
  const asserting = articlesThat(stances, ({ whole }) => assertsIt(whole));
  const denying = articlesThat(stances, ({ whole }) => deniesIt(whole));
  return asserting.some((article) => denying.some((other) => other !== article));
}

function articlesThat(stances: Stances, test: (stance: Stance) => boolean): readonly string[] {
  return [...stances].filter(([, stance]) => test(stance)).map(([article]) => article);
}

function assertsIt(stance: CellState | null): boolean {
  return stance === "asserted" || stance === "mixed";
}

/** In its own voice, or by carrying nothing but a denial. */
function deniesIt(stance: CellState | null): boolean {
  return stance === "denied" || stance === "attributed-denial" || stance === "mixed";
}
