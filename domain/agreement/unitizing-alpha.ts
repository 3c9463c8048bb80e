import type { TextRange } from "../text/page-text";
import { type AgreementFigure, noFigure } from "./agreement-figure";

/** One text as several coders marked it with one code. */
export interface MarkedContinuum {
  /** Length of the text in UTF-16 code units. */
  readonly length: number;
  /** One list a coder, empty where the coder finished and marked nothing. Ranges of one coder may overlap. */
  readonly coders: readonly (readonly TextRange[])[];
}

/**
 * Alpha for unitizing, of one code: do coders mark the same stretches of a text? Each coder divides the text into
 * marked stretches and gaps; what is compared is the length on which two coders agree against what the lengths of
 * their stretches would give by chance (|u-alpha of Krippendorff, Mathet, Bouvry & Widlöcher 2016, for one value and
 * the gaps). Overlap between codes is allowed because every code is a continuum of its own; overlapping stretches
 * of the same code by one coder count as one. Texts are pooled, each with its own coders; a text with one coder says
 * nothing and is left out.
 *
 * Undefined where nobody marked anything. No interval: stretches of one text are not independent. The wrong tool for
 * whole-article codes, which krippendorffsAlpha compares.
 */
export function unitizingAlpha(continua: readonly MarkedContinuum[]): AgreementFigure {
  const pairable = continua.filter(({ coders, length }) => coders.length >= 2 && length > 0);
  if (pairable.length === 0) return noFigure("no text was marked by two coders");
  let observed = 0;
  const totals = { marked: 0, gap: 0 };
  // Lengths that cannot meet themselves: a marked stretch as a whole, a gap unit by unit.
  const own = { marked: 0, gap: 0 };
  for (const { length, coders } of pairable) {
    const marks = coders.map((ranges) => mergeRanges(ranges, length));
    const covered = marks.map((ranges) => ranges.reduce((sum, { start, end }) => sum + end - start, 0));
    for (const [index, ranges] of marks.entries()) {
      const coveredLength = covered[index] ?? 0;
      totals.marked += coveredLength;
      totals.gap += length - coveredLength;
      for (const { start, end } of ranges) own.marked += (end - start) ** 2;
      own.gap += length - coveredLength;
      for (let other = index + 1; other < marks.length; other += 1) {
        const both = commonLength(ranges, marks[other] ?? []);
        // Each ordered pair of coders once, a text counting by its number of coders.
        observed += (2 * (coveredLength + (covered[other] ?? 0) - 2 * both)) / (coders.length - 1);
      }
    }
  }
  if (totals.marked === 0) return noFigure("no coder marked anything");
  const all = totals.marked + totals.gap;
  const expected = (2 * all * totals.marked * totals.gap) / (all ** 2 - own.marked - own.gap);
  if (!(expected > 0)) return noFigure("no variation: everything is marked by every coder");
  return { value: 1 - observed / expected, interval: null };
}

/** The ranges inside [0, length), in order, those that overlap joined. */
function mergeRanges(ranges: readonly TextRange[], length: number): TextRange[] {
  const merged: { start: number; end: number }[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    const start = Math.max(0, range.start);
    const end = Math.min(length, range.end);
    const last = merged.at(-1);
    if (end <= start) continue;
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/** How many units two lists of ordered, disjoint ranges have in common. */
function commonLength(a: readonly TextRange[], b: readonly TextRange[]): number {
  let common = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const [left, right] = [a[i], b[j]];
    if (left === undefined || right === undefined) break;
    common += Math.max(0, Math.min(left.end, right.end) - Math.max(left.start, right.start));
    if (left.end < right.end) i += 1;
    else j += 1;
  }
  return common;
}
