import fc from "fast-check";
import { expect, test } from "vitest";
import { segmentSentences } from "../text/segment-sentences";
import { type MarkedStretch, markPassage } from "./review-passage";

const TEXT = "It rained. The lock is shut, said Ruth Okoro. Boats wait.";
const SENTENCES = segmentSentences(TEXT);
const at = (words: string, role: MarkedStretch["role"]): MarkedStretch => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length, role };
};

test("content, source and cue are marked inside their sentence, with its neighbours", () => {
  const marks = [at("The lock is shut", "content"), at("Ruth Okoro", "source"), at("said", "cue")];
  const { before, pieces, after, paragraph } = markPassage(TEXT, SENTENCES, marks);
  expect({ before, after, paragraph }).toEqual({ before: "It rained.", after: "Boats wait.", paragraph: 1 });
  expect(pieces).toEqual([
    { text: "The lock is shut", role: "content" },
    { text: ", ", role: null },
    { text: "said", role: "cue" },
    { text: " ", role: null },
    { text: "Ruth Okoro", role: "source" },
    { text: ".", role: null },
  ]);
});

test("a name that stands far from the words is left out", () => {
  const far = `Ruth Okoro spoke. ${"Nothing happened. ".repeat(60)}“It is shut.”`;
  const content = { start: far.indexOf("“"), end: far.length, role: "content" } as const;
  const source = { start: 0, end: 10, role: "source" } as const;
  const { pieces } = markPassage(far, segmentSentences(far), [content, source]);
  expect(pieces).toEqual([{ text: "“It is shut.”", role: "content" }]);
});

test("wherever the marks lie, the pieces hold the marked words and nothing is lost between them", () => {
  const place = fc.record({ start: fc.nat(TEXT.length - 2), length: fc.integer({ min: 1, max: 12 }) });
  fc.assert(
    fc.property(place, place, (one, other) => {
      const range = ({ start, length }: typeof one) => ({ start, end: Math.min(TEXT.length, start + length) });
      const content = { ...range(one), role: "content" } as const;
      const { pieces } = markPassage(TEXT, SENTENCES, [content, { ...range(other), role: "source" }]);
      const marked = pieces.filter(({ role }) => role === "content").map(({ text }) => text);
      expect(marked.join("")).toBe(TEXT.slice(content.start, content.end));
      expect(TEXT).toContain(pieces.map(({ text }) => text).join(""));
    }),
  );
});
