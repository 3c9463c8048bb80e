import { expect, test } from "vitest";
import { areOppositeWords } from "./opposite-words";

test("words of two sides of a row are opposites, in either order", () => {
  expect(areOppositeWords("safe", "hazardous")).toBe(true);
  expect(areOppositeWords("hazardous", "safe")).toBe(true);
});

test("a prefix that denies makes an opposite of any word", () => {
  expect(areOppositeWords("lawful", "unlawful")).toBe(true);
  expect(areOppositeWords("improper", "proper")).toBe(true);
});

test("words of one side, and words of two rows, are none", () => {
  expect(areOppositeWords("safe", "harmless")).toBe(false);
  expect(areOppositeWords("safe", "closed")).toBe(false);
  expect(areOppositeWords("safe", "safe")).toBe(false);
});
