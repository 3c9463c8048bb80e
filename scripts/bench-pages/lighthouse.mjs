import { readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { percentile, round } from "../bench/result.mjs";
import { runToEnd } from "../start/child-processes.mjs";

const ROOT = path.join(import.meta.dirname, "..", "..");
const CLI = "node_modules/lighthouse/cli/index.js";
const CHROME = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"];

/**
 * What Lighthouse says of a page, as its points lost, so that less is better: the median of `runs`. Its own report on
 * errors is switched off; nothing leaves the machine.
 *
 * @param {string} url
 * @param {import("./pages.mjs").MeasuredPage} page
 * @param {{ readonly runs: number, readonly browser: string, readonly note: (text: string) => void }} options
 * @returns {Promise<readonly import("../bench/result.mjs").Result[]>}
 */
export async function measureLighthouse(url, page, { runs, browser, note }) {
  /** @type {Report[]} */
  const reports = [];
  for (let run = 1; run <= runs; run += 1) reports.push(await runLighthouse(url + page.path, browser));
  const median = (/** @type {(report: Report) => number} */ read) => percentile(reports.map(read), 0.5);
  const score = (/** @type {string} */ category) =>
    median(({ categories }) => Math.round(100 * (categories[category]?.score ?? 0)));
  for (const { id, title } of listFailures(reports)) note(`  ${page.name}: ${title} (${id})`);
  return [
    {
      name: `${page.name}: Lighthouse, performance lost`,
      unit: "points",
      value: 100 - score("performance"),
      budget: 5,
    },
    {
      name: `${page.name}: Lighthouse, accessibility lost`,
      unit: "points",
      value: 100 - score("accessibility"),
      budget: 0,
    },
    {
      name: `${page.name}: layout shift`,
      unit: "",
      value: round(median(({ audits }) => audits["cumulative-layout-shift"]?.numericValue ?? 0)),
      budget: 0.02,
    },
  ];
}

/**
 * @typedef {object} Audit
 * @property {string} id
 * @property {string} title
 * @property {number | null} score
 * @property {number} [numericValue]
 */
/**
 * @typedef {object} Report
 * @property {Record<string, { score: number | null, auditRefs: { id: string, weight: number }[] }>} categories
 * @property {Record<string, Audit>} audits
 */

/**
 * @param {string} address
 * @param {string} browser
 * @returns {Promise<Report>}
 */
async function runLighthouse(address, browser) {
  const file = path.join(tmpdir(), `parallax-lighthouse-${process.pid}.json`);
  const args = [
    CLI,
    address,
    "--quiet",
    "--output=json",
    `--output-path=${file}`,
    "--only-categories=performance,accessibility",
    "--preset=desktop",
    "--no-enable-error-reporting",
    `--chrome-flags=${CHROME.join(" ")}`,
  ];
  const env = { ...process.env, CHROME_PATH: browser };
  const { code, output } = await runToEnd(process.execPath, args, { cwd: ROOT, env });
  if (code !== 0) throw new Error(`Lighthouse failed at ${address}:\n${output}`);
  try {
    return JSON.parse(await readFile(file, "utf8"));
  } finally {
    await rm(file, { force: true });
  }
}

/**
 * What costs accessibility anything in any run.
 *
 * @param {readonly Report[]} reports
 */
function listFailures(reports) {
  const found = new Map();
  for (const { categories, audits } of reports) {
    for (const { id, weight } of categories.accessibility?.auditRefs ?? []) {
      const audit = audits[id];
      if (audit !== undefined && weight > 0 && audit.score !== null && audit.score < 1) found.set(id, audit);
    }
  }
  return [...found.values()];
}
