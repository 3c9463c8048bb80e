import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readWordTable, type WordTable } from "@/domain/words/word-table";

/** The table of words that comes with Parallax, read from its two files. */
export function bundledWords(): WordTable {
  const folder = join(import.meta.dirname, "..", "reference", "word-vectors");
  return readWordTable(readFileSync(join(folder, "words.txt"), "utf8"), readFileSync(join(folder, "vectors.bin")));
}
