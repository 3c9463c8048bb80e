import fc from "fast-check";
import { expect, test } from "vitest";
import { dateOfDayNumber, dayNumber, daySpanOf } from "./day-number";

test("a day's number leads back to the day", () => {
  fc.assert(
    fc.property(fc.integer({ min: -25_000, max: 47_000 }), (day) => {
      expect(dayNumber(dateOfDayNumber(day))).toBe(day);
    }),
  );
});

test.each([
  ["2031-03-05", "2031-03-05", "2031-03-05"],
  ["2032-02", "2032-02-01", "2032-02-29"],
  ["2031-12", "2031-12-01", "2031-12-31"],
  ["2031", "2031-01-01", "2031-12-31"],
])("%s may be any day from %s to %s", (date, first, last) => {
  expect(daySpanOf(date)).toEqual({ first: dayNumber(first), last: dayNumber(last) });
});
