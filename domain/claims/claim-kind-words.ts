import type { ClaimKind } from "./claim";

interface ClaimKindWord {
  /** As a heading or an option, with a capital. */
  readonly label: string;
  /** What makes a claim one of these, to follow the label. */
  readonly meaning: string;
}

/** The words that every screen has for the kinds of claims. */
export const CLAIM_KIND_WORDS: Readonly<Record<ClaimKind, ClaimKindWord>> = {
  fact: { label: "Fact", meaning: "can be checked" },
  evaluation: { label: "Evaluation", meaning: "says what to think of it" },
  prediction: { label: "Prediction", meaning: "about what is to come" },
  demand: { label: "Demand", meaning: "what ought to be done" },
};

/**
 * A kind of claim with what it means.
 *
 * @example describeClaimKind("fact") // "Fact: can be checked"
 */
export function describeClaimKind(kind: ClaimKind): string {
  const { label, meaning } = CLAIM_KIND_WORDS[kind];
  return `${label}: ${meaning}`;
}
