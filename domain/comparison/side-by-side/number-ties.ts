import type { TieSide } from "./side-by-side";

interface Unnumbered {
  readonly a: TieSide;
  readonly b: TieSide;
}

/** A tie whose number is yet to come. */
export type WithoutNumber<Tie extends { readonly number: number }> = Omit<Tie, "number">;

/**
 * Ties in the order in which the first text has them, then the second; those without a place in the texts come last,
 * as they were given. Numbered from 1.
 */
export function numberTies<Open extends Unnumbered>(ties: readonly Open[]): (Open & { readonly number: number })[] {
  return ties
    .toSorted((one, other) => startOf(one.a) - startOf(other.a) || startOf(one.b) - startOf(other.b))
    .map((tie, index) => ({ ...tie, number: index + 1 }));
}

/** Later than any place where there is none. */
function startOf({ places }: TieSide): number {
  return places[0]?.start ?? Number.MAX_SAFE_INTEGER;
}
