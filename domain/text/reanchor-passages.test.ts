import fc from "fast-check";
import { expect, test } from "vitest";
import { mixedText, mixedTextAndRange } from "@/test/mixed-text";
import { reanchorPassages } from "./reanchor-passages";

const OLD =
  "The depot moves in May. The council voted nine to two.\n\nDrivers were not asked, their union says.\n\nThe depot moves in May.";

const rangeOf = (text: string, words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
};

test("a correction leaves what stands before it exact and moves what stands behind it", () => {
  const later = OLD.replace("nine to two", "eight to three");
  const passages = [
    rangeOf(OLD, "The depot moves"),
    rangeOf(OLD, "Drivers were not asked"),
    rangeOf(OLD, "The depot moves", 50),
  ];
  const found = reanchorPassages(OLD, later, passages);
  expect(found.map(({ state }) => state)).toEqual(["exact", "moved", "moved"]);
  expect(found.map(({ range }) => range && later.slice(range.start, range.end))).toEqual([
    "The depot moves",
    "Drivers were not asked",
    "The depot moves",
  ]);
  expect(found[2]?.range?.start).toBe(later.lastIndexOf("The depot"));
});

test("a passage that was corrected itself is found with changes, and one that was cut is lost", () => {
  const later = OLD.replace("voted nine to two", "voted nine to one").replace(
    "\n\nDrivers were not asked, their union says.",
    "",
  );
  const found = reanchorPassages(OLD, later, [
    rangeOf(OLD, "The council voted nine to two."),
    rangeOf(OLD, "Drivers were not asked, their union says."),
  ]);
  expect(found[0]?.range && later.slice(found[0].range.start, found[0].range.end)).toBe(
    "The council voted nine to one.",
  );
  expect(found.map(({ state }) => state)).toEqual(["moved", "lost"]);
});

test("passages keep their order when paragraphs change places", () => {
  const later = OLD.split("\n\n").reverse().join("\n\n");
  const found = reanchorPassages(OLD, later, [rangeOf(OLD, "The council voted"), rangeOf(OLD, "Drivers were")]);
  expect(found.map(({ range }) => range && later.slice(range.start, range.end))).toEqual([
    "The council voted",
    "Drivers were",
  ]);
});

test("in the same text every passage is exact", () => {
  fc.assert(
    fc.property(mixedTextAndRange, ({ text, range }) => {
      expect(reanchorPassages(text, text, [range])).toEqual([{ state: "exact", range, score: 1 }]);
    }),
  );
});

test("text put in before or after a passage never changes its words", () => {
  fc.assert(
    fc.property(mixedTextAndRange, mixedText, fc.boolean(), ({ text, range }, added, before) => {
      fc.pre(range.end > range.start);
      const at = before ? range.start : range.end;
      const later = text.slice(0, at) + added + text.slice(at);
      const [found] = reanchorPassages(text, later, [range]);
      expect(found?.range && later.slice(found.range.start, found.range.end)).toBe(text.slice(range.start, range.end));
    }),
  );
});

test("a passage stays its own where the text put in repeats the letters before it", () => {
  // The range ends between a space and its accent, as an old selection may.
  const [found] = reanchorPassages("'aa \u0301a", "''aa \u0301a", [{ start: 0, end: 4 }]);
  expect(found).toEqual({ state: "moved", range: { start: 1, end: 5 }, score: 1 });
});

test("a passage whose last letter gets an accent of its own is searched, not carried over in half", () => {
  const [found] = reanchorPassages("Near the cafe stood a depot.", "Near the cafe\u0301 stood a depot.", [
    { start: 5, end: 13 },
  ]);
  expect(found).toMatchObject({ state: "moved", range: { start: 5, end: 14 } });
});
