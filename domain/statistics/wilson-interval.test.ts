import fc from "fast-check";
import { expect, test } from "vitest";
import { newcombeInterval, wilsonInterval } from "./wilson-interval";

test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])("Newcombe (1998a): %i of %i lies between %f and %f", (k, n, low, high) => {
  const interval = wilsonInterval({ k, n });
  expect(interval?.low).toBeCloseTo(low, 4);
  expect(interval?.high).toBeCloseTo(high, 4);
});

test.each([
  [56, 70, 48, 80, 0.0524, 0.3339],
  [9, 10, 3, 10, 0.1705, 0.809],
  [10, 10, 0, 20, 0.6791, 1],
])("Newcombe (1998b): %i/%i − %i/%i lies between %f and %f", (k, n, l, m, low, high) => {
  const interval = newcombeInterval({ k, n }, { k: l, n: m });
  expect(interval?.low).toBeCloseTo(low, 4);
  expect(interval?.high).toBeCloseTo(high, 4);
});

test("the interval lies in 0 to 1, holds the share, and narrows as n grows", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 1, max: 50 }), (some, n) => {
      const k = Math.min(some, n);
      const [one, ten] = [wilsonInterval({ k, n }), wilsonInterval({ k: k * 10, n: n * 10 })];
      if (one === null || ten === null) throw new Error("n is not 0");
      expect(one.low).toBeGreaterThanOrEqual(0);
      expect(one.high).toBeLessThanOrEqual(1);
      expect(one.low).toBeLessThanOrEqual(k / n + 1e-12);
      expect(one.high).toBeGreaterThanOrEqual(k / n - 1e-12);
      expect(ten.high - ten.low).toBeLessThan(one.high - one.low);
    }),
  );
});

test("nothing counted has no interval, and more than there are is refused", () => {
  expect(wilsonInterval({ k: 0, n: 0 })).toBeNull();
  expect(newcombeInterval({ k: 1, n: 2 }, { k: 0, n: 0 })).toBeNull();
  expect(() => wilsonInterval({ k: 3, n: 2 })).toThrow("3 of 2 is no share");
});
