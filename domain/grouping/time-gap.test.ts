import fc from "fast-check";
import { expect, test } from "vitest";
import { daysApart, daySpan, joinSpans, withGap } from "./time-gap";

test("days apart count the silence between two spans, none where they touch or overlap", () => {
  expect(daysApart({ first: 1, last: 4 }, { first: 9, last: 9 })).toBe(5);
  expect(daysApart({ first: 9, last: 9 }, { first: 1, last: 4 })).toBe(5);
  expect(daysApart({ first: 1, last: 4 }, { first: 3, last: 9 })).toBe(0);
  expect(daysApart({ first: 1, last: 4 }, null)).toBeNull();
});

test("joined spans reach from the first to the last day, an undated article adds nothing", () => {
  expect(joinSpans(daySpan(4), daySpan(1))).toEqual({ first: 1, last: 4 });
  expect(joinSpans(daySpan(4), daySpan(null))).toEqual({ first: 4, last: 4 });
  expect(joinSpans(null, null)).toBeNull();
});

test("no silence and an unknown one take nothing", () => {
  expect([0, 1, null].map((gap) => withGap(0.6, gap))).toEqual([0.6, 0.6, 0.6]);
});

test("the longer the silence, the less alike", () => {
  const days = fc.integer({ min: 0, max: 5_000 });
  fc.assert(
    fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), days, days, (likeness, one, other) => {
      const [shorter, longer] = [Math.min(one, other), Math.max(one, other)];
      expect(withGap(likeness, longer)).toBeLessThanOrEqual(withGap(likeness, shorter));
    }),
  );
});

test("a strong likeness outlasts a month and no likeness below .92 outlasts a year", () => {
  expect(withGap(0.85, 30)).toBeGreaterThan(0.5);
  expect(withGap(0.55, 30)).toBeLessThan(0.5);
  expect(withGap(0.92, 365)).toBeLessThan(0.5);
});
