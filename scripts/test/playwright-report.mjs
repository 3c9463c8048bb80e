import { onlyPassed, oneFailure, sumOf } from "./tally.mjs";

/**
 * @typedef {object} PlaywrightReport the part of Playwright's JSON report that is read here
 * @property {readonly { message?: string }[]} errors what broke outside of any test
 * @property {readonly PlaywrightSuite[]} suites
 *
 * @typedef {object} PlaywrightSuite
 * @property {readonly PlaywrightSuite[]} [suites]
 * @property {readonly { title: string, file: string, line: number, tests: readonly PlaywrightTest[] }[]} specs
 *
 * @typedef {object} PlaywrightTest
 * @property {string} projectName
 * @property {string} status expected | unexpected | flaky | skipped
 * @property {readonly { type: string, description?: string }[]} annotations
 */

/**
 * What does a Playwright report come to? A global error (a spec that does not load, a broken set-up)
 * is one failure, and so is a flaky test: it failed once. Null stands for a report that is missing.
 *
 * @param {PlaywrightReport | null} report
 * @returns {import("./tally.mjs").Tally}
 */
export function tallyPlaywright(report) {
  if (report === null) return oneFailure("playwright left no report");
  const errors = report.errors.map(({ message }) =>
    oneFailure(`playwright: ${message?.split("\n", 1)[0] ?? "unknown error"}`),
  );
  return sumOf([...errors, ...report.suites.map(tallySuite)]);
}

/**
 * @param {PlaywrightSuite} suite
 * @returns {import("./tally.mjs").Tally}
 */
function tallySuite({ specs, suites = [] }) {
  const own = specs.flatMap((spec) =>
    spec.tests.map((test) => tallyTest(`${spec.file}:${spec.line} [${test.projectName}] ${spec.title}`, test)),
  );
  return sumOf([...own, ...suites.map(tallySuite)]);
}

/**
 * @param {string} name
 * @param {PlaywrightTest} test
 * @returns {import("./tally.mjs").Tally}
 */
function tallyTest(name, { status, annotations }) {
  if (status === "expected") return onlyPassed(1);
  if (status !== "skipped") return oneFailure(status === "flaky" ? `${name} (flaky)` : name);
  const reason = annotations.find(({ type }) => type === "skip" || type === "fixme")?.description;
  return { passed: 0, failed: [], skipped: [reason ? `${name} (${reason})` : name] };
}
