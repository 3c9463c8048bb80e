import type { TextRange } from "./page-text";

/**
 * What a regular expression is shown at once, in UTF-16 code units. V8 keeps a place to go back to for each repetition
 * of a group; some million of them ("1,1,1,…" is one number) overflow its stack.
 */
export const LONGEST_STRETCH = 10_000;

/**
 * A stretch of a text in pieces of at most 10,000 units, in order and without gaps, for an expression that matches words:
 * each piece ends behind white space, so no word is divided. Only where 10,000 units hold no white space a piece ends
 * amid a "word", though never between the two halves of a surrogate pair.
 *
 * The wrong tool for an expression that looks across white space, and for one line end: cut at that first.
 */
export function* boundedStretches(text: string, { start, end }: TextRange): Generator<TextRange> {
  let from = start;
  while (end - from > LONGEST_STRETCH) {
    const to = endOfStretch(text, from);
    yield { start: from, end: to };
    from = to;
  }
  if (from < end) yield { start: from, end };
}

function endOfStretch(text: string, from: number): number {
  const furthest = from + LONGEST_STRETCH;
  for (let end = furthest; end > from; end -= 1) if (isSpace(text.charCodeAt(end - 1))) return end;
  const isDivided = isHighSurrogate(text.charCodeAt(furthest - 1));
  return isDivided ? furthest - 1 : furthest;
}

/** Space, tab, line end and no-break space: those that stand often enough to cut at. */
function isSpace(unit: number): boolean {
  return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || unit === 0xa0;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}
