import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { graphemeBoundaries, mixedTextAndRange } from "@/test/mixed-text";
import { isGraphemeBoundary, shrinkToGraphemes, snapToGraphemes } from "./grapheme-span";

describe("a range that cuts into a character is widened to hold it whole", () => {
  test.each([
    ["emoji with skin tone", "a👍🏽b", { start: 1, end: 3 }, { start: 1, end: 5 }],
    ["family with joiners", "👩‍👩‍👧!", { start: 3, end: 8 }, { start: 0, end: 8 }],
    ["flag after a flag", "🇫🇷🇺🇦", { start: 6, end: 8 }, { start: 4, end: 8 }],
    ["combining accent", "cafe\u0301 x", { start: 0, end: 4 }, { start: 0, end: 5 }],
    ["vowel mark of Arabic", "مَر", { start: 1, end: 2 }, { start: 0, end: 2 }],
    ["CR LF", "a\r\nb", { start: 2, end: 3 }, { start: 1, end: 3 }],
  ])("%s", (_name, text, range, whole) => {
    expect(snapToGraphemes(text, range)).toEqual(whole);
  });
});

test("an empty range stays empty and offsets outside the text are clamped", () => {
  expect(snapToGraphemes("👍🏽", { start: 2, end: 2 })).toEqual({ start: 0, end: 0 });
  expect(snapToGraphemes("ab", { start: -3, end: 9 })).toEqual({ start: 0, end: 2 });
});

test("boundaries are those of the segmenter, at every offset", () => {
  fc.assert(
    fc.property(mixedTextAndRange, ({ text }) => {
      const boundaries = graphemeBoundaries(text);
      for (let offset = 0; offset <= text.length; offset += 1) {
        expect(isGraphemeBoundary(text, offset)).toBe(boundaries.has(offset));
      }
    }),
  );
});

test("snapping gives the smallest whole range around, shrinking the largest inside", () => {
  fc.assert(
    fc.property(mixedTextAndRange, ({ text, range }) => {
      const boundaries = [...graphemeBoundaries(text)];
      const snapped = snapToGraphemes(text, range);
      expect(snapped.start).toBe(Math.max(...boundaries.filter((offset) => offset <= range.start)));
      const isEmpty = range.start === range.end;
      expect(snapped.end).toBe(isEmpty ? snapped.start : Math.min(...boundaries.filter((o) => o >= range.end)));
      expect(snapToGraphemes(text, snapped)).toEqual(snapped);

      const shrunk = shrinkToGraphemes(text, range);
      expect(shrunk.end).toBe(Math.max(...boundaries.filter((offset) => offset <= range.end)));
      expect(shrunk.start).toBe(Math.min(shrunk.end, ...boundaries.filter((offset) => offset >= range.start)));
    }),
  );
});

test("a long line without a plain boundary is not read as a whole for every offset", () => {
  const text = "क्षि".repeat(50_000);
  expect(snapToGraphemes(text, { start: 100_001, end: 100_002 })).toEqual({ start: 100_000, end: 100_004 });
});
