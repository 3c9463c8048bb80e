import { actsOfNoun, type ActGroup } from "../propose/act-words";
import type { Participant, Proposition } from "../propose/proposition";
import { areConverse, areOpposite } from "./opposite-acts";
import { areOppositeWords } from "./opposite-words";
import { ALIKE, type WordSimilarity } from "./word-similarity";

/** How the acts of two claims stand to each other, and how surely, 0 to 1. */
export interface ActComparison {
  readonly relation: "same" | "opposite" | "converse" | "other";
  readonly fit: number;
}

/** What a claim's predicate does to its participants, counts of sufferers undone. */
export interface Deed {
  readonly acts: readonly ActGroup[];
  readonly lemmas: readonly string[];
  readonly subject: readonly Participant[];
  readonly objects: readonly Participant[];
}

/** What stands for the verb where a count moves. */
export const COUNT = "count";
const COUNTED = new Set<ActGroup>(["die", "hurt", "arrest", "damage", "cost", "estimate"]);
const COUNTS = new Set(["toll", "number", "figure", "count", "tally", "estimate", "total"]);

/**
 * The deed of a claim. A count that moves is about what it counts: "the death toll has risen" is a deed of dying, "has
 * revised its estimate of the damage" one of estimating.
 */
export function deedOf({ predicate, subject, objects }: Proposition): Deed {
  const { acts, lemmas } = predicate;
  const counts = objects.filter(({ words }) => words.some((word) => COUNTS.has(word)));
  const counted = counts
    .flatMap(({ words }) => words.flatMap((word) => actsOfNoun(word)))
    .filter((act) => COUNTED.has(act));
  const isMoving = acts.includes("rise") || acts.includes("fall") || acts.includes("estimate");
  return isMoving && counted.length > 0
    ? { acts: counted, lemmas: [COUNT], subject: [], objects: [] }
    : { acts, lemmas, subject, objects };
}

/** Compares two deeds by the lists of acts, then by their stems. Nothing is opposite or converse but by the lists. */
export function compareActs(first: Deed, second: Deed, similar: WordSimilarity): ActComparison {
  const isShared = first.acts.some((act) => second.acts.includes(act));
  const hasLemma = first.lemmas.some((lemma) => second.lemmas.includes(lemma));
  if (isShared || hasLemma) return { relation: "same", fit: 1 };
  if (areConverse(first.acts, second.acts)) return { relation: "converse", fit: 1 };
  if (areOpposite(first.acts, second.acts)) return { relation: "opposite", fit: 1 };
  const haveOpposites = first.lemmas.some((one) => second.lemmas.some((other) => areOppositeWords(one, other)));
  if (haveOpposites) return { relation: "opposite", fit: 1 };
  if (first.acts.length > 0 && second.acts.length > 0) return { relation: "other", fit: 0 };
  if (isEmptyVerb(first.lemmas) || isEmptyVerb(second.lemmas)) return { relation: "other", fit: 0 };
  const fit = Math.max(0, ...first.lemmas.flatMap((one) => second.lemmas.map((other) => similar(one, other))));
  return fit >= ALIKE ? { relation: "same", fit } : { relation: "other", fit: 0 };
}

const EMPTY_VERBS = new Set("be have do go get make take give put come seem become say see".split(" "));

/** Verbs that say nothing alone: two clauses with "be" have no act in common by it. */
export function isEmptyVerb(lemmas: readonly string[]): boolean {
  return lemmas.every((lemma) => EMPTY_VERBS.has(lemma));
}
