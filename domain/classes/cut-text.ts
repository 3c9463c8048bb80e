import { bodyRanges } from "../text/article-text";
import type { FieldKind, TextRange } from "../text/page-text";
import type { ClassSentences } from "./class-material";

/** A text cut into the sentences of its standfirst and body; ranges are UTF-16 code units of the article's text. */
export interface CutText {
  readonly ranges: readonly TextRange[];
  readonly sentences: readonly string[];
  readonly paragraphs: readonly (readonly number[])[];
}

/**
 * Cuts an article's text for a class. The headline and the captions are no sentences of it: they stand above, or in
 * another place, and nobody marks them. A paragraph ends where the text has a line break.
 */
export function cutText(
  text: string,
  fields: readonly (TextRange & { readonly kind: FieldKind })[],
  sentences: readonly TextRange[],
): CutText {
  const body = bodyRanges(fields);
  const inBody = sentences.flatMap((sentence) => {
    const field = body.findIndex((range) => touches(sentence, range));
    const range = body[field];
    if (range === undefined) return [];
    return [{ start: Math.max(sentence.start, range.start), end: Math.min(sentence.end, range.end), field }];
  });
  const paragraphs: number[][] = [];
  for (const [index, sentence] of inBody.entries()) {
    const before = inBody[index - 1];
    const goesOn = before?.field === sentence.field && !text.slice(before.end, sentence.start).includes("\n");
    const last = paragraphs.at(-1);
    if (goesOn && last !== undefined) last.push(index);
    else paragraphs.push([index]);
  }
  return {
    ranges: inBody.map(({ start, end }) => ({ start, end })),
    sentences: inBody.map(({ start, end }) => text.slice(start, end).split(/\s+/).join(" ").trim()),
    paragraphs,
  };
}

/** Indexes of the sentences that a passage touches, ascending. */
export function sentencesOf({ ranges }: CutText, passage: TextRange): readonly number[] {
  return ranges.flatMap((range, index) => (touches(range, passage) ? [index] : []));
}

function touches(a: TextRange, b: TextRange): boolean {
  return a.start < b.end && b.start < a.end;
}

/** A sentence that an extract should hold, and how much: one entry for each reason. */
export interface Wanted {
  readonly sentence: number;
  /** What it is wanted for, such as a claim: an extract holds as many of these as it can. */
  readonly subject: string;
  readonly weight: number;
}

/**
 * Whole paragraphs out of a text, in their order: first those with which every subject comes up, then what weighs most,
 * as long as there is room. One is always taken, however long. Where nothing is wanted: from the beginning.
 */
export function extractOf(cut: CutText, wanted: readonly Wanted[], mostWords: number): CutText {
  const taken = new Set<number>();
  const covered = new Set<string>();
  let words = 0;
  for (;;) {
    const left = [...cut.paragraphs.keys()].filter((at) => !taken.has(at));
    const fits = left.filter((at) => taken.size === 0 || words + countWords(cut, at) <= mostWords);
    const isOpen = wanted.some(({ subject }) => !covered.has(subject));
    const rated = fits.map((at) => ({ at, worth: worthOf(cut, at, wanted, isOpen ? covered : new Set()) }));
    const best = rated.reduce<{ at: number; worth: number } | null>(
      (first, one) => (first === null || one.worth > first.worth ? one : first),
      null,
    );
    // Once nothing that fits brings a new subject, the rest is filled by weight alone.
    if (best !== null && best.worth === 0 && isOpen) {
      for (const { subject } of wanted) covered.add(subject);
      continue;
    }
    if (best === null || (best.worth === 0 && wanted.length > 0)) return keepParagraphs(cut, [...taken]);
    taken.add(best.at);
    words += countWords(cut, best.at);
    for (const { sentence, subject } of wanted) if (cut.paragraphs[best.at]?.includes(sentence)) covered.add(subject);
  }
}

/** How much is wanted of a paragraph, of subjects that are not covered yet. */
function worthOf(cut: CutText, at: number, wanted: readonly Wanted[], covered: ReadonlySet<string>): number {
  const own = wanted.filter(({ sentence, subject }) => cut.paragraphs[at]?.includes(sentence) && !covered.has(subject));
  return own.reduce((sum, { weight }) => sum + weight, 0);
}

function countWords({ paragraphs, sentences }: CutText, at: number): number {
  return (paragraphs[at] ?? []).reduce((sum, index) => sum + (sentences[index] ?? "").split(" ").length, 0);
}

/** A text with some of its paragraphs, by number. */
function keepParagraphs(cut: CutText, numbers: readonly number[]): CutText {
  const kept = cut.paragraphs.filter((_, at) => numbers.includes(at));
  const indexes = kept.flat();
  return {
    ranges: indexes.flatMap((index) => cut.ranges[index] ?? []),
    sentences: indexes.map((index) => cut.sentences[index] ?? ""),
    paragraphs: kept.map((paragraph) => paragraph.map((index) => indexes.indexOf(index))),
  };
}

/** Without the ranges, which mean nothing once the text is gone. */
export function toClassSentences({ sentences, paragraphs }: CutText): ClassSentences {
  return { sentences, paragraphs };
}
