import model from "wink-eng-lite-web-model";
import { expect, test } from "vitest";
import { annotateText } from "../words/annotated-text";
import { createTagger } from "../words/tagger";
import { findAttributions } from "./find-attributions";

const tagger = createTagger(model);

/** `name/type` of the source of each attribution. */
function sources(text: string): string[] {
  return findAttributions(annotateText(text, tagger)).map(
    ({ source }) => `${source?.name ?? "-"}/${source?.type ?? "-"}`,
  );
}

test.each([
  ["Josef Kern resigned. “No,” Kern told parliament.", "Josef Kern/person"],
  ["Theresa May resigned in June. “No,” May told parliament on May 4.", "Theresa May/person"],
  ["Sen. Cook spoke. The law was clear, Cook said.", "Cook/person"],
  ["Xu Jinlong landed on Monday. Mr. Xu said trade would go on.", "Xu Jinlong/person"],
  ["Kam Jong Su spoke. “The test worked,” Kam said.", "Kam Jong Su/person"],
  ["Nur al-Rashid, the commander, said the town had fallen.", "Nur al-Rashid/person"],
  ["Her running mate, Sen. Ada Birch (D-Wick), said it was over.", "Ada Birch/person"],
])("a surname is joined to its full name by its place, whatever else the word can be: %s", (text, expected) => {
  expect(sources(text)).toEqual([expected]);
});

test.each([
  ["Tofte, who is running again, said the tide had turned.", "Tofte/person"],
  ["“I never saw the letter,” Tofte said.", "Tofte/person"],
  ["Tofte said she would run again.", "Tofte/person"],
  ["Brelco said it would hire.", "Brelco/organisation"],
  ["Work for the Brel administration ended. Brel said she was sorry.", "Brel/person"],
])("a lone name is a person’s where the words beside it tell of one: %s", (text, expected) => {
  expect(sources(text)).toEqual([expected]);
});

test.each([
  ["“Drivers wait an hour,” Ellery Courier reported on Monday.", "Ellery Courier/organisation"],
  ["“Drivers wait an hour,” Jim Courier said on Monday.", "Jim Courier/person"],
])("a paper is a body by the last word of its name, unless a given name stands first: %s", (text, expected) => {
  expect(sources(text)).toEqual([expected]);
});

test.each([
  ["Brelco opened a plant. The company said it would hire.", "Brelco/organisation"],
  ["The Ministry of Health opened a clinic. The ministry said it would hire.", "Ministry of Health/organisation"],
  ["Brelco sued Zorvex. The company said it was owed money.", "The company/organisation"],
  ["Ash spoke to Brelco. The company said it would hire.", "The company/organisation"],
])("a body is resolved where one alone can be meant: %s", (text, expected) => {
  expect(sources(text)).toEqual([expected]);
});

test.each([
  ["Ash said the vote might be held.", true],
  ["Ash said the vote is likely to be held.", true],
  ["Ash said the vote would be held on May 4.", false],
  ["Ash said Theresa May had won.", false],
  ["A poll shows Ash leading among likely voters.", false],
  ["Ash said the army’s might was gone.", false],
  ["Ash said she could not sign it.", false],
])("hedged are words that leave something open, not months, names and voters: %s", (text, expected) => {
  expect(findAttributions(annotateText(text, tagger)).map(({ hedged }) => hedged)).toEqual([expected]);
});
