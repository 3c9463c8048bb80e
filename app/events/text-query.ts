import { z } from "zod";
import type { SearchParams } from "@/app/guard/guarded";

/** What the page on shared text keeps in its address beside the switches of the event. */
export interface TextQuery {
  /** Page of the quotation check, and of the shared passages; from 1. */
  readonly page: number;
  readonly passages: number;
  /** Which of the page's tables a `.csv` is. */
  readonly table: "passages" | "words" | "quotations";
}

const first = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (Array.isArray(value) ? value[0] : value), schema);

const pageNumber = first(z.coerce.number().int().min(1).max(100_000)).catch(1);

const QUERY = z.object({
  page: pageNumber,
  passages: pageNumber,
  table: first(z.enum(["passages", "words", "quotations"])).catch("passages"),
});

/** Reads the pages from an address; what is missing or cannot be read is the first. */
export function readTextQuery(parameters: SearchParams): TextQuery {
  return QUERY.parse(parameters);
}

/** The event's query with the pages in it, first pages left out; without a leading question mark. */
export function formatTextQuery(search: string, { page, passages }: Pick<TextQuery, "page" | "passages">): string {
  const parameters = new URLSearchParams(search);
  if (page > 1) parameters.set("page", String(page));
  if (passages > 1) parameters.set("passages", String(passages));
  return parameters.toString();
}
