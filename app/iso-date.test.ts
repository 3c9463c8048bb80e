import { expect, test } from "vitest";
import { isIsoDate } from "./iso-date";

test.each(["2031", "2031-03", "2031-03-05", "2032-02-29"])("%s is a date", (text) => {
  expect(isIsoDate(text)).toBe(true);
});

test.each(["", "31", "2031-13", "2031-00", "2031-02-29", "2031-3-5", "March 2031", "1031-01-01"])(
  "%j is none",
  (text) => {
    expect(isIsoDate(text)).toBe(false);
  },
);
