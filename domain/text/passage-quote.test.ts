import fc from "fast-check";
import { expect, test } from "vitest";
import { graphemeBoundaries, mixedTextAndRange } from "@/test/mixed-text";
import { CONTEXT_LENGTH, quotePassage } from "./passage-quote";

const lengthAsHash = (text: string) => `#${text.length}`;

test("a passage is described by hash, first words, context and length", () => {
  const text = "The mayor said: “The bridge will open in spring, whatever the weather does.” Nobody laughed.";
  const start = text.indexOf("The bridge");
  const end = text.indexOf("”");
  expect(quotePassage(text, { start, end }, lengthAsHash)).toEqual({
    exactHash: "#58",
    firstWords: "The bridge will open in spring, whatever the",
    prefix: "The mayor said: “",
    suffix: "” Nobody laughed.",
    length: 58,
  });
});

test("context is at most 32 code units long and never begins or ends inside a character", () => {
  fc.assert(
    fc.property(mixedTextAndRange, ({ text, range }) => {
      const { prefix, suffix, length } = quotePassage(text, range, lengthAsHash);
      expect(prefix.length).toBeLessThanOrEqual(CONTEXT_LENGTH);
      expect(suffix.length).toBeLessThanOrEqual(CONTEXT_LENGTH);
      expect(length).toBe(range.end - range.start);
      const boundaries = graphemeBoundaries(text);
      if (!boundaries.has(range.start) || !boundaries.has(range.end)) return;
      expect(text.slice(0, range.start).endsWith(prefix) && boundaries.has(range.start - prefix.length)).toBe(true);
      expect(text.slice(range.end).startsWith(suffix) && boundaries.has(range.end + suffix.length)).toBe(true);
    }),
  );
});
