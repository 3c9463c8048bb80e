import fc from "fast-check";
import { expect, test } from "vitest";
import { calendarDate, daysBetween } from "./calendar-date";
import { readDateText } from "./read-date-text";

test.each([
  "14 January 2032",
  "14th of January 2032",
  "January 14, 2032",
  "Jan. 14, 2032",
  "Wed, 14 Jan 2032 08:11:00 GMT",
  "Jan 14 08:11:00 2032",
  "2032-01-14T23:50:00-05:00",
  "2032/01/14",
  "14.01.2032",
  "1/14/2032",
  "14-Jan-2032",
  "14. Januar 2032",
  "Published:14 January 2032 | 9:52 PM",
])("reads the day in %j", (text) => {
  expect(readDateText(text).map(({ date }) => date)).toEqual(["2032-01-14"]);
});

test.each([
  "yesterday",
  "14 January",
  "January 2032",
  "2032",
  "March organisers 2032",
  "30 February 2032",
  "call 555-14-2032-7",
  "1.2.3",
])("reads no day in %j", (text) => {
  expect(readDateText(text)).toEqual([]);
});

test("reads two numbers in the order it is told, unless one of them decides", () => {
  expect(readDateText("3/4/2032", "day-first")[0]?.date).toBe("2032-04-03");
  expect(readDateText("3/4/2032", "month-first")[0]?.date).toBe("2032-03-04");
  expect(readDateText("3/14/2032", "day-first")[0]?.date).toBe("2032-03-14");
});

test("gives several dates in the order of their places", () => {
  const text = "Published 3 May 2031, updated May 4, 2031";
  expect(readDateText(text).map(({ start, end }) => text.slice(start, end))).toEqual(["3 May 2031", "May 4, 2031"]);
});

test("gives ranges inside the text that do not overlap, for any text", () => {
  const piece = fc.oneof(
    fc.string({ unit: "binary", maxLength: 20 }),
    fc.constantFrom("14", " ", "January", "2032", "-", "/", ".", ", "),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join("");
      let end = 0;
      for (const found of readDateText(text)) {
        expect(found.start).toBeGreaterThanOrEqual(end);
        expect(found.end).toBeLessThanOrEqual(text.length);
        end = found.end;
      }
    }),
  );
});

test("calendarDate refuses days that do not exist", () => {
  expect(calendarDate(2032, 2, 29)).toBe("2032-02-29");
  expect(calendarDate(2031, 2, 29)).toBeNull();
  expect(calendarDate(1800, 1, 1)).toBeNull();
});

test("daysBetween counts over months and leap days", () => {
  expect(daysBetween("2032-02-28", "2032-03-01")).toBe(2);
  expect(daysBetween("1970-01-02", "1970-01-01")).toBe(-1);
});
