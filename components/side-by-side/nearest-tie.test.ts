import fc from "fast-check";
import { expect, test } from "vitest";
import { nearestTie, stepTie } from "./nearest-tie";

const places = [
  { tie: "late", top: 900 },
  { tie: "early", top: 40 },
  { tie: "middle", top: 300 },
];

test("a reader is at the last tie above the line that they read at", () => {
  expect(nearestTie(places, 300)).toBe("middle");
  expect(nearestTie(places, 899)).toBe("middle");
  expect(nearestTie(places, 2000)).toBe("late");
});

test("a reader who has not come to any tie is at the first", () => {
  expect(nearestTie(places, 0)).toBe("early");
  expect(nearestTie([], 0)).toBeNull();
});

test("ties are gone through in a circle, back and forth", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string(), { minLength: 1 }), fc.nat(), (ties, at) => {
      const chosen = ties[at % ties.length] ?? null;
      expect(stepTie(ties, stepTie(ties, chosen, 1), -1)).toBe(chosen);
    }),
  );
  expect(stepTie(["one", "two"], null, 1)).toBe("one");
  expect(stepTie(["one", "two"], "gone", -1)).toBe("two");
  expect(stepTie([], null, 1)).toBeNull();
});
