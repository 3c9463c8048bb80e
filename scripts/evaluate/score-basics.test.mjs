import { expect, test } from "vitest";
import { areaUnderCurve, harmonicMean } from "./score-basics.mjs";

/** @param {readonly [number, boolean][]} pairs */
const items = (...pairs) => pairs.map(([score, isTrue]) => ({ score, isTrue }));

test("The area is the share of pairs in the right order, ties counting half", () => {
  expect(areaUnderCurve(items([0.9, true], [0.1, false]))).toBe(1);
  expect(areaUnderCurve(items([0.1, true], [0.9, false]))).toBe(0);
  expect(areaUnderCurve(items([0.5, true], [0.5, false]))).toBe(0.5);
  expect(areaUnderCurve(items([0.9, true], [0.5, true], [0.5, false], [0.1, false]))).toBe(3.5 / 4);
});

test("F1 lies between precision and recall and is 0 where both are", () => {
  expect(harmonicMean(1, 1)).toBe(1);
  expect(harmonicMean(0, 0)).toBe(0);
  expect(harmonicMean(0.5, 1)).toBeCloseTo(2 / 3);
});
