import type { TextRange } from "./page-text";

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/**
 * True where a cursor could stand: between two graphemes (user-perceived characters), at the start or at the end.
 * `offset` counts UTF-16 code units. An offset outside the text is no boundary.
 */
export function isGraphemeBoundary(text: string, offset: number): boolean {
  if (offset < 0 || offset > text.length) return false;
  return graphemeAround(text, offset).start === offset;
}

/**
 * The smallest range that holds `range` and splits no grapheme: emoji with skin tones and joiners, flags, letters with
 * combining marks stay whole. An empty range stays empty, at the start of its grapheme. Offsets (UTF-16 code units)
 * outside the text are clamped to it.
 *
 * @example snapToGraphemes("a👍🏽b", { start: 1, end: 3 }) // { start: 1, end: 5 }
 */
export function snapToGraphemes(text: string, range: TextRange): TextRange {
  const start = graphemeAround(text, clamp(range.start, text.length)).start;
  if (range.end <= range.start) return { start, end: start };
  return { start, end: endOfGrapheme(text, clamp(range.end, text.length)) };
}

/** The largest range inside `range` that splits no grapheme; empty, at its end, when there is none. */
export function shrinkToGraphemes(text: string, range: TextRange): TextRange {
  const end = graphemeAround(text, clamp(range.end, text.length)).start;
  const start = Math.min(endOfGrapheme(text, clamp(range.start, text.length)), end);
  return { start, end };
}

function endOfGrapheme(text: string, offset: number): number {
  const around = graphemeAround(text, offset);
  return around.start === offset ? offset : around.end;
}

// No grapheme of a real text is nearly as long; it bounds the work on a long line without a single plain boundary.
const LONGEST_LOOK = 1_024;

/** The grapheme that begins at `offset` or holds it; empty at the text's edges and between two plain characters. */
function graphemeAround(text: string, offset: number): TextRange {
  if (offset <= 0 || offset >= text.length || isPlainBoundary(text, offset)) return { start: offset, end: offset };
  // Only the stretch between two sure boundaries is given to the segmenter, which copies what it is given.
  const first = Math.max(0, offset - LONGEST_LOOK);
  const last = Math.min(text.length, offset + LONGEST_LOOK);
  let from = offset - 1;
  while (from > first && !isPlainBoundary(text, from)) from -= 1;
  let to = offset + 1;
  while (to < last && !isPlainBoundary(text, to)) to += 1;
  const found = graphemes.segment(text.slice(from, to)).containing(offset - from);
  if (found === undefined) return { start: offset, end: offset };
  return { start: from + found.index, end: from + found.index + found.segment.length };
}

/** A boundary that needs no segmenter: after a line feed, or between two characters that never join others. */
function isPlainBoundary(text: string, offset: number): boolean {
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  if (before === 0x0a) return true;
  return isPlain(before) && isPlain(after) && !(before === 0x0d && after === 0x0a);
}

/** Latin, Greek, Cyrillic, common punctuation, Chinese, Japanese, Korean syllables; no mark, joiner or emoji. */
function isPlain(unit: number): boolean {
  if (unit < 0x300) return true;
  if (unit < 0x2010) return (unit >= 0x370 && unit <= 0x482) || (unit >= 0x48a && unit <= 0x52f);
  if (unit < 0x3041) return unit <= 0x2027 || (unit >= 0x3001 && unit <= 0x3029);
  if (unit <= 0x9fff) return unit >= 0x4e00 || unit <= 0x3096 || (unit >= 0x30a1 && unit <= 0x30ff);
  return (unit >= 0xac00 && unit <= 0xd7a3) || (unit >= 0xff01 && unit <= 0xff5e);
}

function clamp(offset: number, length: number): number {
  return Math.min(Math.max(offset, 0), length);
}
