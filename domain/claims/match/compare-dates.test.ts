import { expect, test } from "vitest";
import type { ClaimDate } from "../propose/proposition";
import { anchorDate, compareDates } from "./compare-dates";

const date = (parts: Partial<ClaimDate>): ClaimDate => ({
  start: 0,
  end: 1,
  year: null,
  month: null,
  day: null,
  weekday: null,
  isAsOf: false,
  ...parts,
});

test.each([
  [{ month: 8 }, { year: 2030, month: 8 }, "inside"],
  [{ year: 2030, month: 8 }, { year: 2030 }, "around"],
  [{ month: 8, day: 6 }, { year: 2030, month: 8 }, "overlapping"],
  [{ weekday: 1 }, { weekday: 2 }, "other-day"],
  [{ year: 2030 }, { year: 2031 }, "other-time"],
  [{ month: 8, day: 6, weekday: 1 }, { month: 8, day: 6, weekday: 2 }, "equal"],
] as const)("dates are compared by the parts that both print: %j and %j", (first, second, relation) => {
  expect(compareDates(date(first), date(second))).toBe(relation);
});

test("a month without a year is the last one before the article", () => {
  expect(anchorDate(date({ month: 8 }), "2030-09-20").year).toBe(2030);
  expect(anchorDate(date({ month: 11 }), "2030-09-20").year).toBe(2029);
});

test("a weekday is the last one up to the article's day, over the ends of months and years", () => {
  const parts = ({ year, month, day }: ClaimDate) => [year, month, day];
  // 20 September 2020 was a Sunday, 1 January 2021 a Friday, 1 March 2020 a Sunday after a leap day.
  expect(parts(anchorDate(date({ weekday: 7 }), "2020-09-20"))).toEqual([2020, 9, 20]);
  expect(parts(anchorDate(date({ weekday: 1 }), "2020-09-20"))).toEqual([2020, 9, 14]);
  expect(parts(anchorDate(date({ weekday: 3 }), "2021-01-01"))).toEqual([2020, 12, 30]);
  expect(parts(anchorDate(date({ weekday: 6 }), "2020-03-01"))).toEqual([2020, 2, 29]);
});

test("without a day of publication a weekday stays open", () => {
  expect(anchorDate(date({ weekday: 1 }), "2020-09")).toEqual(date({ weekday: 1 }));
  expect(anchorDate(date({ weekday: 1 }), null)).toEqual(date({ weekday: 1 }));
});
