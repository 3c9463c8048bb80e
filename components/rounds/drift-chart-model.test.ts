import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DriftPoint } from "@/domain/rounds/measure-drift";
import { DRIFT_SIZE, drawDrift, MOST_WINDOWS } from "./drift-chart-model";

type Window = Omit<DriftPoint, "articles">;

function windowAt(index: number, value: number | null, interval: { low: number; high: number } | null = null): Window {
  const alpha: DriftPoint["alpha"] =
    value === null
      ? { value: null, reason: "no variation" }
      : { value, interval: interval === null ? null : { ...interval, level: 0.95 } };
  return { first: index * 10 + 1, last: index * 10 + 10, from: "2031-03-01", to: "2031-03-08", alpha };
}

describe("drawDrift", () => {
  test("higher agreement stands higher, later windows further right, each with its value and articles", () => {
    const { points } = drawDrift([windowAt(0, 0.4), windowAt(1, 0.9)]);
    const [first, second] = points;
    expect(first?.x).toBeLessThan(second?.x ?? 0);
    expect(first?.y).toBeGreaterThan(second?.y ?? 0);
    expect(points.map(({ value, tick }) => [value, tick])).toEqual([
      [".40", "1–10"],
      [".90", "11–20"],
    ]);
  });

  test("the value of the limit stands on its line, and an interval around its point", () => {
    const { points, lowY } = drawDrift([windowAt(0, 0.667, { low: 0.5, high: 0.8 })]);
    expect(points[0]?.y).toBe(lowY);
    expect(points[0]?.interval?.top).toBeLessThan(lowY);
    expect(points[0]?.interval?.bottom).toBeGreaterThan(lowY);
  });

  test("a window without a figure leaves its place empty", () => {
    const [all, gap] = [
      [0.8, 0.8, 0.8],
      [0.8, null, 0.8],
    ].map((values) => drawDrift(values.map((value, index) => windowAt(index, value))));
    expect(gap?.points.map(({ x }) => x)).toEqual([all?.points[0]?.x, all?.points[2]?.x]);
  });

  test("of many windows the last are drawn, with every other tick and no values", () => {
    const { points } = drawDrift(Array.from({ length: MOST_WINDOWS + 5 }, (_, index) => windowAt(index, 0.7)));
    expect(points).toHaveLength(MOST_WINDOWS);
    expect(points.filter(({ tick }) => tick !== "")).toHaveLength(MOST_WINDOWS / 2);
    expect(points.every(({ value }) => value === null)).toBe(true);
    expect(points[0]?.tick).toBe("60");
  });

  test("nothing stands outside of the drawing, whatever alpha is", () => {
    const figure = fc.double({ min: -1, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(figure, figure, figure), { maxLength: 30 }), (figures) => {
        const { points } = drawDrift(
          figures.map(([value, one, other], index) =>
            windowAt(index, value, { low: Math.min(one, other), high: Math.max(one, other) }),
          ),
        );
        for (const { x, y, interval } of points) {
          for (const at of [y, interval?.top ?? 0, interval?.bottom ?? 0]) {
            expect(at).toBeGreaterThanOrEqual(0);
            expect(at).toBeLessThanOrEqual(DRIFT_SIZE.height);
          }
          expect(x).toBeLessThan(DRIFT_SIZE.width);
        }
      }),
    );
  });
});
