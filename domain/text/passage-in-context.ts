import type { TextRange } from "./page-text";

/** A passage inside the sentences that it touches. */
export interface PassageInSentences {
  /** From the start of the first sentence that the passage touches to the passage. */
  readonly lead: string;
  readonly exact: string;
  /** From the passage to the end of the last sentence that it touches. */
  readonly rest: string;
}

/** A passage with its sentences and one neighbour on either side, ready to be read aloud. */
export interface PassageInContext extends PassageInSentences {
  /** The sentence before, or "" at the start of the text. */
  readonly before: string;
  readonly after: string;
  /** Paragraph of the passage, counted from 1. */
  readonly paragraph: number;
}

/**
 * A passage inside its sentences. `sentences` are sorted ranges of `text`; without them the passage stands alone. Ranges
 * are UTF-16 code units.
 */
export function passageInSentences(
  text: string,
  sentences: readonly TextRange[],
  { start, end }: TextRange,
): PassageInSentences {
  const { from, to } = sentencesAround(sentences, { start, end });
  return { lead: text.slice(from, start), exact: text.slice(start, end), rest: text.slice(end, to) };
}

/** What a drawer shows of a passage: the passage inside its sentences, and their neighbours for the context. */
export function passageInContext(text: string, sentences: readonly TextRange[], passage: TextRange): PassageInContext {
  const { first, to } = sentencesAround(sentences, passage);
  const previous = first > 0 ? sentences[first - 1] : undefined;
  const next = sentences.find((sentence) => sentence.start >= to);
  return {
    ...passageInSentences(text, sentences, passage),
    before: previous === undefined ? "" : text.slice(previous.start, previous.end),
    after: next === undefined ? "" : text.slice(next.start, next.end),
    paragraph: countParagraphs(text, passage.start),
  };
}

/** Where the sentences that a passage touches begin and end, and the number of the first that ends behind its start. */
function sentencesAround(
  sentences: readonly TextRange[],
  { start, end }: TextRange,
): { readonly first: number; readonly from: number; readonly to: number } {
  const touching = sentences.filter((sentence) => sentence.end > start && sentence.start < end);
  return {
    first: sentences.findIndex((sentence) => sentence.end > start),
    from: Math.min(touching[0]?.start ?? start, start),
    to: Math.max(touching.at(-1)?.end ?? end, end),
  };
}

/** A line that is not blank is a paragraph, as in the reader (`readingRuns`). */
function countParagraphs(text: string, offset: number): number {
  return text
    .slice(0, offset + 1)
    .split("\n")
    .filter((line) => line.trim() !== "").length;
}
