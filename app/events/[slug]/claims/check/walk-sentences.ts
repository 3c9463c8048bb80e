import type { WalkSentence } from "@/components/claims/check-walk";
import type { TextRange } from "@/domain/text/page-text";

/** The sentences of a text with their words and the number of the paragraph that each begins in, from 0. */
export function listWalkSentences(text: string, sentences: readonly TextRange[]): readonly WalkSentence[] {
  let paragraph = 0;
  let before = 0;
  return sentences.map(({ start, end }) => {
    if (text.slice(before, start).includes("\n")) paragraph += 1;
    before = end;
    return { start, end, words: text.slice(start, end), paragraph };
  });
}
