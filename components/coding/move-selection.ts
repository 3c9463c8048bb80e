import { wordRanges } from "@/domain/text/count-words";
import type { TextRange } from "@/domain/text/page-text";

/** Moves of a selection that need no mouse. Sentences are sorted ranges; offsets are UTF-16 code units. */

export type Direction = -1 | 1;

/** Edge that a word is taken from, or given back to. */
export type WordStep = "drop-first" | "drop-last" | "take-before" | "take-after";

/** Indexes of the first and last sentence that a selection touches; null where it touches none. */
export function sentencesOf(
  sentences: readonly TextRange[],
  selection: TextRange,
): { readonly first: number; readonly last: number } | null {
  const first = sentences.findIndex(({ end }) => end > selection.start);
  const last = sentences.findLastIndex(({ start }) => start < selection.end);
  return first === -1 || last < first ? null : { first, last };
}

/** The neighbouring sentence, or, extending, the selection with it. At the ends of the text nothing moves. */
export function moveBySentence(
  sentences: readonly TextRange[],
  selection: TextRange | null,
  { direction, extends: isExtending }: { readonly direction: Direction; readonly extends: boolean },
): TextRange | null {
  const touched = selection === null ? null : sentencesOf(sentences, selection);
  if (selection === null || touched === null) return sentences[direction === 1 ? 0 : sentences.length - 1] ?? null;
  const next = sentences[direction === 1 ? touched.last + 1 : touched.first - 1];
  if (next === undefined) return selection;
  if (!isExtending) return next;
  return { start: Math.min(selection.start, next.start), end: Math.max(selection.end, next.end) };
}

/** A tap on a sentence: beside the selection it extends it, at its edge it gives the sentence up, else it begins anew. */
export function tapSentence(
  sentences: readonly TextRange[],
  selection: TextRange | null,
  tapped: number,
): TextRange | null {
  const sentence = sentences[tapped];
  if (sentence === undefined) return selection;
  const touched = selection === null ? null : sentencesOf(sentences, selection);
  if (selection === null || touched === null) return sentence;
  const { first, last } = touched;
  if (tapped === first - 1 || tapped === last + 1) {
    return { start: Math.min(selection.start, sentence.start), end: Math.max(selection.end, sentence.end) };
  }
  if (first !== last && tapped === last)
    return { start: selection.start, end: sentences[last - 1]?.end ?? selection.end };
  if (first !== last && tapped === first)
    return { start: sentences[first + 1]?.start ?? selection.start, end: selection.end };
  return sentence;
}

/** The selection with one word less or more at one edge; at least one word stays. */
export function stepByWord(text: string, selection: TextRange, step: WordStep): TextRange {
  if (step === "drop-first" || step === "drop-last") {
    const words = [...wordRanges(text, selection)];
    const kept = step === "drop-first" ? words[1] : words.at(-2);
    if (kept === undefined) return selection;
    return step === "drop-first" ? { ...selection, start: kept.start } : { ...selection, end: kept.end };
  }
  if (step === "take-after") {
    const next = wordRanges(text, { start: selection.end, end: text.length }).next();
    return next.done === true ? selection : { ...selection, end: next.value.end };
  }
  // A word is a few characters long; nothing further back than this can be the nearest one.
  const from = Math.max(0, selection.start - 400);
  const before = [...wordRanges(text, { start: from, end: selection.start })].at(-1);
  return before === undefined ? selection : { ...selection, start: before.start };
}
