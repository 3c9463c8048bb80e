"use server";

import { z } from "zod";
import { guardedAction } from "@/app/guard/guarded";
import { addCoderToRound, closeRound } from "@/workflows/rounds/change-round";
import { addArticlesToRound, handOutRound } from "@/workflows/rounds/hand-out";
import { parseRoundQuery, toRequest } from "./round-query";

const key = z.string().regex(/^[a-z0-9-]{1,120}$/);

/** A page that tells what has just been done, with the way back. */
function telling(page: string, changeKey: string | null): string {
  return changeKey === null ? page : `${page}?done=${changeKey}`;
}

/** Does what the preview showed: a new round, or more articles for one that stands. */
export const handOutAction = guardedAction(
  "manage-rounds",
  z.object({ request: z.string().max(20_000) }),
  async ({ context }, { request }) => {
    const query = parseRoundQuery(request);
    if (query.round !== null) {
      const added = await addArticlesToRound(context, query.round, toRequest(query));
      return added.ok ? { ...added, next: telling(`/coding/rounds/${query.round}`, added.changeKey) } : added;
    }
    const done = await handOutRound(context, toRequest(query));
    // The list outlives an undo of the hand-out; the round's own page does not.
    return done.ok ? { ...done, next: telling("/coding/rounds", done.changeKey) } : done;
  },
);

// Both may take their own form off the page, so that the page itself tells what was done.

export const addCoderToRoundAction = guardedAction(
  "manage-rounds",
  z.object({ roundKey: key, coderKey: key }),
  async ({ context }, input) => {
    const done = await addCoderToRound(context, input);
    return done.ok ? { ...done, next: telling(`/coding/rounds/${input.roundKey}`, done.changeKey) } : done;
  },
);

export const closeRoundAction = guardedAction(
  "manage-rounds",
  z.object({ roundKey: key }),
  async ({ context }, input) => {
    const done = await closeRound(context, input);
    return done.ok ? { ...done, next: telling(`/coding/rounds/${input.roundKey}`, done.changeKey) } : done;
  },
);
