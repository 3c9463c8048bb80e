import type { TextRange } from "./page-text";
import {
  AFTER_DAY_HALF,
  DAY_HALVES,
  MIDDLE_ABBREVIATIONS,
  NUMBER_ABBREVIATIONS,
  OPENING_ABBREVIATIONS,
  REPORTING_VERBS,
  SENTENCE_STARTERS,
} from "./sentence-abbreviations";

/** A possible sentence end: what stands before it, from the sentence's start, and the rest of the line after it. */
export interface SentenceEdge {
  readonly sentence: TextRange;
  readonly rest: TextRange;
}

// The rules look at a few words on either side and never at a whole line.
const LOOK = 80;

/**
 * True when a possible sentence end is none. Used by `segmentSentences`, which knows the possible ends; on its own it
 * judges one place and finds nothing.
 */
export function sentenceGoesOn(text: string, edge: SentenceEdge, locale: string): boolean {
  const before = text.slice(Math.max(edge.sentence.start, edge.sentence.end - LOOK), edge.sentence.end);
  const after = text.slice(edge.rest.start, Math.min(edge.rest.end, edge.rest.start + LOOK));
  const next = after.replace(OPENING_MARKS, "");
  const core = withoutClosingMarks(before);
  const closed = core.length < before.length;

  if (!WORD_CHARACTER.test(before)) return true;
  if (!WORD_CHARACTER.test(after)) return edge.rest.end - edge.rest.start <= LOOK;
  if (OPEN_BRACKET_AT_END.test(before) || SMALL_LETTER_FIRST.test(next)) return true;
  if (ELLIPSIS_AT_END.test(core)) return ELLIPSIS_AFTER_SPACE.test(core) && !SENTENCE_STARTERS.has(firstWord(next));
  if (core.endsWith(".")) {
    const isWhole = edge.sentence.end - edge.sentence.start === before.length;
    return !closed && fullStopGoesOn(core, next, isWhole, locale);
  }
  return closed && REPORTED.test(next) && firstWords(next).some((word) => REPORTING_VERBS.has(word));
}

function fullStopGoesOn(before: string, next: string, isWholeSentence: boolean, locale: string): boolean {
  if (isWholeSentence && LIST_NUMBER.test(before)) return true;
  const word = before.slice(0, -1).split(WORD_BREAKS).at(-1) ?? "";
  const following = firstWord(next);
  if (OPENING_ABBREVIATIONS.has(word)) return true;
  if (NUMBER_ABBREVIATIONS.has(word)) return DIGIT_FIRST.test(next);
  if (DAY_HALVES.has(word)) return AFTER_DAY_HALF.has(following);
  if (MIDDLE_ABBREVIATIONS.has(word) || INITIALS.test(word)) return !SENTENCE_STARTERS.has(following);
  // "3. Oktober": in most languages a full stop makes an ordinal of a number; in English it does not.
  return ORDINAL.test(word) && !locale.startsWith("en") && !DIGIT_FIRST.test(next);
}

const OPENING_MARKS = /^["'“‘«([]+/;
const CLOSING_MARKS = "\"'”’»)]";
const WORD_CHARACTER = /[\p{L}\p{N}]/u;
const OPEN_BRACKET_AT_END = /[([]$/;
// Not "eBay" or "iPhone", which begin sentences too.
const SMALL_LETTER_FIRST = /^\p{Ll}(?!\p{Lu})/u;
const DIGIT_FIRST = /^\d/;
const ELLIPSIS_AT_END = /(?:…|\.\.)$/;
const ELLIPSIS_AFTER_SPACE = /[\s([](?:…|\.{2,4})$/;
const LIST_NUMBER = /^[([]?(?:\d{1,3}|[A-Za-z]|[IVX]{1,5})[.)]$/;
const ORDINAL = /^\d{1,2}$/;
// U.S, J.K, W
const INITIALS = /^\p{Lu}(?:\.\p{Lu}){0,4}$/u;
const WORD_BREAKS = /[\s"'“”‘’«»()[\]/–—-]/;
// A name or a pronoun: “Why now?” Ms Alder asked.
const REPORTED = /^\p{Lu}/u;

function withoutClosingMarks(text: string): string {
  let end = text.length;
  while (end > 0 && CLOSING_MARKS.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

function firstWord(text: string): string {
  return firstWords(text)[0] ?? "";
}

/** The first four words, as far as they stand before a comma or the like. */
function firstWords(text: string): string[] {
  const clause = text.split(/[,;:.!?"“”]/, 1)[0] ?? "";
  return clause.trim().split(/\s+/).slice(0, 4);
}
