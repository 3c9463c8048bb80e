import type { Mark, MarkAnswer, MarkingActions, Sent } from "./marking-actions";

/** Sends a mark by the page's own action, which brings the changed page along with its answer. */
export function sendMark(actions: MarkingActions, mark: Mark, sent: Sent): Promise<MarkAnswer> {
  switch (mark.kind) {
    case "coding":
      return actions.saveCodingAction({ ...mark.draft, ...sent });
    case "remove-coding":
      return actions.removeCodingAction({ ...mark.draft, ...sent });
    case "mention":
      return actions.saveMentionAction({ ...mark.draft, ...sent });
    case "remove-mention":
      return actions.removeMentionAction({ ...mark.draft, ...sent });
    case "check":
      return actions.checkClaimAction({ ...mark.draft, ...sent });
  }
}
