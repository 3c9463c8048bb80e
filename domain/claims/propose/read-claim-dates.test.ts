import { expect, test } from "vitest";
import { tagger } from "../../../test/gold/claims/claim-reading";
import { readClaimDates } from "./read-claim-dates";

/** Year, month, day and weekday of each date. */
function datesIn(text: string) {
  const { tokens } = tagger(text, { start: 0, end: text.length });
  return readClaimDates(tokens).map(({ date: { year, month, day, weekday } }) => [year, month, day, weekday]);
}

test.each([
  ["It opened on 3 March 2031.", [2031, 3, 3, null]],
  ["It opened on March 3, 2031.", [2031, 3, 3, null]],
  ["It opened on March 3rd.", [null, 3, 3, null]],
  ["It opened in August 2030.", [2030, 8, null, null]],
  ["It opened in 2030.", [2030, null, null, null]],
  ["It opened on Friday.", [null, null, null, 5]],
  ["It opened on Friday, 3 March.", [null, 3, 3, 5]],
])("a date has the parts that are printed: %s", (text, date) => {
  expect(datesIn(text)).toEqual([date]);
});

test("a modal verb is no month, and a number with a noun no year or day", () => {
  expect(datesIn("The bank may close 2030 branches and 12 offices.")).toEqual([]);
});

test("two dates of a sentence stay two", () => {
  expect(datesIn("It shut in May 2029 and opened again on 4 June 2030.")).toEqual([
    [2029, 5, null, null],
    [2030, 6, 4, null],
  ]);
});

test("a date up to which a count holds is told from the date of an event", () => {
  const text = "By Monday 300 people had fled, as of June 900.";
  const { tokens } = tagger(text, { start: 0, end: text.length });
  expect(readClaimDates(tokens).map(({ date }) => date.isAsOf)).toEqual([true, true]);
});
