"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import { guardedAction } from "@/app/guard/guarded";
import { runAgain } from "@/workflows/analysis/run-again";

const key = z.string().regex(/^[a-z0-9-]{1,120}$/, "This link is damaged; reload the page.");

/** Asks for one article, one event or everything to be analysed again. */
export const analyseAgainAction = guardedAction(
  "analyse-again",
  z.discriminatedUnion("scope", [
    z.object({ scope: z.enum(["article", "event"]), target: key }),
    z.object({ scope: z.literal("all"), target: z.null() }),
  ]),
  async ({ context }, input) => {
    const answer = await runAgain(context, input);
    if (!answer.ok) return answer;
    refresh();
    return { ok: true, isNew: answer.isNew } as const;
  },
);
