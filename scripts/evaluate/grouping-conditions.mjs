/**
 * Measures event grouping on gold articles, and its speed:
 *
 *   node --import tsx scripts/evaluate/grouping-conditions.mjs FOLDER
 *   node --import tsx scripts/evaluate/grouping-conditions.mjs --bench
 *
 * FOLDER holds events.jsonl.gz, one JSON object a line: id, title, text, event. The set has no dates; the dated rows
 * give every event a day by chance (seeded) and its articles days after it. Standard output holds the figures: BCubed
 * precision, recall and F1 (Bagga and Baldwin 1998). `--bench` times a synthetic stream instead.
 */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import { signatureOf } from "../../domain/grouping/article-signature.ts";
import { readArticleTerms } from "../../domain/grouping/article-terms.ts";
import { createEventIndex } from "../../domain/grouping/event-index.ts";
import { groupArticles } from "../../domain/grouping/group-articles.ts";
import { placeArticle } from "../../domain/grouping/place-article.ts";
import { readWordTable } from "../../domain/words/word-table.ts";
import { createChance, newsStream } from "./synthetic-news.mjs";

const words = path.join(import.meta.dirname, "..", "..", "reference", "word-vectors");
const table = readWordTable(
  readFileSync(path.join(words, "words.txt"), "utf8"),
  readFileSync(path.join(words, "vectors.bin")),
);

const { positionals, values } = parseArgs({ options: { bench: { type: "boolean" } }, allowPositionals: true });
if (values.bench) bench();
else if (positionals[0] === undefined) {
  console.error("usage: node --import tsx scripts/evaluate/grouping-conditions.mjs FOLDER | --bench");
  process.exitCode = 2;
} else evaluate(positionals[0]);

function evaluate(folder) {
  const file = path.join(folder, "events.jsonl.gz");
  if (existsSync(file)) evaluateGold(readRows(file));
  else console.log(`events: ${file} is missing, skipped`);

  console.log("\nsynthetic stream: 2,000 articles, 1 to 30 an event, twelve kinds of event, 120 days");
  const stream = newsStream({ articles: 2_000, days: 120, seed: 5 });
  report("with dates", stream);
  report("without dates", stream.map(undated));
  report("with dates, one by one", stream, placeOneByOne);
}

function evaluateGold(rows) {
  const topic = ({ event }) => Number.parseInt(event, 10);
  console.log(`events: ${rows.length} articles, ${new Set(rows.map(({ event }) => event)).size} events`);
  report("as given, undated", rows);
  report(
    "topics of even number",
    rows.filter((row) => topic(row) % 2 === 0),
  );
  report(
    "topics of odd number",
    rows.filter((row) => topic(row) % 2 === 1),
  );
  report(
    "first half of each text",
    rows.map((row) => ({ ...row, text: row.text.slice(0, row.text.length / 2) })),
  );
  report("every name replaced", rows.map(renamed));
  report("three articles in ten", thinned(rows, 0.3));
  report("one by one, undated", shuffled(rows), placeOneByOne);
  for (const [spanDays, meanDelayDays] of [
    [365, 2],
    [60, 2],
    [30, 2],
    [90, 10],
  ]) {
    const dated = withDays(rows, { spanDays, meanDelayDays });
    report(`days drawn: ${spanDays} days, delay ${meanDelayDays}`, dated);
    report("  one by one", dated, placeOneByOne);
  }
}

function readRows(file) {
  return gunzipSync(readFileSync(file))
    .toString("utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => ({ day: null, ...JSON.parse(line) }))
    .map(({ id, title, text, event, day }) => ({ key: String(id), title: title ?? "", text: text ?? "", event, day }));
}

function report(name, rows, method = groupAll) {
  const { precision, recall, f1, groups } = bcubed(rows, method(rows));
  const figures = [precision, recall, f1].map((value) => value.toFixed(3));
  console.log(`  ${name.padEnd(34)} P ${figures[0]}  R ${figures[1]}  F1 ${figures[2]}  groups ${groups}`);
}

/** Number of its group for each article's key. */
function groupAll(rows) {
  const signatures = rows.map((row) => signatureOf(readArticleTerms(row, table)));
  return new Map(groupArticles(signatures).flatMap(({ members }, group) => members.map(({ key }) => [key, group])));
}

/** Each article enters in the order of the days, is placed, and stays where it was placed. */
function placeOneByOne(rows) {
  const index = createEventIndex();
  const groups = new Map();
  for (const row of [...rows].sort((a, b) => (a.day ?? 0) - (b.day ?? 0))) {
    const terms = readArticleTerms(row, table);
    const event = placeArticle(index, terms).event ?? row.key;
    index.add(signatureOf(terms), event);
    groups.set(row.key, event);
  }
  return groups;
}

function bcubed(rows, groups) {
  const count = (keys) => {
    const counts = new Map();
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    return counts;
  };
  const both = ({ key, event }) => `${event}\t${groups.get(key)}`;
  const inEvent = count(rows.map(({ event }) => event));
  const inGroup = count(rows.map(({ key }) => groups.get(key)));
  const inBoth = count(rows.map(both));
  const mean = (share) => rows.reduce((sum, row) => sum + share(row), 0) / rows.length;
  const precision = mean((row) => inBoth.get(both(row)) / inGroup.get(groups.get(row.key)));
  const recall = mean((row) => inBoth.get(both(row)) / inEvent.get(row.event));
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall), groups: inGroup.size };
}

