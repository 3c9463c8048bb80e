"use server";

import { z } from "zod";
import { guardedAction } from "@/app/guard/guarded";
import type { PostState } from "@/components/form/post-action";
import { undoChange } from "@/workflows/undo-change";
import { goOn, readPosted, undoPosted } from "./posted";

const takeUndo = guardedAction(
  "undo-change",
  z.unknown().pipe(undoPosted),
  async ({ context }, { changeKey, next }) => {
    const undone = await undoChange(context, { changeKey });
    return undone.ok ? { ok: true as const, changeKey, next } : undone;
  },
);

/** Takes a change back where no script runs; the next page says so. */
export async function postUndo(_before: PostState, form: FormData): Promise<PostState> {
  return goOn(await takeUndo(readPosted(form, [])));
}
