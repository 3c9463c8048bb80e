/** What `parallax analyze` costs: time and memory of the command itself, from JSON lines to JSON lines. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { pathToFileURL } from "node:url";
import { inventArticle } from "./invented-news.mjs";
import { round } from "./result.mjs";

const CLI = path.join(import.meta.dirname, "..", "..", "cli", "parallax.mjs");
const REPORT = pathToFileURL(path.join(import.meta.dirname, "report-usage.mjs")).href;
const WORDS = 800;
/** The design speaks of two cores. */
const BUDGET_MS = 17;
const DESIGN_CORES = 2;
const MEMORY_GROWTH = 1.2;
/** From so many articles on, every thread has met what it keeps. */
const SETTLED = 1_000;
const SEED = 11;

/** @type {import("./result.mjs").Measure} */
export async function measure({ articles, note }) {
  const tenth = Math.max(1, Math.round(articles / 10));
  const small = await analyse(tenth);
  note(`analyze: ${tenth} articles in ${(small.ms / 1000).toFixed(1)} s, ${small.megabytes.toFixed(0)} MB`);
  const large = await analyse(articles);
  note(`analyze: ${articles} articles in ${(large.ms / 1000).toFixed(1)} s, ${large.megabytes.toFixed(0)} MB`);
  if (tenth < SETTLED) note(`analyze: with fewer than ${SETTLED} articles memory is still that of the start`);
  // What both runs share (the start of the process and of its threads) falls out of the difference.
  const added = Math.max(1, articles - tenth);
  return [
    {
      name: "analysis of a clean 800-word article, all cores",
      unit: "ms",
      value: round((large.ms - small.ms) / added),
      budget: BUDGET_MS,
    },
    {
      name: "processor time of the same",
      unit: "ms",
      value: round((large.processorMs - small.processorMs) / added),
      budget: BUDGET_MS * DESIGN_CORES,
    },
    {
      name: "peak memory of analyze",
      unit: "MB",
      value: round(large.megabytes),
      budget: round(small.megabytes * MEMORY_GROWTH),
      growth: round(large.megabytes / small.megabytes),
    },
  ];
}

/**
 * Runs the command over invented articles. @throws when it does not answer each.
 *
 * @param {number} articles
 */
async function analyse(articles) {
  const start = performance.now();
  const child = spawn(process.execPath, ["--import", REPORT, CLI, "analyze", "--input", "clean"], {
    stdio: ["pipe", "pipe", "inherit", "pipe"],
  });
  const ended = once(child, "close");
  let answers = 0;
  child.stdout?.on("data", (/** @type {Buffer} */ chunk) => {
    for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) answers += 1;
  });
  let usage = "";
  child.stdio[3]?.on("data", (/** @type {Buffer} */ chunk) => {
    usage += chunk.toString();
  });
  if (child.stdin === null) throw new Error("analyze has no standard input");
  // A command that ends early breaks the pipe; how it ended says more.
  await pipeline(Readable.from(lines(articles)), child.stdin).catch(() => undefined);
  const [code, signal] = await ended;
  const ms = performance.now() - start;
  if (code !== 0 || answers !== articles) {
    throw new Error(`analyze ended with ${signal ?? `code ${code}`} after ${answers} of ${articles} answers`);
  }
  /** @type {{ peakKilobytes: number, processorMicros: number }} */
  const { peakKilobytes, processorMicros } = JSON.parse(usage);
  return { ms, megabytes: peakKilobytes / 1024, processorMs: processorMicros / 1000 };
}

/** @param {number} articles */
function* lines(articles) {
  for (let number = 0; number < articles; number += 1) {
    const { id, text } = inventArticle({ seed: SEED, number, words: WORDS });
    yield `${JSON.stringify({ id, text })}\n`;
  }
}
