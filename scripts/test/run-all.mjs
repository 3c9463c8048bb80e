import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { findBrowser } from "../find-browser.mjs";
import { bringUpToDate, makeWhenStale } from "../start/bring-up-to-date.mjs";
import { endOnSignals } from "../start/child-processes.mjs";
import { runBuild, runJourneys, runStaticCheck, runUnitTests } from "./run-parts.mjs";
import { FORMAT, LINT, SCHEMA, TYPES } from "./static-checks.mjs";
import { lastLine, oneFailure, sumOf } from "./tally.mjs";
import { inTwoLanes } from "./two-lanes.mjs";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const run = { root: ROOT, log: console.log };

/** Proves the whole project and prints the count as the last line; exit code 1 on any failure. */
export async function runAll() {
  endOnSignals();
  if (!process.env.PARALLAX_TEST_INPUT) {
    console.log("PARALLAX_TEST_INPUT is unset: tests on real input are skipped.");
  }
  finish(await proveEverything());
}

/** @returns {Promise<import("./tally.mjs").Tally>} */
async function proveEverything() {
  const problem = await bringUpToDate(ROOT, { build: false, log: console.log });
  if (problem) return oneFailure(problem);
  const browser = await findBrowser({ log: console.log });

  const checks = [LINT, FORMAT, SCHEMA].map((check) => () => runStaticCheck(run, check));
  const tallies = await inTwoLanes([buildAndTypes, () => runUnitTests(run), ...checks]);
  if (!browser.ok) return sumOf([...tallies, oneFailure(browser.message)]);
  if (tallies.some(({ failed }) => failed.includes("next build")))
    return sumOf([...tallies, oneFailure("playwright had no build to run against")]);
  return sumOf([...tallies, await runJourneys(run, { browser: browser.path })]);
}

/** The types come after the build, which writes those of the routes. */
async function buildAndTypes() {
  const tallies = [await runBuild(run, makeWhenStale)];
  for (const check of TYPES) tallies.push(await runStaticCheck(run, check));
  return sumOf(tallies);
}

/** @param {import("./tally.mjs").Tally} tally */
function finish(tally) {
  if (tally.skipped.length > 0) console.log(["", "Skipped:", ...tally.skipped].join("\n  "));
  if (tally.unsteady.length > 0) console.log(["", "Passed only when tried again:", ...tally.unsteady].join("\n  "));
  if (tally.failed.length > 0) console.log(["", "Failed:", ...tally.failed].join("\n  "));
  console.log(`\n${lastLine(tally)}`);
  process.exitCode = tally.failed.length > 0 ? 1 : 0;
}
