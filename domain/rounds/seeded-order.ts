import { seededRandom } from "../statistics/seeded-random";

/**
 * Puts keys in an order that hangs on the seed alone. Each key draws its own number, so that a key which is added later
 * or left out moves no two others against each other: a coder's order outlasts every change of the round.
 *
 * The wrong tool where keys repeat: they draw the same number and stay side by side.
 *
 * @example orderBySeed(["a", "b", "c"], "round 1, Ada") // the same three in an order of Ada's own
 */
export function orderBySeed(keys: readonly string[], seed: string): readonly string[] {
  return keys
    .map((key) => ({ key, draw: seededRandom(`${seed}\n${key}`)() }))
    .sort((a, b) => a.draw - b.draw || (a.key < b.key ? -1 : 1))
    .map(({ key }) => key);
}

/**
 * A simple random sample without replacement, the same for the same seed; all of them where there are no more than
 * `size`. A larger sample of the same seed holds the smaller one.
 */
export function drawSample(keys: readonly string[], size: number, seed: string): readonly string[] {
  return orderBySeed(keys, `${seed}\nsample`).slice(0, size);
}

/** The seed of one coder's own order within a round. */
export function seedOfCoder(roundSeed: string, coder: string): string {
  return `${roundSeed}\ncoder ${coder}`;
}
