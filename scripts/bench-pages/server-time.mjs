import { percentile, round } from "../bench/result.mjs";

/** Requests that are not in the median: the first ones compile. The very first is printed by itself. */
const WARM_UP = 20;
const BUDGET_MS = 100;
const FIRST_BUDGET_MS = 500;

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
