import { expect, test } from "vitest";
import { createChance, inventArticle, inventReport } from "./invented-news.mjs";

test("The same number is the same article, and another one is another", () => {
  const third = inventArticle({ seed: 1, number: 3, words: 200 });
  expect(inventArticle({ seed: 1, number: 3, words: 200 })).toEqual(third);
  for (const other of [
    { seed: 1, number: 4 },
    { seed: 2, number: 3 },
  ]) {
    expect(inventArticle({ ...other, words: 200 }).text).not.toBe(third.text);
  }
});

test("An article has the words that were asked for, and no gap where a word belongs", () => {
  for (const words of [1, 100, 800]) {
    const { title, text, publishedAt } = inventArticle({ seed: 5, number: words, words });
    const count = text.split(/\s+/u).length;
    expect(count).toBeGreaterThanOrEqual(words);
    expect(count).toBeLessThan(words + 30);
    expect(`${title} ${text}`).not.toMatch(/[{}]|undefined| {2}| [,.;]/u);
    expect(publishedAt).toMatch(/^2031-\d\d-\d\d$/u);
  }
});

test("Reports on one event share its words, more than those on two", () => {
  const wordsOf = (/** @type {number} */ number) => inventReport({ seed: 9, number }).text.split(" ");
  const shared = (/** @type {number} */ one, /** @type {number} */ other) =>
    new Set(wordsOf(one)).size + new Set(wordsOf(other)).size - new Set([...wordsOf(one), ...wordsOf(other)]).size;
  expect(inventReport({ seed: 9, number: 0 }).event).toBe(inventReport({ seed: 9, number: 7 }).event);
  expect(shared(0, 7)).toBeGreaterThan(shared(0, 8));
});

test("Chance is between 0 and 1 and seeded", () => {
  const chance = createChance(7);
  const drawn = Array.from({ length: 1_000 }, chance);
  expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...drawn)).toBeLessThan(1);
  expect(Math.abs(drawn.reduce((sum, value) => sum + value, 0) / drawn.length - 0.5)).toBeLessThan(0.05);
  const again = createChance(7);
  expect(drawn.slice(0, 5)).toEqual(Array.from({ length: 5 }, again));
});
