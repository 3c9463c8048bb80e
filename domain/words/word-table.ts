/**
 * A bundled table of common English words: how common each is, and a vector that says which words it keeps company
 * with. It never depends on the articles of a workspace, so adding an article changes no other article's result
 * (docs/methods/words.md).
 */
export interface WordTable {
  /** Number of words. */
  readonly size: number;
  readonly dimensions: number;
  /** 0 for the commonest word; null for a word that the table does not hold. Lower case is expected. */
  rankOf(word: string): number | null;
  /** Direction of the word's vector, `dimensions` signed bytes; null for an unknown word. Not to be written to. */
  vectorOf(word: string): Int8Array | null;
}

/**
 * The table from its two files: `words`, one a line, commonest first, and `vectors`, the same number of equally long
 * rows of signed bytes.
 *
 * @throws RangeError when the two do not fit each other.
 */
export function readWordTable(words: string, vectors: Uint8Array): WordTable {
  const list = words.split("\n").filter((word) => word !== "");
  const dimensions = vectors.length / list.length;
  if (list.length === 0 || !Number.isInteger(dimensions)) {
    throw new RangeError(`${vectors.length} bytes of vectors do not fit ${list.length} words`);
  }
  const ranks = new Map(list.map((word, rank) => [word, rank]));
  const rows = new Int8Array(vectors.buffer, vectors.byteOffset, vectors.byteLength);
  return {
    size: list.length,
    dimensions,
    rankOf: (word) => ranks.get(word) ?? null,
    vectorOf: (word) => {
      const rank = ranks.get(word);
      return rank === undefined ? null : rows.subarray(rank * dimensions, (rank + 1) * dimensions);
    },
  };
}

/** Constants of the Zipf-Mandelbrot law p = 0.1 / (rank + 2.7); Mandelbrot (1966) for English. */
const SHARE = 0.1;
const SHIFT = 2.7;

/** An unknown word counts as rarer than every known one, by this factor of the table's last rank. */
const UNKNOWN = 3;

/**
 * The share of running English words that are this word, estimated from its rank. For weighing words against each
 * other; the wrong tool where a real frequency is quoted.
 */
export function frequencyOf(table: WordTable, word: string): number {
  return SHARE / ((table.rankOf(word) ?? table.size * UNKNOWN) + 1 + SHIFT);
}

/** How much meeting this word tells: the negative natural logarithm of its frequency (about 3.6 for "the"). */
export function rarityOf(table: WordTable, word: string): number {
  return -Math.log(frequencyOf(table, word));
}
