import { expect, test } from "vitest";
import { tagger } from "../../../test/gold/claims/claim-reading";
import { timesOfDay } from "./read-times-of-day";

const wordsOf = (text: string) => {
  const { tokens } = tagger(text, { start: 0, end: text.length });
  return timesOfDay(tokens).map((index) => tokens[index]?.text ?? "");
};

test.each([
  ["The valve failed at 4 a.m. on Monday.", "4a.m"],
  ["The valve failed at 4 pm on Monday.", "4pm"],
  ["The doors open at six o’clock.", "sixo’clock"],
  ["The doors open at 16:30 today.", "16:30"],
])("the words of a time of day are found: %s", (text, words) => {
  expect(wordsOf(text).join("")).toContain(words);
});

test("other numbers are left to be counted", () => {
  expect(wordsOf("Six boats and 4 ferries sank.")).toEqual([]);
});
