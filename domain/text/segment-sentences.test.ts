import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { graphemeBoundaries, mixedText } from "@/test/mixed-text";
import { segmentSentences } from "./segment-sentences";

const sentencesOf = (text: string, language?: string) =>
  segmentSentences(text, language).map(({ start, end }) => text.slice(start, end));

/** Each case is written with a bar where one sentence ends and the next begins. */
const divides = (marked: string) => expect(sentencesOf(marked.replaceAll(" | ", " "))).toEqual(marked.split(" | "));

describe("a full stop that belongs to an abbreviation ends nothing", () => {
  test.each([
    "Dr. Alder met Sen. Birch and Gov. Cedar. | They left.",
    "Alder v. Birch was settled, e.g. Cedar paid.",
    "George W. Alder and J.K. Birch of the U.S. Senate spoke. | Nobody listened.",
    "She lives in the U.S. | He does not.",
    "It opens at 5 p.m. Monday. | It shut at 3 a.m. | Police came.",
    "On Dec. 14 No. 10 denied it. | It began in Dec. | Alder left.",
    "Alder Inc. Chairman Birch of Fresno, Calif. Republicans fame spoke. | The firm did not.",
    "1. The first point. | 2. The second.",
  ])("%s", divides);
});

describe("quotations", () => {
  test.each([
    "“Why now?” Ms Alder asked. | “Go!” she said.",
    "“Why now?” she asked. | Then she left.",
    "“We waited. | Nobody came.” | The hall was empty.",
    'He called it "a mistake." | The board agreed.',
    "Is it “safe?” | Nobody at the port knows.",
    "He said so. ”",
  ])("%s", divides);
});

describe("an ellipsis ends a sentence where the next word begins one", () => {
  test.each(["He left … and came back.", "He left ... Alder says.", "He left… | The end.", "They waited... | But no."])(
    "%s",
    divides,
  );
});

describe("numbers and names in small letters can begin a sentence", () => {
  test.each([
    "It shut in 2019. | 14 people lost work.",
    "It rose by 3.5 per cent. | €5 was the price.",
    "Shares fell. | eBay rose.",
  ])("%s", divides);
});

test("every line end ends a sentence, and blank lines hold none", () => {
  expect(sentencesOf("A heading\n\n  One item \nDr.\nAlder left.\n \n")).toEqual([
    "A heading",
    "One item",
    "Dr.",
    "Alder left.",
  ]);
});

test("other languages follow the general rules", () => {
  expect(sentencesOf("Am 3. Oktober kam Dr. Alder. Er blieb.", "de")).toEqual([
    "Am 3. Oktober kam Dr. Alder.",
    "Er blieb.",
  ]);
  expect(sentencesOf("船が出た。誰もいない。", "ja")).toEqual(["船が出た。", "誰もいない。"]);
});

test.each(["", "xx", "en_GB", "not a language"])("the unknown language %j is read as English", (language) => {
  expect(sentencesOf("One. Two.", language)).toEqual(["One.", "Two."]);
});

test("a text without words has no sentences, whatever its length", () => {
  expect(segmentSentences("")).toEqual([]);
  expect(segmentSentences(" ".repeat(40_000))).toEqual([]);
});

test("a megabyte in one line is divided like the same sentences one by one", () => {
  const sentence = "The council met Dr. Alder on Dec. 14 and, at 5 p.m. Monday, voted again.";
  const count = 14_000;
  const found = segmentSentences(Array.from({ length: count }, () => sentence).join(" "));
  expect(found).toHaveLength(count);
  expect(found.every(({ start, end }) => end - start === sentence.length)).toBe(true);
});

test("sentences are in order, hold all that shows, cross no line, and split no grapheme", () => {
  fc.assert(
    fc.property(mixedText, (text) => {
      const boundaries = graphemeBoundaries(text);
      let rest = "";
      let last = 0;
      for (const { start, end } of segmentSentences(text)) {
        rest += text.slice(last, start);
        last = end;
        expect(end).toBeGreaterThan(start);
        expect([boundaries.has(start), boundaries.has(end)]).toEqual([true, true]);
        expect(text.slice(start, end)).not.toContain("\n");
        expect(text.slice(start, end)).not.toMatch(/^\s(?!\p{M})|\s$/u);
      }
      expect((rest + text.slice(last)).trim()).toBe("");
    }),
  );
});
