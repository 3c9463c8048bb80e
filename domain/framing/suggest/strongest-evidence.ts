import type { TextRange } from "../../text/page-text";
import type { Sentence } from "../../words/token";
import { MOST_EVIDENCE, MOST_REASONS, type FrameReason } from "./frame-suggestion";

/** A word that speaks for a frame, and how much. */
export type WeighedWord = Omit<FrameReason, "count">;

/** A sentence, what it adds to the sum that decides, and its words that speak for the frame. */
export interface WeighedSentence {
  readonly sentence: Sentence;
  readonly weight: number;
  readonly cueWords: readonly WeighedWord[];
}

/** The sentences that add most and hold a word that speaks for the frame, in text order. Ties go to the earlier. */
export function strongestSentences(sentences: readonly WeighedSentence[]): TextRange[] {
  return sentences
    .filter(({ weight, cueWords }) => weight > 0 && cueWords.length > 0)
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, MOST_EVIDENCE)
    .map(({ sentence: { start, end } }) => ({ start, end }))
    .toSorted((a, b) => a.start - b.start);
}

/** The words that add most over a whole text, each with the rule under which it does. Ties go to the earlier. */
export function strongestReasons(sentences: readonly WeighedSentence[]): FrameReason[] {
  const reasons = new Map<string, FrameReason>();
  for (const { word, rule, shows, weight } of sentences.flatMap(({ cueWords }) => cueWords)) {
    const key = `${rule} ${word}`;
    const known = reasons.get(key);
    const count = (known?.count ?? 0) + 1;
    reasons.set(key, { word, rule, shows, count, weight: (known?.weight ?? 0) + weight });
  }
  return [...reasons.values()].toSorted((a, b) => b.weight - a.weight).slice(0, MOST_REASONS);
}
