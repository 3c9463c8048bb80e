import fc from "fast-check";
import { expect, test } from "vitest";
import { splitWords } from "../words/split-words";
import { boundedStretches, LONGEST_STRETCH } from "./bounded-stretches";
import { countWords } from "./count-words";

const unit = fc.constantFrom("a", "1,", "b-", " ", "\u00a0", "\t", "word ", "👍🏽", "\ud83d", "e\u0301");

const longText = fc
  .tuple(fc.array(unit, { minLength: 1, maxLength: 30 }), fc.integer({ min: 1, max: 4_000 }))
  .map(([units, times]) => units.join("").repeat(times).slice(0, 60_000));

test("the pieces of a stretch are the whole stretch, each within the bound", () => {
  fc.assert(
    fc.property(longText, fc.nat(500), (text, margin) => {
      const range = { start: Math.min(margin, text.length), end: text.length };
      let end = range.start;
      for (const piece of boundedStretches(text, range)) {
        expect(piece.start).toBe(end);
        expect(piece.end - piece.start).toBeGreaterThan(0);
        expect(piece.end - piece.start).toBeLessThanOrEqual(LONGEST_STRETCH);
        end = piece.end;
      }
      expect(end).toBe(range.end);
    }),
    { numRuns: 60 },
  );
});

test("a piece ends behind white space, and where there is none not amid a character", () => {
  const prose = "seven letters and more ".repeat(2_000);
  const within = { start: 0, end: prose.length };
  const inner = [...boundedStretches(prose, within)].slice(0, -1);
  expect(inner.length).toBeGreaterThan(2);
  for (const { end } of inner) expect(prose.charAt(end - 1)).toBe(" ");

  const thumbs = `x${"👍".repeat(20_000)}`;
  for (const { end } of boundedStretches(thumbs, { start: 0, end: thumbs.length })) {
    expect(thumbs.charAt(end - 1)).not.toMatch(/[\ud800-\udbff]/);
  }
});

test.each([
  ["a number without end", "1,"],
  ["a word without end", "a"],
  ["initials", "A."],
  ["apostrophes", "a'"],
  ["hyphens", "a-"],
  ["marks upon one letter", "a\u0301\u0301\u0301\u0301"],
  ["an address", "http://a/"],
])("eight million units of %s are read", (_name, repeated) => {
  const text = repeated.repeat(8_000_000 / repeated.length);
  const fewest = text.length / LONGEST_STRETCH;
  expect(countWords(text)).toBeGreaterThanOrEqual(fewest);
  const words = splitWords(text, { start: 0, end: text.length });
  expect(words.length).toBeGreaterThanOrEqual(fewest);
  expect(words.at(-1)?.end).toBe(text.length);
});
