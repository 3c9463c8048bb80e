import { genderOfGivenName } from "../../attribution/given-names";
import { isCapitalised } from "../../charged-words/name-mask";
import type { Token } from "../../words/token";

/** Titles after which a capital begins a person's name. */
const TITLES: ReadonlySet<string> = new Set("mr mrs ms dr mr. mrs. ms. dr. sen. rep. gov. prof. sir dame".split(" "));

/** Given names that are words of a frame as well. */
const WORD_NAMES: ReadonlySet<string> = new Set(
  "faith grace hope joy charity mercy prudence christian angel".split(" "),
);

/** Last words of newspapers' and stations' names. */
const OUTLET_WORDS: ReadonlySet<string> = new Set(
  (
    "times post news gazette herald journal tribune mail star chronicle telegraph guardian observer mirror express " +
    "independent review magazine weekly daily radio television tv broadcasting network press agency today sun"
  ).split(" "),
);

/**
 * Whether a capitalised word inside a sentence is part of a person's or an outlet's name: a given name, what follows
 * one or a title, or what stands before "Times" and the like. Words of institutions ("Court", "Church") are cues only
 * where this is false, so that no one is framed by being called Faith or Church.
 */
export function namesPersonOrOutlet(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined || !isCapitalised(token.text)) return false;
  const before = tokens[index - 1];
  if (before !== undefined && isCapitalised(before.text)) {
    if (TITLES.has(before.lower) || isGivenName(before)) return true;
  }
  const next = tokens[index + 1];
  const nextIsCapital = next !== undefined && isCapitalised(next.text);
  if (nextIsCapital && OUTLET_WORDS.has(next.lower)) return true;
  return isGivenName(token) && (nextIsCapital || (index > 0 && !WORD_NAMES.has(token.lower)));
}

function isGivenName({ lower }: Token): boolean {
  return WORD_NAMES.has(lower) || genderOfGivenName(lower) !== null;
}
