import { actsOfNoun, actsOfVerb } from "../propose/act-words";
import { isSameNoun } from "../propose/news-nouns";

/** How surely two base forms stand for the same thing or act, 0 to 1. Symmetric. */
export type WordSimilarity = (one: string, other: string) => number;

/** From here on two words can stand for each other in a claim. */
export const ALIKE = 0.55;

const SAME_STEM = 0.95;
const SAME_ROW = 0.9;
const SAME_ACT = 0.85;

/**
 * Compares words by equality, stem ("inspect", "inspection") and the hand-written lists of nouns and acts, and by
 * nothing else: word vectors hold siblings for near ("tunnel" and "bridge", "oil" and "gas"), and what is true of one
 * sibling is not true of the other. Vectors bring claims together to be compared (find-claim-pairs.ts); they never say
 * that two words mean the same.
 */
export function createWordSimilarity(): WordSimilarity {
  const known = new Map<string, number>();
  return (one, other) => {
    if (one === other) return 1;
    const key = one < other ? `${one} ${other}` : `${other} ${one}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const similarity = compareWords(one, other);
    if (known.size < LARGEST_MEMORY) known.set(key, similarity);
    return similarity;
  };
}

const LARGEST_MEMORY = 200_000;

function compareWords(one: string, other: string): number {
  if (haveSameStem(one, other)) return SAME_STEM;
  if (isSameNoun(one, other)) return SAME_ROW;
  return shareAct(one, other) ? SAME_ACT : 0;
}

/** Endings of inflections and of nouns of doing; not "-er": a bank and a banker are two. */
const SUFFIX = /(?:ations?|itions?|ions?|ments?|als?|ings?|ances?|ed|es|[sye]|ure)$/;
const SHORTEST_STEM = 4;

function haveSameStem(one: string, other: string): boolean {
  const [first, second] = [one, other].map((word) => word.replace(SUFFIX, ""));
  return first !== undefined && first.length >= SHORTEST_STEM && first === second;
}

function shareAct(one: string, other: string): boolean {
  const acts = [...actsOfNoun(one), ...actsOfVerb(one)];
  return acts.some((act) => actsOfNoun(other).includes(act) || actsOfVerb(other).includes(act));
}
