import { z } from "zod";
import { partialDate } from "@/app/iso-date";
import { LIMITS } from "@/components/events/limits";
import { ATTRIBUTION_KINDS } from "@/domain/attribution/attribution";
import {
  CLAIM_KINDS,
  CLAIM_LINK_KINDS,
  FITS,
  MENTION_VOICES,
  POLARITIES,
  SPEAKER_TYPES,
  VERB_CLASSES,
} from "@/domain/claims/claim";

export const key = z.string().regex(/^[a-z0-9-]{1,120}$/, "This link is damaged; reload the page.");
const verb = z.string().trim().min(1).max(60, "A word of saying can have 60 characters.").nullable();
const speakerName = z.string().trim().min(1, "Who says it? Name the speaker, or write “not named”.").max(120);

const range = z.object({ start: z.number().int().nonnegative(), end: z.number().int().nonnegative() });

export const rejectSchema = z.object({ suggestionKey: key });

export const acceptFrameSchema = z.object({
  suggestionKey: key,
  correction: z
    .object({
      code: key,
      voice: z.enum(["outlet", "quoted"]),
      unsure: z.boolean(),
      note: z.string().trim().max(2000, "A note can have 2,000 characters.").nullable(),
      range: range.nullable(),
    })
    .nullable(),
});

export const acceptAttributionSchema = z.object({
  suggestionKey: key,
  correction: z
    .object({
      kind: z.enum(ATTRIBUTION_KINDS),
      sourceName: speakerName.nullable(),
      sourceType: z.enum(SPEAKER_TYPES).nullable(),
      verb,
      verbClass: z.enum(VERB_CLASSES).nullable(),
      hedged: z.boolean(),
    })
    .nullable(),
});

const mention = z.object({
  at: z.number().int().nonnegative(),
  voice: z.enum(MENTION_VOICES),
  polarity: z.enum(POLARITIES),
  hedged: z.boolean(),
  fit: z.enum(FITS),
  speakers: z
    .array(z.object({ name: speakerName, type: z.enum(SPEAKER_TYPES), viaOutlet: key.nullable() }))
    .max(5, "A chain can have five speakers."),
  verb,
  verbClass: z.enum(VERB_CLASSES).nullable(),
  ironic: z.boolean(),
  apparentError: z.boolean(),
  unsure: z.boolean(),
  note: z.string().trim().max(2000, "A note can have 2,000 characters.").nullable(),
});

export const claimStatement = z
  .string()
  .trim()
  .max(LIMITS.statement, `At most ${LIMITS.statement} characters: one predicate, one object, no “and”.`);

export const acceptClaimSchema = z
  .object({
    suggestionKey: key,
    claimKey: key.nullable(),
    statement: claimStatement,
    kind: z.enum(CLAIM_KINDS),
    knowableFrom: partialDate,
    mentions: z.array(mention).max(500, "A claim can have 500 passages."),
    links: z
      .array(z.object({ other: key, kind: z.enum(CLAIM_LINK_KINDS), direction: z.enum(["out", "in"]) }))
      .max(100, "At most 100 links at once."),
  })
  .refine(({ claimKey, statement }) => claimKey !== null || statement !== "", {
    path: ["statement"],
    message: "Write the claim down: one checkable sentence.",
  });
