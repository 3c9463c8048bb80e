import { seededRandom } from "../../statistics/seeded-random";
import { rarityOf, type WordTable } from "../../words/word-table";
import type { Proposition } from "../propose/proposition";
import { claimVector, termsOf } from "./claim-terms";

/** Indexes of two claims that may be about the same, the smaller one first. */
export type ClaimPair = readonly [number, number];

export interface PairOptions {
  /** Most partners that one claim is compared with. */
  readonly mostPartners: number;
}

const DEFAULTS: PairOptions = { mostPartners: 16 };

/** How many of the next claims with the same word a claim is paired with: bounds what a common word costs. */
const WINDOW = 24;
/** Planes and tables of the vector index: claims on the same side of all planes of a table meet. */
const PLANES = 9;
const TABLES = 8;
const SEED = "claim pairs";

/**
 * Pairs of claims that are worth comparing, without comparing all with all: those that share words, weighed by rarity
 * (TF-IDF with the rarity of the bundled table), and those whose SIF vectors point the same way (random planes; Charikar
 * 2002). Each claim keeps its `mostPartners` best, so the work grows with the number of claims and not with its square.
 *
 * Deterministic: the planes come from a fixed seed, ties go to the earlier claim.
 */
export function findClaimPairs(
  claims: readonly Proposition[],
  table: WordTable,
  options = DEFAULTS,
): readonly ClaimPair[] {
  const terms = claims.map(termsOf);
  const scores = claims.map(() => new Map<number, number>());
  const add = (one: number, other: number, score: number) => {
    scores[one]?.set(other, (scores[one].get(other) ?? 0) + score);
    scores[other]?.set(one, (scores[other].get(one) ?? 0) + score);
  };
  const keys = terms.map((words, claim) => [...words, ...actKeysOf(claims[claim])]);
  for (const [term, members] of postingsOf(keys)) {
    const words = term.split(" ");
    const rarity = words.reduce((sum, word) => sum + rarityOf(table, word), 0);
    eachNearPair(members, (one, other) => add(one, other, rarity * rarity));
  }
  const vectors = terms.map((words) => claimVector(words, table));
  for (const bucket of bucketsOf(vectors, table.dimensions)) {
    eachNearPair(bucket, (one, other) => add(one, other, NEAR_BONUS));
  }
  return chosenPairs(scores, options.mostPartners);
}

/** What one shared table of the vector index adds; a rare word adds about 100. */
const NEAR_BONUS = 12;

/** An act with what it is done to, as one word: claims that share it meet however common its parts are. */
function actKeysOf(claim: Proposition | undefined): readonly string[] {
  if (claim === undefined) return [];
  const { predicate, objects, subject } = claim;
  const sufferers = objects.length > 0 ? objects : subject;
  return predicate.acts.flatMap((act) => sufferers.map(({ head }) => `${act} ${head}`));
}

function postingsOf(terms: readonly (readonly string[])[]): ReadonlyMap<string, readonly number[]> {
  const postings = new Map<string, number[]>();
  terms.forEach((words, claim) => {
    for (const word of words) {
      const members = postings.get(word);
      if (members === undefined) postings.set(word, [claim]);
      else members.push(claim);
    }
  });
  return postings;
}

function bucketsOf(vectors: readonly (Float64Array | null)[], dimensions: number): readonly (readonly number[])[] {
  const random = seededRandom(SEED);
  const buckets: number[][] = [];
  for (let at = 0; at < TABLES; at += 1) {
    const planes = Array.from({ length: PLANES }, () =>
      Float64Array.from({ length: dimensions }, () => random() - 0.5),
    );
    const byCode = new Map<number, number[]>();
    vectors.forEach((vector, claim) => {
      if (vector === null) return;
      const code = planes.reduce((bits, plane) => bits * 2 + (dot(plane, vector) >= 0 ? 1 : 0), 0);
      const members = byCode.get(code);
      if (members === undefined) byCode.set(code, [claim]);
      else members.push(claim);
    });
    buckets.push(...byCode.values());
  }
  return buckets;
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < one.length; index += 1) sum += (one[index] ?? 0) * (other[index] ?? 0);
  return sum;
}

function eachNearPair(members: readonly number[], visit: (one: number, other: number) => void): void {
  for (let at = 0; at < members.length; at += 1) {
    for (let next = at + 1; next < members.length && next <= at + WINDOW; next += 1)
      visit(members[at] ?? 0, members[next] ?? 0);
  }
}

function chosenPairs(scores: readonly ReadonlyMap<number, number>[], mostPartners: number): readonly ClaimPair[] {
  const pairs = new Map<string, ClaimPair>();
  scores.forEach((partners, claim) => {
    const best = [...partners]
      .sort(([one, first], [other, second]) => second - first || one - other)
      .slice(0, mostPartners);
    for (const [partner] of best) {
      const pair: ClaimPair = claim < partner ? [claim, partner] : [partner, claim];
      pairs.set(pair.join(" "), pair);
    }
  });
  return [...pairs.values()].sort(([one, first], [other, second]) => one - other || first - second);
}
