/**
 * One figure. Values and budgets are costs: lower is better.
 *
 * @typedef {object} Result
 * @property {string} name
 * @property {string} unit
 * @property {number} value
 * @property {number} budget
 * @property {number} [bareSql] what the bare query behind a page costs, in the same unit
 * @property {number} [growth] the value, divided by that at a tenth of the articles
 */

/**
 * @typedef {object} BenchOptions
 * @property {number} articles
 * @property {(note: string) => void} note for people, on standard error
 */

/**
 * What each `*.bench.mjs` beside this file exports as `measure`. It leaves nothing behind.
 *
 * @typedef {(options: BenchOptions) => Promise<readonly Result[]>} Measure
 */

/**
 * Milliseconds that one run takes: the best of `rounds`, which other work on the machine disturbs least.
 *
 * @param {number} rounds
 * @param {() => unknown} run
 */
export async function bestOf(rounds, run) {
  let best = Infinity;
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    await run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/**
 * The value below which this share of all lies.
 *
 * @param {readonly number[]} values
 * @param {number} share
 */
export function percentile(values, share) {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}

/**
 * Enough figures to compare, and no false precision.
 *
 * @param {number} value
 */
export function round(value) {
  return Number(value.toPrecision(4));
}
