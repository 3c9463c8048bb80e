import { genderOfGivenName } from "../attribution/given-names";
import { isNameByPlace, surnamesByPlace } from "../attribution/name-places";
import {
  isRoleByEnding,
  isRoleNoun,
  isSpeakingNoun,
  ORGANISATION_NAME_WORDS,
  TIME_WORDS,
  TITLES,
} from "../attribution/source-words";
import type { TextRange } from "../text/page-text";
import { sentencesOf, type AnnotatedText } from "../words/annotated-text";
import type { Sentence, Token } from "../words/token";
import { isCountryAdjective } from "./country-names";
import { BODY_NOUNS, DOCUMENT_NAME_WORDS, LABEL_WORDS, NO_NAMES } from "./name-words";

/** A name as it stands in a text: `start` and `end` in UTF-16 code units, `first` and `last` in tokens of the sentence. */
export interface NameRun extends TextRange {
  readonly sentence: Sentence;
  readonly first: number;
  readonly last: number;
  /** The words of the name in order, as printed. */
  readonly words: readonly string[];
  /** The title before it ("mayor"), in lower case; no part of the name. */
  readonly title: string | null;
  /** Where a title with a capital ("Mayor Ash") begins; without one, where the name does. */
  readonly titleStart: number;
}

const LONGEST_NAME = 12;

/**
 * The names in a text, in order: runs of words with a capital that is none of grammar, without title, with the small
 * words inside them ("Ministry of Works"), and bodies that a name stands before ("the Alder administration"). In a line
 * in title case, where capitals tell nothing, only names that the rest of the text knows are found.
 */
export function nameRuns(annotated: AnnotatedText): NameRun[] {
  const sentences = sentencesOf(annotated);
  const surnames = surnamesByPlace(sentences.map(({ tokens }) => tokens).filter((tokens) => !isTitleCase(tokens)));
  const known = new Set<string>();
  const plain = new Set<string>();
  for (const { tokens } of sentences) {
    if (isTitleCase(tokens)) continue;
    for (const [at, token] of tokens.entries()) {
      if (!hasCapital(token)) plain.add(token.lower);
      else if (!opensSentence(tokens, at) && looksLikeName(token)) known.add(token.lower);
      else if (isNameByPlace(tokens, at, surnames)) known.add(token.lower);
    }
  }
  return sentences.flatMap((sentence) => runsOf(sentence, { known, plain, surnames }));
}

interface Capitals {
  /** Words, in lower case, with a capital inside a sentence. */
  readonly known: ReadonlySet<string>;
  /** Words without a capital. */
  readonly plain: ReadonlySet<string>;
  /** Words, as printed, that stand behind a given name or a title. */
  readonly surnames: ReadonlySet<string>;
}

function runsOf(sentence: Sentence, capitals: Capitals): NameRun[] {
  const { tokens } = sentence;
  const inTitleCase = isTitleCase(tokens);
  const isPart = (at: number): boolean => {
    const token = tokens[at];
    if (token === undefined || !hasCapital(token)) return false;
    if (!inTitleCase && isNameByPlace(tokens, at, capitals.surnames)) return true;
    if (!looksLikeName(token)) return false;
    if (inTitleCase) return capitals.known.has(token.lower) && !capitals.plain.has(token.lower);
    if (!opensSentence(tokens, at)) return true;
    if (capitals.known.has(token.lower)) return !capitals.plain.has(token.lower) || token.pos === "PROPN";
    if (isSpeakingNoun(token.lower) && tokens[at + 1]?.pos !== "PROPN") return false;
    if (
      token.pos !== "PROPN" ||
      capitals.plain.has(token.lower) ||
      capitals.plain.has(token.lower.replace(/s$/u, ""))
    ) {
      return false;
    }
    const next = tokens[at + 1];
    return genderOfGivenName(token.lower) !== null || (next !== undefined && next.pos !== "NOUN");
  };
  const runs: NameRun[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (!isPart(at)) continue;
    const end = endOfRun(tokens, at, isPart);
    runs.push(...splitAtTitle(sentence, at, end));
    at = end - 1;
  }
  return runs;
}

function endOfRun(tokens: readonly Token[], first: number, isPart: (at: number) => boolean): number {
  let end = first + 1;
  while (end < tokens.length && end - first < LONGEST_NAME) {
    if (isPart(end)) end += 1;
    else {
      const small = smallWordsAt(tokens, end);
      if (small === 0 || !isPart(end + small)) break;
      end += small + 1;
    }
  }
  const body = tokens[end];
  return body !== undefined && BODY_NOUNS.has(body.lower) && !TIME_WORDS.has(tokens[end - 1]?.lower ?? "")
    ? end + 1
    : end;
}

