import { expect, test } from "vitest";
import { listWalkSentences } from "./walk-sentences";

test("sentences keep their places and stand in the paragraphs of the text", () => {
  const text = "One ran. Two sat.\n\nThree 🚲 rode.";
  const ranges = [
    { start: 0, end: 8 },
    { start: 9, end: 17 },
    { start: 19, end: text.length },
  ];
  expect(listWalkSentences(text, ranges).map(({ words, paragraph }) => [words, paragraph])).toEqual([
    ["One ran.", 0],
    ["Two sat.", 0],
    ["Three 🚲 rode.", 1],
  ]);
});
