"use server";

import { z } from "zod";
import { goOn, readPosted } from "@/app/events/posted";
import { key } from "@/app/events/schemas";
import { guardedAction } from "@/app/guard/guarded";
import type { PostState } from "@/components/form/post-action";
import { decideQuestion, finishAdjudication, reopenAdjudication } from "@/workflows/adjudication/settle-differences";
import { adjudicateHref } from "./adjudicate-query";

const ofArticle = { article: key, codebook: key };

const takeDecision = guardedAction(
  "adjudicate",
  z.unknown().pipe(
    z.object({
      ...ofArticle,
      question: z.string().regex(/^[a-z0-9-]{1,300}$/),
      reading: z.union([z.literal("none").transform(() => null), z.coerce.number().int().min(0).max(1000)]),
      voice: z.enum(["outlet", "quoted"]).nullable().catch(null),
      reason: z.string().trim().max(1000, "A reason can have 1,000 characters.").default(""),
    }),
  ),
  async ({ context }, { article, codebook, question, reading, voice, reason }) => ({
    next: adjudicateHref(codebook, article),
    ...(await decideQuestion(context, {
      articleKey: article,
      codebook,
      question,
      reading,
      voice,
      reason: reason === "" ? null : reason,
    })),
  }),
);

/** Decides one question, and on to the next one that is open. */
export async function postDecision(_before: PostState, form: FormData): Promise<PostState> {
  return goOn(await takeDecision(readPosted(form, [])));
}

const takeFinish = guardedAction(
  "adjudicate",
  z.unknown().pipe(z.object(ofArticle)),
  async ({ context }, { article, codebook }) => ({
    next: adjudicateHref(codebook, article),
    ...(await finishAdjudication(context, { articleKey: article, codebook })),
  }),
);

/** Finishes an article: what is settled stands for all from now on. */
export async function postFinish(_before: PostState, form: FormData): Promise<PostState> {
  return goOn(await takeFinish(readPosted(form, [])));
}

const takeReopen = guardedAction(
  "adjudicate",
  z.unknown().pipe(z.object(ofArticle)),
  async ({ context }, { article, codebook }) => ({
    next: adjudicateHref(codebook, article),
    ...(await reopenAdjudication(context, { articleKey: article, codebook })),
  }),
);

/** Takes a settled article back. */
export async function postReopen(_before: PostState, form: FormData): Promise<PostState> {
  return goOn(await takeReopen(readPosted(form, [])));
}
