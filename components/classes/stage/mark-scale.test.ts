import fc from "fast-check";
import { expect, test } from "vitest";
import { markScale } from "./mark-scale";

test("fourteen sentences have lines at 0, 5, 10 and 14", () => {
  expect(markScale(14).ticks).toEqual([0, 5, 10, 14]);
});

test("the last round number keeps its distance from the end", () => {
  expect(markScale(11).ticks).toEqual([0, 5, 11]);
});

test("every tick stands on the line, in order, and none twice", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), (most) => {
      const { ticks, at } = markScale(most);
      expect(ticks).toEqual([...new Set(ticks)].toSorted((a, b) => a - b));
      expect([at(0), at(most)]).toEqual([0, 100]);
      expect(ticks.length).toBeLessThanOrEqual(6);
    }),
  );
});
