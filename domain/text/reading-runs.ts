import type { FieldKind, TextRange } from "./page-text";

/** A stretch of text between two borders: of a mark, or of a sentence. Everything in it is marked alike. */
export interface ReadingRun<Mark extends TextRange> extends TextRange {
  readonly text: string;
  /** Index of the sentence that it belongs to, with the white space that follows; null before the first one. */
  readonly sentence: number | null;
  /** Marks that cover it: the earlier start first, of two with one start the longer. */
  readonly marks: readonly Mark[];
  /** Those of `marks` that show for the first time in this run. */
  readonly begins: readonly Mark[];
}

/** One line of an article, as the reader shows it, without the white space around it. */
export interface ReadingParagraph<Mark extends TextRange> extends TextRange {
  readonly kind: FieldKind;
  readonly runs: readonly ReadingRun<Mark>[];
}

export interface ReadingMaterial<Mark extends TextRange> {
  readonly text: string;
  /** In any order, without overlap. */
  readonly fields: readonly (TextRange & { readonly kind: FieldKind })[];
  /** Sorted, without overlap, as `segmentSentences` gives them. */
  readonly sentences: readonly TextRange[];
  /** In any order; they may overlap, nest, touch, repeat and span paragraphs. */
  readonly marks: readonly Mark[];
}

/**
 * What a reader draws of an article version: its paragraphs, each divided into runs that carry their own offsets, so
 * that a selection can be read from the page without searching the text. All offsets are UTF-16 code units of `text`.
 *
 * Nothing is changed or left out but white space at the edges of lines and blank lines between them: the runs put
 * together are the text without it, and a mark covers exactly those runs whose characters it holds. A line outside of
 * every field is read as body. Marks that are empty or outside of the text cover nothing.
 *
 * The wrong tool for finding words again in another text: that is `findPassage`.
 */
export function readingRuns<Mark extends TextRange>({
  text,
  fields,
  sentences,
  marks,
}: ReadingMaterial<Mark>): readonly ReadingParagraph<Mark>[] {
  const ordered = marks.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start || b.end - a.end);
  const seen = new Set<Mark>();
  let nextSentence = 0;
  return paragraphsOf(text, fields).map((paragraph) => {
    while ((sentences[nextSentence]?.end ?? Infinity) <= paragraph.start) nextSentence += 1;
    const here = ordered.filter(({ start, end }) => start < paragraph.end && end > paragraph.start);
    const starts: number[] = [];
    for (let index = nextSentence; (sentences[index]?.start ?? Infinity) < paragraph.end; index += 1) {
      starts.push(sentences[index]?.start ?? paragraph.start);
    }
    const borders = bordersInside(paragraph, [...starts, ...here.flatMap(({ start, end }) => [start, end])]);
    let sentence = nextSentence - 1;
    const runs = borders.slice(0, -1).map((start, index) => {
      const end = borders[index + 1] ?? paragraph.end;
      while ((sentences[sentence + 1]?.start ?? Infinity) <= start) sentence += 1;
      const covering = here.filter((mark) => mark.start <= start && mark.end >= end);
      const begins = covering.filter((mark) => !seen.has(mark));
      for (const mark of begins) seen.add(mark);
      return {
        start,
        end,
        text: text.slice(start, end),
        sentence: sentence >= nextSentence ? sentence : null,
        marks: covering,
        begins,
      };
    });
    return { ...paragraph, runs };
  });
}

function bordersInside({ start, end }: TextRange, offsets: readonly number[]): readonly number[] {
  const inside = offsets.filter((offset) => offset > start && offset < end);
  return [...new Set([start, ...inside, end])].sort((a, b) => a - b);
}

/** Lines that are not blank, divided where a field ends inside of one. */
function paragraphsOf(
  text: string,
  fields: readonly (TextRange & { readonly kind: FieldKind })[],
): readonly (TextRange & { readonly kind: FieldKind })[] {
  const ordered = [...fields].sort((a, b) => a.start - b.start);
  const edges = [...new Set(fields.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const paragraphs: (TextRange & { readonly kind: FieldKind })[] = [];
  let nextEdge = 0;
  let nextField = 0;
  for (let start = 0; start < text.length;) {
    const lineEnd = text.indexOf("\n", start);
    while ((edges[nextEdge] ?? Infinity) <= start) nextEdge += 1;
    const end = Math.min(lineEnd === -1 ? text.length : lineEnd, edges[nextEdge] ?? Infinity);
    const piece = withoutEdges(text, { start, end });
    if (piece.end > piece.start) {
      while ((ordered[nextField]?.end ?? Infinity) <= piece.start) nextField += 1;
      const field = ordered[nextField];
      const isInside = field !== undefined && field.start <= piece.start && field.end >= piece.end;
      paragraphs.push({ ...piece, kind: isInside ? field.kind : "body" });
    }
    start = end === lineEnd ? end + 1 : Math.max(end, start + 1);
  }
  return paragraphs;
}

function withoutEdges(text: string, { start, end }: TextRange): TextRange {
  let from = start;
  let to = end;
  while (from < to && isSpace(text, from)) from += 1;
  while (to > from && isSpace(text, to - 1)) to -= 1;
  return { start: from, end: to };
}

function isSpace(text: string, offset: number): boolean {
  return /\s/u.test(text.charAt(offset));
}
