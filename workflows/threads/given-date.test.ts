import fc from "fast-check";
import { expect, test } from "vitest";
import { isIsoDate } from "@/domain/dates/iso-date";
import { readGivenDate } from "./given-date";

test.each([
  ["2031-04-05", "2031-04-05", "day"],
  ["2031-04", "2031-04", "month"],
  ["2031", "2031", "year"],
  ["2031-04-05T23:30:00-05:00", "2031-04-05", "day"],
  ["5 April 2031", "2031-04-05", "day"],
  ["04/25/2031", "2031-04-25", "day"],
])("%s is a date", (given, publishedAt, publishedPrecision) => {
  expect(readGivenDate(given)).toMatchObject({ publishedAt, publishedPrecision });
});

test("what is no date is null, and the evidence repeats it", () => {
  for (const given of ["99/99/9999", "2031-02-30", "soon"]) {
    expect(readGivenDate(given)).toEqual({
      publishedAt: null,
      publishedPrecision: null,
      publishedEvidence: `The line gives "${given}", which is no date.`,
    });
  }
});

test("figures that could be two days are neither", () => {
  expect(readGivenDate("03/04/2031")).toMatchObject({
    publishedAt: null,
    publishedEvidence: 'The line gives "03/04/2031", which could be 4 March 2031 or 3 April 2031.',
  });
});

test("nothing given is nothing to tell", () => {
  for (const given of [undefined, null, "", " "]) expect(readGivenDate(given).publishedEvidence).toBeNull();
});

test("whatever is given, the answer is a date cut to its precision or null", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: "binary", maxLength: 200 })), (given) => {
      const { publishedAt, publishedEvidence } = readGivenDate(given);
      expect(publishedAt === null || isIsoDate(publishedAt)).toBe(true);
      expect(publishedEvidence?.length ?? 0).toBeLessThan(200);
    }),
  );
});
