import type { ClaimKind } from "../../../domain/claims/claim";
import { CLAIM_RELATIONS, type ClaimRelation } from "../../../domain/claims/match/claim-relation";
import { relateClaims } from "../../../domain/claims/match/relate-claims";
import type { WordSimilarity } from "../../../domain/claims/match/word-similarity";
import type { ClaimCandidate } from "../../../domain/claims/propose/proposition";
import type { GoldPair, GoldSentence } from "./read-claim-gold";

/** Claims that a text of the gold proposes. */
export type Propose = (text: string) => readonly ClaimCandidate[];

export interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface PairScores {
  readonly rows: readonly (Rates & {
    readonly relation: ClaimRelation;
    readonly gold: number;
    readonly said: number;
  })[];
  readonly right: number;
  readonly of: number;
  readonly errors: readonly string[];
}

/** The closest relation between any two claims counts: a sentence may say several things. */
const CLOSEST: readonly ClaimRelation[] = ["same", "contradicts", "updates", "narrower", "wider", "different"];

/** The relation that the rules see between two sentences, each read without the other. */
export function relationOf(pair: GoldPair, propose: Propose, similar: WordSimilarity): ClaimRelation {
  const [ones, others] = [propose(pair.first), propose(pair.second)];
  const [day, otherDay] = pair.publishedOn ?? [null, null];
  const found = ones.flatMap((one) =>
    others.map((other) =>
      relateClaims({ candidate: one, publishedOn: day }, { candidate: other, publishedOn: otherDay }, similar),
    ),
  );
  return CLOSEST.find((relation) => found.some((related) => related.relation === relation)) ?? "different";
}

/** Precision, recall and F1 of each relation, and the pairs that came out otherwise. */
export function scorePairs(pairs: readonly GoldPair[], propose: Propose, similar: WordSimilarity): PairScores {
  const judged = pairs.map((pair) => ({ pair, said: relationOf(pair, propose, similar) }));
  const rows = CLAIM_RELATIONS.map((relation) => {
    const gold = judged.filter(({ pair }) => pair.relation === relation).length;
    const said = judged.filter((one) => one.said === relation).length;
    const right = judged.filter((one) => one.said === relation && one.pair.relation === relation).length;
    return { relation, gold, said, ...ratesOf(right, said, gold) };
  });
  const wrong = judged.filter(({ pair, said }) => pair.relation !== said);
  const errors = wrong.map(
    ({ pair, said }) => `${pair.relation} · ${pair.difficulty} => ${said}: ${pair.first} / ${pair.second}`,
  );
  return { rows, right: judged.length - wrong.length, of: judged.length, errors };
}

export interface SentenceScores {
  /** Of all pairs of a checkable and another sentence, the share in which the checkable one has the higher score. */
  readonly auc: number;
  readonly rows: readonly (Rates & { readonly kind: ClaimKind | null; readonly gold: number; readonly said: number })[];
  readonly errors: readonly string[];
}

const KINDS: readonly (ClaimKind | null)[] = ["fact", "evaluation", "prediction", "demand", null];

/** AUC of check-worthiness for facts against all other sentences, and precision, recall and F1 of the kinds. */
export function scoreSentences(sentences: readonly GoldSentence[], propose: Propose): SentenceScores {
  const judged = sentences.map((sentence) => {
    const best = propose(sentence.text).toSorted((one, other) => other.checkWorthiness - one.checkWorthiness)[0];
    return { sentence, said: best?.kind ?? null, score: best?.checkWorthiness ?? 0 };
  });
  const rows = KINDS.map((kind) => {
    const gold = judged.filter(({ sentence }) => sentence.kind === kind).length;
    const said = judged.filter((one) => one.said === kind).length;
    const right = judged.filter((one) => one.said === kind && one.sentence.kind === kind).length;
    return { kind, gold, said, ...ratesOf(right, said, gold) };
  });
  const facts = judged.filter(({ sentence }) => sentence.kind === "fact").map(({ score }) => score);
  const rest = judged.filter(({ sentence }) => sentence.kind !== "fact").map(({ score }) => score);
  const wins = facts.flatMap((fact) => rest.map((other) => (fact > other ? 1 : fact === other ? 0.5 : 0)));
  const sum = wins.reduce<number>((total, win) => total + win, 0);
  const errors = judged
    .filter(({ sentence, said }) => sentence.kind !== said)
    .map(({ sentence, said, score }) => `${sentence.kind ?? "none"} => ${said ?? "none"} ${score}: ${sentence.text}`);
  return { auc: wins.length === 0 ? 0 : sum / wins.length, rows, errors };
}

function ratesOf(right: number, said: number, gold: number): Rates {
  const precision = said === 0 ? 0 : right / said;
  const recall = gold === 0 ? 0 : right / gold;
  return { precision, recall, f1: right === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}
