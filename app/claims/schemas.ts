import { z } from "zod";
import { key, partialDate, slug } from "@/app/events/schemas";
import { LIMITS } from "@/components/events/limits";
import { CLAIM_KINDS, CLAIM_LINK_KINDS } from "@/domain/claims/claim";

/** What a claim says. */
export const statement = z
  .string()
  .trim()
  .min(1, "Write the claim down: one checkable sentence.")
  .max(LIMITS.statement, `At most ${LIMITS.statement} characters: one predicate, one object, no “and”.`);

export const addClaimSchema = z.object({
  event: slug,
  statement,
  kind: z.enum(CLAIM_KINDS),
  knowableFrom: partialDate,
  originArticle: z.union([z.literal("").transform(() => null), key]),
});

export const editClaimSchema = z.object({
  claimKey: key,
  statement,
  kind: z.enum(CLAIM_KINDS),
  knowableFrom: partialDate,
});

export const linkClaimsSchema = z.object({
  from: key,
  to: key,
  kind: z.enum(CLAIM_LINK_KINDS),
  remove: z.enum(["yes", "no"]),
});
