import type { ClaimMatrix, ClaimRow, Finding } from "./comparison";
import { describeRow } from "./describe-row";
import { allOf, capitalise, countInWords, withFullStop } from "./sentence-parts";

/**
 * The undisputed claim that most articles carry, those first that most say in their own voice. Claims in conflict, or
 * contested by anyone, and articles that carry it only in irony or by a slip do not count.
 */
export function findAllSay(matrix: ClaimMatrix, articleCount: number): Finding {
  const [best] = matrix.rows
    .filter((row) => !row.inConflict && row.contesting === 0)
    .map((row) => ({ row, ...countCarrying(row) }))
    .filter(({ carrying }) => carrying >= 2)
    .sort((a, b) => b.carrying - a.carrying || b.own - a.own);
  if (best === undefined) {
    const sentence = "No claim is carried by two articles without dispute.";
    return { kind: "all-say", sentence, note: matrix.sentence, claim: null, column: null };
  }
  const { row, carrying, own } = best;
  const verb = own === carrying ? "say" : "carry";
  const who =
    carrying === articleCount
      ? `${allOf(articleCount)} articles ${verb}`
      : `${countInWords(carrying)} of ${countInWords(articleCount)} articles ${verb}`;
  const voice =
    own === carrying ? "in their own voice" : `${own} in their own voice, ${carrying - own} by quoting others`;
  const others = describeRow(row, ["open", "absent", "not-knowable", "not-checked"]);
  return {
    kind: "all-say",
    sentence: withFullStop(`${capitalise(who)}: ${row.claim.statement}`),
    note: [`${carrying} of ${articleCount} articles, ${voice}`, others].filter((part) => part !== "").join("; "),
    claim: row.claim.key,
    column: null,
  };
}

/** Articles that carry a claim in earnest: in irony or by a slip does not count. */
export function countCarrying(row: ClaimRow): { readonly carrying: number; readonly own: number } {
  const earnest = row.cells.flatMap((cell) => cell.cells).filter(({ flags }) => flags.length === 0);
  const own = earnest.filter(({ state }) => state === "asserted").length;
  return { own, carrying: own + earnest.filter(({ state }) => state === "attributed").length };
}
