import { countInWords } from "./sentence-parts";

const SINGLE_DOTS_BELOW = 5;
const PERCENT_FROM = 20;

export interface CountRule {
  /** How a chart draws it: a dot an article, "k of n", or a share. */
  readonly kind: "dots" | "k-of-n" | "percent";
  /** How a sentence says it. */
  readonly text: string;
}

/**
 * How "k of n articles" may be shown, so that small numbers stay small: below 5 one dot an article and words, below 20
 * "k of n", from 20 whole per cent. A share that is neither nothing nor everything never rounds to 0 or 100.
 *
 * Throws a RangeError unless 0 ≤ k ≤ n and both are whole. Wrong tool for intervals: those need a sampling frame.
 *
 * @example countRule(2, 3) // { kind: "dots", text: "two of three" }
 */
export function countRule(k: number, n: number): CountRule {
  if (!Number.isInteger(k) || !Number.isInteger(n) || k < 0 || k > n) throw new RangeError(`not a count: ${k} of ${n}`);
  if (n < SINGLE_DOTS_BELOW)
    return { kind: "dots", text: `${k === 0 ? "none" : countInWords(k)} of ${countInWords(n)}` };
  if (n < PERCENT_FROM) return { kind: "k-of-n", text: `${k} of ${n}` };
  return { kind: "percent", text: `${percentText(k, n)} per cent` };
}

function percentText(k: number, n: number): string {
  const percent = Math.round((100 * k) / n);
  if (percent === 0 && k > 0) return "under 1";
  if (percent === 100 && k < n) return "over 99";
  return String(percent);
}
