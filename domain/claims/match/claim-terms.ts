import { rarityOf, type WordTable } from "../../words/word-table";
import type { Participant, Proposition } from "../propose/proposition";
import { deedOf } from "./compare-acts";

/** Words of a claim that carry its meaning, each once, in order of the text's roles. */
export function termsOf(claim: Proposition): readonly string[] {
  const { subject, predicate, objects, aim, circumstances, places } = claim;
  const participants = [
    ...objects,
    ...subject,
    ...(aim?.objects ?? []),
    ...(aim?.subject ?? []),
    ...places,
    ...circumstances,
  ];
  const words = participants.flatMap(({ words: own }: Participant) => own);
  return [
    ...new Set([
      ...predicate.acts,
      // "The death toll has risen" is about dying.
      ...deedOf(claim).acts,
      ...(aim?.acts ?? []),
      ...[...predicate.lemmas, ...(aim?.lemmas ?? [])].flatMap((lemma) => lemma.split(/[+_]/)),
      ...words,
    ]),
  ];
}

/**
 * The mean of a claim's word vectors, each weighted by a/(a + p) with p the word's share of English: smooth inverse
 * frequency (Arora, Liang and Ma, 2017), without their removal of a common direction, which would need all claims and make
 * one article's result depend on others. Null where no word has a vector.
 */
export function claimVector(terms: readonly string[], table: WordTable): Float64Array | null {
  const sum = new Float64Array(table.dimensions);
  let weights = 0;
  for (const term of terms) {
    const vector = table.vectorOf(term);
    if (vector === null) continue;
    const weight = SIF_A / (SIF_A + Math.exp(-rarityOf(table, term)));
    weights += weight;
    for (let index = 0; index < sum.length; index += 1) sum[index] = (sum[index] ?? 0) + weight * (vector[index] ?? 0);
  }
  return weights === 0 ? null : sum;
}

/** The value of Arora and others. */
const SIF_A = 1e-3;
