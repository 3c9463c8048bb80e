/** The middle value, and the ends of the middle half. */
export interface Spread {
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
}

/**
 * Median and quartiles, or null of nothing. Of the known definitions this is number 2 of Hyndman & Fan (1996): a quartile
 * is a value that somebody gave, or lies halfway between two of them; the median is the usual one. It suits counts and
 * answers from 0 to 4, where the interpolated quartiles of spreadsheets (number 7) would be answers nobody can give.
 *
 * @example spreadOf([1, 2, 4, 8]) // { lower: 1.5, median: 3, upper: 6 }
 */
export function spreadOf(values: readonly number[]): Spread | null {
  const sorted = [...values].sort((a, b) => a - b);
  if (sorted.length === 0) return null;
  return { lower: quantile(sorted, 1), median: quantile(sorted, 2), upper: quantile(sorted, 3) };
}

/** The quartile with this number, of ascending values. Quarters of whole numbers are exact in binary. */
function quantile(sorted: readonly number[], quarter: 1 | 2 | 3): number {
  const position = (sorted.length * quarter) / 4;
  const at = Math.ceil(position) - 1;
  const value = sorted[at] ?? 0;
  return position === at + 1 ? (value + (sorted[at + 1] ?? value)) / 2 : value;
}
