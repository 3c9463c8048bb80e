import { stripVTControlCharacters } from "node:util";
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
 * @property {readonly { errors: readonly { message?: string }[] }[]} results one for each try
 */

const MOST_ERROR_LINES = 14;

/**
 * What does a Playwright report come to? A global error (a spec that does not load, a broken set-up)
 * is one failure. A failed test brings its error along: the runner's own account of it stands far above
 * the last line. A flaky test, which passed at its second try, has passed, but is named with its first
 * error: it hides a race in the page or in the journey. Null stands for a report that is missing.
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
function tallyTest(name, { status, annotations, results }) {
  if (status === "expected") return onlyPassed(1);
  if (status === "flaky") return { ...onlyPassed(1), unsteady: [withError(name, results)] };
  if (status !== "skipped") return oneFailure(withError(name, results));
  const reason = annotations.find(({ type }) => type === "skip" || type === "fixme")?.description;
  return { ...onlyPassed(0), skipped: [reason ? `${name} (${reason})` : name] };
}

/**
 * @param {string} name
 * @param {PlaywrightTest["results"]} results
 */
function withError(name, results) {
  const message = results.flatMap(({ errors }) => errors)[0]?.message;
  if (message === undefined) return name;
  const lines = stripVTControlCharacters(message).split("\n").slice(0, MOST_ERROR_LINES);
  return [name, ...lines.map((line) => `    ${line}`)].join("\n  ");
}
