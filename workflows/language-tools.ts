import { readFileSync } from "node:fs";
import { join } from "node:path";
import model from "wink-eng-lite-web-model";
import { createTagger, type Tagger } from "@/domain/words/tagger";
import { readWordTable, type WordTable } from "@/domain/words/word-table";

let tagger: Tagger | undefined;
let words: WordTable | undefined;

/** The tagger for English; made once per process, which takes a fifth of a second. */
export function bundledTagger(): Tagger {
  tagger ??= createTagger(model);
  return tagger;
}

/** The table of words that comes with Parallax, read from its two files once per process. */
export function bundledWords(): WordTable {
  if (words === undefined) {
    const folder = join(import.meta.dirname, "..", "reference", "word-vectors");
    words = readWordTable(readFileSync(join(folder, "words.txt"), "utf8"), readFileSync(join(folder, "vectors.bin")));
  }
  return words;
}