function withDays(rows, { spanDays, meanDelayDays }) {
  const chance = createChance(7);
  const starts = new Map();
  return rows.map((row) => {
    if (!starts.has(row.event)) starts.set(row.event, Math.floor(chance() * spanDays));
    return { ...row, day: starts.get(row.event) + Math.floor(-Math.log(1 - chance()) * meanDelayDays) };
  });
}

function thinned(rows, share) {
  const chance = createChance(3);
  return rows.filter(() => chance() < share);
}

function shuffled(rows) {
  const chance = createChance(11);
  return rows
    .map((row) => ({ row, at: chance() }))
    .sort((a, b) => a.at - b.at)
    .map(({ row }) => row);
}

function undated(row) {
  return { ...row, day: null };
}

/**
 * Every word with a capital that is rare or unknown becomes another word, the same one everywhere: people, places and
 * outlets lose whatever the table knows of them.
 */
function renamed(row) {
  const rename = (text) =>
    text.replace(/(?<!\p{L})\p{Lu}\p{Ll}{2,}/gu, (name) =>
      (table.rankOf(name.toLowerCase()) ?? Infinity) < 2_000 ? name : `Z${[...name.toLowerCase()].map(shift).join("")}`,
    );
  return { ...row, title: rename(row.title), text: rename(row.text) };
}

function shift(letter) {
  const code = letter.codePointAt(0);
  return code >= 97 && code <= 122 ? String.fromCodePoint(((code - 97 + 11) % 26) + 97) : letter;
}

/** Times are the machine's; the ratios say how they grow. */
function bench() {
  const time = (work) => {
    const started = performance.now();
    work();
    return performance.now() - started;
  };
  const stream = newsStream({ articles: 4_000, days: 240, seed: 1 });
  const thousand = time(() => groupAll(stream.slice(0, 1_000)));
  const twoThousand = time(() => groupAll(stream.slice(0, 2_000)));
  const fourThousand = time(() => groupAll(stream));
  console.log(`group 1,000 articles   ${thousand.toFixed(0)} ms`);
  console.log(`group 2,000 articles   ${twoThousand.toFixed(0)} ms  (${(twoThousand / thousand).toFixed(1)} times)`);
  console.log(
    `group 4,000 articles   ${fourThousand.toFixed(0)} ms  (${(fourThousand / twoThousand).toFixed(1)} times)`,
  );

  const placing = { 10_000: null, 100_000: null };
  for (const size of [10_000, 100_000]) placing[size] = placingTimes(size);
  for (const [size, { median, slowest, megabytes }] of Object.entries(placing)) {
    console.log(
      `place one among ${Number(size).toLocaleString("en")}   median ${median.toFixed(1)} ms, 95 % ${slowest.toFixed(1)} ms, index ${megabytes.toFixed(0)} MB`,
    );
  }
  console.log(
    `growth of the median for ten times as many: ${(placing[100_000].median / placing[10_000].median).toFixed(1)}`,
  );
}

function placingTimes(size) {
  const index = createEventIndex();
  globalThis.gc?.();
  const before = process.memoryUsage();
  for (const row of newsStream({ articles: size, days: size / 100, seed: 2 })) {
    index.add(signatureOf(readArticleTerms(row, table)), row.event);
  }
  globalThis.gc?.();
  const after = process.memoryUsage();
  const times = newsStream({ articles: 200, days: size / 100, seed: 3 })
    .map((row) => {
      const started = performance.now();
      placeArticle(index, readArticleTerms({ ...row, key: `new ${row.key}` }, table));
      return performance.now() - started;
    })
    .sort((a, b) => a - b);
  const bytes = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers;
  return { median: times[100], slowest: times[190], megabytes: bytes / 1e6 };
}
