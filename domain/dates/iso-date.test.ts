import { expect, test } from "vitest";
import { isInOrder, isIsoDate } from "./iso-date";

test.each(["2031", "2031-02", "2031-02-28", "2032-02-29", "1898-12-31"])("%s is a date", (text) => {
  expect(isIsoDate(text)).toBe(true);
});

test.each([
  ...["2031-02-29", "2031-02-31", "2031-04-31", "2031-99-77", "2031-13", "2031-00", "2031-01-00", "2031-1-1"],
  ...["1031-01-01", "31", "", "March 2031", "2031-03-05T10:00"],
])("%j is none", (text) => {
  expect(isIsoDate(text)).toBe(false);
});

test.each<[string | null, string | null]>([
  ["2031-03-05", "2031-03-05"],
  ["2031-03", "2031-03-05"],
  ["2031-03-05", "2031-03"],
  ["2031-03-05", "2031"],
  ["2030", "2031-01"],
  [null, "2031"],
  ["2031", null],
])("%s to %s is a span of time", (from, to) => {
  expect(isInOrder(from, to)).toBe(true);
});

test.each([
  ["2031-03-06", "2031-03-05"],
  ["2031-04", "2031-03-05"],
  ["2032", "2031-12-31"],
])("%s to %s ends before it begins", (from, to) => {
  expect(isInOrder(from, to)).toBe(false);
});
