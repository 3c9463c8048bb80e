import fc from "fast-check";
import { expect, test } from "vitest";
import { excerptOf, findHitPassage, findTermPlaces, markWhole } from "./hit-passage";
import { readSearchTerms } from "./search-terms";

const TEXT = [
  "Ferry to run all night",
  "The harbour office said so on Friday. The ferry takes turns with a barge at night. Nobody objected.",
  "A night crew has been trained.",
].join("\n\n");

const sliceOf = (query: string, text = TEXT) => {
  const passage = findHitPassage(text, readSearchTerms(query));
  return passage === null ? null : text.slice(passage.sentence.start, passage.sentence.end);
};

test("the sentence with the most of the terms is shown, the first of equals", () => {
  expect(sliceOf("night")).toBe("Ferry to run all night");
  expect(sliceOf("ferry barge")).toBe("The ferry takes turns with a barge at night.");
  expect(sliceOf("crew")).toBe("A night crew has been trained.");
});

test("a headline that stands above the passage anyhow is shown only where nothing else answers", () => {
  const headline = { start: 0, end: 22 };
  const shownFor = (query: string) => {
    const passage = findHitPassage(TEXT, readSearchTerms(query), { headline });
    return passage === null ? null : TEXT.slice(passage.sentence.start, passage.sentence.end);
  };
  expect(shownFor("ferry")).toBe("The ferry takes turns with a barge at night.");
  expect(shownFor("run")).toBe("Ferry to run all night");
  expect(findHitPassage(TEXT, readSearchTerms("ferry"), { headline })?.placesInText).toBe(2);
});

test("a text without any of the terms has no passage", () => {
  expect(findHitPassage(TEXT, readSearchTerms("bridge"))).toBeNull();
});

test("a phrase is found where its words follow each other, and nowhere else", () => {
  const places = findTermPlaces(TEXT, readSearchTerms("“night crew”"));
  expect(places.map(({ start, end }) => TEXT.slice(start, end))).toEqual(["night crew"]);
});

test("the words are counted in the whole text, and marked in the sentence", () => {
  const passage = findHitPassage(TEXT, readSearchTerms("night barge"));
  expect(passage?.placesInText).toBe(4);
  expect(passage?.places.map(({ start, end }) => TEXT.slice(start, end))).toEqual(["barge", "night"]);
});

test("a phrase that runs over the end of a sentence shows its line", () => {
  expect(sliceOf("“friday the”")).toMatch(/^The harbour office .* objected\.$/);
});

test("of places that overlap the longer is marked", () => {
  const pieces = markWhole("The night ferry", readSearchTerms("ferry “night ferry”"));
  expect(pieces).toEqual([
    { text: "The ", isHit: false },
    { text: "night ferry", isHit: true },
  ]);
});

test("beginnings of words are found only where they are asked for", () => {
  const terms = readSearchTerms("barg");
  expect(findTermPlaces(TEXT, terms)).toEqual([]);
  expect(findTermPlaces(TEXT, terms, { beginsOnly: true }).map(({ start }) => TEXT.slice(start, start + 5))).toEqual([
    "barge",
  ]);
});

test("a long sentence is cut between words around its first place", () => {
  const text = `${"long word ".repeat(60)}zebra ${"other word ".repeat(60)}end.`;
  const passage = findHitPassage(text, readSearchTerms("zebra"));
  if (passage === null) throw new Error("not found");
  const excerpt = excerptOf(text, passage);
  expect(excerpt.isCutBefore && excerpt.isCutAfter).toBe(true);
  expect(excerpt.pieces.filter(({ isHit }) => isHit)).toEqual([{ text: "zebra", isHit: true }]);
  const shown = excerpt.pieces.map((piece) => piece.text).join("");
  expect(shown.length).toBeLessThanOrEqual(320);
  expect(shown).toMatch(/^(?:long|word) .* (?:other|word)$/);
});

test("whatever the text, the excerpt is a stretch of it and every mark is one of the terms", () => {
  const word = fc.constantFrom("ferry", "Fähre", "night", "a", "😀", ".", "\n", "long ".repeat(90));
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), (words) => {
      const text = words.join(" ");
      const passage = findHitPassage(text, readSearchTerms("ferry fahre"));
      if (passage === null) {
        expect(text).not.toMatch(/ferry|Fähre/);
        return;
      }
      const { pieces } = excerptOf(text, passage);
      expect(text).toContain(pieces.map((piece) => piece.text).join(""));
      expect(pieces.some(({ isHit }) => isHit)).toBe(true);
      for (const { text: marked } of pieces.filter(({ isHit }) => isHit)) expect(marked).toMatch(/^(?:ferry|Fähre)$/);
    }),
  );
});
