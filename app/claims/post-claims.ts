"use server";

import { z } from "zod";
import { goOn, readPosted } from "@/app/events/posted";
import { key } from "@/app/events/schemas";
import { guardedAction } from "@/app/guard/guarded";
import type { SplitState } from "@/components/claims/split-form";
import type { PostState } from "@/components/form/post-action";
import { mergeClaims } from "@/workflows/merge-claims";
import { splitClaim } from "@/workflows/split-claim";
import { statement } from "./schemas";

const takeMerge = guardedAction(
  "edit-claim",
  z.unknown().pipe(z.object({ from: key, into: key })),
  async ({ context }, input) => {
    const done = await mergeClaims(context, input);
    return done.ok ? { ...done, next: `/claims/${done.claimKey}` } : done;
  },
);

/** Makes one claim of two; the page of the one that stays says so. */
export async function postMerge(_before: PostState, form: FormData): Promise<PostState> {
  return goOn(await takeMerge(readPosted(form, [])));
}

/** Words for a new claim, or a claim that is there: whoever chose one needs no words. */
const splitSchema = z.discriminatedUnion("target", [
  z.object({ target: z.literal("new"), claim: key, mentions: z.array(key), statement }),
  z.object({ target: z.literal("known"), claim: key, mentions: z.array(key), into: key }),
]);

const takeSplit = guardedAction("edit-claim", z.unknown().pipe(splitSchema), async ({ context }, input) => {
  const to = input.target === "new" ? { statement: input.statement } : { claim: input.into };
  const done = await splitClaim(context, { claim: input.claim, mentions: input.mentions, to });
  // Back to the old claim: the new one is gone once this is undone.
  return done.ok ? { ...done, next: `/claims/${input.claim}` } : done;
});

/** Moves passages to another claim; where it is refused, the form comes back as it was sent. */
export async function postSplit(_before: SplitState, form: FormData): Promise<SplitState> {
  const { mentions = [], ...posted } = readPosted(form, ["mentions"]);
  const text = (name: string) => (typeof posted[name] === "string" ? posted[name] : "");
  const target = text("into") === "" ? "new" : "known";
  const { message } = goOn(await takeSplit({ ...posted, mentions, target }));
  return { message, mentions: [mentions].flat(), statement: text("statement"), into: text("into") };
}
