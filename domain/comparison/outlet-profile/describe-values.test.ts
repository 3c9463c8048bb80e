import fc from "fast-check";
import { expect, test } from "vitest";
import { describeCount, describeValue, describeValues, spreadOf } from "./describe-values";

const counts = (...values: readonly number[]) => values.map((value) => ({ value, of: 10 }));

test("up to four articles keep their own values, from five on the middle and the range stand for them", () => {
  expect(describeValues(counts(1, 4, 6, 9), "count")).toBe("1 of 10, 4 of 10, 6 of 10, 9 of 10");
  expect(describeValues(counts(1, 4, 6, 9, 10), "count")).toBe("median 6 (1–10) of 10");
  expect(describeValues([], "count")).toBe("");
});

test("nothing is put between the two middle values", () => {
  expect(describeValues(counts(1, 2, 4, 7, 8, 9), "count")).toBe("median 4–7 (1–9) of 10");
});

test("articles that all have the same need no range, and different bounds are said", () => {
  expect(describeValues(counts(3, 3, 3, 3, 3), "count")).toBe("median 3 of 10");
  const mixed = [{ value: 2, of: 4 }, ...counts(2, 3, 4, 5)];
  expect(describeValues(mixed, "count")).toBe("median 3 (2–5) of 4–10");
});

test("shares are whole per cent of the words, and the words stand beside a single one", () => {
  expect(describeValue({ value: 120, of: 1480 }, "share")).toBe("120 of 1,480 (8%)");
  expect(describeValues([{ value: 120, of: 480 }], "share")).toBe("25%");
  expect(describeValue({ value: 0, of: 0 }, "share")).toBe("0 of 0 (0%)");
});

test("a count of articles becomes a share from twenty on", () => {
  expect(describeCount({ k: 2, n: 3 })).toBe("2 of 3");
  expect(describeCount({ k: 12, n: 24 })).toBe("12 of 24, 50 per cent");
  expect(describeCount({ k: 0, n: 0 })).toBe("");
});

test("a spread holds its median, whatever the values and their order", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(500), { minLength: 1 }), (values) => {
      const spread = spreadOf(
        values.map((value) => ({ value, of: null })),
        "count",
      );
      if (spread === null) throw new Error("no spread");
      const [lower, upper] = spread.median;
      expect(values).toEqual(expect.arrayContaining([spread.low, lower, upper, spread.high]));
      expect(values.filter((value) => value < lower).length * 2).toBeLessThanOrEqual(values.length);
      expect(values.filter((value) => value > upper).length * 2).toBeLessThanOrEqual(values.length);
      expect([spread.low, lower, upper, spread.high]).toEqual(
        [...[spread.low, lower, upper, spread.high]].sort((a, b) => a - b),
      );
    }),
  );
});
