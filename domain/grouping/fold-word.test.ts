import { expect, test } from "vitest";
import { foldWord } from "./fold-word";
import { TABLE } from "@/test/news-reports";

test.each([
  ["earthquakes", "earthquake"],
  ["cities", "city"],
  ["crashes", "crash"],
  ["planned", "plan"],
  ["carried", "carry"],
  ["hoping", "hope"],
  ["striking", "strike"],
])("%s is read as %s", (word, base) => {
  expect(foldWord(word, TABLE)).toBe(base);
});

test.each(["crisis", "virus", "glass", "king", "was", "2,000", "beijing", ""])("%s stays as it is", (word) => {
  expect(foldWord(word, TABLE)).toBe(word);
});
