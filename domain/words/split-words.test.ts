import fc from "fast-check";
import { expect, test } from "vitest";
import { splitWords } from "./split-words";

const wordsOf = (text: string) =>
  splitWords(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

test("possessives and contractions are words of their own", () => {
  expect(wordsOf("The company’s chief didn't say they'll pay.")).toEqual(
    "The|company|’s|chief|did|n't|say|they|'ll|pay|.".split("|"),
  );
});

test("initials, titles, figures and hyphenated words stay whole", () => {
  expect(wordsOf("Mr. Ash of the U.S. paid $1.5bn, or 12.5%, for a so-called deal on 2020-09-20.")).toEqual(
    "Mr.|Ash|of|the|U.S.|paid|$|1.5bn|,|or|12.5|%|,|for|a|so-called|deal|on|2020-09-20|.".split("|"),
  );
});

test("quotation marks are marks of their own, also before a name in single quotes", () => {
  expect(wordsOf("‘For Ada,’ he said")).toEqual("‘|For|Ada|,|’|he|said".split("|"));
});

test("a stretch inside a text keeps the text's offsets", () => {
  const text = "One two. Three four.";
  expect(splitWords(text, { start: 9, end: 20 })).toEqual([
    { start: 9, end: 14 },
    { start: 15, end: 19 },
    { start: 19, end: 20 },
  ]);
});

test("every character that is not white space lies in exactly one word, whatever the text", () => {
  const text = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.string({ unit: fc.constantFrom(..."ab'’-.\n é́👩‍👩‍👧עU.S.$1,2@#/:—“”".split("")) }),
  );
  fc.assert(
    fc.property(text, (value) => {
      const ranges = splitWords(value, { start: 0, end: value.length });
      let rest = "";
      let end = 0;
      for (const range of ranges) {
        expect(range.start).toBeGreaterThanOrEqual(end);
        rest += value.slice(end, range.start);
        end = range.end;
      }
      expect((rest + value.slice(end)).trim()).toBe("");
    }),
  );
});
