import type { Token } from "../words/token";
import { cueVerbsOf } from "./cue-verbs";
import { isPronoun } from "./function-words";
import { genderOfGivenName } from "./given-names";
import { isSpeakingNoun, tellsTime, TITLES } from "./source-words";

const MONTHS = new Set(
  "january february march april may june july august september october november december".split(" "),
);

/** Whether a word in lower case is a month's name, which people bear as well ("Ada May", "Leslie March"). */
export function isMonthName(lower: string): boolean {
  return MONTHS.has(lower);
}

/** Verbs of speech right behind a subject: behind a verb or an adjective none of them makes a sentence. */
const SPEAKS =
  /^(?:said|says|told|tells|denied|denies|wrote|writes|tweeted|added|argued|insisted|replied|testified|recalled)$/u;

/** Last words of a name that a verb in "-ing" can begin: "Downing Street". */
const PLACES = /^(?:street|avenue|road|hill|house|hall|square|park|bridge)$/u;

const BEFORE_DATE =
  /^(?:in|of|on|since|until|till|by|last|this|next|early|late|mid|mid-|from|to|through|before|after|during|and|-|–)$/u;

/** "in May", "May 4", "4 May": a month by what stands beside it. */
export function standsAsDate(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (/^\d/u.test(after?.lower ?? "") || /^\d/u.test(before?.lower ?? "")) return true;
  return before !== undefined && BEFORE_DATE.test(before.lower);
}

function hasCapital({ text }: Token): boolean {
  const unit = text.charCodeAt(0);
  // A quick answer for most words: this is asked of every word of a text.
  if (unit < 0x41 || (unit >= 0x61 && unit <= 0x7a)) return false;
  return /^\p{Lu}\p{L}/u.test(text);
}

/**
 * Words, as printed, that stand somewhere right behind a given name or a title with a capital: surnames by their place,
 * whatever the tagger takes them for ("Josef Kern", "Sen. Cook", "Theresa May").
 */
export function surnamesByPlace(sentences: readonly (readonly Token[])[]): Set<string> {
  const surnames = new Set<string>();
  for (const tokens of sentences) {
    for (let at = 0; at < tokens.length; at += 1) {
      const token = tokens[at];
      if (token === undefined || !hasCapital(token)) continue;
      if (speaksLikeSomebody(tokens, at)) surnames.add(token.text);
      const before = tokens[at - 1];
      if (before === undefined || !hasCapital(before) || (tellsTime(token) && standsAsDate(tokens, at))) continue;
      const isBearer = genderOfGivenName(before.lower) !== null && !isMonthName(before.lower);
      const isTitled = before.lower in TITLES && !isSpeakingNoun(token.lower);
      if ((isBearer && token.text !== token.text.toUpperCase()) || isTitled) surnames.add(token.text);
      else if (before.pos === "PROPN" && token.pos === "VERB" && endsSubject(tokens[at + 1])) surnames.add(token.text);
    }
  }
  return surnames;
}

/** "May told parliament": no month does. */
function speaksLikeSomebody(tokens: readonly Token[], at: number): boolean {
  return isMonthName(tokens[at]?.lower ?? "") && SPEAKS.test(tokens[at + 1]?.lower ?? "") && !standsAsDate(tokens, at);
}

/** "Loretta Lynch resigned", "Loretta Lynch, the …": a verb behind a name is none where another verb or a comma follows. */
function endsSubject(after: Token | undefined): boolean {
  return after !== undefined && (after.pos === "VERB" || after.pos === "AUX" || after.text === ",");
}

/** What follows a surname at the head of a sentence: not a noun, as in "Rose petals fell". */
const BEHIND_SURNAME = /^(?:VERB|AUX|PUNCT|PART|CCONJ|ADV|ADP)$/u;

/**
 * Whether a word with a capital that the tagger takes for no name is one by its place: a surname of the text that is no
 * date here, or a word at the head of a clause that what follows makes a name ("Kern told", "Grant Weller").
 */
export function isNameByPlace(tokens: readonly Token[], at: number, surnames: ReadonlySet<string>): boolean {
  const token = tokens[at];
  if (token === undefined || !hasCapital(token)) return false;
  const isTime = tellsTime(token);
  if (isTime && (!isMonthName(token.lower) || standsAsDate(tokens, at))) return false;
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  const opens = before === undefined || before.pos === "PUNCT";
  if (surnames.has(token.text)) return !opens || BEHIND_SURNAME.test(after?.pos ?? "");
  return opens && !isTime && after !== undefined && opensName(token, after);
}

/** "Grant Weller", "Downing Street", "Kern told": a verb or an adjective that opens a clause and is none there. */
function opensName(token: Token, after: Token): boolean {
  const isGiven = genderOfGivenName(token.lower) !== null && after.pos === "PROPN";
  const isPlace = hasCapital(after) && PLACES.test(after.lower);
  if (token.pos === "VERB" && (isGiven || isPlace)) return true;
  if (!/^(?:VERB|ADJ|AUX)$/u.test(token.pos) || /ed$/u.test(token.lower) || !SPEAKS.test(after.lower)) return false;
  return !isPronoun(token.lower) && !isSpeakingNoun(token.lower) && cueVerbsOf(token.lower).length === 0;
}
