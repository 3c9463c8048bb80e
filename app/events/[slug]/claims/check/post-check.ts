"use server";

import { z } from "zod";
import { goOn, nextPage, readPosted } from "@/app/events/posted";
import { key } from "@/app/events/schemas";
import { guardedAction } from "@/app/guard/guarded";
import { isoDate } from "@/app/iso-date";
import type { PostState } from "@/components/form/post-action";
import { FITS, MENTION_VOICES, POLARITIES, SPEAKER_TYPES } from "@/domain/claims/claim";
import { checkClaim, saveMention } from "@/workflows/save-mention";
import { setKnowable } from "@/workflows/set-knowable";

/** The cell, and the page that comes next. */
const cell = { article: key, claim: key, next: nextPage };

const takeCheck = guardedAction(
  "check-claim",
  z.unknown().pipe(z.object(cell)),
  async ({ context }, { article, claim, next }) => ({
    next,
    ...(await checkClaim(context, { articleKey: article, claimKey: claim })),
  }),
);

/** "Looked for, not there", and on to the next one. */
export async function postCheck(_before: PostState, form: FormData): Promise<PostState> {
  return goOn(await takeCheck(readPosted(form, [])));
}

/** "120 188": where the chosen sentence stands. */
const sentence = z
  .string({ error: "Choose the sentence that says it." })
  .regex(/^\d{1,9} \d{1,9}$/, "Choose the sentence that says it.")
  .transform((text) => {
    const [start = 0, end = 0] = text.split(" ").map(Number);
    return { start, end };
  });

const markSchema = z.object({
  ...cell,
  versionId: z.coerce.number().int().positive(),
  sentence,
  polarity: z.enum(POLARITIES),
  voice: z.enum(MENTION_VOICES),
  fit: z.enum(FITS),
  hedged: z.literal("yes").optional(),
  speaker: z.string().trim().max(120, "A name can have 120 characters.").default(""),
  speakerType: z.enum(SPEAKER_TYPES).default("person"),
});

const takeMark = guardedAction("code-article", z.unknown().pipe(markSchema), async ({ context }, input) => {
  const {
    next,
    article,
    claim,
    versionId,
    sentence: place,
    voice,
    polarity,
    fit,
    hedged,
    speaker,
    speakerType,
  } = input;
  const named = { name: speaker, type: speakerType, viaOutlet: null };
  const unnamed = { name: "not named", type: "anonymous", viaOutlet: null } as const;
  const saved = await saveMention(context, {
    articleKey: article,
    claimKey: claim,
    passage: { versionId, ...place },
    voice,
    polarity,
    fit,
    hedged: hedged === "yes",
    speakers: voice === "attributed" ? [speaker === "" ? unnamed : named] : [],
    verb: null,
    verbClass: null,
    ironic: false,
    apparentError: false,
    unsure: false,
    note: null,
    replaces: null,
  });
  return { next, ...saved };
});

/** Marks the sentence that says it, and on to the next one. */
export async function postMark(_before: PostState, form: FormData): Promise<PostState> {
  return goOn(await takeMark(readPosted(form, [])));
}

const takeKnowable = guardedAction(
  "edit-claim",
  z.unknown().pipe(z.object({ ...cell, knowableFrom: isoDate })),
  async ({ context }, { article, claim, knowableFrom, next }) => ({
    next,
    ...(await setKnowable(context, { articleKey: article, claimKey: claim, knowableFrom })),
  }),
);

/** "It could not know": says from when the claim could be known, for every article of it. */
export async function postKnowable(_before: PostState, form: FormData): Promise<PostState> {
  return goOn(await takeKnowable(readPosted(form, [])));
}
