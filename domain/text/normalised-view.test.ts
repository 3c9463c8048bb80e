import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mixedText, mixedTextAndRange } from "@/test/mixed-text";
import { normalisedView } from "./normalised-view";

describe("texts that differ only in typography have one matching copy", () => {
  test.each([
    ["quotation marks", "“Ja”, ‘so’ «oui»", '"Ja", \'so\' "oui"'],
    ["dashes", "a–b—c−d", "a-b-c-d"],
    ["white space", "a \u00A0\n\n\tb", "a b"],
    ["composed and decomposed accents", "cafe\u0301", "café"],
    ["Korean letters and syllables", "\u1112\u1161\u11AB", "한"],
    ["ligatures, widths, ellipsis", "ﬁve ＡＢ …", "five AB ..."],
    ["characters without width", "co\u00ADop\u200Berate\uFEFF", "cooperate"],
    ["case", "NATO ΟΔΟΣ", "nato οδος"],
  ])("%s", (_name, one, other) => {
    expect(normalisedView(one).text).toBe(normalisedView(other).text);
  });
});

test("letters with accents stay different from letters without", () => {
  expect(normalisedView("resume").text).not.toBe(normalisedView("résumé").text);
});

test("what is found in the copy is carried back to whole characters of the original", () => {
  const text = "He  said:\n“Cafe\u0301 ﬁrst”.";
  const view = normalisedView(text);
  const start = view.text.indexOf("café fi");
  const range = view.toOriginalRange({ start, end: start + 7 });
  expect(text.slice(range.start, range.end)).toBe("Cafe\u0301 ﬁ");
});

test("normalising the copy again changes nothing", () => {
  fc.assert(
    fc.property(mixedText, (text) => {
      const { text: once } = normalisedView(text);
      expect(normalisedView(once).text).toBe(once);
    }),
  );
});

test("both maps are monotonous and stay inside their texts", () => {
  fc.assert(
    fc.property(mixedText, (text) => {
      const view = normalisedView(text);
      const there = Array.from({ length: text.length + 1 }, (_, offset) => view.toNormalised(offset));
      const back = Array.from({ length: view.text.length + 1 }, (_, offset) => view.toOriginal(offset));
      expect(there).toEqual([...there].sort((a, b) => a - b));
      expect(back).toEqual([...back].sort((a, b) => a - b));
      expect([there.at(-1), back.at(-1)]).toEqual([view.text.length, text.length]);
    }),
  );
});

test("a stretch of the copy comes back to itself by way of the original", () => {
  fc.assert(
    fc.property(mixedText, fc.nat(), fc.nat(), (text, a, b) => {
      const view = normalisedView(text);
      const start = a % (view.text.length + 1);
      const range = view.toOriginalRange({ start, end: start + (b % (view.text.length - start + 1)) });
      const again = view.toNormalisedRange(range);
      // Wider only where one original character makes several units ("ﬁ").
      expect(again.start).toBeLessThanOrEqual(start);
      expect(normalisedView(text.slice(range.start, range.end)).text).toBe(view.text.slice(again.start, again.end));
    }),
  );
});

test("a stretch of the original never loses a character that shows", () => {
  fc.assert(
    fc.property(mixedTextAndRange, ({ text, range }) => {
      const view = normalisedView(text);
      const there = view.toNormalisedRange(range);
      const back = view.toOriginalRange(there);
      if (there.end === there.start) return;
      const lost = text.slice(range.start, Math.max(range.start, back.start)) + text.slice(back.end, range.end);
      expect(normalisedView(lost).text).toBe("");
    }),
  );
});
