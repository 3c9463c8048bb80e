import { expect, test } from "vitest";
import { openingWords } from "./opening-words";
import type { SourcePiece } from "./source-blocks";

const plain = (text: string): SourcePiece => ({ text, letter: null, isFirst: false });

test("a block of few words is named by all of them", () => {
  expect(openingWords([plain(" Share this\nstory ")])).toBe("Share this story");
});

test("a longer block is named by its first six words and an ellipsis", () => {
  expect(openingWords([plain("The ferry to Oberried puts in further down")])).toBe("The ferry to Oberried puts in …");
});

test("evidence that cuts a word in two leaves it whole in the name", () => {
  expect(openingWords([plain("By Mil"), { text: "an Oderburg", letter: "a", isFirst: true }])).toBe(
    "By Milan Oderburg",
  );
});
