import { z } from "zod";
import type { SearchParams } from "@/app/guard/guarded";
import type { CodebookQuery } from "./load-codebook";

const number = z
  .preprocess((value) => (Array.isArray(value) ? value[0] : value), z.coerce.number().int().min(1).max(100_000))
  .nullable()
  .catch(null);

const QUERY = z.object({ version: number, from: number, to: number });

/** Reads which version of a codebook is asked for, and which two are compared; what cannot be read is left out. */
export function readCodebookQuery(parameters: SearchParams): CodebookQuery {
  return QUERY.parse(parameters);
}
