import fc from "fast-check";
import { expect, test } from "vitest";
import { MEASUREMENT_LEVELS, type MeasurementLevel } from "./rating-table";
import { differenceSum } from "./squared-differences";

/** The squared difference of two values (c before k), as Krippendorff (2011) defines it. */
function squaredDifference(
  c: number,
  k: number,
  level: MeasurementLevel,
  scale: readonly number[],
  counts: readonly number[],
) {
  const [low, high] = [scale[c] ?? 0, scale[k] ?? 0];
  if (level === "nominal") return 1;
  if (level === "interval") return (high - low) ** 2;
  if (level === "ratio") return ((high - low) / (high + low)) ** 2;
  const between = counts.slice(c, k + 1).reduce((sum, count) => sum + count, 0);
  return (between - ((counts[c] ?? 0) + (counts[k] ?? 0)) / 2) ** 2;
}

function byPairs(level: MeasurementLevel, scale: readonly number[], counts: readonly number[]): number {
  let sum = 0;
  for (const c of scale.keys()) {
    for (let k = c + 1; k < scale.length; k += 1) {
      sum += (counts[c] ?? 0) * (counts[k] ?? 0) * squaredDifference(c, k, level, scale, counts);
    }
  }
  return sum;
}

function summed(level: MeasurementLevel, scale: readonly number[], counts: readonly number[]): number {
  const counted = { values: Int32Array.from(scale.keys()), counts: Float64Array.from(counts) };
  return differenceSum(level, scale, counted.counts)(counted, 0, scale.length);
}

/** So that a sum of differences of any size is compared by its leading digits. */
const expectSame = (value: number, wanted: number) => {
  expect(Math.abs(value - wanted)).toBeLessThanOrEqual(1e-10 * Math.abs(wanted));
};

// The largest value lies between 1 and 2, where the sums of distances are not divided by anything.
const anyCounts = fc
  .uniqueArray(fc.integer({ min: 0, max: 999 }), { minLength: 1, maxLength: 9 })
  .map((values) => [...values.sort((a, b) => a - b).map((value) => value / 1000), 1.5])
  .chain((scale) =>
    fc.record({
      scale: fc.constant(scale),
      counts: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: scale.length, maxLength: scale.length }),
    }),
  );

test.each(MEASUREMENT_LEVELS)("at level %s the sum is that over all pairs of values", (level) => {
  fc.assert(
    fc.property(anyCounts, ({ scale, counts }) => {
      expectSame(summed(level, scale, counts), byPairs(level, scale, counts));
    }),
  );
});

test.each<[string, (index: number) => number]>([
  ["whole numbers and a zero", (index) => index],
  ["close together", (index) => 1000 + index * 1e-6],
  ["from the smallest to the largest that a computer knows", (index) => 10 ** (index * 1.5 - 300)],
  ["two heaps far apart", (index) => (index < 200 ? 1 + index / 100 : 1e9 + index)],
])("many values on a ratio scale, %s: the grid gives what pairs give", (_, valueAt) => {
  const scale = Array.from({ length: 400 }, (__, index) => valueAt(index));
  const counts = scale.map((__, index) => (index * 7) % 5);
  expectSame(summed("ratio", scale, counts), byPairs("ratio", scale, counts));
});

test("one value alone differs from nothing, to the last digit", () => {
  for (const level of MEASUREMENT_LEVELS) expect(summed(level, [0.1, 0.3], [3, 0])).toBe(0);
});
