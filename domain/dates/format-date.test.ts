import { describe, expect, it } from "vitest";
import { describeDates, formatDate, formatDateRange } from "./format-date";

describe("formatDate", () => {
  it.each([
    ["2031-03-05", "5 March 2031"],
    ["2032-02-29", "29 February 2032"],
    ["2031-03", "March 2031"],
    ["2031", "2031"],
  ])("writes %s as %s, to its own precision", (iso, text) => {
    expect(formatDate(iso)).toBe(text);
  });

  it.each(["", "2031-13", "2031-02-29", "2031-3-5", "5 March 2031", "2031-03-05T10:00:00Z"])(
    "refuses %j and says which value was wrong",
    (text) => {
      expect(() => formatDate(text)).toThrow(new RangeError(`not an ISO date: "${text}"`));
    },
  );
});

describe("formatDateRange", () => {
  it.each([
    ["2031-03-03", "2031-03-09", "3–9 March 2031"],
    ["2031-02-28", "2031-03-09", "28 February – 9 March 2031"],
    ["2030-12-28", "2031-01-03", "28 December 2030 – 3 January 2031"],
    ["2031-03", "2031-05", "March–May 2031"],
    ["2030", "2031", "2030–2031"],
    ["2031-03", "2031-04-05", "March – 5 April 2031"],
    ["2031-03", "2031-03-05", "March – 5 March 2031"],
    ["2031-03-03", "2031-03-03", "3 March 2031"],
    ["2031-03-03", null, "from 3 March 2031"],
    [null, "2031-03-09", "until 9 March 2031"],
    [null, null, "undated"],
  ])("writes %s to %s as %s", (start, end, text) => {
    expect(formatDateRange(start, end)).toBe(text);
  });
});

describe("describeDates", () => {
  const unknown = { publishedOn: null, notBefore: null, notAfter: null };

  it("prefers the date of publication to its bounds", () => {
    expect(describeDates({ publishedOn: "2031-03", notBefore: "2031-03-03", notAfter: null })).toBe("March 2031");
  });

  it("gives the bounds where there is no date", () => {
    expect(describeDates({ ...unknown, notBefore: "2031-03-03" })).toBe("not before 3 March 2031");
    expect(describeDates({ ...unknown, notAfter: "2031-03-09" })).toBe("not after 9 March 2031");
    expect(describeDates({ ...unknown, notBefore: "2031-03-03", notAfter: "2031-03-09" })).toBe(
      "not before 3 March 2031, not after 9 March 2031",
    );
  });

  it("says undated where nothing is known", () => {
    expect(describeDates(unknown)).toBe("undated");
  });
});
