import { z } from "zod";
import { type ArticleQuery, readArticleQuery, toFilter } from "@/app/articles/article-query";
import type { SearchParams } from "@/app/guard/guarded";
import { CLAIMS_TASK } from "@/db/viewer";
import { DEFAULT_TARGET_ALPHA, ROUND_PHASES } from "@/domain/rounds/round";
import { DEFAULT_CODEBOOK } from "@/workflows/compare-event";
import type { RoundRequest } from "@/workflows/rounds/round-request";

const KEY = /^[a-z0-9-]{1,120}$/;
const MOST_PER_ARTICLE = 20;

const first = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (Array.isArray(value) ? value[0] : value), schema);

const FIELDS = z.object({
  /** Key of the round that articles are added to; null: a new one. */
  round: first(z.string().regex(KEY)).nullable().catch(null),
  name: first(z.string().trim().max(120)).catch(""),
  task: first(z.union([z.literal(CLAIMS_TASK), z.string().regex(KEY)])).catch(DEFAULT_CODEBOOK),
  phase: first(z.enum(ROUND_PHASES)).catch("main"),
  coder: z.preprocess(
    (value) => (typeof value === "string" ? [value] : value),
    z.array(z.string().regex(KEY)).max(200).catch([]),
  ),
  reference: first(z.string().regex(KEY)).nullable().catch(null),
  target: first(z.coerce.number().min(0).max(1)).catch(DEFAULT_TARGET_ALPHA),
  sample: first(z.coerce.number().int().min(1).max(500)).nullable().catch(null),
  copies: first(z.coerce.number().int().min(1).max(MOST_PER_ARTICLE)).catch(1),
  uncoded: first(z.literal("on")).nullable().catch(null),
  seed: first(z.string().trim().min(1).max(60)).nullable().catch(null),
  preview: first(z.literal("on")).nullable().catch(null),
});

/** What the form of a round is filled with; which articles, as on their list. */
export type RoundQuery = z.output<typeof FIELDS> & { readonly articles: ArticleQuery };

/** Reads the address of /coding/rounds/new; what cannot be read falls back to its default. */
export function readRoundQuery(search: SearchParams): RoundQuery {
  return { ...FIELDS.parse(search), articles: readArticleQuery(search) };
}

/** The address of what is asked for, without its path: what the preview hands to the action that does it. */
export function formatRoundQuery({ articles, coder, preview: _preview, ...fields }: RoundQuery): string {
  const { text, outlet, event, genre } = articles;
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...fields, text, outlet, event, genre })) {
    if (value !== null && value !== "") search.set(name, String(value));
  }
  for (const key of coder) search.append("coder", key);
  return search.toString();
}

/** Reads it back. */
export function parseRoundQuery(text: string): RoundQuery {
  const search = new URLSearchParams(text);
  return readRoundQuery(Object.fromEntries([...search.keys()].map((name) => [name, search.getAll(name)])));
}

/** The same as the workflow asks it. The seed is there: the page draws one before it shows anything. */
export function toRequest(query: RoundQuery): RoundRequest {
  const { name, task, phase, coder, reference, target, sample, copies, uncoded, seed, articles } = query;
  return {
    name,
    task,
    phase,
    coders: coder,
    reference,
    targetAlpha: target,
    seed: seed ?? name,
    filter: toFilter(articles),
    isUncoded: uncoded === "on",
    sampleSize: phase === "reliability" ? sample : null,
    codersPerArticle: copies,
  };
}
