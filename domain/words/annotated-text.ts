import type { TextRange } from "../text/page-text";
import { segmentSentences } from "../text/segment-sentences";
import type { Tagger } from "./tagger";
import type { Sentence } from "./token";

/** A text with what every method reads: its paragraphs, sentences and words. Offsets are UTF-16 code units. */
export interface AnnotatedText {
  readonly text: string;
  /** Lines that are not blank, in order: paragraphs, headings, list items. */
  readonly paragraphs: readonly Paragraph[];
}

/** One line of a text and the sentences in it, in order; no sentence crosses a line end. */
export interface Paragraph extends TextRange {
  readonly sentences: readonly Sentence[];
}

/**
 * Reads an English text once for all methods. Deterministic: the same text and tagger give the same annotation.
 * The wrong tool for text in another language, whose words it would tag as if they were English.
 */
export function annotateText(text: string, tagger: Tagger): AnnotatedText {
  const paragraphs: { start: number; end: number; sentences: Sentence[] }[] = [];
  let lineEnd = -1;
  for (const range of segmentSentences(text)) {
    const sentence = tagger(text, range);
    const last = paragraphs.at(-1);
    if (last !== undefined && range.start < lineEnd) {
      last.end = range.end;
      last.sentences.push(sentence);
      continue;
    }
    const nextLine = text.indexOf("\n", range.start);
    lineEnd = nextLine === -1 ? text.length : nextLine;
    paragraphs.push({ start: range.start, end: range.end, sentences: [sentence] });
  }
  return { text, paragraphs };
}

/** All sentences of a text in order. */
export function sentencesOf({ paragraphs }: AnnotatedText): Sentence[] {
  return paragraphs.flatMap(({ sentences }) => sentences);
}
