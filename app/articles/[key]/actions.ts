"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import { guardedAction } from "@/app/guard/guarded";
import { isoDate } from "@/app/iso-date";
import { CLAIM_KINDS } from "@/domain/claims/claim";
import { placePassage } from "@/workflows/place-passage";
import { saveClaim } from "@/workflows/save-claim";
import { saveMark } from "@/workflows/save-mark";
import { submitAssignment } from "@/workflows/submit-assignment";
import { undoChange } from "@/workflows/undo-change";
import { claimCheck, codingDraft, codingRemoval, key, mentionDraft, mentionRemoval, stretch } from "./mark-schema";

/** Shows the change on the page that asked for it. */
function shown<Answer extends { readonly ok: boolean }>(answer: Answer): Answer {
  if (answer.ok) refresh();
  return answer;
}

export const saveCodingAction = guardedAction("code-article", codingDraft, async ({ context }, draft) =>
  shown(await saveMark(context, { kind: "coding", draft }, draft)),
);

export const removeCodingAction = guardedAction("code-article", codingRemoval, async ({ context }, draft) =>
  shown(await saveMark(context, { kind: "remove-coding", draft }, draft)),
);

export const saveMentionAction = guardedAction("code-article", mentionDraft, async ({ context }, draft) =>
  shown(await saveMark(context, { kind: "mention", draft }, draft)),
);

export const removeMentionAction = guardedAction("code-article", mentionRemoval, async ({ context }, draft) =>
  shown(await saveMark(context, { kind: "remove-mention", draft }, draft)),
);

export const saveClaimAction = guardedAction(
  "edit-claim",
  z.object({
    articleKey: key,
    event: key,
    statement: z.string().trim().min(3, "Write the claim down as one statement.").max(300),
    kind: z.enum(CLAIM_KINDS),
    knowableFrom: isoDate.nullable(),
  }),
  async ({ context }, { articleKey, event, ...claim }) => {
    const input = { ...claim, claimKey: null, events: [event], originArticle: articleKey };
    const answer = await saveClaim(context, input);
    return shown(answer.ok ? { ...answer, key: answer.claimKey } : answer);
  },
);

export const checkClaimAction = guardedAction("check-claim", claimCheck, async ({ context }, draft) =>
  shown(await saveMark(context, { kind: "check", draft }, draft)),
);

export const submitAction = guardedAction(
  "submit-assignment",
  z.object({ articleKey: key, codebook: key, reopen: z.boolean() }),
  async ({ context }, input) => shown(await submitAssignment(context, input)),
);

export const placePassageAction = guardedAction(
  "code-article",
  z.object({ articleKey: key, passageKey: key, place: stretch }),
  async ({ context }, input) => shown(await placePassage(context, input)),
);

export const undoAction = guardedAction("undo-change", z.object({ changeKey: key }), async ({ context }, input) => {
  const outcome = await undoChange(context, input);
  return shown(outcome.ok ? { ...outcome, changeKey: null } : outcome);
});
