"use server";

import { guardedAction } from "@/app/guard/guarded";
import { linkClaims, saveClaim } from "@/workflows/save-claim";
import { addClaimSchema, editClaimSchema, linkClaimsSchema } from "./schemas";

export const addClaimAction = guardedAction("edit-claim", addClaimSchema, ({ context }, { event, ...input }) =>
  saveClaim(context, { ...input, claimKey: null, events: [event] }),
);

export const editClaimAction = guardedAction("edit-claim", editClaimSchema, ({ context }, input) =>
  saveClaim(context, { ...input, events: [], originArticle: null }),
);

export const linkClaimsAction = guardedAction("edit-claim", linkClaimsSchema, ({ context }, { remove, ...input }) =>
  linkClaims(context, { ...input, remove: remove === "yes" }),
);
