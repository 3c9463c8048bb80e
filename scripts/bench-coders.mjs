/**
 * Lets many coders save at once over real HTTP, and compares what was acknowledged with what is stored:
 *
 *   npm run bench:coders -- [--coders 20] [--saves 50] [--json]
 *
 * Builds what is not built, sows one article into a folder of its own and serves it on loopback. In each round every
 * coder saves one mark at the same instant, half of them codings and half mentions; every fifth is sent twice at once
 * under one key, as by two tabs after a lost answer. It ends with 1 where anything acknowledged is missing or doubled;
 * the times are printed and judged by nobody.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { describeMachine } from "./bench/describe-machine.mjs";
import { percentile, round } from "./bench/result.mjs";
import { compareStored } from "./bench-coders/compare-stored.mjs";
import { listStored, saveAll } from "./bench-coders/save-all.mjs";
import { serve } from "./bench-pages/serve.mjs";
import { bringUpToDate } from "./start/bring-up-to-date.mjs";
import { endOnSignals, runToEnd } from "./start/child-processes.mjs";

const ROOT = path.join(import.meta.dirname, "..");
/** What happens after it is not measured; a server that hangs ends the run. */
const LONGEST_MS = 60_000;
const note = (/** @type {string} */ text) => console.error(text);

const { values } = parseArgs({
  options: {
    coders: { type: "string", default: "20" },
    saves: { type: "string", default: "50" },
    json: { type: "boolean" },
  },
});
const [coders, saves] = [Number(values.coders), Number(values.saves)];
if (![coders, saves].every((number) => Number.isSafeInteger(number) && number > 0 && number <= 60)) {
  note("usage: npm run bench:coders -- [--coders 20] [--saves 50] [--json]; 60 of each at most");
  process.exit(2);
}

endOnSignals();
const problem = await bringUpToDate(ROOT, { build: true, log: note });
if (problem) throw new Error(problem);
const folder = await mkdtemp(path.join(tmpdir(), "parallax-bench-"));
try {
  const env = { ...process.env, PARALLAX_DATA: folder, PARALLAX_DEMO: "off" };
  const sow = ["--import", "tsx", "test/coders-at-once/sow.ts", "--coders", String(coders)];
  const { code, output } = await runToEnd(process.execPath, sow, { cwd: ROOT, env });
  if (code !== 0) throw new Error(output);
  /** @type {import("./bench-coders/save-all.mjs").Sown} */
  const sown = JSON.parse(output.slice(output.indexOf('{"articleKey"')));
  const server = await serve(ROOT, folder);
  try {
    const sent = await saveAll(server.url, sown, { saves, longestMs: LONGEST_MS });
    report(sent, await listStored(server.url, sown));
  } finally {
    await server.stop();
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

/**
 * @param {import("./bench-coders/save-all.mjs").SentMarks} sent
 * @param {readonly string[]} stored
 */
function report({ acknowledged, refused, times, sends }, stored) {
  const found = compareStored(acknowledged, stored);
  const results = [
    { name: "time of a save, median", unit: "ms", value: round(percentile(times, 0.5)) },
    { name: "time of a save, 95th percentile", unit: "ms", value: round(percentile(times, 0.95)) },
  ];
  note(`${coders} coders, ${saves} marks each, ${sends} requests`);
  note(
    `${acknowledged.length} acknowledged, ${found.stored} stored, ${found.doubled} doubled, ${found.lost} lost` +
      (refused.length === 0 ? "" : `, ${refused.length} not acknowledged: ${refused[0]}`),
  );
  for (const { name, unit, value } of results) note(`${name}: ${value} ${unit}`);
  if (values.json === true) {
    console.log(JSON.stringify({ machine: describeMachine(), coders, saves, sends, ...found, refused, results }));
  }
  if (found.doubled + found.lost + refused.length > 0) process.exitCode = 1;
}
