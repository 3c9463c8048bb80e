import { isNarrowed, type ClaimChoice, type ClaimGrouping, type ClaimSort, type ClaimStance } from "./claim-choice";

export const SORT_WORDS: Readonly<Record<ClaimSort, string>> = {
  disagreement: "conflicts first, then by disagreement",
  known: "by when it could be known",
  statement: "by statement",
  carried: "those that most articles carry first",
};

export const GROUP_WORDS: Readonly<Record<ClaimGrouping, string>> = {
  none: "not grouped",
  agreement: "grouped by agreement",
  wider: "grouped under wider claims",
};

export const STANCE_WORDS: Readonly<Record<ClaimStance, string>> = {
  says: "says it",
  quotes: "quotes it",
  open: "leaves it open",
  contests: "contests it",
  absent: "was checked and is without it",
  "not-checked": "has not been checked",
};

/**
 * What of the matrix is shown, in one sentence that carries its own counts.
 *
 * @param outletName name of the chosen column, or null
 * @example describeChoice(choice, { shown: 12, total: 60 }, null)
 * // "12 of 60 claims shown: facts, in conflict; conflicts first, then by disagreement."
 */
export function describeChoice(
  choice: ClaimChoice,
  { shown, total }: { readonly shown: number; readonly total: number },
  outletName: string | null,
): string {
  const { block, state, words, outlet, stance, sort, group } = choice;
  const counted = isNarrowed(choice) ? `${shown} of ${total} claims shown` : `All ${total} claims shown`;
  const asks = [
    ...(block === "all" ? [] : [block === "facts" ? "facts" : "evaluations, predictions and demands"]),
    ...(state === "conflict" ? ["in conflict"] : []),
    ...(state === "unchecked" ? ["not checked in every article"] : []),
    ...(words.trim() === "" ? [] : [`containing “${words.trim()}”`]),
    ...(outlet === null && stance === null
      ? []
      : [`where ${outletName ?? "an outlet"} ${STANCE_WORDS[stance ?? "says"]}`]),
  ];
  const order = [SORT_WORDS[sort], ...(group === "none" ? [] : [GROUP_WORDS[group]])].join(", ");
  return `${counted}${asks.length === 0 ? "" : `: ${asks.join(", ")}`}; ${order}.`;
}
