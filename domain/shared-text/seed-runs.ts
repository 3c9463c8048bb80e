/** Words in a seed: among any twelve words of which one was changed, five in a row are left. */
export const SEED_WORDS = 5;

/**
 * A sequence that comes back more often than this in one text (a refrain, a table) is no seed: its pairs would grow
 * with the square of its number. What stands around it still is.
 */
const MOST_PLACES = 8;

/** The same words in two texts, as far as they go on both sides. Positions count words. */
export interface SeedRun {
  /** Numbers of the two texts, `a` before `b`. */
  readonly a: number;
  readonly b: number;
  readonly aStart: number;
  readonly bStart: number;
  readonly length: number;
}

/**
 * All longest runs of at least five equal words between any two of the texts, by texts and place; those of one text with
 * all later ones are in memory at once. Each text comes as the numbers of its words (equal numbers, equal words);
 * `textsOfWords` makes them.
 *
 * The work grows with the number of words and of runs, not with the product of the lengths: five-word sequences are
 * numbered exactly (no hashes, so no false friends) and only those that two texts share are looked at.
 */
export function* seedRuns(texts: readonly Int32Array[]): Generator<SeedRun> {
  const seeds = texts.map(() => new Int32Array(0));
  const numberOf = { pairs: pairNumbers(), fours: pairNumbers(), fives: pairNumbers() };
  for (const [text, words] of texts.entries()) {
    const length = Math.max(0, words.length - SEED_WORDS + 1);
    const pairs = Int32Array.from({ length: Math.max(0, words.length - 1) }, (_, at) =>
      numberOf.pairs(words[at] ?? 0, words[at + 1] ?? 0),
    );
    seeds[text] = Int32Array.from({ length }, (_, at) =>
      numberOf.fives(numberOf.fours(pairs[at] ?? 0, pairs[at + 2] ?? 0), words[at + 4] ?? 0),
    );
  }

  const places = placesBySeed(seeds);
  const isSeed = (text: number, at: number) => places.has(seeds[text]?.[at] ?? -1);
  for (const [a, numbers] of seeds.entries()) {
    const aWords = texts[a] ?? new Int32Array(0);
    /** By the other text: starts in both and length, one run after the other. */
    const runsWith = new Map<number, number[]>();
    for (let aStart = 0; aStart < numbers.length; aStart += 1) {
      for (const { text: b, at: bStart } of places.get(numbers[aStart] ?? -1) ?? []) {
        const bWords = texts[b];
        if (b <= a || bWords === undefined) continue;
        const goesBack = aStart > 0 && bStart > 0 && aWords[aStart - 1] === bWords[bStart - 1];
        if (goesBack && isSeed(a, aStart - 1)) continue;
        const length = equalWords(aWords, aStart, bWords, bStart);
        const runs = runsWith.get(b);
        if (runs === undefined) runsWith.set(b, [aStart, bStart, length]);
        else runs.push(aStart, bStart, length);
      }
    }
    for (const b of [...runsWith.keys()].sort((x, y) => x - y)) yield* unpackRuns(a, b, runsWith.get(b) ?? []);
  }
}

function* unpackRuns(a: number, b: number, runs: readonly number[]): Generator<SeedRun> {
  for (let at = 0; at < runs.length; at += 3) {
    yield { a, b, aStart: runs[at] ?? 0, bStart: runs[at + 1] ?? 0, length: runs[at + 2] ?? 0 };
  }
}

/** Texts as numbers, one a word: the form that `seedRuns` reads. Equal words have equal numbers in all texts. */
export function textsOfWords(texts: readonly (readonly string[])[]): Int32Array[] {
  const numbers = new Map<string, number>();
  return texts.map((words) =>
    Int32Array.from(words, (word) => {
      const number = numbers.get(word) ?? numbers.size;
      numbers.set(word, number);
      return number;
    }),
  );
}

/** Numbers pairs of numbers in the order in which they are met. Exact up to 2²⁶ (67 million) different ones. */
function pairNumbers(): (first: number, second: number) => number {
  const known = new Map<number, number>();
  return (first, second) => {
    const key = first * 2 ** 26 + second;
    const number = known.get(key) ?? known.size;
    known.set(key, number);
    return number;
  };
}

interface Place {
  readonly text: number;
  readonly at: number;
}

/** Where the sequences stand that more than one text holds, by text and place; those that repeat too often left out. */
function placesBySeed(seeds: readonly Int32Array[]): Map<number, Place[]> {
  const firstText = new Map<number, number>();
  const wanted = new Set<number>();
  for (const [text, numbers] of seeds.entries()) {
    for (const seed of numbers) {
      const first = firstText.get(seed);
      if (first === undefined) firstText.set(seed, text);
      else if (first !== text) wanted.add(seed);
    }
  }
  const places = new Map<number, Place[]>();
  for (const [text, numbers] of seeds.entries()) {
    for (const [at, seed] of numbers.entries()) {
      if (!wanted.has(seed)) continue;
      const found = places.get(seed);
      if (found === undefined) places.set(seed, [{ text, at }]);
      else found.push({ text, at });
    }
  }
  for (const [seed, found] of places) if (repeatsTooOften(found)) places.delete(seed);
  return places;
}

function repeatsTooOften(places: readonly Place[]): boolean {
  return places.some(({ text }, index) => places[index + MOST_PLACES]?.text === text);
}

function equalWords(a: Int32Array, aStart: number, b: Int32Array, bStart: number): number {
  let length = 0;
  while (aStart + length < a.length && a[aStart + length] === b[bStart + length]) length += 1;
  return length;
}
