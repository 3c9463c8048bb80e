/**
 * Measures what the design sets a budget for, and prints one JSON object on standard output:
 *
 *   npm run bench -- [--articles N] [--only NAME] [--json]
 *
 * `{machine, articles, results: [{name, unit, value, budget, bareSql?, growth?}]}`; values and budgets are costs. Notes
 * for people go to standard error; without `--json` a table, too. Each `scripts/bench/*.bench.mjs` measures one thing
 * and is found by its name. A benchmark asserts nothing: it ends with 0 whatever it measured.
 */
import { readdirSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { describeMachine } from "./bench/describe-machine.mjs";

/** Enough for memory to settle also at a tenth of it. */
const DEFAULT_ARTICLES = 10_000;
const ENDING = ".bench.mjs";
const folder = path.join(import.meta.dirname, "bench");
const names = readdirSync(folder)
  .filter((file) => file.endsWith(ENDING))
  .map((file) => file.slice(0, -ENDING.length))
  .sort();

const { values } = parseArgs({
  options: { articles: { type: "string" }, only: { type: "string" }, json: { type: "boolean" } },
});
const articles = Number(values.articles ?? DEFAULT_ARTICLES);
const chosen = names.filter((name) => values.only === undefined || name === values.only);
if (!Number.isSafeInteger(articles) || articles < 10 || chosen.length === 0) {
  console.error(`usage: npm run bench -- [--articles N, 10 or more] [--only ${names.join("|")}] [--json]`);
  process.exit(2);
}

/** @type {import("./bench/result.mjs").Result[]} */
const results = [];
for (const name of chosen) {
  /** @type {{ readonly measure: import("./bench/result.mjs").Measure }} */
  const { measure } = await import(`./bench/${name}${ENDING}`);
  results.push(...(await measure({ articles, note: (text) => console.error(text) })));
}

if (values.json !== true) {
  for (const { name, unit, value, budget, growth } of results) {
    console.error(`${name}: ${value} ${unit} (budget ${budget})${growth === undefined ? "" : `, growth ${growth}`}`);
  }
}
console.log(JSON.stringify({ machine: describeMachine(), articles, results }));
