import { countRule } from "../count-rule";
import { formatFigure } from "../sentence-parts";
import type { CountOf, PerArticleRow, ProfileValue } from "./outlet-profile";

/** Up to so many articles each keep their own value. */
const LISTED_BELOW = 5;

/** Where articles stand in a measure: from the lowest to the highest, and the middle one (or both). */
export interface Spread {
  readonly n: number;
  readonly low: number;
  readonly high: number;
  /** Two numbers where the count of articles is even and they differ: nothing is put between them. */
  readonly median: readonly [number, number];
}

/** Shares in whole per cent. Null without values. */
export function spreadOf(values: readonly ProfileValue[], basis: PerArticleRow["basis"]): Spread | null {
  const numbers = values.map((value) => numberOf(value, basis)).toSorted((one, other) => one - other);
  const n = numbers.length;
  const [low, high] = [numbers[0], numbers[n - 1]];
  const [lower, upper] = [numbers[Math.floor((n - 1) / 2)], numbers[Math.floor(n / 2)]];
  if (low === undefined || high === undefined || lower === undefined || upper === undefined) return null;
  return { n, low, high, median: [lower, upper] };
}

/** @example describeValue({ value: 120, of: 480 }, "share") // "120 of 480 (25%)" */
export function describeValue(value: ProfileValue, basis: PerArticleRow["basis"]): string {
  const count = formatFigure(value.value);
  if (value.of === null) return count;
  const counted = `${count} of ${formatFigure(value.of)}`;
  return basis === "share" ? `${counted} (${numberOf(value, basis)}%)` : counted;
}

/** Whether so few articles are there that each keeps its own value. */
export function isListed(values: readonly ProfileValue[]): boolean {
  return values.length < LISTED_BELOW;
}

/**
 * The values of several articles: each of up to four, else the middle and the range. "" without any.
 *
 * @example describeValues(fiveCounts, "count") // "median 4 (2–7) of 10"
 */
export function describeValues(values: readonly ProfileValue[], basis: PerArticleRow["basis"]): string {
  if (isListed(values)) return values.map((value) => describeShortly(value, basis)).join(", ");
  const spread = spreadOf(values, basis);
  if (spread === null) return "";
  const range = (from: number, to: number) => describeRange(from, to) + (basis === "share" ? "%" : "");
  const around = spread.low === spread.high ? "" : ` (${range(spread.low, spread.high)})`;
  return `median ${range(...spread.median)}${around}${basis === "count" ? describeBounds(values) : ""}`;
}

/** "k of n", from twenty articles on with the share; "" of none. @example describeCount({ k: 2, n: 3 }) // "2 of 3" */
export function describeCount({ k, n }: CountOf): string {
  if (n === 0) return "";
  const { kind, text } = countRule(k, n);
  return kind === "percent" ? `${k} of ${n}, ${text}` : `${k} of ${n}`;
}

/** A list of shares needs no words beside them. */
function describeShortly(value: ProfileValue, basis: PerArticleRow["basis"]): string {
  return basis === "share" ? `${numberOf(value, basis)}%` : describeValue(value, basis);
}

function describeBounds(values: readonly ProfileValue[]): string {
  const bounds = values.flatMap(({ of }) => (of === null ? [] : [of]));
  if (bounds.length === 0) return "";
  return ` of ${describeRange(Math.min(...bounds), Math.max(...bounds))}`;
}

function describeRange(from: number, to: number): string {
  return from === to ? String(from) : `${from}–${to}`;
}

function numberOf({ value, of }: ProfileValue, basis: PerArticleRow["basis"]): number {
  if (basis === "count" || of === null) return value;
  return of === 0 ? 0 : Math.round((100 * value) / of);
}
