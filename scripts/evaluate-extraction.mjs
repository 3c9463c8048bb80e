/**
 * Measures the HTML side of the extraction on gold pages:
 *
 *   node --import tsx scripts/evaluate-extraction.mjs FOLDER [OUTPUT]
 *
 * FOLDER holds extraction-segments.jsonl.gz, extraction-body.jsonl.gz and dates.jsonl.gz, one JSON object a line with
 * `id`, `html`, where known `url`, and the gold fields (`with` and `without` segments; `body`; `title`, `author`,
 * `date`). What the functions found is written to OUTPUT (a new temporary folder by default) as JSON lines of the
 * shape {id, title, author, publishedAt, body}, so that another scorer can read it too.
 */
import { createReadStream, existsSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { createGunzip } from "node:zlib";
import { analyseHtmlPage } from "../domain/text/html-page.ts";

const SETS = [
  { name: "extraction-segments", scores: [scoreSegments, scoreMetadata] },
  { name: "extraction-body", scores: [scoreBody, scoreMetadata] },
  { name: "dates", scores: [scoreDates] },
];

const [folder, output = mkdtempSync(path.join(tmpdir(), "extraction-"))] = process.argv.slice(2);
if (folder === undefined) {
  console.error("usage: node --import tsx scripts/evaluate-extraction.mjs FOLDER [OUTPUT]");
  process.exit(2);
}
mkdirSync(output, { recursive: true });

for (const { name, scores } of SETS) {
  const file = path.join(folder, `${name}.jsonl.gz`);
  if (!existsSync(file)) {
    console.log(`${name}: ${file} is missing, skipped`);
    continue;
  }
  const started = performance.now();
  const pages = [];
  for await (const gold of readRows(file)) pages.push({ gold: withoutHtml(gold), found: analyse(gold) });
  const seconds = (performance.now() - started) / 1000;
  writeFileSync(path.join(output, `${name}.jsonl`), pages.map(({ found }) => `${JSON.stringify(found)}\n`).join(""));
  console.log(`${name}: ${pages.length} pages, ${(pages.length / seconds).toFixed(1)} a second`);
  for (const score of scores) for (const line of score(pages)) console.log(`  ${line}`);
}
console.log(`written to ${output}`);

async function* readRows(file) {
  const lines = createInterface({ input: createReadStream(file).pipe(createGunzip()), crlfDelay: Infinity });
  for await (const line of lines) if (line.trim() !== "") yield JSON.parse(line);
}

function withoutHtml(gold) {
  return { ...gold, html: undefined };
}

function analyse({ id, html, url }) {
  const { cleaned, metadata } = analyseHtmlPage(html, { url: url?.startsWith("http") ? url : undefined });
  const body = cleaned.fields
    .filter(({ kind }) => kind === "standfirst" || kind === "body")
    .map(({ start, end }) => cleaned.page.text.slice(start, end))
    .join("\n\n");
  return {
    id,
    title: metadata.headline?.value ?? null,
    author: metadata.author?.value ?? null,
    publishedAt: metadata.dates.published?.value.date ?? null,
    body,
  };
}

function words(text) {
  return (text ?? "").match(/[\p{L}\p{N}_]+/gu) ?? [];
}

function shingles(text) {
  const list = words(text);
  const counts = new Map();
  if (list.length === 0) return counts;
  for (let at = 0; at < Math.max(1, list.length - 3); at += 1) {
    const shingle = list.slice(at, at + 4).join(" ");
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

function total(counts) {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

function harmonicMean(precision, recall) {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

function figures(values) {
  return Object.entries(values)
    .map(([name, value]) => `${name} ${Number.isInteger(value) ? value : value.toFixed(3)}`)
    .join("  ");
}

/** Mean over pages of precision and recall of four-word shingles. */
function scoreBody(pages) {
  let precision = 0;
  let recall = 0;
  for (const { gold, found } of pages) {
    const wanted = shingles(gold.body);
    const given = shingles(found.body);
    const both = [...wanted].reduce((sum, [shingle, count]) => sum + Math.min(count, given.get(shingle) ?? 0), 0);
    const empty = wanted.size === 0 ? 1 : 0;
    precision += given.size === 0 ? empty : both / total(given);
    recall += wanted.size === 0 ? 1 : both / total(wanted);
  }
  precision /= pages.length;
  recall /= pages.length;
  return [figures({ bodyPrecision: precision, bodyRecall: recall, bodyF1: harmonicMean(precision, recall) })];
}

function squash(text) {
  return (text ?? "").replace(/\s+/gu, " ").trim();
}

/** Wanted and unwanted pieces of text, counted over all pages. */
function scoreSegments(pages) {
  let [hits, misses, intruders] = [0, 0, 0];
  for (const { gold, found } of pages) {
    const text = squash(found.body);
    for (const piece of gold.with ?? []) {
      if (text.includes(squash(piece))) hits += 1;
      else misses += 1;
    }
    for (const piece of gold.without ?? []) intruders += text.includes(squash(piece)) ? 1 : 0;
  }
  const precision = hits / Math.max(1, hits + intruders);
  const recall = hits / Math.max(1, hits + misses);
  return [figures({ segmentPrecision: precision, segmentRecall: recall, segmentF1: harmonicMean(precision, recall) })];
}

function scoreMetadata(pages) {
  const same = (a, b) => words(a).join(" ").toLowerCase() === words(b).join(" ").toLowerCase();
  const fields = [
    { field: "title", wanted: "title", isRight: same },
    { field: "author", wanted: "author", isRight: same },
    { field: "publishedAt", wanted: "date", isRight: (a, b) => a.slice(0, 10) === (b ?? "").slice(0, 10) },
  ];
  return fields.flatMap(({ field, wanted, isRight }) => {
    const known = pages.filter(({ gold }) => gold[wanted]);
    if (known.length === 0) return [];
    const right = known.filter(({ gold, found }) => isRight(gold[wanted], found[field])).length;
    const missing = known.filter(({ found }) => found[field] === null).length;
    return [
      `${field}: ${figures({ pages: known.length, right: right / known.length, missing: missing / known.length })}`,
    ];
  });
}

function scoreDates(pages) {
  const given = pages.filter(({ found }) => found.publishedAt !== null);
  const right = given.filter(({ gold, found }) => found.publishedAt.slice(0, 10) === gold.date).length;
  return [
    figures({ accuracy: right / pages.length, precision: right / Math.max(1, given.length), given: given.length }),
  ];
}
