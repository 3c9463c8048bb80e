"use server";

import { guardedAction } from "@/app/guard/guarded";
import {
  acceptJoins,
  acceptMerge,
  acceptMove,
  acceptNewEvent,
  acceptSplit,
  refuseProposals,
} from "@/workflows/grouping/decide-groupings";
import { mergeEvents } from "@/workflows/grouping/merge-events";
import { moveArticle } from "@/workflows/grouping/move-article";
import { splitEvent } from "@/workflows/grouping/split-event";
import { landAfter } from "./land-after";
import {
  acceptJoinsSchema,
  acceptMergeSchema,
  acceptMoveSchema,
  acceptNewEventSchema,
  acceptSplitSchema,
  mergeEventsSchema,
  moveArticleSchema,
  refuseProposalsSchema,
  splitEventSchema,
} from "./schemas";

export const acceptNewEventAction = guardedAction("edit-event", acceptNewEventSchema, ({ context }, input) =>
  acceptNewEvent(context, input),
);

export const acceptJoinsAction = guardedAction("edit-event", acceptJoinsSchema, ({ context }, input) =>
  acceptJoins(context, input),
);

export const acceptMoveAction = guardedAction("edit-event", acceptMoveSchema, ({ context }, input) =>
  acceptMove(context, input),
);

export const acceptMergeAction = guardedAction("edit-event", acceptMergeSchema, ({ context }, input) =>
  acceptMerge(context, input),
);

export const acceptSplitAction = guardedAction("edit-event", acceptSplitSchema, ({ context }, input) =>
  acceptSplit(context, input),
);

export const refuseProposalsAction = guardedAction("edit-event", refuseProposalsSchema, ({ context }, input) =>
  refuseProposals(context, input),
);

export const moveArticleAction = guardedAction("edit-event", moveArticleSchema, ({ context }, input) =>
  moveArticle(context, input),
);

export const mergeEventsAction = guardedAction("edit-event", mergeEventsSchema, async ({ context }, input) => {
  const done = await mergeEvents(context, input);
  return done.ok ? { ...done, next: landAfter(done.slug, done.changeKey) } : done;
});

export const splitEventAction = guardedAction("edit-event", splitEventSchema, ({ context }, input) =>
  splitEvent(context, input),
);
