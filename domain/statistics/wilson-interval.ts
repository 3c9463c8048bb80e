import type { Interval } from "./bootstrap-interval";

/** The level of every interval of a share, and its quantile of the normal distribution. */
const LEVEL = 0.95;
const Z = 1.959963984540054;

/** k of n: how many of how many. */
export interface Share {
  readonly k: number;
  readonly n: number;
}

/**
 * The 95 % interval for a share by Wilson's score method (1927): it stays inside 0 and 1 and is right for small n, where the
 * usual ± is not. Null when n is 0. Only where a sampling frame is recorded (docs/methods/intervals.md): for a
 * collection of what happened to be found an interval says nothing.
 *
 * @throws RangeError when k is not between 0 and n.
 */
export function wilsonInterval({ k, n }: Share): Interval | null {
  if (!(k >= 0 && k <= n)) throw new RangeError(`${k} of ${n} is no share`);
  if (n === 0) return null;
  const centre = (k + Z ** 2 / 2) / (n + Z ** 2);
  const half = (Z / (n + Z ** 2)) * Math.sqrt((k * (n - k)) / n + Z ** 2 / 4);
  return { low: Math.max(0, centre - half), high: Math.min(1, centre + half), level: LEVEL };
}

/**
 * The 95 % interval for the difference a − b of two independent shares: Newcombe's hybrid score method (1998, method 10),
 * built of the two Wilson intervals. Null when either n is 0. The wrong tool for the same articles counted twice.
 */
export function newcombeInterval(a: Share, b: Share): Interval | null {
  const first = wilsonInterval(a);
  const second = wilsonInterval(b);
  if (first === null || second === null) return null;
  const [p, q] = [a.k / a.n, b.k / b.n];
  const difference = p - q;
  return {
    low: difference - Math.hypot(p - first.low, second.high - q),
    high: difference + Math.hypot(first.high - p, q - second.low),
    level: LEVEL,
  };
}
