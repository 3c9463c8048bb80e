import { quantileSorted } from "simple-statistics";
import { seededRandom } from "./seeded-random";

/** A two-sided interval; `level` is its nominal coverage, .95 unless told. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly level: number;
}

export interface BootstrapOptions {
  /** Text that the draws are seeded with: the key of an event, a digest of the data. */
  readonly seed: string;
  readonly draws?: number;
  readonly level?: number;
}

/**
 * A percentile bootstrap interval (Efron & Tibshirani 1993, ch. 13): the statistic of many samples of the same size,
 * drawn with replacement from the units. `statistic` gets the indices of the drawn units and answers null where it is
 * undefined for them; such draws are left out, and the interval is null where more than half are. Null below two units.
 *
 * It says how much the figure hangs on the units that happen to be there, and nothing about units that were left out
 * on purpose. With fewer than about ten units it is too narrow.
 */
export function bootstrapInterval(
  units: number,
  statistic: (drawn: readonly number[]) => number | null,
  { seed, draws = 1000, level = 0.95 }: BootstrapOptions,
): Interval | null {
  if (units < 2) return null;
  const random = seededRandom(seed);
  const values: number[] = [];
  for (let draw = 0; draw < draws; draw += 1) {
    const value = statistic(Array.from({ length: units }, () => Math.floor(random() * units)));
    if (value !== null) values.push(value);
  }
  if (values.length * 2 <= draws) return null;
  values.sort((a, b) => a - b);
  const tail = (1 - level) / 2;
  return { low: quantileSorted(values, tail), high: quantileSorted(values, 1 - tail), level };
}
