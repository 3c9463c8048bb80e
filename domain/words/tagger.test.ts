import fc from "fast-check";
import model from "wink-eng-lite-web-model";
import { expect, test } from "vitest";
import { createTagger } from "./tagger";

const tagger = createTagger(model);
const read = (text: string) => tagger(text, { start: 0, end: text.length }).tokens;

test("each word gets its base form and its part of speech", () => {
  const tokens = read("The council’s engineers didn't sell the bridges.");
  expect(tokens.map(({ text, lemma, pos }) => `${text}/${lemma}/${pos}`).join(" ")).toBe(
    "The/the/DET council/council/NOUN ’s/'s/PART engineers/engineer/NOUN did/do/AUX n't/not/PART sell/sell/VERB " +
      "the/the/DET bridges/bridge/NOUN ././PUNCT",
  );
});

test("the same sentence is read in the same way whatever was read before", () => {
  const fresh = createTagger(model);
  const sentence = "Last year's vote, ‘For the harbour’, split Rowan Ash's party.";
  const first = fresh(sentence, { start: 0, end: sentence.length });
  for (const other of ["This year's results were late.", "‘For ever,’ he said.", "Ash's party won."]) read(other);
  expect(tagger(sentence, { start: 0, end: sentence.length })).toEqual(first);
});

test("offsets lie in the text and equal the printed word, whatever the text", () => {
  const mixed = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.string({
      unit: fc.constantFrom("Ash", "’s", " ", "n't", "-", "\n", "👩‍👩‍👧", "é", "עברית", "“", "1.5bn", "\u200b"),
    }),
  );
  fc.assert(
    fc.property(mixed, (text) => {
      for (const token of read(text)) expect(text.slice(token.start, token.end)).toBe(token.text);
    }),
  );
});

test("a stretch of characters too long for a word is no part of speech", () => {
  expect(read("a".repeat(5000)).map(({ pos }) => pos)).toEqual(["X"]);
  expect(read("")).toEqual([]);
});
