"use server";

import { z } from "zod";
import { goOn, nextPage, readPosted } from "@/app/events/posted";
import { guardedAction } from "@/app/guard/guarded";
import type { PostState } from "@/components/form/post-action";
import { GROUPING_KINDS } from "@/domain/suggestions/grouping-proposal";
import {
  acceptJoins,
  acceptMerge,
  acceptMove,
  acceptNewEvent,
  acceptSplit,
  refuseProposals,
} from "@/workflows/grouping/decide-groupings";
import {
  acceptJoinsSchema,
  acceptMergeSchema,
  acceptMoveSchema,
  acceptNewEventSchema,
  acceptSplitSchema,
} from "./schemas";

const next = { next: nextPage };

/** A card's fields by what it proposes; for one event several articles are ticked, by their suggestions. */
const answer = z.discriminatedUnion("decision", [
  z.object({ decision: z.literal("new"), ...acceptNewEventSchema.shape, ...next }),
  z.object({ decision: z.literal("join"), ...acceptJoinsSchema.shape, ...next }),
  z.object({ decision: z.literal("move"), ...acceptMoveSchema.shape, ...next }),
  z.object({ decision: z.literal("merge"), ...acceptMergeSchema.shape, ...next }),
  z.object({ decision: z.literal("split"), ...acceptSplitSchema.shape, ...next }),
  z.object({ decision: z.literal("refuse"), ...acceptJoinsSchema.shape, ...next }),
]);

const takeAnswer = guardedAction(
  "edit-event",
  z.unknown().pipe(answer),
  async ({ context }, { next: page, ...given }) => {
    const decide = () => {
      switch (given.decision) {
        case "new":
          return acceptNewEvent(context, given);
        case "join":
          return acceptJoins(context, given);
        case "move":
          return acceptMove(context, given);
        case "merge":
          return acceptMerge(context, given);
        case "split":
          return acceptSplit(context, given);
        case "refuse":
          return refuseProposals(context, given);
      }
    };
    return { next: page, ...(await decide()) };
  },
);

/** The answer to a card where no script runs. */
export async function postGrouping(_before: PostState, form: FormData): Promise<PostState> {
  const { ticked = [], ...posted } = readPosted(form, ["ticked"]);
  const isJoin = !form.has("suggestion");
  const suggestions = isJoin ? ticked : [posted["suggestion"]];
  const kind = GROUPING_KINDS.find((one) => one === posted["kind"]);
  const decision = posted["decision"] === "refuse" ? "refuse" : kind;
  return goOn(await takeAnswer({ ...posted, decision, articles: ticked, suggestions }));
}
