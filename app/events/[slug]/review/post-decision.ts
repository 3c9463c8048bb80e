"use server";

import { z } from "zod";
import { goOn, nextPage, readPosted } from "@/app/events/posted";
import { guardedAction } from "@/app/guard/guarded";
import { partialDate } from "@/app/iso-date";
import type { PostState } from "@/components/form/post-action";
import { findSuggestion } from "@/db/suggestions";
import { CLAIM_KINDS, CLAIM_LINK_KINDS } from "@/domain/claims/claim";
import { readProposed } from "@/domain/suggestions/review-claim";
import { readClaimProposal } from "@/domain/suggestions/review-proposal";
import { acceptAttribution } from "@/workflows/review/decide-attribution";
import { acceptClaim } from "@/workflows/review/decide-claim";
import { acceptFrame } from "@/workflows/review/decide-frame";
import { rejectSuggestion } from "@/workflows/review/reject-suggestion";
import { refuse } from "@/workflows/work-context";
import { claimStatement, key } from "./schemas";

/** Both pages come from us: the next one after a decision, and the one at hand to come back to. */
const decision = z.object({ suggestionKey: key, next: nextPage });

const takeMark = guardedAction(
  "code-article",
  z.unknown().pipe(decision.extend({ kind: z.enum(["frame", "attribution"]) })),
  async ({ context }, { suggestionKey, kind, next }) => {
    const accept = kind === "frame" ? acceptFrame : acceptAttribution;
    return { next, ...(await accept(context, { suggestionKey, correction: null })) };
  },
);

/** "in contradicts abc": where a proposed link leads. */
const link = z
  .string()
  .transform((text) => text.split(" "))
  .pipe(z.tuple([z.enum(["in", "out"]), z.enum(CLAIM_LINK_KINDS), key]))
  .transform(([direction, kind, other]) => ({ direction, kind, other }));

const claimSchema = decision.extend({
  claimKey: z.union([z.literal("").transform(() => null), key]).default(null),
  statement: claimStatement.default(""),
  kind: z.enum(CLAIM_KINDS),
  knowableFrom: partialDate,
  keep: z.array(z.coerce.number().int().nonnegative()).max(500),
  link: z.array(link).max(100),
});

/** Passages are taken over as they are proposed: to read one otherwise takes a script, or the article's own page. */
const takeClaim = guardedAction("edit-claim", z.unknown().pipe(claimSchema), async ({ context, database }, input) => {
  const { suggestionKey, claimKey, keep, link: links, next, ...words } = input;
  if (claimKey === null && words.statement === "") {
    return refuse("no-statement", "Write the claim down: one checkable sentence.");
  }
  const proposal = readClaimProposal((await findSuggestion(database.reader, suggestionKey))?.proposal);
  const mentions = (proposal?.mentions ?? []).map(readProposed).filter(({ at }) => keep.includes(at));
  const target = claimKey === null ? words : { claimKey };
  return { next, ...(await acceptClaim(context, { suggestionKey, mentions, links, target })) };
});

const takeRejection = guardedAction(
  "code-article",
  z.unknown().pipe(decision),
  async ({ context }, { suggestionKey, next }) => ({ next, ...(await rejectSuggestion(context, { suggestionKey })) }),
);

/** A decision where no script runs: as it is proposed, or not at all; for a claim with the words of the person. */
export async function postDecision(_before: PostState, form: FormData): Promise<PostState> {
  const posted = readPosted(form, ["keep", "link"]);
  if (posted["decision"] === "reject") return goOn(await takeRejection(posted));
  return goOn(await (form.has("statement") || form.has("claimKey") ? takeClaim(posted) : takeMark(posted)));
}
