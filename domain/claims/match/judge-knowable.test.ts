import { expect, test } from "vitest";
import { judgeKnowable } from "./judge-knowable";

const dates = { publishedOn: null, notBefore: null, notAfter: null };

test.each([
  ["2030-06-01", { ...dates, publishedOn: "2030-05-01" }, "not-knowable"],
  ["2030-06-01", { ...dates, notAfter: "2030-05" }, "not-knowable"],
  ["2030-06-01", { ...dates, publishedOn: "2030-06-01" }, "unknown"],
  ["2030-06", { ...dates, publishedOn: "2030-07-02" }, "knowable"],
  ["2030-06", { ...dates, notBefore: "2031" }, "knowable"],
  ["2030-06", { ...dates, notBefore: "2029-01-01" }, "unknown"],
  ["2030-06", dates, "unknown"],
  [null, dates, "knowable"],
] as const)("a claim of %s and an article of %j: %s", (from, article, judged) => {
  expect(judgeKnowable(from, article)).toBe(judged);
});
