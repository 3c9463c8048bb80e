import { z } from "zod";
import type { SearchParams } from "@/app/guard/guarded";
import { REVIEW_KINDS, type ReviewFilter } from "@/domain/suggestions/review-queue";

/** Everything of a review that lives in its address. */
export interface ReviewQuery {
  readonly filter: ReviewFilter;
  /** Key of the suggestion at hand, or null: the first that is listed. */
  readonly at: string | null;
}

const name = z.string().regex(/^[a-z0-9-]{1,120}$/);

/** An address that somebody shortened or mistyped still shows the review: what cannot be read falls back. */
const QUERY = z.object({
  kind: z.enum(REVIEW_KINDS).nullable().catch(null),
  article: name.nullable().catch(null),
  method: name.nullable().catch(null),
  state: z.enum(["open", "decided", "all"]).catch("open"),
  at: name.nullable().catch(null),
});

/** Reads a review's address; what is missing or unknown takes its default: everything that is open. */
export function readReviewQuery(parameters: SearchParams): ReviewQuery {
  const { at, state, ...filter } = QUERY.parse(parameters);
  return { at, filter: { ...filter, state: state === "all" ? null : state } };
}

/** The address of a suggestion in a review, or without one of its beginning; only what differs from the defaults. */
export function reviewHref(slug: string, { kind, article, method, state }: ReviewFilter, at: string | null): string {
  const parameters = new URLSearchParams();
  if (kind !== null) parameters.set("kind", kind);
  if (article !== null) parameters.set("article", article);
  if (method !== null) parameters.set("method", method);
  if (state !== "open") parameters.set("state", state ?? "all");
  if (at !== null) parameters.set("at", at);
  const search = parameters.toString();
  return `/events/${slug}/review${search === "" ? "" : `?${search}`}`;
}
