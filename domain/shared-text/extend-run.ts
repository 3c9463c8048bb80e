import type { SeedRun } from "./seed-runs";

/** The same passage in two texts, with changes in places. Ends are exclusive; positions count words. */
export interface AlignedPassage {
  readonly a: number;
  readonly b: number;
  readonly aStart: number;
  readonly aEnd: number;
  readonly bStart: number;
  readonly bEnd: number;
  /** Words that stand in both, in the same order. */
  readonly equal: number;
}

/** Of the words of a passage at least this share is the same: "nearly word for word". */
export const EQUAL_SHARE = 0.8;

/** A change of more words in a row than this ends a passage. */
const LONGEST_CHANGE = 6;

/**
 * A run of equal words with what goes on beside it after a change: words replaced, put in or left out. A change is
 * stepped over when it is short (six words at most on either side), at least twice as many equal words follow it, and
 * the passage as a whole stays the same in four words of five. Greedy, and linear in the length of the passage.
 */
export function extendRun(a: Int32Array, b: Int32Array, run: SeedRun): AlignedPassage {
  const right = extendOneWay(a, b, spanOf(run), 1);
  const { aStart, aEnd, bStart, bEnd, equal } = extendOneWay(a, b, right, -1);
  return { a: run.a, b: run.b, aStart, aEnd, bStart, bEnd, equal };
}

type Span = Omit<AlignedPassage, "a" | "b">;

function spanOf({ aStart, bStart, length }: SeedRun): Span {
  return { aStart, aEnd: aStart + length, bStart, bEnd: bStart + length, equal: length };
}

function extendOneWay(a: Int32Array, b: Int32Array, span: Span, step: 1 | -1): Span {
  let current = span;
  for (;;) {
    const next = overNextChange(a, b, current, step);
    if (next === null) return current;
    current = next;
  }
}

/** The span with the smallest acceptable change and the equal words behind it; null where none is acceptable. */
function overNextChange(a: Int32Array, b: Int32Array, span: Span, step: 1 | -1): Span | null {
  const aEdge = step === 1 ? span.aEnd : span.aStart - 1;
  const bEdge = step === 1 ? span.bEnd : span.bStart - 1;
  for (let size = 0; size <= 2 * LONGEST_CHANGE; size += 1) {
    for (let inA = Math.max(0, size - LONGEST_CHANGE); inA <= Math.min(size, LONGEST_CHANGE); inA += 1) {
      const inB = size - inA;
      const [aFrom, bFrom] = [aEdge + step * inA, bEdge + step * inB];
      // Nearly every place that is tried ends here.
      if (a[aFrom] === undefined || a[aFrom] !== b[bFrom]) continue;
      const equal = equalFrom(a, aFrom, b, bFrom, step);
      if (equal < 2 * Math.max(inA, inB)) continue;
      const grown = grow(span, inA + equal, inB + equal, equal, step);
      if (equalShare(grown) >= EQUAL_SHARE) return grown;
    }
  }
  return null;
}

/** Written out: with `{...span}` it took most of the time, for each pair of texts grows many. */
function grow(
  { aStart, aEnd, bStart, bEnd, equal: known }: Span,
  inA: number,
  inB: number,
  equal: number,
  step: 1 | -1,
): Span {
  return step === 1
    ? { aStart, aEnd: aEnd + inA, bStart, bEnd: bEnd + inB, equal: known + equal }
    : { aStart: aStart - inA, aEnd, bStart: bStart - inB, bEnd, equal: known + equal };
}

function equalFrom(a: Int32Array, aStart: number, b: Int32Array, bStart: number, step: 1 | -1): number {
  let equal = 0;
  for (;;) {
    const word = a[aStart + step * equal];
    if (word === undefined || word !== b[bStart + step * equal]) return equal;
    equal += 1;
  }
}

/** Share of equal words in the longer of the two sides. */
function equalShare({ aStart, aEnd, bStart, bEnd, equal }: Span): number {
  return equal / Math.max(aEnd - aStart, bEnd - bStart);
}
