"use server";

import { z } from "zod";
import { statement } from "@/app/claims/schemas";
import { goOn, readPosted } from "@/app/events/posted";
import { key, partialDate, slug } from "@/app/events/schemas";
import { guardedAction } from "@/app/guard/guarded";
import type { PassageClaimState } from "@/components/claims/passage-claim-form";
import { CLAIM_KINDS, MENTION_VOICES } from "@/domain/claims/claim";
import { claimFromPassage } from "@/workflows/claim-from-passage";

const schema = z.object({
  article: key,
  passage: key,
  event: slug,
  statement,
  kind: z.enum(CLAIM_KINDS),
  knowableFrom: partialDate,
  voice: z.enum([...MENTION_VOICES, "none"]),
  speaker: z.string().trim().max(120, "A name can have 120 characters."),
});

const takeClaim = guardedAction("edit-claim", z.unknown().pipe(schema), async ({ context }, input) => {
  const { event, voice, speaker, ...claim } = input;
  const named = { name: speaker, type: "person", viaOutlet: null } as const;
  const unnamed = { name: "not named", type: "anonymous", viaOutlet: null } as const;
  const speakers = voice === "attributed" ? [speaker === "" ? unnamed : named] : [];
  const said = voice === "none" ? null : { voice, speakers };
  const done = await claimFromPassage(context, { ...claim, events: [event], said });
  return done.ok ? { ...done, next: `/events/${event}/claims` } : done;
});

/** Writes a claim down from a passage; where it is refused, the form comes back as it was sent. */
export async function postPassageClaim(_before: PassageClaimState, form: FormData): Promise<PassageClaimState> {
  const posted = readPosted(form, []);
  const text = (name: string) => (typeof posted[name] === "string" ? posted[name] : "");
  const { message } = goOn(await takeClaim({ speaker: "", voice: "none", ...posted }));
  return { message, statement: text("statement"), knowableFrom: text("knowableFrom"), speaker: text("speaker") };
}
