/**
 * Measures the charged words and their score on a folder of evaluation sets and prints the figures of
 * docs/methods/charged-words.md:
 *
 *   node --import tsx scripts/evaluate/charged-words-by-half.mjs FOLDER [--errors] [--json OUTPUT.jsonl]
 *
 * FOLDER holds loaded-language.jsonl.gz (rows of id, text, biased, words). The rows are divided in two by a hash of
 * their id: only errors of the half "read" were looked at while the list was written, and `--errors` prints no others.
 * A word is right where its sentence's `words` hold it. `--json` writes `{id, loadedLanguage, loadedLanguageScore}`
 * rows for another scorer. Nothing is trained here.
 */
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import model from "wink-eng-lite-web-model";
import { outletVoice } from "../../domain/attribution/outlet-voice.ts";
import { chargedScore } from "../../domain/charged-words/charged-score.ts";
import { findChargedWords } from "../../domain/charged-words/find-charged-words.ts";
import { annotateText } from "../../domain/words/annotated-text.ts";
import { createTagger } from "../../domain/words/tagger.ts";
import { areaUnderCurve, harmonicMean } from "./score-basics.mjs";

const [folder, ...options] = process.argv.slice(2);
if (folder === undefined) {
  console.error(
    "usage: node --import tsx scripts/evaluate/charged-words-by-half.mjs FOLDER [--errors] [--json OUTPUT.jsonl]",
  );
  process.exit(2);
}

const tagger = createTagger(model);
const rows = gunzipSync(readFileSync(path.join(folder, "loaded-language.jsonl.gz")))
  .toString("utf8")
  .split("\n")
  .filter((line) => line.trim() !== "")
  .map((line) => JSON.parse(line));

const wordsOf = (text) => text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];

const read = rows.map((row) => {
  const annotated = annotateText(row.text, tagger);
  const voice = outletVoice(row.text);
  const found = findChargedWords(annotated, voice);
  const said = new Set(found.flatMap(({ start, end }) => wordsOf(row.text.slice(start, end))));
  const gold = new Set(row.words.flatMap(wordsOf));
  const half = createHash("sha256").update(row.id).digest()[0] % 2 === 0 ? "read" : "unread";
  return { row, half, found, said, gold, score: chargedScore(annotated, voice) };
});

function report(name, part) {
  const counts = { right: 0, said: 0, gold: 0 };
  for (const { said, gold } of part) {
    counts.right += [...said].filter((word) => gold.has(word)).length;
    counts.said += said.size;
    counts.gold += gold.size;
  }
  const precision = counts.right / Math.max(1, counts.said);
  const recall = counts.right / Math.max(1, counts.gold);
  const area = areaUnderCurve(part.map(({ score, row }) => ({ score, isTrue: row.biased })));
  console.log(
    `${name}  sentences ${part.length}  AUC ${area.toFixed(3)}  words P ${precision.toFixed(3)} ` +
      `R ${recall.toFixed(3)} F1 ${harmonicMean(precision, recall).toFixed(3)}`,
  );
}

report(
  "read",
  read.filter(({ half }) => half === "read"),
);
report(
  "unread",
  read.filter(({ half }) => half === "unread"),
);
report("all", read);

if (options.includes("--errors")) {
  for (const { row, half, said, gold, score } of read) {
    if (half !== "read") continue;
    const tooMuch = [...said].filter((word) => !gold.has(word)).join(" ");
    const missed = [...gold].filter((word) => !said.has(word)).join(" ");
    const isWrong = row.biased !== score >= 0.5;
    if (isWrong || tooMuch !== "" || missed !== "") {
      console.error(`${row.biased ? "charged" : "plain"} ${score.toFixed(2)} +[${tooMuch}] -[${missed}] ${row.text}`);
    }
  }
}

const jsonPlace = options.indexOf("--json");
const output = jsonPlace === -1 ? undefined : options[jsonPlace + 1];
if (output !== undefined) {
  const lines = read.map(({ row, found, score }) => {
    const loadedLanguage = found.map(({ start, end, term }) => ({ start, end, term }));
    return JSON.stringify({ id: row.id, loadedLanguage, loadedLanguageScore: score });
  });
  writeFileSync(output, `${lines.join("\n")}\n`);
}
