import type { Codebook } from "./codebook";
import { fiveGenericFrames } from "./codebooks/five-generic-frames";
import { framingFunctions } from "./codebooks/framing-functions";
import { persuasionTechniques } from "./codebooks/persuasion-techniques";
import { policyFrames } from "./codebooks/policy-frames";
import { sixQuestions } from "./codebooks/six-questions";

/** The codebooks that every new database holds, in the order in which they are offered: for counting first. */
export const builtInCodebooks: readonly Codebook[] = [
  fiveGenericFrames,
  policyFrames,
  framingFunctions,
  sixQuestions,
  persuasionTechniques,
];

/**
 * Answers: which built-in codebook has this key? `null` when none has.
 *
 * Wrong tool once a database is open: people add versions there, and codings name a version, not a key.
 */
export function findBuiltInCodebook(key: string): Codebook | null {
  return builtInCodebooks.find((codebook) => codebook.key === key) ?? null;
}
