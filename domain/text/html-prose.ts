/** A block this long is prose, whatever it ends with; from the second length on, if it ends like a sentence. */
const PROSE_LENGTH = 140;
const SENTENCE_LENGTH = 60;

/**
 * Whether a line reads like a sentence of an article rather than like a label: by length, or by half of it and a full
 * stop. Knows no words, so it holds for any language; it is the wrong tool to tell an article from a comment.
 */
export function readsLikeProse(line: string): boolean {
  return line.length >= PROSE_LENGTH || (line.length >= SENTENCE_LENGTH && /[.!?]["”’)]?$/.test(line));
}
