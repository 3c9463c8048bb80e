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
 * A figure of a sample of units. `times` says how often each unit is in it, so that a statistic can go through what it
 * knows of the units once instead of through the sample; null where the figure is undefined.
 */
export type SampleStatistic = (times: Int32Array) => number | null;

/**
 * A percentile bootstrap interval (Efron & Tibshirani 1993, ch. 13): the statistic of many samples of the same size,
 * drawn with replacement from the units. Draws in which the statistic is undefined are left out, and the interval is
 * null where more than half are. Null below two units.
 *
 * It says how much the figure hangs on the units that happen to be there, and nothing about units that were left out
 * on purpose. With fewer than about ten units it is too narrow.
 */
export function bootstrapInterval(
  units: number,
  statistic: SampleStatistic,
  { seed, draws = 1000, level = 0.95 }: BootstrapOptions,
): Interval | null {
  if (units < 2) return null;
  const random = seededRandom(seed);
  const times = new Int32Array(units);
  const values: number[] = [];
  for (let draw = 0; draw < draws; draw += 1) {
    times.fill(0);
    for (let drawn = 0; drawn < units; drawn += 1) {
      const unit = Math.floor(random() * units);
      times[unit] = (times[unit] ?? 0) + 1;
    }
    const value = statistic(times);
    if (value !== null) values.push(value);
  }
  if (values.length * 2 <= draws) return null;
  values.sort((a, b) => a - b);
  const tail = (1 - level) / 2;
  return { low: quantileSorted(values, tail), high: quantileSorted(values, 1 - tail), level };
}

/** The sample that is the data itself: each unit once. */
export function everyUnitOnce(units: number): Int32Array {
  return new Int32Array(units).fill(1);
}
