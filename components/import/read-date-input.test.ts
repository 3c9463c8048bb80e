import fc from "fast-check";
import { expect, test } from "vitest";
import { formatDate } from "@/domain/dates/format-date";
import { readDateInput } from "./read-date-input";

test.each([
  ["2031-03-05", "2031-03-05"],
  ["2031-3-5", "2031-03-05"],
  ["2031-03", "2031-03"],
  [" 2031 ", "2031"],
  ["5 March 2031", "2031-03-05"],
  ["March 5, 2031", "2031-03-05"],
  ["5/3/2031", "2031-03-05"],
  ["March 2031", "2031-03"],
  ["mar 2031", "2031-03"],
])("%j is read as %s", (typed, date) => {
  expect(readDateInput(typed)).toBe(date);
});

test.each(["", "soon", "2031-02-30", "2031-13", "about 5 March 2031", "March", "5 March"])("%j is no date", (typed) => {
  expect(readDateInput(typed)).toBeNull();
});

test("what is printed for a date is read as that date", () => {
  const day = fc
    .date({ min: new Date("1900-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, fc.constantFrom(4, 7, 10), (date, precision) => {
      expect(readDateInput(formatDate(date.slice(0, precision)))).toBe(date.slice(0, precision));
    }),
  );
});
