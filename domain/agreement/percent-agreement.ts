import { bootstrapInterval } from "../statistics/bootstrap-interval";
import { type AgreementFigure, noFigure, whyNotComparable } from "./agreement-figure";
import { givenValues, type RatingTable } from "./rating-table";

/**
 * Share of pairs of coders that gave a unit the same value, averaged over units with two values or more (for two
 * coders, the share of units on which they agree). Holmes's figure, printed beside alpha and never instead of it: it
 * is high whenever a code is rare. 0 to 1. Interval: percentile bootstrap over units, seeded.
 */
export function percentAgreement({ rows }: RatingTable, seed: string): AgreementFigure {
  const shares = rows
    .map(givenValues)
    .filter((values) => values.length >= 2)
    .map(agreeingShare);
  const reason = whyNotComparable(shares.length);
  if (reason !== null) return noFigure(reason);
  const mean = (drawn: readonly number[]) => drawn.reduce((sum, index) => sum + (shares[index] ?? 0), 0) / drawn.length;
  return { value: mean([...shares.keys()]), interval: bootstrapInterval(shares.length, mean, { seed }) };
}

/** Share of the pairs of one unit's values that are equal. */
export function agreeingShare(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let equal = 0;
  for (const count of counts.values()) equal += count * (count - 1);
  return equal / (values.length * (values.length - 1));
}
