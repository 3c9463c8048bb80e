import { percentile, round } from "../bench/result.mjs";

/** Requests that are not in the median: the first ones compile. The very first is printed by itself. */
const WARM_UP = 20;
const BUDGET_MS = 100;
const FIRST_BUDGET_MS = 500;

/** What the worker does in the first half minute beside the pages costs them one of two cores; afterwards it rests. */
const WORKER_RESTS_AFTER_MS = 40_000;

/**
 * The same page right after a start, while the worker reads the articles and proposes groupings; then waits until that
 * is done, so that what comes after is measured beside a worker that rests.
 *
 * @param {string} url
 * @param {import("./pages.mjs").MeasuredPage} page
 * @returns {Promise<readonly import("../bench/result.mjs").Result[]>}
 */
export async function measureBesideWorker(url, page) {
  const startedAt = performance.now();
  const times = [];
  for (let request = 0; request < WARM_UP * 2; request += 1) times.push(await timeOf(url + page.path));
  await new Promise((resolve) => setTimeout(resolve, startedAt + WORKER_RESTS_AFTER_MS - performance.now()));
  const name = `${page.name}, first forty visits after a start`;
  return [
    { name: `${name}: first`, unit: "ms", value: round(times[0] ?? 0), budget: FIRST_BUDGET_MS * 2 },
    { name: `${name}: median`, unit: "ms", value: round(percentile(times, 0.5)), budget: FIRST_BUDGET_MS },
    { name: `${name}: p95`, unit: "ms", value: round(percentile(times, 0.95)), budget: FIRST_BUDGET_MS },
  ];
}

/** @param {string} address */
async function timeOf(address) {
  const start = performance.now();
  const response = await fetch(address, { headers: { accept: "text/html" } });
  await response.arrayBuffer();
  return performance.now() - start;
}

/**
 * What the server takes for a page, to its last byte, one visitor after the other; and the size of what it sends.
 *
 * @param {string} url
 * @param {import("./pages.mjs").MeasuredPage} page
 * @param {number} requests
 * @returns {Promise<readonly import("../bench/result.mjs").Result[]>}
 */
export async function measureServer(url, page, requests) {
  const times = [];
  let first = 0;
  let bytes = 0;
  for (let request = -WARM_UP; request < requests; request += 1) {
    const start = performance.now();
    const response = await fetch(url + page.path, { headers: { accept: "text/html" } });
    bytes = (await response.arrayBuffer()).byteLength;
    if (!response.ok) throw new Error(`${page.path} answered ${response.status}`);
    const time = performance.now() - start;
    if (request === -WARM_UP) first = time;
    if (request >= 0) times.push(time);
  }
  return [
    { name: `${page.name}: server, first visit`, unit: "ms", value: round(first), budget: FIRST_BUDGET_MS },
    { name: `${page.name}: server, median`, unit: "ms", value: round(percentile(times, 0.5)), budget: BUDGET_MS },
    { name: `${page.name}: server, p95`, unit: "ms", value: round(percentile(times, 0.95)), budget: BUDGET_MS },
    { name: `${page.name}: page, unpacked`, unit: "kB", value: round(bytes / 1000), budget: 1000 },
  ];
}
