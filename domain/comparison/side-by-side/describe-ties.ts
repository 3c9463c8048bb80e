import { countInWords, countOf, formatFigure } from "../sentence-parts";
import { NOT_COMPARED_SENTENCE } from "../shared-text/describe-shared-text";
import type { SideBySide, Tie, TieKind } from "./side-by-side";

/**
 * What two articles have in common of the chosen kind, in one sentence of at most 20 words.
 *
 * @example "Both articles take up seven claims; on two of them they stand apart."
 */
export function describeTies(shown: TieKind, ties: readonly Tie[], counts: SideBySide["counts"]): string {
  if (counts[shown] === null) return NOT_COMPARED_SENTENCE;
  switch (shown) {
    case "claims":
      return describeClaims(ties);
    case "text":
      return describeText(ties);
    case "actors":
      return describeActors(ties);
  }
}

function describeClaims(ties: readonly Tie[]): string {
  const n = ties.length;
  if (n === 0) return "No claim is marked in both articles.";
  const apart = ties.filter((tie) => tie.kind === "claims" && tie.standsApart).length;
  const where =
    apart === 0 ? "they stand apart on none" : `they stand apart on ${n === 1 ? "it" : countInWords(apart)}`;
  const proposed = ties.filter(isProposed).length;
  const byMethod = proposed === 0 ? "" : `, ${proposed === n ? "all" : countInWords(proposed)} by suggestion`;
  return `Both articles take up ${countOf(n, "claim")}${byMethod}; ${where}.`;
}

/** The tie rests on what a method proposes, wholly or on one side. */
function isProposed(tie: Tie): boolean {
  return tie.kind === "claims" && (tie.isProposed || tie.a.isProposed || tie.b.isProposed);
}

function describeText(ties: readonly Tie[]): string {
  const n = ties.length;
  if (n === 0) return "The two texts share no passage of twelve words or more.";
  const longest = Math.max(...ties.map((tie) => (tie.kind === "text" ? tie.words : 0)));
  const size = `${formatFigure(longest)} words`;
  return n === 1
    ? `Both articles share one passage of ${size}.`
    : `Both articles share ${countOf(n, "passage")}, the longest of ${size}.`;
}

function describeActors(ties: readonly Tie[]): string {
  const n = ties.length;
  if (n === 0) return "No name for the same actor was found in both articles.";
  const apart = ties.filter((tie) => tie.kind === "actors" && tie.isCalledDifferently).length;
  const how =
    apart === 0
      ? "by the same names"
      : apart < n
        ? `${countInWords(apart)} of them by different names`
        : n === 1
          ? "by different names"
          : "all by different names";
  return `Both articles name ${countOf(n, "actor")}, ${how}.`;
}
