import { onlyPassed, oneFailure, sumOf } from "./tally.mjs";

/**
 * @typedef {object} VitestReport the part of Vitest's JSON report that is read here
 * @property {readonly { name: string, status: string, message: string, assertionResults: readonly VitestTest[] }[]} testResults
 *
 * @typedef {object} VitestTest
 * @property {string} fullName
 * @property {string} status passed | failed | pending | skipped | todo | disabled
 * @property {{ skipReason?: string }} [meta]
 */

/**
 * What does a Vitest report come to? A file that failed without a failed test did not load, or its
 * set-up broke, and is one failure. Null stands for a report that is missing.
 *
 * @param {VitestReport | null} report
 * @returns {import("./tally.mjs").Tally}
 */
export function tallyVitest(report) {
  if (report === null) return oneFailure("vitest left no report");
  return sumOf(report.testResults.map(tallyFile));
}

/**
 * @param {VitestReport["testResults"][number]} file
 * @returns {import("./tally.mjs").Tally}
 */
function tallyFile({ name, status, message, assertionResults }) {
  const tally = sumOf(assertionResults.map((test) => tallyTest(name, test)));
  if (status !== "failed" || tally.failed.length > 0) return tally;
  return { ...tally, failed: [`${name}: ${message.split("\n", 1)[0] || "did not load"}`] };
}

/**
 * @param {string} file
 * @param {VitestTest} test
 * @returns {import("./tally.mjs").Tally}
 */
function tallyTest(file, { fullName, status, meta }) {
  if (status === "passed") return onlyPassed(1);
  if (status === "failed") return oneFailure(`${file}: ${fullName}`);
  const reason = meta?.skipReason ?? (status === "todo" ? "to do" : null);
  return { ...onlyPassed(0), skipped: [reason ? `${fullName} (${reason})` : fullName] };
}
