import { z } from "zod";
import type { SearchParams } from "@/app/guard/guarded";
import type { UncheckedCell } from "@/domain/comparison/matrix/walk-unchecked";

const first = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (Array.isArray(value) ? value[0] : value), schema);

const key = first(z.string().regex(/^[a-z0-9-]{1,120}$/))
  .nullable()
  .catch(null);

const QUERY = z.object({
  article: key,
  claim: key,
  of: first(z.coerce.number().int().min(1).max(1_000_000)).nullable().catch(null),
});

/** Which cell an address stands at, and how many there were at the start; null: it starts here. */
export function readWalkQuery(parameters: SearchParams): {
  readonly at: UncheckedCell | null;
  readonly of: number | null;
} {
  const { article, claim, of } = QUERY.parse({ article: null, claim: null, of: null, ...parameters });
  return { at: article === null || claim === null ? null : { article, claim }, of };
}

/** The address of a cell of the walk; without one that of its start. */
export function walkHref(slug: string, at: UncheckedCell | null, of: number | null): string {
  const path = `/events/${slug}/claims/check`;
  if (at === null) return of === null ? path : `${path}?of=${of}`;
  return `${path}?article=${at.article}&claim=${at.claim}${of === null ? "" : `&of=${of}`}`;
}
