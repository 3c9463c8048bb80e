import { gzipSync } from "node:zlib";
import { round } from "../bench/result.mjs";

const BUDGET_KB = 170;

/**
 * The JavaScript that a first visit loads, compressed; scripts for browsers without modules are not loaded by others.
 *
 * @param {string} url
 * @param {import("./pages.mjs").MeasuredPage} page
 * @returns {Promise<readonly import("../bench/result.mjs").Result[]>}
 */
export async function measureFirstLoad(url, page) {
  const html = await (await fetch(url + page.path)).text();
  const tags = html.match(/<script [^>]*>/g) ?? [];
  const sources = new Set(
    tags.filter((tag) => !/\bnomodule\b/i.test(tag)).flatMap((tag) => /\bsrc="([^"]+)"/.exec(tag)?.[1] ?? []),
  );
  let bytes = 0;
  for (const source of sources) {
    const script = await (await fetch(new URL(source, url))).arrayBuffer();
    bytes += gzipSync(new Uint8Array(script)).byteLength;
  }
  return [{ name: `${page.name}: JavaScript, gzip`, unit: "kB", value: round(bytes / 1000), budget: BUDGET_KB }];
}
