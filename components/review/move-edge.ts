import { sentencesOf, stepByWord } from "@/components/coding/move-selection";
import type { TextRange } from "@/domain/text/page-text";

/** Which edge of a passage moves, which way, and how far. */
export interface EdgeMove {
  readonly edge: "start" | "end";
  readonly direction: "earlier" | "later";
  readonly by: "word" | "sentence";
}

/**
 * A passage with one edge moved by a word or to the next edge of a sentence. It stays inside the text and keeps at least
 * one word; where there is nowhere to move it stays as it is. Offsets are UTF-16 code units of `text`.
 */
export function moveEdge(
  { text, sentences }: { readonly text: string; readonly sentences: readonly TextRange[] },
  range: TextRange,
  { edge, direction, by }: EdgeMove,
): TextRange {
  if (by === "word") {
    const isLater = direction === "later";
    if (edge === "start") return stepByWord(text, range, isLater ? "drop-first" : "take-before");
    return stepByWord(text, range, isLater ? "take-after" : "drop-last");
  }
  return edge === "start" ? moveStart(sentences, range, direction) : moveEnd(sentences, range, direction);
}

function moveStart(sentences: readonly TextRange[], range: TextRange, direction: EdgeMove["direction"]): TextRange {
  const starts = sentences.map(({ start }) => start);
  const to =
    direction === "earlier"
      ? starts.findLast((start) => start < range.start)
      : starts.find((start) => start > range.start && start < range.end);
  return to === undefined ? range : { ...range, start: to };
}

function moveEnd(sentences: readonly TextRange[], range: TextRange, direction: EdgeMove["direction"]): TextRange {
  const ends = sentences.map(({ end }) => end);
  const to =
    direction === "later"
      ? ends.find((end) => end > range.end)
      : ends.findLast((end) => end < range.end && end > range.start);
  return to === undefined ? range : { ...range, end: to };
}

/** How many sentences a passage touches. */
export function countSentences(sentences: readonly TextRange[], range: TextRange): number {
  const touched = sentencesOf(sentences, range);
  return touched === null ? 0 : touched.last - touched.first + 1;
}
