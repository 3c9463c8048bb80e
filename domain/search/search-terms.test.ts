import fc from "fast-check";
import { expect, test } from "vitest";
import { foldWord, listWords, MAX_TERMS, readSearchTerms, toMatchExpression } from "./search-terms";

const wordsOf = (query: string) => readSearchTerms(query).map(({ words }) => words);

test.each([
  ["bridge ferry", [["bridge"], ["ferry"]]],
  ["“night ferry” bridge", [["night", "ferry"], ["bridge"]]],
  ["«night ferry»", [["night", "ferry"]]],
  ['"night ferry', [["night", "ferry"]]],
  [
    "U.S. state-owned",
    [
      ["u", "s"],
      ["state", "owned"],
    ],
  ],
  ["Électricité", [["electricite"]]],
  ["— ? ", []],
  ["", []],
])("%j asks for %j", (query, words) => {
  expect(wordsOf(query)).toEqual(words);
});

test.each([
  "ferry NOT bridge",
  "ferry OR bridge",
  "NEAR(ferry bridge)",
  "headline: ferry*",
  "ferry + bridge",
  "^ferry",
])("%j holds no syntax: every word of it is a word", (query) => {
  const expression = toMatchExpression(readSearchTerms(query), { beginsOnly: false });
  expect(expression.replace(/"[\p{L}\p{N} ]+"/gu, "").trim()).toBe("");
});

test("whatever is typed, only letters, digits and spaces stand between the quotation marks", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (query) => {
      const expression = toMatchExpression(readSearchTerms(query), { beginsOnly: false });
      expect(expression).toMatch(/^(?:"[^"\0]+"(?: |$))*$/u);
    }),
  );
});

test("a pasted paragraph is cut off and asks for its first terms", () => {
  expect(readSearchTerms("a b c d e f g h i j k l m n o p")).toHaveLength(MAX_TERMS);
});

test("words are places of the text in UTF-16 code units", () => {
  const text = "A 😀 café’s lamp";
  expect(listWords(text).map(({ start, end }) => text.slice(start, end))).toEqual(["A", "café", "s", "lamp"]);
});

test.each([
  ["Ärger", "arger"],
  ["CAFÉ", "cafe"],
  ["e\u0301tat", "etat"],
  ["한국", "한국"],
])("%s is found as %s", (word, fold) => {
  expect(foldWord(word)).toBe(fold);
});
