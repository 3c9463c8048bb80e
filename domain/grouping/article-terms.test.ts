import fc from "fast-check";
import { expect, test } from "vitest";
import { readArticleTerms } from "./article-terms";
import { TABLE, termsOf } from "@/test/news-reports";

const read = (title: string, text: string) => readArticleTerms({ key: "k", day: null, title, text }, TABLE);
const kindOf = (text: string, word: string) => read("", text).words.find((term) => term.text === word)?.kind;

test("a word written with a capital more often than without is a name, a day or month is none", () => {
  expect(kindOf("They met in Orvanto on Tuesday.", "orvanto")).toBe("name");
  expect(kindOf("Ferries ran. No ferries ran at night; two ferries sank.", "ferry")).toBe("word");
  expect(kindOf("They met in Orvanto on Tuesday.", "tuesday")).not.toBe("name");
});

test("a number is a figure or a year, with or without commas", () => {
  expect(kindOf("He lost 212,000 crowns.", "212000")).toBe("figure");
  expect(kindOf("It began in 2019.", "2019")).toBe("year");
});

test("common words tell nothing and are no terms", () => {
  const words = read("", "The man said that the year was good for the people of the country.").words;
  expect(words.map(({ text }) => text)).not.toContain("year");
  expect(words.map(({ text }) => text)).not.toContain("the");
});

test("the names of the headline weigh more than those of the last line", () => {
  const { words } = termsOf("quake-a");
  const weight = (name: string) => words.find(({ text }) => text === name)?.weight ?? 0;
  expect(weight("orvanto")).toBeGreaterThan(weight("quennet"));
  expect(weight("quennet")).toBeGreaterThan(weight("army"));
});

test("neighbouring words are a pair, across one space or mark and no further", () => {
  const pairs = read("", "Mayor Ilda Quennet spoke.\n\nLater Olin Parrish left.").pairs.map(({ text }) => text);
  expect(pairs).toContain("ilda quennet");
  expect(pairs).toContain("olin parrish");
  expect(pairs).not.toContain("quennet parrish");
});

test("a round figure tells less than one that is not", () => {
  const { words } = read("", "They counted 300 tents and 317 beds.");
  const weight = (figure: string) => words.find(({ text }) => text === figure)?.weight ?? 0;
  expect(weight("317")).toBeGreaterThan(weight("300"));
  expect(weight("300")).toBeGreaterThan(0);
});

test("small words of another language are no terms, though the table does not know them", () => {
  const german =
    "Die Fähre über den Fluss fährt wieder, seit die Schleuse dicht ist und der Rat der Stadt das Geld gab, das sie im Mai nicht gab.";
  const words = read("", german).words.map(({ text }) => text);
  expect(words).toContain("schleuse");
  expect(words).not.toContain("seit");
  expect(words).not.toContain("nicht");
});

test("any text has terms of positive weight, the heaviest first, each once, and the same every time", () => {
  const anyText = fc.oneof(fc.string({ unit: "grapheme" }), fc.string({ unit: "binary" }), fc.lorem());
  fc.assert(
    fc.property(anyText, anyText, (title, text) => {
      const { words, pairs } = read(title, text);
      expect(words.every(({ weight }) => weight > 0 && Number.isFinite(weight))).toBe(true);
      expect(words.every(({ weight }, at) => at === 0 || weight <= (words[at - 1]?.weight ?? 0))).toBe(true);
      expect(new Set(words.map((term) => term.text)).size).toBe(words.length);
      expect(new Set(pairs.map((term) => term.text)).size).toBe(pairs.length);
      expect(read(title, text)).toEqual({ key: "k", day: null, words, pairs });
    }),
  );
});

test("a million spaces before, after or instead of the text change nothing", () => {
  const spaces = " ".repeat(1_000_000);
  expect(read("", spaces)).toMatchObject({ words: [], pairs: [] });
  expect(read("", `${spaces}Orvanto shook.${spaces}`)).toEqual(read("", "Orvanto shook."));
});
