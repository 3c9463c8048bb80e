import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { buildStep, quiet } from "../start/bring-up-to-date.mjs";
import { runToEnd } from "../start/child-processes.mjs";
import { tallyPlaywright } from "./playwright-report.mjs";
import { onlyPassed, oneFailure, withRunnerFailure } from "./tally.mjs";
import { tallyVitest } from "./vitest-report.mjs";

/**
 * @typedef {object} Run
 * @property {string} root
 * @property {(line: string) => void} log
 */

/**
 * Runs one static check, which counts as one test. Its output is shown only when it fails.
 *
 * @param {Run} run
 * @param {import("./static-checks.mjs").StaticCheck} check
 * @returns {Promise<import("./tally.mjs").Tally>}
 */
export async function runStaticCheck({ root, log }, { name, args }) {
  const startedAt = performance.now();
  const { code, output } = await runToEnd(process.execPath, args, { cwd: root, env: quiet() });
  log(`${code === 0 ? "ok    " : "FAILED"} ${name} (${seconds(startedAt)})`);
  if (code === 0) return onlyPassed(1);
  log(output.trimEnd());
  return oneFailure(name);
}

/**
 * Builds the pages, whether or not the last build is current: a test run proves it anew. The record
 * it leaves is the one that `npm start` reads.
 *
 * @param {Run} run
 * @param {typeof import("../start/bring-up-to-date.mjs").makeWhenStale} makeWhenStale
 * @returns {Promise<import("./tally.mjs").Tally>}
 */
export async function runBuild({ root, log }, makeWhenStale) {
  const startedAt = performance.now();
  const step = buildStep(root);
  rmSync(join(root, step.record), { force: true });
  const problem = await makeWhenStale(root, step, (line) => line.startsWith(step.title) || log(line));
  log(`${problem ? "FAILED" : "ok    "} next build (${seconds(startedAt)})`);
  return problem ? oneFailure("next build") : onlyPassed(1);
}

/**
 * @param {Run} run
 * @returns {Promise<import("./tally.mjs").Tally>}
 */
export async function runUnitTests({ root, log }) {
  const reporters = ["./scripts/test/skip-reason-reporter.mjs", "default", "json"].map((name) => `--reporter=${name}`);
  const args = ["node_modules/vitest/vitest.mjs", "run", ...reporters, "--outputFile.json=reports/vitest.json"];
  return runReporting(
    { root, log },
    { name: "vitest", args, report: "reports/vitest.json", tally: tallyVitest, show: false },
  );
}

/**
 * Runs the journeys in a browser against the present build.
 *
 * @param {Run} run
 * @param {Readonly<{ browser: string, args?: readonly string[] }>} options
 * @returns {Promise<import("./tally.mjs").Tally>}
 */
export async function runJourneys({ root, log }, { browser, args = [] }) {
  const playwright = ["node_modules/@playwright/test/cli.js", "test", ...args];
  const env = { CHROMIUM_PATH: browser };
  const report = "reports/playwright.json";
  return runReporting(
    { root, log },
    { name: "playwright", args: playwright, report, tally: tallyPlaywright, show: true, env },
  );
}

/**
 * Runs a test runner and counts what its report says; an old report is removed first, so that a
 * runner which dies cannot pass on yesterday's.
 *
 * @template Report
 * @param {Run} run
 * @param {Readonly<{ name: string, args: readonly string[], report: string, tally: (report: Report | null) => import("./tally.mjs").Tally, show: boolean, env?: NodeJS.ProcessEnv }>} runner
 */
async function runReporting({ root, log }, { name, args, report, tally, show, env = {} }) {
  const startedAt = performance.now();
  const file = join(root, report);
  mkdirSync(dirname(file), { recursive: true });
  rmSync(file, { force: true });
  const { code, output } = await runToEnd(process.execPath, args, { cwd: root, env: { ...quiet(), ...env }, show });
  const result = withRunnerFailure(name, tally(readReport(file)), code);
  if (result.failed.length > 0 && output) log(output.trimEnd());
  log(`${result.failed.length === 0 ? "ok    " : "FAILED"} ${name}: ${result.passed} passed (${seconds(startedAt)})`);
  return result;
}

/** @param {string} file */
function readReport(file) {
  if (!existsSync(file)) return null;
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    // Half a report is what a runner leaves that was killed while writing.
    return null;
  }
}

/** @param {number} startedAt */
function seconds(startedAt) {
  return `${((performance.now() - startedAt) / 1000).toFixed(1)} s`;
}
