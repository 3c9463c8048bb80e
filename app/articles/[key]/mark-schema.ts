import { z } from "zod";
import { FITS, MENTION_VOICES, POLARITIES, SPEAKER_TYPES, VERB_CLASSES } from "@/domain/claims/claim";

/** Shapes of what marks an article: those of the reader's actions, and of the address that takes marks sent later. */

export const key = z.string().regex(/^[a-z0-9-]{1,120}$/, "This link is damaged; reload the page.");

const note = z.string().trim().max(2000, "A note can have 2,000 characters.").nullable();
const codingVoice = z.enum(["outlet", "quoted"]);

export const stretch = z.object({
  versionId: z.number().int().positive(),
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
});

const seen = z.object({ code: key, voice: codingVoice, unsure: z.boolean(), note });

/** How a mark was sent; see `Sent` of the workflow. A key is long enough that no two browsers make the same. */
const sent = {
  markKey: z
    .string()
    .regex(/^[a-z0-9]{16,40}$/, "A mark's key has 16 to 40 small letters and digits.")
    .optional(),
  coder: key.optional(),
};

export const codingDraft = z.object({
  ...sent,
  articleKey: key,
  codebook: key,
  code: key,
  scope: z.enum(["passage", "headline", "article", "primary"]),
  passage: stretch.nullable(),
  voice: codingVoice,
  unsure: z.boolean(),
  note,
  seen: seen.nullable().optional(),
});

export const codingRemoval = z.object({ ...sent, codingKey: key, seen: seen.optional() });

export const mentionDraft = z.object({
  ...sent,
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
});

export const mentionRemoval = z.object({ ...sent, mentionKey: key });

export const claimCheck = z.object({ ...sent, articleKey: key, claimKey: key });

/** Any of them by its kind, as the browser keeps it until it is saved. */
export const mark = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("coding"), draft: codingDraft }),
  z.object({ kind: z.literal("remove-coding"), draft: codingRemoval }),
  z.object({ kind: z.literal("mention"), draft: mentionDraft }),
  z.object({ kind: z.literal("remove-mention"), draft: mentionRemoval }),
  z.object({ kind: z.literal("check"), draft: claimCheck }),
]);
