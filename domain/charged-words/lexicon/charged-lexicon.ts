import { actionVerbs } from "./action-verbs";
import { boosters } from "./boosters";
import type { ChargedConcept } from "./charged-concept";
import { judgingAdjectives } from "./judging-adjectives";
import { personsAndGroups } from "./persons-and-groups";
import { speechVerbs } from "./speech-verbs";
import { thingsAndStates } from "./things-and-states";

/** All concepts of the lexicon. Where a word stands in two, the stronger one decides. */
export const CHARGED_CONCEPTS: readonly ChargedConcept[] = [
  ...speechVerbs,
  ...actionVerbs,
  ...personsAndGroups,
  ...thingsAndStates,
  ...judgingAdjectives,
  ...boosters,
];
