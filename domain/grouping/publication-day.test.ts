import { expect, test } from "vitest";
import { publicationDay } from "./publication-day";

test.each([
  ["1970-01-02", 1],
  ["2020-09-20", 18_525],
  ["2020-09-20T23:59:00-05:00", 18_525],
  ["Sun, 20 Sep 2020 08:00:00 GMT", 18_525],
])("%s is a day", (text, day) => {
  expect(publicationDay(text)).toBe(day);
});

test.each([null, undefined, "", "2020", "2020-09", "2020-02-31", "yesterday", " ".repeat(1_000_000)])(
  "%j names no full day",
  (text) => {
    expect(publicationDay(text)).toBeNull();
  },
);
