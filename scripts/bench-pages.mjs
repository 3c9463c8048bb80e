/**
 * Measures the pages as a reader gets them, on an invented event of 50 articles, 12 outlets and 60 claims:
 *
 *   npm run bench:pages -- [--runs 5] [--requests 40] [--no-lighthouse] [--json]
 *
 * Builds what is not built, sows the event into a folder of its own, serves it on loopback, and prints for each page the
 * server's time, the size of the page, the JavaScript of the first visit, and what Lighthouse says of the chosen ones
 * (median of `runs`). The object on standard output is shaped as that of `npm run bench`; a table for people goes to
 * standard error. It asserts nothing: it ends with 0 whatever it measured.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { describeMachine } from "./bench/describe-machine.mjs";
import { measureFirstLoad } from "./bench-pages/first-load.mjs";
import { measureLighthouse } from "./bench-pages/lighthouse.mjs";
import { findLongArticle, LARGE_EVENT, listPages } from "./bench-pages/pages.mjs";
import { measureReaderActions } from "./bench-pages/reader-actions.mjs";
import { serve } from "./bench-pages/serve.mjs";
import { measureBesideWorker, measureServer } from "./bench-pages/server-time.mjs";
import { findBrowser } from "./find-browser.mjs";
import { bringUpToDate } from "./start/bring-up-to-date.mjs";
import { endOnSignals, runToEnd } from "./start/child-processes.mjs";

const ROOT = path.join(import.meta.dirname, "..");
const note = (/** @type {string} */ text) => console.error(text);

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "5" },
    requests: { type: "string", default: "40" },
    "no-lighthouse": { type: "boolean" },
    json: { type: "boolean" },
  },
});
const [runs, requests] = [Number(values.runs), Number(values.requests)];
if (![runs, requests].every((number) => Number.isSafeInteger(number) && number > 0)) {
  note("usage: npm run bench:pages -- [--runs 5] [--requests 40] [--no-lighthouse] [--json]");
  process.exit(2);
}

endOnSignals();
const problem = await bringUpToDate(ROOT, { build: true, log: note });
if (problem) throw new Error(problem);
const folder = await mkdtemp(path.join(tmpdir(), "parallax-bench-"));
try {
  note("Sowing the event, half a minute …");
  await run(["--import", "tsx", "test/large-event/sow.ts", "--long"]);
  await run(["cli/parallax.mjs", "compare", LARGE_EVENT]);
  const server = await serve(ROOT, folder);
  try {
    const results = [];
    const pages = await listPages(server.url);
    const overview = pages.find(({ path }) => path === `/events/${LARGE_EVENT}`);
    if (overview === undefined) throw new Error("the overview is not among the pages");
    results.push(...(await measureBesideWorker(server.url, overview)));
    for (const page of pages) {
      results.push(...(await measureServer(server.url, page, requests)), ...(await measureFirstLoad(server.url, page)));
    }
    if (values["no-lighthouse"] !== true) results.push(...(await measureWithBrowser(server.url)));
    report(results);
  } finally {
    await server.stop();
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** @param {string} url */
async function measureWithBrowser(url) {
  const browser = await findBrowser({ log: note });
  if (!browser.ok) throw new Error(browser.message);
  const results = [];
  for (const page of await listPages(url)) {
    if (page.lighthouse !== true) continue;
    results.push(...(await measureLighthouse(url, page, { runs, browser: browser.path, note })));
  }
  results.push(...(await measureReaderActions(url, await findLongArticle(url), browser.path)));
  return results;
}

/** @param {readonly string[]} args */
async function run(args) {
  const env = { ...process.env, PARALLAX_DATA: folder, PARALLAX_DEMO: "off" };
  const { code, output } = await runToEnd(process.execPath, args, { cwd: ROOT, env });
  if (code !== 0) throw new Error(output);
}

/** @param {readonly import("./bench/result.mjs").Result[]} results */
function report(results) {
  if (values.json !== true) {
    for (const { name, unit, value, budget } of results) {
      const verdict = value > budget ? "  MISSED" : "";
      note(`${name.padEnd(58)} ${String(value).padStart(8)} ${unit.padEnd(8)} budget ${budget}${verdict}`);
    }
  }
  console.log(JSON.stringify({ machine: describeMachine(), articles: 50, results }));
}
