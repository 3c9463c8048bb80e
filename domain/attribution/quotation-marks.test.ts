import fc from "fast-check";
import { expect, test } from "vitest";
import { isGraphemeBoundary } from "../text/grapheme-span";
import { findQuotations } from "./quotation-marks";

const quoted = (text: string) => findQuotations(text).map(({ inner }) => text.slice(inner.start, inner.end));

test("curly, straight, low, angle and single marks are read", () => {
  expect(quoted("“One,” she said.")).toEqual(["One,"]);
  expect(quoted('"One," she said. "Two."')).toEqual(["One,", "Two."]);
  expect(quoted("„Eins“ und „zwei“, «un» et « deux ».")).toEqual(["Eins", "zwei", "un", "deux"]);
  expect(quoted("Bridge 'a death trap', says builder")).toEqual(["a death trap"]);
  expect(quoted("``One,'' she said.")).toEqual(["One,"]);
});

test("apostrophes are no quotation marks", () => {
  expect(quoted("It’s the workers’ vote, don't you think, in the '90s and ’80s, rock 'n' roll.")).toEqual([]);
  expect(quoted("He called it ‘the workers’ vote’ and left.")).toEqual(["the workers’ vote"]);
});

test("marks inside a quotation are quotations of their own", () => {
  const text = "“They said ‘never’ to me,” he said.";
  expect(findQuotations(text).map(({ depth, inner }) => [depth, text.slice(inner.start, inner.end)])).toEqual([
    [0, "They said ‘never’ to me,"],
    [1, "never"],
  ]);
});

test("a quotation over several paragraphs is one item a paragraph", () => {
  const text = "“One.\n\n“Two.\n\n“Three,” she said.\n\nFour.";
  expect(findQuotations(text).map(({ isClosed, goesOn, isContinued }) => [isClosed, goesOn, isContinued])).toEqual([
    [false, true, false],
    [false, true, true],
    [true, false, true],
  ]);
});

test("a quotation that is never closed ends with its paragraph, and one inside a sentence is a misprint", () => {
  expect(quoted("She said: “We wait.\nThe ferry left.")).toEqual(["We wait."]);
  expect(quoted("She read “Bridges of the north and left.\nThe ferry left.")).toEqual([]);
});

test("a closing mark that hangs on the sentence before opens the next quotation", () => {
  expect(quoted('He left." We wait for the boat," she said.')).toEqual(["We wait for the boat,"]);
});

test("inches, minutes and a mark with an accent on it are no quotation marks", () => {
  expect(quoted('The 5\'10" man sat on a 12" pipe.')).toEqual([]);
  expect(quoted("He wrote “\u0301no” there.")).toEqual([]);
});

test("ranges lie in the text, in order, split no grapheme and nest, whatever the text", () => {
  const text = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.string({ unit: fc.constantFrom(..."“”‘’'\"„«»`a s.\n é́👩‍👩‍👧ע,".split("")), maxLength: 60 }),
  );
  fc.assert(
    fc.property(text, (value) => {
      let last = 0;
      for (const { start, end, inner } of findQuotations(value)) {
        expect(start).toBeGreaterThanOrEqual(last);
        last = start;
        expect(start).toBeLessThan(inner.start);
        expect(inner.start).toBeLessThan(inner.end);
        expect(inner.end).toBeLessThanOrEqual(end);
        expect(end).toBeLessThanOrEqual(value.length);
        for (const offset of [start, inner.start, inner.end, end]) expect(isGraphemeBoundary(value, offset)).toBe(true);
        expect(value.slice(start, end)).not.toMatch(/[\n\r]/u);
      }
      const outer = findQuotations(value).filter(({ depth }) => depth === 0);
      outer.forEach((quotation, index) => {
        expect(quotation.start).toBeGreaterThanOrEqual(outer[index - 1]?.end ?? 0);
      });
    }),
  );
});

test("long texts of nothing but marks or spaces are read", () => {
  for (const unit of ['"', "“", "'", "‘a ", "''", " ", "“a\n"]) {
    expect(() => findQuotations(unit.repeat(40_000 / unit.length))).not.toThrow();
  }
});
