import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mixedText } from "@/test/mixed-text";
import { countWords, firstWords, wordRanges } from "./count-words";

describe("what one word is", () => {
  test.each([
    ["The ferry’s crew didn't wait.", 5],
    ["It cost 3,000.50 euros, 20% more", 6],
    ["state-owned — and late", 4],
    ["the U.S. Senate", 3],
    ["café cafe\u0301 naïve", 3],
    ["👍🏽 🇺🇦 … – ‘’ ", 0],
    ["שלום עולם مَرحبا", 3],
    ["新聞報道", 2],
    ["", 0],
  ])("%j", (text, words) => {
    expect(countWords(text)).toBe(words);
  });
});

test("words of several ranges are added, and overlapping ranges count once", () => {
  const text = "one two three four five";
  expect(countWords(text, [{ start: 0, end: 7 }, { start: 4, end: 13 }])).toBe(3); // prettier-ignore
  expect(countWords(text, [])).toBe(0);
});

test("the first eight words are as printed, in one line, without what follows the eighth", () => {
  const text = "  “Nobody\nasked  us,” said the harbour-side café’s owner, twice.";
  expect(firstWords(text, 8)).toBe("“Nobody asked us,” said the harbour-side");
  expect(firstWords("Has the U.S. Senate’s own committee agreed to it?", 8)).toBe(
    "Has the U.S. Senate’s own committee",
  );
  expect(firstWords("Two words.", 8)).toBe("Two words");
  expect(firstWords("👍🏽!", 8)).toBe("");
});

test("words lie inside the text, in order, and never overlap", () => {
  fc.assert(
    fc.property(mixedText, (text) => {
      const words = [...wordRanges(text)];
      words.forEach(({ start, end }, index) => {
        expect(start).toBeGreaterThanOrEqual(words[index - 1]?.end ?? 0);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(start, end)).toMatch(/^[\p{L}\p{N}]/u);
      });
      expect(countWords(text)).toBe(words.length);
    }),
  );
});
