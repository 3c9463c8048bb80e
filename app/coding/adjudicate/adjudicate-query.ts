import { z } from "zod";
import type { SearchParams } from "@/app/guard/guarded";
import { DEFAULT_CODEBOOK } from "@/workflows/compare-event";

const first = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (Array.isArray(value) ? value[0] : value), schema);

const QUERY = z.object({
  codebook: first(z.string().regex(/^[a-z0-9-]{1,120}$/)).catch(DEFAULT_CODEBOOK),
  at: first(z.coerce.number().int().min(1).max(100_000)).nullable().catch(null),
});

/** Reads the address of the queue and of an article: the codebook, and the number of the question, from 1. */
export function readAdjudicateQuery(parameters: SearchParams) {
  return QUERY.parse({ at: null, ...parameters });
}

/** The address of the queue, or of an article in it; without `at` where the next open question stands. */
export function adjudicateHref(codebook: string, article: string | null = null, at: number | null = null): string {
  const path = article === null ? "/coding/adjudicate" : `/coding/adjudicate/${article}`;
  const search = new URLSearchParams();
  if (codebook !== DEFAULT_CODEBOOK) search.set("codebook", codebook);
  if (at !== null) search.set("at", String(at));
  return search.size === 0 ? path : `${path}?${search.toString()}`;
}
