import { wordRanges } from "@/domain/text/count-words";

/** How far a word is looked for around a point, in UTF-16 code units: longer than any word. */
const REACH = 120;

/**
 * The edge of the word at an offset, for a handle that a finger drags: nobody aims at a letter. Between two words the
 * nearest edge in the direction of the selection.
 */
export function snapToWord(text: string, offset: number, edge: "start" | "end"): number {
  const from = Math.max(0, offset - REACH);
  const words = [...wordRanges(text, { start: from, end: Math.min(text.length, offset + REACH) })];
  if (edge === "start") return words.find(({ end }) => end > offset)?.start ?? offset;
  const word = words.findLast(({ start }) => start < offset);
  if (word === undefined) return offset;
  // Punctuation that hangs on the word belongs to it.
  let end = word.end;
  while (end < text.length && end < word.end + 3 && /[.,;:!?”’"')\]]/u.test(text.charAt(end))) end += 1;
  return end;
}
