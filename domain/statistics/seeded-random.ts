/** Draws the next number in [0, 1). */
export type Random = () => number;

/**
 * Pseudo-random numbers from a text: the same seed gives the same numbers on every machine, so that a bootstrapped
 * interval is a property of the data and not of the hour. Seed: FNV-1a over UTF-16 code units; numbers: mulberry32
 * (T. Ettinger 2017), period 2^32.
 *
 * The wrong tool for anything that must not be guessed (keys, codes, nicknames).
 */
export function seededRandom(seed: string): Random {
  let state = 0x811c9dc5;
  for (let index = 0; index < seed.length; index += 1) {
    state = Math.imul(state ^ seed.charCodeAt(index), 0x01000193);
  }
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
