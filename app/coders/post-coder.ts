"use server";

import { z } from "zod";
import { nextPage, readPosted } from "@/app/events/posted";
import { guardedAction } from "@/app/guard/guarded";
import type { PostState } from "@/components/form/post-action";
import { redirect } from "next/navigation";
import { addCoderAction, chooseCoderAction } from "./actions";

const takePage = guardedAction("choose-coder", z.unknown().pipe(z.object({ next: nextPage })), async (_, { next }) => ({
  ok: true as const,
  next,
}));

/** Chooses or adds who is at work where no script runs. */
export async function postCoder(_before: PostState, form: FormData): Promise<PostState> {
  const { coderKey, name, next } = readPosted(form, []);
  const page = await takePage({ next });
  if (!page.ok) return { message: page.message };
  const isKnown = typeof coderKey === "string" && coderKey !== "";
  const answer = await (isKnown
    ? chooseCoderAction({ coderKey })
    : addCoderAction({ name: typeof name === "string" ? name : "" }));
  if (!answer.ok) return { message: answer.message };
  redirect(page.next);
}
