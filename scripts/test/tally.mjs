/**
 * @typedef {object} Tally what one part of the test run came to
 * @property {number} passed
 * @property {readonly string[]} failed a line for each failure
 * @property {readonly string[]} unsteady a line for each test that passed only when it was tried again
 * @property {readonly string[]} skipped a line for each skipped test, with its reason where it gives one
 */

/** @param {number} passed @returns {Tally} */
export function onlyPassed(passed) {
  return { passed, failed: [], unsteady: [], skipped: [] };
}

/** @param {string} line @returns {Tally} */
export function oneFailure(line) {
  return { passed: 0, failed: [line], unsteady: [], skipped: [] };
}

/**
 * @param {readonly Tally[]} tallies
 * @returns {Tally}
 */
export function sumOf(tallies) {
  return {
    passed: tallies.reduce((sum, tally) => sum + tally.passed, 0),
    failed: tallies.flatMap((tally) => tally.failed),
    unsteady: tallies.flatMap((tally) => tally.unsteady),
    skipped: tallies.flatMap((tally) => tally.skipped),
  };
}

/**
 * The last line of a test run. Skipped tests are only named when there are any.
 *
 * @param {Tally} tally
 */
export function lastLine({ passed, failed, skipped }) {
  const ending = skipped.length > 0 ? `, ${skipped.length} skipped` : "";
  return `${passed} passed, ${failed.length} failed${ending}`;
}

/**
 * Makes a silent failure count: a runner that ended badly without naming a failed test, and one
 * that ran no test at all, have both proved nothing.
 *
 * @param {string} runner
 * @param {Tally} tally
 * @param {number} exitCode
 * @returns {Tally}
 */
export function withRunnerFailure(runner, tally, exitCode) {
  if (tally.failed.length > 0) return tally;
  if (exitCode !== 0) {
    return { ...tally, failed: [`${runner} ended with code ${exitCode} although no test failed; its output is above`] };
  }
  if (tally.passed === 0) return { ...tally, failed: [`${runner} ran no test`] };
  return tally;
}
