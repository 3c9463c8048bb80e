import { snapToGraphemes } from "../text/grapheme-span";
import type { TextRange } from "../text/page-text";

/** A word with what stands around it in its paragraph. All ranges are UTF-16 code units of the text. */
export interface ConcordanceLine {
  readonly word: string;
  readonly left: string;
  readonly right: string;
  readonly wordRange: TextRange;
  readonly leftRange: TextRange;
  readonly rightRange: TextRange;
}

/** How much of the text is shown on either side. */
export const CONCORDANCE_WIDTH = 60;

/**
 * The lines of a concordance (key word in context): each place with up to `width` code units of its paragraph on either
 * side, cut at white space where there is some, never inside a grapheme. In the order of the places given.
 *
 * @example concordance("The old bridge is shut.", [{ start: 8, end: 14 }], 9)[0] // left "The old ", right " is shut."
 */
export function concordance(
  text: string,
  places: readonly TextRange[],
  width: number = CONCORDANCE_WIDTH,
): ConcordanceLine[] {
  return places.map((place) => {
    const leftRange = { start: leftEdge(text, place.start, width), end: place.start };
    const rightRange = { start: place.end, end: rightEdge(text, place.end, width) };
    return {
      word: text.slice(place.start, place.end),
      left: text.slice(leftRange.start, leftRange.end),
      right: text.slice(rightRange.start, rightRange.end),
      wordRange: { start: place.start, end: place.end },
      leftRange,
      rightRange,
    };
  });
}

function leftEdge(text: string, from: number, width: number): number {
  const far = Math.max(0, from - width);
  const lineStart = lastLineEnd(text, far, from);
  if (lineStart !== null) return lineStart;
  if (far === 0) return 0;
  const space = text.indexOf(" ", far);
  if (space !== -1 && space + 1 < from) return space + 1;
  // A grapheme that the edge would cut is left out.
  const around = snapToGraphemes(text, { start: far, end: far + 1 });
  return Math.min(around.start === far ? far : around.end, from);
}

function lastLineEnd(text: string, far: number, from: number): number | null {
  for (let at = from - 1; at >= far; at -= 1) if (/[\n\r\u2028\u2029]/u.test(text.charAt(at))) return at + 1;
  return null;
}

function rightEdge(text: string, from: number, width: number): number {
  const far = Math.min(text.length, from + width);
  for (let at = from; at < far; at += 1) if (/[\n\r\u2028\u2029]/u.test(text.charAt(at))) return at;
  if (far === text.length) return far;
  const space = text.lastIndexOf(" ", far);
  if (space > from) return space;
  const around = snapToGraphemes(text, { start: far, end: far });
  return Math.max(around.start, from);
}
