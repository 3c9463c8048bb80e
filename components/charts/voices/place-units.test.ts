import fc from "fast-check";
import { expect, test } from "vitest";
import { placeUnits } from "./place-units";

test("small figures are squares that can be counted", () => {
  expect(placeUnits(3, 5)).toEqual({
    width: 28,
    pieces: [
      { x: 0, width: 8 },
      { x: 10, width: 8 },
      { x: 20, width: 8 },
    ],
  });
  expect(placeUnits(10, 10).pieces).toHaveLength(10);
});

test("large figures are one bar as long as they are large", () => {
  expect(placeUnits(120, 120)).toEqual({ width: 50, pieces: [{ x: 0, width: 50 }] });
  expect(placeUnits(60, 120).width).toBe(25);
});

test("whatever is counted is drawn, within the room, and never shorter than what is less", () => {
  const figures = fc
    .integer({ min: 1, max: 500 })
    .chain((most) => fc.tuple(fc.integer({ min: 1, max: most }), fc.constant(most)));
  fc.assert(
    fc.property(figures, ([count, most]) => {
      const { width, pieces } = placeUnits(count, most);
      const last = pieces.at(-1);
      expect(last === undefined ? 0 : last.x + last.width).toBe(width);
      expect(width).toBeGreaterThanOrEqual(2);
      expect(width).toBeLessThanOrEqual(50);
      expect(placeUnits(Math.min(count + 1, most), most).width).toBeGreaterThanOrEqual(width);
    }),
  );
});
