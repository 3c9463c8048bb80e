"use server";

import { refresh } from "next/cache";
import { cookies } from "next/headers";
import { z } from "zod";
import { guardedAction } from "@/app/guard/guarded";
import { CODER_COOKIE } from "@/app/guard/workspace";
import { findCoder } from "@/db/coders";
import { addCoder } from "@/workflows/add-coder";
import { renameCoder } from "@/workflows/rename-coder";
import { undoChange } from "@/workflows/undo-change";

const A_YEAR = 365 * 24 * 60 * 60;

/** Remembers who is coding in this browser. On loopback that is a choice, not a proof. */
async function rememberCoder(coderKey: string): Promise<void> {
  (await cookies()).set(CODER_COOKIE, coderKey, { httpOnly: true, sameSite: "strict", path: "/", maxAge: A_YEAR });
  refresh();
}

const name = z.string().trim().min(1, "Give a name.").max(60, "A name can have 60 characters.");

/** Without a key nobody is at work in this browser any more. */
export const chooseCoderAction = guardedAction(
  "choose-coder",
  z.object({ coderKey: z.string().max(120).nullable() }),
  async ({ database }, { coderKey }) => {
    if (coderKey === null) {
      (await cookies()).delete(CODER_COOKIE);
      refresh();
      return { ok: true, changeKey: null, summary: "Nobody is at work in this browser" } as const;
    }
    const coder = await findCoder(database.reader, coderKey);
    if (coder === null) return { ok: false, reason: "unknown", message: "This coder is no longer here." } as const;
    await rememberCoder(coder.key);
    return { ok: true, changeKey: null, summary: `Coding as ${coder.name}` } as const;
  },
);

export const addCoderAction = guardedAction("add-coder", z.object({ name }), async ({ context }, input) => {
  const answer = await addCoder(context, input);
  if (!answer.ok) return answer;
  await rememberCoder(answer.coder.key);
  return { ok: true, changeKey: null, summary: `Coding as ${answer.coder.name}` } as const;
});

export const renameCoderAction = guardedAction("choose-coder", z.object({ name }), async ({ context }, input) => {
  const answer = await renameCoder(context, input);
  if (answer.ok) refresh();
  return answer;
});

export const undoAction = guardedAction(
  "undo-change",
  z.object({ changeKey: z.string().max(120) }),
  async ({ context }, input) => undoChange(context, input),
);
