import { expect, test } from "vitest";
import { buildClassMaterial } from "@/test/class-material";
import type { ClassText } from "./class-material";
import { hideOutlet } from "./hide-outlet";

function hide(sentence: string, names: readonly string[]): string | undefined {
  const [text] = buildClassMaterial().texts;
  if (text === undefined) throw new Error("no text");
  const named: ClassText = { ...text, sentences: [sentence] };
  return hideOutlet(named, names).sentences[0];
}

const NAMES = ["Ellery Courier", "The Ellery Courier", "The Courier", "EC"];

test("an outlet's names are put in brackets, the longest first, with the article before them", () => {
  expect(hide("She told the Courier so.", NAMES)).toBe("She told [outlet] so.");
  expect(hide("The Ellery Courier and the EC asked.", NAMES)).toBe("[outlet] and [outlet] asked.");
  expect(hide("“Courier’s letters” (EC).", NAMES)).toBe("“[outlet]’s letters” ([outlet]).");
});

test("words that only begin or end alike stay, and so do other outlets", () => {
  expect(hide("Couriers, SECs and the Lantern.", NAMES)).toBe("Couriers, SECs and the Lantern.");
  expect(hide("A courier came.", NAMES)).toBe("A courier came.");
});

test("signs that mean something in a pattern are only signs", () => {
  expect(hide("It stood in C++ (weekly).", ["C++ (weekly)"])).toBe("It stood in [outlet].");
});

test("headline and plain version are hidden, too, and no sentence is lost", () => {
  const [text] = buildClassMaterial().texts;
  if (text === undefined) throw new Error("no text");
  const hidden = hideOutlet({ ...text, headline: "North Bath: all of it" }, ["North Bath"]);
  expect(hidden.headline).toBe("[outlet]: all of it");
  expect(hidden.sentences[0]).toBe("[outlet] stays closed for the whole summer.");
  expect(hidden.plain?.sentences).toHaveLength(text.plain?.sentences.length ?? 0);
  expect(hidden.paragraphs).toEqual(text.paragraphs);
  expect(hidden.outlet).toBe(text.outlet);
});
