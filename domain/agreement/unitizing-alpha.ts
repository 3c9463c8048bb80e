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
    const lengths = marks.flat().map(({ start, end }) => end - start);
    const marked = lengths.reduce((sum, stretch) => sum + stretch, 0);
    const gap = length * coders.length - marked;
    totals.marked += marked;
    totals.gap += gap;
    own.marked += lengths.reduce((sum, stretch) => sum + stretch ** 2, 0);
    own.gap += gap;
    // A text counts by its number of coders, not by that of their pairs.
    observed += lengthInDispute(marks) / (coders.length - 1);
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

/** Units that one coder marked and another did not, added up over the ordered pairs of coders. */
function lengthInDispute(marks: readonly (readonly TextRange[])[]): number {
  const borders = marks.flat().flatMap(({ start, end }) => [
    { at: start, change: 1 },
    { at: end, change: -1 },
  ]);
  let [dispute, from, marking] = [0, 0, 0];
  for (const { at, change } of borders.sort((a, b) => a.at - b.at)) {
    dispute += 2 * marking * (marks.length - marking) * (at - from);
    from = at;
    marking += change;
  }
  return dispute;
}
