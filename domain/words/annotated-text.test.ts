import fc from "fast-check";
import model from "wink-eng-lite-web-model";
import { expect, test } from "vitest";
import { annotateText, sentencesOf } from "./annotated-text";
import { createTagger } from "./tagger";

const tagger = createTagger(model);

test("each line is a paragraph that holds its own sentences", () => {
  const text = "Bridge shut\n\nThe bridge is shut. Ferries run.\n“We wait,” said Ash.";
  const { paragraphs } = annotateText(text, tagger);
  expect(paragraphs.map(({ start, end }) => text.slice(start, end))).toEqual([
    "Bridge shut",
    "The bridge is shut. Ferries run.",
    "“We wait,” said Ash.",
  ]);
  expect(paragraphs.map(({ sentences }) => sentences.length)).toEqual([1, 2, 1]);
});

test("the words of all sentences hold every character that is not white space, whatever the text", () => {
  const text = fc.string({
    unit: fc.constantFrom("Ash ", "said. ", "\n", "“", "é", "👩‍👩‍👧", " ", "עברית", "\r\n", "1.5"),
  });
  fc.assert(
    fc.property(text, (value) => {
      const tokens = sentencesOf(annotateText(value, tagger)).flatMap((sentence) => sentence.tokens);
      expect(tokens.map((token) => token.text).join("")).toBe(value.replace(/\s+/gu, ""));
    }),
  );
});

test("a text without a word has no paragraphs", () => {
  expect(annotateText(" \n ".repeat(1000), tagger).paragraphs).toEqual([]);
});
