"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import { guardedAction } from "@/app/guard/guarded";
import { isoDate } from "@/app/iso-date";
import { CLAIM_KINDS, FITS, MENTION_VOICES, POLARITIES, SPEAKER_TYPES, VERB_CLASSES } from "@/domain/claims/claim";
import { placePassage } from "@/workflows/place-passage";
import { saveClaim } from "@/workflows/save-claim";
import { removeCoding, saveCoding } from "@/workflows/save-coding";
import { checkClaim, removeMention, saveMention } from "@/workflows/save-mention";
import { submitAssignment } from "@/workflows/submit-assignment";
import { undoChange } from "@/workflows/undo-change";

const key = z.string().regex(/^[a-z0-9-]{1,120}$/, "This link is damaged; reload the page.");
const note = z.string().trim().max(2000, "A note can have 2,000 characters.").nullable();
const stretch = z.object({
  versionId: z.number().int().positive(),
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
});

/** Shows the change on the page that asked for it. */
function shown<Answer extends { readonly ok: boolean }>(answer: Answer): Answer {
  if (answer.ok) refresh();
  return answer;
}

export const saveCodingAction = guardedAction(
  "code-article",
  z.object({
    articleKey: key,
    codebook: key,
    code: key,
    scope: z.enum(["passage", "headline", "article", "primary"]),
    passage: stretch.nullable(),
    voice: z.enum(["outlet", "quoted"]),
    unsure: z.boolean(),
    note,
  }),
  async ({ context }, input) => shown(await saveCoding(context, input)),
);

export const removeCodingAction = guardedAction(
  "code-article",
  z.object({ codingKey: key }),
  async ({ context }, input) => shown(await removeCoding(context, input)),
);

export const saveMentionAction = guardedAction(
  "code-article",
  z.object({
    articleKey: key,
    claimKey: key,
    passage: stretch,
    voice: z.enum(MENTION_VOICES),
    polarity: z.enum(POLARITIES),
    hedged: z.boolean(),
    fit: z.enum(FITS),
    verb: z.string().trim().max(60, "A verb can have 60 characters.").nullable(),
    verbClass: z.enum(VERB_CLASSES).nullable(),
    ironic: z.boolean(),
    apparentError: z.boolean(),
    unsure: z.boolean(),
    note,
    speakers: z
      .array(
        z.object({
          name: z.string().trim().min(1, "Name the speaker, or choose “anonymous”.").max(120),
          type: z.enum(SPEAKER_TYPES),
          viaOutlet: key.nullable(),
        }),
      )
      .max(5, "A chain has five speakers at most."),
    replaces: key.nullable(),
  }),
  async ({ context }, input) => shown(await saveMention(context, input)),
);

export const removeMentionAction = guardedAction(
  "code-article",
  z.object({ mentionKey: key }),
  async ({ context }, input) => shown(await removeMention(context, input)),
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

export const checkClaimAction = guardedAction(
  "check-claim",
  z.object({ articleKey: key, claimKey: key }),
  async ({ context }, input) => shown(await checkClaim(context, input)),
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