/** How many small words from here belong to a name when a capital follows: "of", "of the", "for", "van der". */
function smallWordsAt(tokens: readonly Token[], at: number): number {
  const [before, one, two] = [tokens[at - 1]?.lower ?? "", tokens[at]?.lower ?? "", tokens[at + 1]?.lower ?? ""];
  if (before === "people" && one === "'s") return 1;
  if (/^(?:de|da|van|von|der|den|bin|al|el|la|le|di|du|dos)$/u.test(one)) return two === "der" || two === "la" ? 2 : 1;
  const canTakeOf = ORGANISATION_NAME_WORDS.has(before) || DOCUMENT_NAME_WORDS.has(before);
  if (canTakeOf && (one === "of" || one === "for")) return two === "the" ? 2 : 1;
  return 0;
}

/** "Marlow Mayor Rowan Ash" is the place and, with a title, the person. */
function splitAtTitle(sentence: Sentence, first: number, end: number): NameRun[] {
  const { tokens } = sentence;
  const isOrganisation =
    ORGANISATION_NAME_WORDS.has(tokens[end - 1]?.lower ?? "") || BODY_NOUNS.has(tokens[end - 1]?.lower ?? "");
  const isTitle = (at: number) => isTitleWord(tokens[at]?.lower ?? "");
  let titleAt = isOrganisation ? first - 1 : end - 2;
  while (titleAt >= first && !isTitle(titleAt)) titleAt -= 1;
  if (titleAt < first) {
    const before = tokens[first - 1]?.lower ?? "";
    return runOf(sentence, first, end, isTitleWord(before) && !isOrganisation ? before : null);
  }
  let placeEnd = titleAt;
  while (placeEnd > first && isTitle(placeEnd - 1)) placeEnd -= 1;
  return [
    ...(placeEnd > first ? runOf(sentence, first, placeEnd, null) : []),
    ...runOf(sentence, titleAt + 1, end, tokens[titleAt]?.lower ?? null),
  ];
}

function runOf(sentence: Sentence, first: number, end: number, title: string | null): NameRun[] {
  const parts = sentence.tokens.slice(first, end);
  const [head, last] = [parts[0], parts.at(-1)];
  if (head === undefined || last === undefined) return [];
  const isName = ({ lower, text }: Token) =>
    !isCountryAdjective(lower) &&
    !(isTitleWord(lower) && !isRoleByEnding(lower)) &&
    !LABEL_WORDS.has(lower) &&
    !NO_NAMES.has(lower) &&
    /\p{L}\p{L}|\p{Lu}\./u.test(text);
  if (!parts.some(isName)) return [];
  const words = parts.map(({ text }) => text);
  const before = sentence.tokens[first - 1];
  const titleStart = title !== null && before !== undefined && hasCapital(before) ? before.start : head.start;
  return [{ sentence, first, last: end - 1, start: head.start, end: last.end, words, title, titleStart }];
}

function isTitleWord(lower: string): boolean {
  return lower in TITLES || isRoleNoun(lower);
}

function hasCapital({ text }: Token): boolean {
  return /^\p{Lu}/u.test(text);
}

/** "China-based" and "Monday" have a capital and are no names. */
function looksLikeName({ text, lower, pos }: Token): boolean {
  if (TIME_WORDS.has(lower) || TIME_WORDS.has(`${lower}.`) || /-\p{Ll}/u.test(text) || text.length > 40) return false;
  // "Becomes" in a headline that a sentence quotes; "Act" is a name's last word whatever the tagger says.
  if (DOCUMENT_NAME_WORDS.has(lower) || ORGANISATION_NAME_WORDS.has(lower)) return true;
  if (pos === "VERB" || pos === "AUX" || pos === "ADV" || pos === "ADP")
    return text.length > 1 && text === text.toUpperCase();
  return pos !== "PRON" && pos !== "DET" && pos !== "PUNCT" && pos !== "SYM" && pos !== "NUM" && pos !== "INTJ";
}

/** Whether a word stands where English writes a capital anyway: first in a sentence, in a quotation, after a colon. */
function opensSentence(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= 0; before -= 1) {
    const token = tokens[before];
    if (token === undefined || token.pos !== "PUNCT") return false;
    if (/^[:“"‘'([—–-]/u.test(token.text)) return true;
  }
  return true;
}

/** A line without a full stop, most of whose longer words have a capital: a headline or a heading. */
function isTitleCase(tokens: readonly Token[]): boolean {
  if (/^[.!?”"]$/u.test(tokens.at(-1)?.text ?? "")) return false;
  const long = tokens.filter(({ text }) => /^\p{L}{4}/u.test(text));
  return long.length > 1 && long.filter(hasCapital).length > long.length * 0.7;
}
