import { orderBySeed } from "../rounds/seeded-order";

/**
 * A letter for each coder of one article, drawn anew for every article: whoever settles differences can tell the coders
 * of one article apart, and cannot follow one of them from article to article. "A" to "Z", then "A2". The same seed gives
 * the same letters. The wrong tool where one person is to be followed (`lettersFor`, agreement).
 */
export function shuffledLetters(coders: readonly string[], seed: string): ReadonlyMap<string, string> {
  const keys = orderBySeed([...new Set(coders)].sort(), seed);
  return new Map(keys.map((key, index) => [key, letterAt(index)]));
}

function letterAt(index: number): string {
  const round = Math.floor(index / 26);
  return `${String.fromCharCode(65 + (index % 26))}${round === 0 ? "" : round + 1}`;
}
