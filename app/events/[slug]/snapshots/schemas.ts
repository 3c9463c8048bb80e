import { z } from "zod";
import { key, slug } from "@/app/events/schemas";
import { LIMITS } from "@/components/events/limits";

const named = {
  title: z
    .string()
    .trim()
    .min(1, "Give it a title, so that it can be found again.")
    .max(LIMITS.title, `At most ${LIMITS.title} characters.`),
  note: z
    .string()
    .trim()
    .max(LIMITS.paragraph, `At most ${LIMITS.paragraph} characters.`)
    .transform((note) => (note === "" ? null : note)),
};

/** `search` holds the switches as the address has them; what it says is read again, as any address is. */
export const freezeSchema = z.object({ ...named, event: slug, search: z.string().max(1000) });

export const saveSnapshotSchema = z.object({ ...named, snapshot: key });

export const snapshotSchema = z.object({ key });

export const agreedSnapshotSchema = snapshotSchema.extend({ agreed: z.string().max(300).nullable() });
