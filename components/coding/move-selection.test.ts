import { describe, expect, test } from "vitest";
import { moveBySentence, sentencesOf, stepByWord, tapSentence } from "./move-selection";

const text = "One two. Three four five. Six.";
const sentences = [
  { start: 0, end: 8 },
  { start: 9, end: 25 },
  { start: 26, end: 30 },
];
const [first, second, third] = sentences as [
  { start: number; end: number },
  { start: number; end: number },
  { start: number; end: number },
];

describe("by sentence", () => {
  test("down goes to the next one, and stays at the last", () => {
    expect(moveBySentence(sentences, null, { direction: 1, extends: false })).toBe(first);
    expect(moveBySentence(sentences, first, { direction: 1, extends: false })).toBe(second);
    expect(moveBySentence(sentences, third, { direction: 1, extends: false })).toBe(third);
  });

  test("extending keeps what is selected", () => {
    expect(moveBySentence(sentences, second, { direction: -1, extends: true })).toEqual({ start: 0, end: 25 });
  });

  test("a selection inside a sentence belongs to it", () => {
    expect(sentencesOf(sentences, { start: 12, end: 14 })).toEqual({ first: 1, last: 1 });
    expect(sentencesOf(sentences, { start: 4, end: 14 })).toEqual({ first: 0, last: 1 });
  });
});

describe("by tap", () => {
  test("a neighbour extends, an edge is given up, anything else begins anew", () => {
    expect(tapSentence(sentences, null, 1)).toBe(second);
    expect(tapSentence(sentences, second, 2)).toEqual({ start: 9, end: 30 });
    expect(tapSentence(sentences, { start: 9, end: 30 }, 2)).toEqual(second);
    expect(tapSentence(sentences, { start: 9, end: 30 }, 1)).toEqual(third);
    expect(tapSentence(sentences, first, 2)).toBe(third);
  });
});

describe("by word", () => {
  test("words are dropped at either edge, but never the last one", () => {
    expect(stepByWord(text, second, "drop-first")).toEqual({ start: 15, end: 25 });
    expect(stepByWord(text, second, "drop-last")).toEqual({ start: 9, end: 19 });
    expect(stepByWord(text, { start: 26, end: 29 }, "drop-last")).toEqual({ start: 26, end: 29 });
  });

  test("and taken back, over the border of a sentence too", () => {
    expect(stepByWord(text, second, "take-before")).toEqual({ start: 4, end: 25 });
    expect(stepByWord(text, second, "take-after")).toEqual({ start: 9, end: 29 });
  });
});
