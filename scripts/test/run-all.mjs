import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { findBrowser } from "../find-browser.mjs";
import { bringUpToDate, makeWhenStale } from "../start/bring-up-to-date.mjs";
import { endOnSignals } from "../start/child-processes.mjs";
import { runBuild, runJourneys, runStaticCheck, runUnitTests } from "./run-parts.mjs";
import { FORMAT, LINT, SCHEMA, TYPES } from "./static-checks.mjs";
import { lastLine, oneFailure, sumOf } from "./tally.mjs";

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

  // Two lanes for two cores. The types come after the build, which writes those of the routes.
  const lanes = await Promise.all([buildAndTypes(), textsAndUnits()]);
  if (!browser.ok) return sumOf([...lanes, oneFailure(browser.message)]);
  if (lanes[0].failed.includes("next build"))
    return sumOf([...lanes, oneFailure("playwright had no build to run against")]);
  return sumOf([...lanes, await runJourneys(run, { browser: browser.path })]);
}

async function buildAndTypes() {
  const tallies = [await runBuild(run, makeWhenStale)];
  for (const check of TYPES) tallies.push(await runStaticCheck(run, check));
  return sumOf(tallies);
}

async function textsAndUnits() {
  const tallies = [];
  for (const check of [FORMAT, LINT, SCHEMA]) tallies.push(await runStaticCheck(run, check));
  tallies.push(await runUnitTests(run));
  return sumOf(tallies);
}

/** @param {import("./tally.mjs").Tally} tally */
function finish(tally) {
  if (tally.skipped.length > 0) console.log(["", "Skipped:", ...tally.skipped].join("\n  "));
  if (tally.failed.length > 0) console.log(["", "Failed:", ...tally.failed].join("\n  "));
  console.log(`\n${lastLine(tally)}`);
  process.exitCode = tally.failed.length > 0 ? 1 : 0;
}
