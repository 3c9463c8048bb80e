import { expect, test } from "vitest";
import { bootstrapInterval } from "./bootstrap-interval";
import { seededRandom } from "./seeded-random";

test("a seed fixes the numbers, and another seed gives others", () => {
  const draw = (seed: string) => Array.from({ length: 5 }, seededRandom(seed));
  expect(draw("harbour")).toEqual(draw("harbour"));
  expect(draw("harbour")).not.toEqual(draw("quay"));
});

test("the numbers spread evenly over [0, 1)", () => {
  const random = seededRandom("even");
  const tenths = Array<number>(10).fill(0);
  for (let index = 0; index < 10_000; index += 1) {
    const tenth = Math.floor(random() * 10);
    tenths[tenth] = (tenths[tenth] ?? 0) + 1;
  }
  for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(150);
});

test("the interval of a mean lies near its normal approximation", () => {
  const values = Array.from({ length: 400 }, (_, index) => index % 20);
  const mean = (times: Int32Array) =>
    times.reduce((sum, drawn, at) => sum + drawn * (values[at] ?? 0), 0) / values.length;
  const interval = bootstrapInterval(values.length, mean, { seed: "mean" });
  const half = 1.96 * Math.sqrt(33.25 / 400);
  expect(interval?.low).toBeCloseTo(9.5 - half, 0);
  expect(interval?.high).toBeCloseTo(9.5 + half, 0);
});

test("each sample has as many units as the data, and units come back in it", () => {
  const sizes = new Set<number>();
  let mostTimes = 0;
  bootstrapInterval(
    7,
    (times) => {
      sizes.add(times.reduce((sum, drawn) => sum + drawn, 0));
      mostTimes = Math.max(mostTimes, ...times);
      return 0;
    },
    { seed: "seven" },
  );
  expect([...sizes]).toEqual([7]);
  expect(mostTimes).toBeGreaterThan(2);
});

test("one unit, or a statistic that is mostly undefined, has no interval", () => {
  expect(bootstrapInterval(1, () => 1, { seed: "one" })).toBeNull();
  expect(bootstrapInterval(10, () => null, { seed: "none" })).toBeNull();
});
