import { sumRatioDifferences } from "./ratio-differences";
import type { MeasurementLevel } from "./rating-table";
import type { CountedValues } from "./unit-values";

/**
 * Σ n_c n_k δ²(c, k) over the pairs of different values among the entries `from` up to `to`: the disagreement among
 * everything counted there, whether it is one unit or all of them. At level interval divided by a constant of the scale,
 * which falls out of alpha.
 */
export type DifferenceSum = (counted: CountedValues, from: number, to: number) => number;

/**
 * How the differences of counted values add up at a level of measurement. Each sum takes time in proportion to the
 * number of values, not of their pairs. At level ordinal a difference depends on how often all values occur, so the
 * `totals` decide; elsewhere they are not looked at.
 */
export function differenceSum(level: MeasurementLevel, scale: readonly number[], totals: Float64Array): DifferenceSum {
  switch (level) {
    case "nominal":
      return sumUnequal;
    case "ordinal":
      return squaredDistances(middleRanks(totals));
    case "interval":
      return squaredDistances(withinTwo(scale));
    case "ratio":
      return sumRatioDifferences(scale);
  }
}

/** Of N values, the pairs less those of equal ones: (N² − Σ n²) / 2. */
function sumUnequal({ counts }: CountedValues, from: number, to: number): number {
  let [all, equal] = [0, 0];
  for (let at = from; at < to; at += 1) {
    const count = counts[at] ?? 0;
    all += count;
    equal += count ** 2;
  }
  return (all ** 2 - equal) / 2;
}

/** Σ n_c n_k (x_c − x_k)² = N · Σ n (x − mean)², from the first value on, so that equal values give exactly 0. */
function squaredDistances(places: Float64Array): DifferenceSum {
  return ({ values, counts }, from, to) => {
    let [all, sum] = [0, 0];
    let origin = Number.NaN;
    for (let at = from; at < to; at += 1) {
      const count = counts[at] ?? 0;
      if (count === 0) continue;
      const place = places[values[at] ?? 0] ?? 0;
      if (Number.isNaN(origin)) origin = place;
      all += count;
      sum += count * (place - origin);
    }
    const mean = all === 0 ? 0 : sum / all;
    let squares = 0;
    for (let at = from; at < to; at += 1) {
      squares += (counts[at] ?? 0) * ((places[values[at] ?? 0] ?? 0) - origin - mean) ** 2;
    }
    return all * squares;
  };
}

/** The middle of the ranks that each value takes. Their distance is the number of values between, half of both included. */
function middleRanks(totals: Float64Array): Float64Array {
  let before = 0;
  return totals.map((count) => {
    before += count;
    return before - count / 2;
  });
}

/** The same distances in a unit in which no square is too large: divided by a power of two, which rounds nothing. */
function withinTwo(scale: readonly number[]): Float64Array {
  const largest = scale.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const unit = largest === 0 ? 1 : 2 ** Math.floor(Math.log2(largest));
  return Float64Array.from(scale, (value) => value / unit);
}
