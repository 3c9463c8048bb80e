import { expect, test } from "vitest";
import { badgeWord, speakerTypeWord, verbClassWord } from "./mention-words";
import { SPEAKER_TYPES, VERB_CLASSES } from "./claim";

test("in running words no enumeration shows its hyphens or a capital", () => {
  const badges = (["narrower", "wider", "ironic", "apparent-error"] as const).map(badgeWord);
  const words = [...badges, ...VERB_CLASSES.map(verbClassWord), ...SPEAKER_TYPES.map(speakerTypeWord)];
  expect(words.filter((word) => word !== word.toLowerCase() || word.includes("-"))).toEqual([]);
  expect(new Set(words).size).toBe(words.length);
});

test("a fit that differs says which way", () => {
  expect([badgeWord("narrower"), badgeWord("wider")]).toEqual(["says less", "says more"]);
});
