import fc from "fast-check";
import model from "wink-eng-lite-web-model";
import { expect, test } from "vitest";
import { isGraphemeBoundary } from "../text/grapheme-span";
import { annotateText } from "../words/annotated-text";
import { createTagger } from "../words/tagger";
import { findAttributions } from "./find-attributions";

const tagger = createTagger(model);
const read = (text: string) => findAttributions(annotateText(text, tagger));

const WORDS =
  'Ash said |says |that |the bridge |is safe |, |. |“|” |"|‘|’ |he |who |according to |claim |denied |told |: |\n|\r\n|' +
  "👩‍👩‍👧 |é|e\u0301|\u0301|עברית |«|» |and |but |as |was |by |not |adding |- |— |(|)|? |Mr |\u200b|\ud800|it ";

test("ranges lie in the text, in order, apart from cue and source, and split no grapheme", () => {
  const text = fc.oneof(
    fc.string({ unit: fc.constantFrom(...WORDS.split("|")), maxLength: 40 }),
    fc.string({ unit: "grapheme" }),
  );
  fc.assert(
    fc.property(text, (value) => {
      for (const { content, source, cue } of read(value)) {
        const marks = [source, cue].filter((range) => range !== null);
        for (const { start, end } of [...content, ...marks]) {
          expect(start).toBeLessThan(end);
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(value.length);
          expect(isGraphemeBoundary(value, start) && isGraphemeBoundary(value, end)).toBe(true);
        }
        content.forEach(({ start, end }, index) => {
          expect(start).toBeGreaterThanOrEqual(content[index - 1]?.end ?? 0);
          for (const mark of marks) expect(end <= mark.start || start >= mark.end).toBe(true);
        });
      }
    }),
    { numRuns: 400 },
  );
});

test("the same text gives the same attributions whatever was read before", () => {
  const text = "Ash said the bridge was safe. “We tested it,” he said.";
  const first = read(text);
  read("Birch denied it.");
  expect(read(text)).toEqual(first);
});

test.each([
  ["nothing", ""],
  ["a million spaces", " ".repeat(1_000_000)],
  ["one word", "Said"],
  ["no sentence end", "Ash said he said that Birch said ".repeat(3_000)],
  ["quotations without end", "“We wait, Ash said ".repeat(3_000)],
  ["500 kB", "Ash said the bridge was safe. “It is,” he said.\n".repeat(10_000)],
])("%s is read without a fault", (_name, text) => {
  expect(() => read(text)).not.toThrow();
});
