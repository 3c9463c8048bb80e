import type { TextRange } from "./page-text";

/** A passage with its sentences and one neighbour on either side, ready to be read aloud. */
export interface PassageInContext {
  /** The sentence before, or "" at the start of the text. */
  readonly before: string;
  /** From the start of the first sentence that the passage touches to the passage. */
  readonly lead: string;
  readonly exact: string;
  /** From the passage to the end of the last sentence that it touches. */
  readonly rest: string;
  readonly after: string;
  /** Paragraph of the passage, counted from 1. */
  readonly paragraph: number;
}

/**
 * What a drawer shows of a passage: the passage inside its sentences, and their neighbours for the context.
 * `sentences` are sorted ranges of `text`; without them the passage stands alone.
 */
export function passageInContext(
  text: string,
  sentences: readonly TextRange[],
  { start, end }: TextRange,
): PassageInContext {
  const first = sentences.findIndex((sentence) => sentence.end > start);
  const touching = sentences.filter((sentence) => sentence.end > start && sentence.start < end);
  const from = Math.min(touching[0]?.start ?? start, start);
  const to = Math.max(touching.at(-1)?.end ?? end, end);
  const previous = first > 0 ? sentences[first - 1] : undefined;
  const next = sentences.find((sentence) => sentence.start >= to);
  return {
    before: previous === undefined ? "" : text.slice(previous.start, previous.end),
    lead: text.slice(from, start),
    exact: text.slice(start, end),
    rest: text.slice(end, to),
    after: next === undefined ? "" : text.slice(next.start, next.end),
    paragraph: countParagraphs(text, start),
  };
}

/** A line that is not blank is a paragraph, as in the reader (`readingRuns`). */
function countParagraphs(text: string, offset: number): number {
  return text
    .slice(0, offset + 1)
    .split("\n")
    .filter((line) => line.trim() !== "").length;
}
