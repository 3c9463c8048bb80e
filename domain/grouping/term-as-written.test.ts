import fc from "fast-check";
import { expect, test } from "vitest";
import { termAsWritten, withoutRepeats } from "./term-as-written";

const TEXT = "Aftershocks shook Orvanto. Mayor Ilda Quennet’s tentative plan: 300 tents for ORVANTO, 212,000 crowns.";

test.each([
  ["ilda quennet", "Ilda Quennet"],
  ["aftershock", "Aftershocks"],
  ["orvanto", "Orvanto"],
  ["tent", "tents"],
  ["300", "300"],
  ["212000 crown", "212,000 crowns"],
])("a word is shown as the text writes it: %s", (term, written) => {
  expect(termAsWritten(term, TEXT)).toBe(written);
});

test("a word that the text has in another form, or not at all, stays as it is", () => {
  expect(termAsWritten("city", "Two cities.")).toBe("city");
  expect(termAsWritten("quennet", "İlda Quennet")).toBe("quennet");
  expect(termAsWritten("quake", "")).toBe("quake");
});

test("a list of words names nobody twice", () => {
  const terms = ["ilda quennet", "orvanto", "mayor ilda", "harbour wall", "harbour"].map((text) => ({ text }));
  expect(withoutRepeats(terms, 9).map(({ text }) => text)).toEqual(["ilda quennet", "orvanto", "harbour wall"]);
  expect(withoutRepeats(terms, 1)).toHaveLength(1);
});

test("any term in any text gives the term or a stretch of the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", minLength: 1 }), fc.string({ unit: "grapheme" }), (word, text) => {
      const term = word.toLowerCase();
      const written = termAsWritten(term, text);
      expect(written === term || text.includes(written)).toBe(true);
    }),
  );
});
