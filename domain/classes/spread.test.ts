import fc from "fast-check";
import { expect, test } from "vitest";
import { spreadOf } from "./spread";

test("nothing has no spread, and one value is its own", () => {
  expect(spreadOf([])).toBeNull();
  expect(spreadOf([3])).toEqual({ lower: 3, median: 3, upper: 3 });
});

test("quartiles are values that were given, or lie halfway between two (Hyndman & Fan, definition 2)", () => {
  expect(spreadOf([1, 2, 4, 8])).toEqual({ lower: 1.5, median: 3, upper: 6 });
  expect(spreadOf([8, 1, 4, 2, 9])).toEqual({ lower: 2, median: 4, upper: 8 });
  expect(spreadOf([0, 1, 1, 2, 3, 4])).toEqual({ lower: 1, median: 1.5, upper: 3 });
  expect(spreadOf([1, 2, 3, 4, 5, 6, 7])).toEqual({ lower: 2, median: 4, upper: 6 });
});

test("they are in order, within the values, and do not depend on the order of these", () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 40 }), { minLength: 1, maxLength: 60 }), (values) => {
      const spread = spreadOf(values);
      if (spread === null) return false;
      const { lower, median, upper } = spread;
      expect(spreadOf(values.toReversed())).toEqual(spread);
      return Math.min(...values) <= lower && lower <= median && median <= upper && upper <= Math.max(...values);
    }),
  );
});
