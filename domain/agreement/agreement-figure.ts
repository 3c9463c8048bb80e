import type { Interval } from "../statistics/bootstrap-interval";

/** A figure of agreement, or why there is none: "undefined" is an answer, 0 and 1 would be false ones. */
export type AgreementFigure =
  { readonly value: number; readonly interval: Interval | null } | { readonly value: null; readonly reason: string };

/** Why a figure cannot be computed, in words that name what is missing. */
export function noFigure(reason: string): AgreementFigure {
  return { value: null, reason };
}

/** The reason when too few units have two values; null when there are any. */
export function whyNotComparable(pairableUnits: number): string | null {
  return pairableUnits === 0 ? "no unit was rated by two coders" : null;
}
