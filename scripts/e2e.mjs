// `npm run test:e2e -- reader.spec.ts --project phone`: the journeys alone, on a current build.
// Whatever follows the two dashes goes to Playwright.
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { findBrowser } from "./find-browser.mjs";
import { bringUpToDate } from "./start/bring-up-to-date.mjs";
import { endOnSignals } from "./start/child-processes.mjs";
import { runJourneys } from "./test/run-parts.mjs";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");

endOnSignals();
const problem = await bringUpToDate(ROOT, { build: true, log: console.log });
const browser = problem ? null : await findBrowser({ log: console.log });
if (!browser?.ok) {
  console.error(problem ?? browser?.message);
  process.exitCode = 1;
} else {
  const run = { root: ROOT, log: console.log };
  const { failed } = await runJourneys(run, { browser: browser.path, args: process.argv.slice(2) });
  process.exitCode = failed.length > 0 ? 1 : 0;
}
