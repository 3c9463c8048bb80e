import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { krippendorffsAlpha } from "./krippendorffs-alpha";
import { MEASUREMENT_LEVELS, type MeasurementLevel, type Rating, tabulateRatings } from "./rating-table";

/** One line a coder, one word a unit; "." is a missing value. */
function ratings(...coders: readonly string[]): Rating[] {
  return coders.flatMap((line, coder) =>
    line
      .split(/\s+/u)
      .map((value, unit) => ({ unit: `u${unit}`, coder: `c${coder}`, value }))
      .filter(({ value }) => value !== "."),
  );
}

const alpha = (rows: readonly Rating[], level: MeasurementLevel) =>
  krippendorffsAlpha(tabulateRatings(rows), level, "a seed");
const valueOf = (rows: readonly Rating[], level: MeasurementLevel) => alpha(rows, level).value ?? Number.NaN;

describe("the worked examples of Krippendorff (2011), Computing Krippendorff's Alpha-Reliability", () => {
  test("A: two observers, two values", () => {
    const rows = ratings("0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0");
    expect(valueOf(rows, "nominal")).toBeCloseTo(0.095, 3);
  });

  test("B: two observers, five nominal values", () => {
    const rows = ratings("a a b b d c c c e d d a", "b a b b b c c c e d d d");
    expect(valueOf(rows, "nominal")).toBeCloseTo(0.692, 3);
  });

  test("C: four observers, missing values, four levels", () => {
    const rows = ratings(
      "1 2 3 3 2 1 4 1 2 . . .",
      "1 2 3 3 2 2 4 1 2 5 . 3",
      ". 3 3 3 2 3 4 2 2 5 1 .",
      "1 2 3 3 2 4 4 1 2 5 1 .",
    );
    expect(valueOf(rows, "nominal")).toBeCloseTo(0.743, 3);
    expect(valueOf(rows, "ordinal")).toBeCloseTo(0.815, 3);
    expect(valueOf(rows, "interval")).toBeCloseTo(0.849, 3);
    expect(valueOf(rows, "ratio")).toBeCloseTo(0.797, 3);
  });
});

test("the coders, units and missing values that Hayes's macro was published with give .036, .548 and .591", () => {
  const rows = ratings("1.1 2.1 5.0 1.1 2.0", "1.5 2.9 4.5 4.4 2.1", "2.0 3.1 4.0 1.9 2.3", ". 2.6 4.3 1.1 2.3");
  expect(valueOf(rows, "nominal")).toBeCloseTo(0.0364, 4);
  expect(valueOf(rows, "ordinal")).toBeCloseTo(0.5482, 4);
  expect(valueOf(rows, "interval")).toBeCloseTo(0.5905, 4);
});

test("numbers as large as a computer knows have the figures of small ones", () => {
  const [large, small] = ["1e308 -1e308 1e308 -1e308", "1 -1 1 -1"];
  const interval = alpha(ratings(large, "1e308 -1e308 -1e308 -1e308"), "interval");
  expect(interval.value).toBeCloseTo(valueOf(ratings(small, "1 -1 -1 -1"), "interval"), 12);
  for (const end of interval.value === null ? [] : Object.values(interval.interval ?? {})) {
    expect(Number.isFinite(end)).toBe(true);
  }
  const ratio = alpha(ratings("1e308 5e307 1e308", "1e308 1e308 1e308"), "ratio");
  expect(ratio.value).toBeCloseTo(valueOf(ratings("2 1 2", "2 2 2"), "ratio"), 12);
});

test("where nobody varies, alpha is undefined, and the reason names the value", () => {
  const figure = alpha(ratings("1 1 1", "1 1 1"), "nominal");
  expect(figure).toEqual({
    value: null,
    reason: 'no variation: every value is "1", so agreement cannot be told from chance',
  });
});

test("one coder alone agrees with nobody", () => {
  expect(alpha(ratings("1 2 3"), "nominal")).toEqual({ value: null, reason: "no unit was rated by two coders" });
});

test("a value that is no number is named at the levels that need one", () => {
  expect(() => alpha(ratings("1 few", "1 2"), "interval")).toThrow('"few" is no number, and level interval');
  expect(() => alpha(ratings("1 -2", "1 2"), "ratio")).toThrow("-2 is negative");
});

test("the interval is the same each time, holds the figure, and narrows with more units", () => {
  const few = alpha(ratings("1 2 1 2 1 1", "1 2 1 1 1 2"), "nominal");
  const many = alpha(
    ratings(Array(20).fill("1 2 1 2 1 1").join(" "), Array(20).fill("1 2 1 1 1 2").join(" ")),
    "nominal",
  );
  expect(alpha(ratings("1 2 1 2 1 1", "1 2 1 1 1 2"), "nominal")).toEqual(few);
  const width = (figure: typeof few) =>
    figure.value !== null && figure.interval !== null ? figure.interval.high - figure.interval.low : Number.NaN;
  expect(width(many)).toBeLessThan(width(few));
  if (many.value === null || many.interval === null) throw new Error("there is variation");
  expect(many.interval.low).toBeLessThan(many.value);
  expect(many.interval.high).toBeGreaterThan(many.value);
});

const anyRatings = fc
  .array(fc.array(fc.option(fc.integer({ min: 1, max: 4 }), { freq: 4 }), { minLength: 3, maxLength: 3 }), {
    minLength: 2,
    maxLength: 12,
  })
  .map((rows) =>
    rows.flatMap((row, unit) =>
      row.flatMap((value, coder) =>
        value === null ? [] : [{ unit: `u${unit}`, coder: `c${coder}`, value: String(value) }],
      ),
    ),
  );

test.each(MEASUREMENT_LEVELS)("the order of ratings changes nothing at level %s", (level) => {
  fc.assert(
    fc.property(anyRatings, (rows) => {
      const [forwards, backwards] = [alpha(rows, level).value, alpha([...rows].reverse(), level).value];
      if (forwards === null) expect(backwards).toBeNull();
      else expect(backwards).toBeCloseTo(forwards, 10);
    }),
    { numRuns: 20 },
  );
});

test("new names for nominal values, and a new zero and unit for distances, change nothing", () => {
  fc.assert(
    fc.property(anyRatings, (rows) => {
      const renamed = rows.map((row) => ({ ...row, value: "dcba"[Number(row.value) - 1] ?? "" }));
      const scaled = rows.map((row) => ({ ...row, value: String(Number(row.value) * 3 - 7) }));
      const nominal = alpha(rows, "nominal").value;
      if (nominal === null) return;
      expect(valueOf(renamed, "nominal")).toBeCloseTo(nominal, 10);
      expect(valueOf(scaled, "interval")).toBeCloseTo(valueOf(rows, "interval"), 10);
    }),
    { numRuns: 20 },
  );
});

test("coders who always agree reach 1 at every level, and none ever passes it", () => {
  for (const level of MEASUREMENT_LEVELS) expect(valueOf(ratings("1 2 3 4", "1 2 3 4"), level)).toBe(1);
  fc.assert(
    fc.property(anyRatings, fc.constantFrom(...MEASUREMENT_LEVELS), (rows, level) => {
      expect(alpha(rows, level).value ?? 1).toBeLessThanOrEqual(1);
    }),
    { numRuns: 30 },
  );
});
