import type { WordTable } from "../../words/word-table";
import { actsOfNoun, actsOfVerb } from "../propose/act-words";
import { isAnybody, isSameNoun } from "../propose/news-nouns";

/** How alike two base forms are in meaning, 0 to 1. Symmetric. */
export type WordSimilarity = (one: string, other: string) => number;

/** From here on two words are alike enough to stand for each other in a claim. */
export const ALIKE = 0.55;

const SAME_STEM = 0.95;
const SAME_ROW = 0.9;
const SAME_ACT = 0.85;
/** Vectors of words below this angle's cosine are neighbours in a subject, not words for one thing. */
const NEAR = 0.62;
/** A vector never says as much as a list: "mayor" and "governor" are near, and not the same. */
const VECTOR_WEIGHT = 0.8;

/**
 * Compares words by equality, stem ("inspect", "inspection"), the hand-written lists of nouns and acts, then by the
 * vectors of the bundled table. Opposites come out as alike as synonyms do: it finds what two claims are about, and
 * never decides whether they agree.
 */
export function createWordSimilarity(table: WordTable): WordSimilarity {
  const known = new Map<string, number>();
  return (one, other) => {
    if (one === other) return 1;
    const key = one < other ? `${one} ${other}` : `${other} ${one}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const similarity = compareWords(table, one, other);
    if (known.size < LARGEST_MEMORY) known.set(key, similarity);
    return similarity;
  };
}

const LARGEST_MEMORY = 200_000;

function compareWords(table: WordTable, one: string, other: string): number {
  if (haveSameStem(one, other)) return SAME_STEM;
  if (isSameNoun(one, other) || (isAnybody(one) && isAnybody(other))) return SAME_ROW;
  if (shareAct(one, other)) return SAME_ACT;
  const cosine = cosineOf(table.vectorOf(one), table.vectorOf(other));
  return cosine < NEAR ? 0 : cosine * VECTOR_WEIGHT;
}

const SUFFIX = /(?:ations?|itions?|ions?|ments?|als?|ings?|ances?|ers?|ors?|ed|es|[sye]|ure)$/;
const SHORTEST_STEM = 4;

function haveSameStem(one: string, other: string): boolean {
  const [first, second] = [one, other].map((word) => word.replace(SUFFIX, ""));
  return first !== undefined && first.length >= SHORTEST_STEM && first === second;
}

function shareAct(one: string, other: string): boolean {
  const acts = [...actsOfNoun(one), ...actsOfVerb(one)];
  return acts.some((act) => actsOfNoun(other).includes(act) || actsOfVerb(other).includes(act));
}

/** Cosine of two vectors; 0 where one is missing or empty. */
export function cosineOf(one: Int8Array | Float64Array | null, other: Int8Array | Float64Array | null): number {
  if (one === null || other === null) return 0;
  let dot = 0;
  let ones = 0;
  let others = 0;
  for (let index = 0; index < one.length; index += 1) {
    const a = one[index] ?? 0;
    const b = other[index] ?? 0;
    dot += a * b;
    ones += a * a;
    others += b * b;
  }
  return ones === 0 || others === 0 ? 0 : dot / Math.sqrt(ones * others);
}
