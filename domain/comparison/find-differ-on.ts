import type { ClaimMatrix, ClaimRow, Finding } from "./comparison";
import { describeRow } from "./describe-row";
import { capitalise, countOf, withFullStop } from "./sentence-parts";

/** The claim that heads the matrix, if it is in conflict or at least some articles stand against others on it. */
export function findDifferOn(matrix: ClaimMatrix, articleCount: number): Finding {
  const row = matrix.rows.find(({ inConflict, disagreement }) => inConflict || (disagreement ?? 0) > 0);
  if (row === undefined) {
    const unchecked = matrix.rows.reduce((sum, { notChecked }) => sum + notChecked, 0);
    const claims = `${capitalise(countOf(matrix.rows.length, "claim"))} of fact in ${countOf(articleCount, "article")}`;
    const note =
      unchecked === 0 ? `${claims}, all checked` : `${claims}; ${countOf(unchecked, "cell")} not checked yet`;
    // A claim that is only ever denied, or challenged by all who carry it, sets no article against another.
    const isContested = matrix.rows.some(({ contesting }) => contesting > 0);
    const sentence = isContested ? "No article stands against another on a claim." : "No claim is contested.";
    return { kind: "differ-on", sentence, note, claim: null, column: null };
  }
  return {
    kind: "differ-on",
    sentence: withFullStop(`They differ on: ${row.claim.statement}`),
    note: describeSides(row, matrix),
    claim: row.claim.key,
    column: null,
  };
}

function describeSides(row: ClaimRow, matrix: ClaimMatrix): string {
  const sides = describeRow(row, [
    "asserted",
    "attributed",
    "mixed",
    "challenged",
    "attributed-denial",
    "denied",
    "open",
    "not-checked",
  ]);
  const rival = matrix.rows.find(({ claim }) => row.contradicts.includes(claim.key));
  if (rival === undefined) return sides;
  const asserting = describeRow(rival, ["asserted", "attributed"]);
  return `${sides}; against it: ${withFullStop(rival.claim.statement)} ${capitalise(asserting)}`.trim();
}
