/**
 * Measures every method on gold, prints one table and writes it to docs/methods/quality.md and app/methods/quality.json:
 *
 *   npm run evaluate -- FOLDER [--only SET] [--errors] [--output FOLDER] [--print]
 *
 * FOLDER holds the sets, one JSON object a line, gzipped; a set that is missing is named and skipped. Our own gold
 * (test/gold) is always measured, the part that rules were tuned on apart from the part that was only measured.
 * `--errors` prints what was wrong to standard error, `--output` writes what the product said as JSON lines for another
 * scorer, `--print` writes no file of the repository, and neither does `--only`. Ends with 1 when a figure lies below
 * its floor.
 */
import { createReadStream, existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { createGunzip } from "node:zlib";
import { analyseRow, groupRows } from "./evaluate/ask-product.mjs";
import { measureOwnGold } from "./evaluate/own-gold.mjs";
import { SETS } from "./evaluate/sets.mjs";
import { formatTable, writeQuality } from "./evaluate/write-quality.mjs";

const { positionals, values } = parseArgs({
  options: {
    only: { type: "string" },
    errors: { type: "boolean" },
    output: { type: "string" },
    print: { type: "boolean" },
  },
  allowPositionals: true,
});
const [folder] = positionals;
if (folder === undefined) {
  console.error("usage: npm run evaluate -- FOLDER [--only SET] [--errors] [--output FOLDER] [--print]");
  process.exit(2);
}

/** @type {import("./evaluate/sets.mjs").MeasuredFigure[]} */
const measured = [];
for (const set of SETS.filter(({ name }) => values.only === undefined || name === values.only)) {
  const file = path.join(folder, `${set.name}.jsonl.gz`);
  if (!existsSync(file)) {
    console.error(`${set.name}: ${file} is missing, skipped`);
    continue;
  }
  const gold = await readRows(file);
  const found = set.input === "group" ? groupRows(gold) : gold.map((row) => analyseRow(row, set.input));
  const rows = gold.map((row, index) => ({ gold: row, found: found[index] ?? {} }));
  if (values.output !== undefined) writeRows(values.output, set.name, found);
  if (values.errors) for (const line of set.errors?.(rows) ?? []) console.error(line);
  for (const { figure, value } of set.scores.flatMap((score) => score(rows))) {
    const known = set.figures[figure];
    if (known !== undefined)
      measured.push({ set: set.name, method: set.method, rows: gold.length, figure, value, ...known });
  }
}
if (values.only === undefined || values.only === "own")
  measured.push(...(await measureOwnGold(values.errors === true)));

console.log(formatTable(measured));
if (!values.print && values.only === undefined) writeQuality(measured);
const below = measured.filter(({ value, floor }) => floor !== null && value < floor);
for (const { set, figure, value, floor } of below)
  console.error(`${set} ${figure} ${value.toFixed(3)} is below ${floor}`);
process.exitCode = below.length > 0 ? 1 : 0;

/** @returns {Promise<Record<string, any>[]>} */
async function readRows(/** @type {string} */ file) {
  const rows = [];
  const lines = createInterface({ input: createReadStream(file).pipe(createGunzip()), crlfDelay: Infinity });
  for await (const line of lines) if (line.trim() !== "") rows.push(JSON.parse(line));
  return rows;
}

function writeRows(/** @type {string} */ output, /** @type {string} */ name, /** @type {readonly object[]} */ rows) {
  mkdirSync(output, { recursive: true });
  writeFileSync(path.join(output, `${name}.jsonl`), rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
}
