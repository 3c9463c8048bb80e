import { firstWords } from "./count-words";
import { shrinkToGraphemes } from "./grapheme-span";
import type { TextRange } from "./page-text";

/** How many words of a passage may travel in an export without texts. */
export const QUOTED_WORDS = 8;

/** How much of the text before and after a passage is kept beside it, in UTF-16 code units. */
export const CONTEXT_LENGTH = 32;

/** A hash of a text's UTF-8 bytes, such as SHA-256 in hexadecimal. It comes as an argument: domain has no crypto. */
export type TextHash = (text: string) => string;

/**
 * What identifies a passage beside its position. Without the text it stands in, `exactHash`, `firstWords` and `length`
 * are enough to find it again; `prefix` and `suffix` are empty until the text attaches.
 */
export interface PassageQuote {
  readonly exactHash: string;
  /** The passage's first eight words, in one line. */
  readonly firstWords: string;
  /** Up to 32 UTF-16 code units before the passage; shorter rather than with half a character. */
  readonly prefix: string;
  /** Up to 32 UTF-16 code units after it. */
  readonly suffix: string;
  /** Length of the passage in UTF-16 code units. */
  readonly length: number;
}

/**
 * Describes a passage so that it can be found again when its text changes (`findPassage`) or arrives later
 * (`findPassageByHash`). `range` is taken as it is: snap it before (`snapToGraphemes`).
 */
export function quotePassage(text: string, range: TextRange, hash: TextHash): PassageQuote {
  const exact = text.slice(range.start, range.end);
  return {
    exactHash: hash(exact),
    firstWords: firstWords(exact, QUOTED_WORDS),
    ...passageContext(text, range),
    length: exact.length,
  };
}

/** The characters just before and after a passage, never half of one. */
export function passageContext(text: string, range: TextRange): { readonly prefix: string; readonly suffix: string } {
  const before = shrinkToGraphemes(text, { start: range.start - CONTEXT_LENGTH, end: range.start });
  const after = shrinkToGraphemes(text, { start: range.end, end: range.end + CONTEXT_LENGTH });
  return { prefix: text.slice(before.start, before.end), suffix: text.slice(after.start, after.end) };
}
