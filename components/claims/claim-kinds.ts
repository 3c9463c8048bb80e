import { CLAIM_KINDS, type ClaimKind } from "@/domain/claims/claim";

const KIND_WORDS: Readonly<Record<ClaimKind, string>> = {
  fact: "fact: can be checked",
  evaluation: "evaluation: says what to think of it",
  prediction: "prediction: about what is to come",
  demand: "demand: what ought to be done",
};

/** The kinds of claims as a form offers them. */
export const KIND_CHOICES = CLAIM_KINDS.map((kind) => ({ value: kind, label: KIND_WORDS[kind] }));
