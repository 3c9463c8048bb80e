import { z } from "zod";
import type { SearchParams } from "@/app/guard/guarded";

const outlet = z
  .preprocess((value) => (Array.isArray(value) ? value[0] : value), z.string().regex(/^[a-z0-9-]{1,120}$/))
  .nullable()
  .catch(null);

const QUERY = z.object({ a: outlet, b: outlet });

/** Which two outlets the address of the framing part sets against each other; null: not said, or no key. */
export type TwoOutletsQuery = z.infer<typeof QUERY>;

export function readTwoOutlets(parameters: SearchParams): TwoOutletsQuery {
  return QUERY.parse({ a: parameters["a"] ?? null, b: parameters["b"] ?? null });
}

/** A query with the two outlets that it names, for links that stay on the part. */
export function withTwoOutlets(search: string, { a, b }: TwoOutletsQuery): string {
  const parameters = new URLSearchParams(search);
  if (a !== null) parameters.set("a", a);
  if (b !== null) parameters.set("b", b);
  return parameters.toString();
}
