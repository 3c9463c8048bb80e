import fc from "fast-check";
import model from "wink-eng-lite-web-model";
import { expect, test } from "vitest";
import { annotateText } from "../words/annotated-text";
import { createTagger } from "../words/tagger";
import { findAttributions } from "./find-attributions";
import { outletVoice, voicesOf } from "./outlet-voice";

const tagger = createTagger(model);

test("the outlet's voice is everything outside quotation marks", () => {
  const text = "Ash said “no, ‘never’” twice. “Never,” he said.";
  expect(outletVoice(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    "Ash said ",
    " twice. ",
    " he said.",
  ]);
  expect(outletVoice("")).toEqual([]);
  expect(outletVoice("“All of it.”")).toEqual([]);
});

test("retold words are told apart from the outlet's own account", () => {
  const text = "The bridge is shut. Ash said it was unsafe. “It moved,” he said.";
  const voices = voicesOf(text, findAttributions(annotateText(text, tagger)));
  const print = (ranges: readonly { start: number; end: number }[]) =>
    ranges.map(({ start, end }) => text.slice(start, end));
  expect(print(voices.retold)).toEqual(["it was unsafe"]);
  expect(print(voices.quoted)).toEqual(["“It moved,”"]);
  expect(print(voices.own)).toEqual(["The bridge is shut. Ash said ", ". ", " he said."]);
});

test("the voices hold every character once, whatever the text", () => {
  const text = fc.string({
    unit: fc.constantFrom("Ash ", "said ", "that ", "“", "” ", ". ", "\n", "he ", "it is ", "👩‍👩‍👧"),
  });
  fc.assert(
    fc.property(text, (value) => {
      const { own, retold, quoted } = voicesOf(value, findAttributions(annotateText(value, tagger)));
      const all = [...own, ...retold, ...quoted].toSorted((a, b) => a.start - b.start);
      let end = 0;
      for (const range of all) {
        expect(range.start).toBe(end);
        end = range.end;
      }
      expect(end).toBe(value.length);
    }),
  );
});
