import type { MarkAnswer, MarkingActions } from "./marking-actions";

const REFUSAL = { ok: false, reason: "forbidden", message: "You may not mark this article." } as const;

const refuse = (): Promise<MarkAnswer> => Promise.resolve(REFUSAL);

/** What stands in for the actions that a page does not hand to whoever may not use them. */
export const NO_MARKING: MarkingActions = {
  saveCodingAction: refuse,
  removeCodingAction: refuse,
  saveMentionAction: refuse,
  removeMentionAction: refuse,
  saveClaimAction: refuse,
  checkClaimAction: refuse,
  submitAction: refuse,
  placePassageAction: refuse,
  undoAction: refuse,
  chooseCoderAction: refuse,
  addCoderAction: refuse,
};
