/**
 * Measures the attributions on our own gold and prints the figures of docs/methods/attribution.md:
 *
 *   node --import tsx scripts/evaluate-attribution.mjs [FOLDER] [--errors]
 *
 * FOLDER (test/gold/attribution where none is given) holds tuned.txt, on which the rules were made, and measured.txt,
 * which was written before the rules were run. `--errors` prints what was missed and what was too much.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import model from "wink-eng-lite-web-model";
import { findAttributions } from "../domain/attribution/find-attributions.ts";
import { annotateText } from "../domain/words/annotated-text.ts";
import { createTagger } from "../domain/words/tagger.ts";

const options = process.argv.slice(2);
const showsErrors = options.includes("--errors");
const ownGold = path.join(path.dirname(fileURLToPath(import.meta.url)), "..", "test", "gold", "attribution");
const folder = options.find((option) => !option.startsWith("--")) ?? ownGold;

// The reader and the scorer lie beside the gold, and the tests use them as well.
const { readAttributionGold } = await import(
  new URL("../test/gold/attribution/read-attribution-gold.ts", import.meta.url).href
);
const { scoreAttributions } = await import(
  new URL("../test/gold/attribution/score-attributions.ts", import.meta.url).href
);
const tagger = createTagger(model);
const percent = (value) => value.toFixed(3);

for (const part of ["tuned", "measured"]) {
  const passages = readAttributionGold(readFileSync(path.join(folder, `${part}.txt`), "utf8"));
  const read = passages.map((gold) => ({ gold, found: findAttributions(annotateText(gold.text, tagger)) }));
  const { rows, verbClass, errors } = scoreAttributions(read);
  for (const row of rows) {
    console.log(
      `${part}  ${row.kind}  gold ${row.gold}  said ${row.said}  content P ${percent(row.content.precision)} ` +
        `R ${percent(row.content.recall)} F1 ${percent(row.content.f1)}  with source P ${percent(row.source.precision)} ` +
        `R ${percent(row.source.recall)} F1 ${percent(row.source.f1)}`,
    );
  }
  console.log(`${part}  verb class  right ${verbClass.right} of ${verbClass.of}`);
  if (showsErrors) for (const error of errors) console.log(`  ${error}`);
}
