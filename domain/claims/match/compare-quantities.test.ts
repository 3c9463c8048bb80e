import { expect, test } from "vitest";
import { compareQuantities } from "./compare-quantities";

const between = (low: number, high = low) => ({ start: 0, end: 1, label: "", low, high, unit: null });

test.each([
  [between(9), between(9), "equal"],
  [between(1000), between(1004), "equal"],
  [between(9), between(14), "apart"],
  [between(20, Infinity), between(34), "inside"],
  [between(34), between(24, 200), "around"],
  [between(45, 55), between(50, 60), "equal"],
])("numbers are compared as ranges: %j and %j", (first, second, relation) => {
  expect(compareQuantities(first, second)).toBe(relation);
});
