/**
 * Measures the cleaning of pasted pages on a folder of evaluation sets and prints the figures of
 * docs/methods/extraction-pasted.md:
 *
 *   node --import tsx scripts/evaluate-pasted.mjs FOLDER [--errors] [--json OUTPUT.jsonl]
 *
 * FOLDER holds pasted-segments.jsonl.gz (rows of id, text, with, without). A wanted segment is right where the body
 * holds it, an unwanted one where it does not; white space counts as one space. `--errors` prints the wrong ones to
 * standard error, `--json` writes `{id, body}` rows for another scorer.
 */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { cleanPastedText } from "../domain/text/pasted-page.ts";

const [folder, ...options] = process.argv.slice(2);
if (folder === undefined) {
  console.error("usage: node --import tsx scripts/evaluate-pasted.mjs FOLDER [--errors] [--json OUTPUT.jsonl]");
  process.exit(2);
}

const rows = gunzipSync(readFileSync(path.join(folder, "pasted-segments.jsonl.gz")))
  .toString("utf8")
  .split("\n")
  .filter((line) => line.trim() !== "")
  .map((line) => JSON.parse(line));

const squash = (text) => text.replace(/\s+/gu, " ").trim();
const bodyOf = ({ page, fields }) =>
  fields
    .filter(({ kind }) => kind === "standfirst" || kind === "body")
    .map(({ start, end }) => page.text.slice(start, end))
    .join("\n\n");

function score(bodyOfRow) {
  const tally = { truePositive: 0, falseNegative: 0, falsePositive: 0, trueNegative: 0 };
  const errors = [];
  for (const row of rows) {
    const body = squash(bodyOfRow(row));
    for (const segment of row.with ?? []) {
      const isThere = body.includes(squash(segment));
      tally[isThere ? "truePositive" : "falseNegative"] += 1;
      if (!isThere) errors.push(`lost  ${row.id}  ${squash(segment).slice(0, 100)}`);
    }
    for (const segment of row.without ?? []) {
      const isThere = body.includes(squash(segment));
      tally[isThere ? "falsePositive" : "trueNegative"] += 1;
      if (isThere) errors.push(`kept  ${row.id}  ${squash(segment).slice(0, 100)}`);
    }
  }
  const precision = tally.truePositive / Math.max(1, tally.truePositive + tally.falsePositive);
  const recall = tally.truePositive / Math.max(1, tally.truePositive + tally.falseNegative);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1, errors };
}

const show = (name, { precision, recall, f1 }) =>
  console.log(
    `${name}  pages ${rows.length}  precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`,
  );

const started = performance.now();
const bodies = new Map(rows.map((row) => [row.id, bodyOf(cleanPastedText(row.text))]));
const seconds = (performance.now() - started) / 1000;
const cleaned = score((row) => bodies.get(row.id) ?? "");

show(
  "as it is",
  score((row) => row.text),
);
show("cleaned ", cleaned);
console.log(`${(rows.length / seconds).toFixed(0)} pages a second`);
if (options.includes("--errors")) for (const error of cleaned.errors) console.error(error);
const output = options[options.indexOf("--json") + 1];
if (options.includes("--json") && output !== undefined) {
  writeFileSync(output, [...bodies].map(([id, body]) => `${JSON.stringify({ id, body })}\n`).join(""));
}
