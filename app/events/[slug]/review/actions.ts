"use server";

import { guardedAction } from "@/app/guard/guarded";
import { acceptAttribution } from "@/workflows/review/decide-attribution";
import { acceptClaim } from "@/workflows/review/decide-claim";
import { acceptFrame } from "@/workflows/review/decide-frame";
import { rejectSuggestion } from "@/workflows/review/reject-suggestion";
import { acceptAttributionSchema, acceptClaimSchema, acceptFrameSchema, rejectSchema } from "./schemas";

export const acceptFrameAction = guardedAction("code-article", acceptFrameSchema, ({ context }, input) =>
  acceptFrame(context, input),
);

export const acceptAttributionAction = guardedAction("code-article", acceptAttributionSchema, ({ context }, input) =>
  acceptAttribution(context, input),
);

export const acceptClaimAction = guardedAction(
  "edit-claim",
  acceptClaimSchema,
  ({ context }, { suggestionKey, mentions, links, claimKey, ...words }) =>
    acceptClaim(context, { suggestionKey, mentions, links, target: claimKey === null ? words : { claimKey } }),
);

export const rejectAction = guardedAction("code-article", rejectSchema, ({ context }, input) =>
  rejectSuggestion(context, input),
);
