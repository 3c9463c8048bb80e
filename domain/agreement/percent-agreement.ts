import { bootstrapInterval, everyUnitOnce } from "../statistics/bootstrap-interval";
import { type AgreementFigure, noFigure, whyNotComparable } from "./agreement-figure";
import type { RatingTable } from "./rating-table";
import { addUpUnits, agreeingShares, countUnitValues } from "./unit-values";

/**
 * Share of pairs of coders that gave a unit the same value, averaged over units with two values or more (for two
 * coders, the share of units on which they agree). Holmes's figure, printed beside alpha and never instead of it: it
 * is high whenever a code is rare. 0 to 1. Interval: percentile bootstrap over units, seeded.
 */
export function percentAgreement(table: RatingTable, seed: string): AgreementFigure {
  const shares = agreeingShares(countUnitValues(table));
  const reason = whyNotComparable(shares.length);
  if (reason !== null) return noFigure(reason);
  const mean = (times: Int32Array) => addUpUnits(shares, times) / shares.length;
  return { value: mean(everyUnitOnce(shares.length)), interval: bootstrapInterval(shares.length, mean, { seed }) };
}
