import type { ComparisonTable } from "../comparison/comparison-tables";
import { alphaCell } from "./agreement-tables";
import type { OwnCode, OwnDifference } from "./own-agreement";

/** The tables of "mine against agreed"; a `.csv` is one of them. */
export const OWN_TABLES = ["differences", "codes"] as const;

/** One row a code. "": nothing is agreed on yet, or nobody varies. */
export function ownCodesTable(codes: readonly OwnCode[]): ComparisonTable {
  return {
    columns: ["Code", "Name", "Alpha against agreed", "Alike", "Articles", "Split"],
    rows: codes.map(({ code, name, alpha, alike, articles, split }) => [
      code,
      name,
      alphaCell(alpha),
      alike,
      articles,
      split,
    ]),
  };
}

/** One row an article × code on which the coder differs, or on which all are split. */
export function ownDifferencesTable(
  differences: readonly OwnDifference[],
  coders: Readonly<Record<string, string>>,
): ComparisonTable {
  const nameAll = (keys: readonly string[]) => keys.map((key) => coders[key] ?? key).join("; ");
  return {
    columns: ["Article", "Headline", "Code", "Mine", "Agreed", "By", "Applied by", "Of"],
    rows: differences.map(({ article, code, own, state, isAdjudicated, codersFor, codersAll }) => [
      article.key,
      article.headline,
      code,
      own ? 1 : 0,
      state,
      isAdjudicated ? "adjudication" : "majority",
      nameAll(codersFor),
      nameAll(codersAll),
    ]),
  };
}

/** What was agreed on one code of an article, against the coder's own. @example "Conflict: 2 of 3 applied it, you did not" */
export function describeAgreed(
  { name, own, state, isAdjudicated }: Pick<OwnDifference, "name" | "own" | "state" | "isAdjudicated">,
  votes: { readonly applied: number; readonly of: number },
): string {
  const you = own ? "you applied it" : "you did not";
  if (isAdjudicated) return `${name}: the adjudication ${state === "present" ? "has" : "does not have"} it, ${you}`;
  const split = state === "split" ? ", a split" : "";
  return `${name}: ${votes.applied} of ${votes.of} applied it${split}, ${you}`;
}
