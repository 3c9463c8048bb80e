import { z } from "zod";
import type { SearchParams } from "@/app/guard/guarded";
import { WORD_TABLES } from "@/domain/comparison/words/words-table";

/** What the page on words keeps in its address beside the switches of the event. */
export interface WordsQuery {
  /** Column whose words stand against all others'; null: the first that has text enough. */
  readonly outlet: string | null;
  /** Which of the page's tables a `.csv` is. */
  readonly table: (typeof WORD_TABLES)[number];
}

const first = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (Array.isArray(value) ? value[0] : value), schema);

const QUERY = z.object({
  outlet: first(z.string().regex(/^[a-z0-9-]{1,120}$/))
    .nullable()
    .catch(null),
  table: first(z.enum(WORD_TABLES)).catch("names"),
});

/** Reads an address; what is missing or cannot be read falls back. */
export function readWordsQuery(parameters: SearchParams): WordsQuery {
  return QUERY.parse(parameters);
}

/** The event's query with the chosen outlet in it, without a leading question mark. */
export function formatWordsQuery(search: string, { outlet }: Pick<WordsQuery, "outlet">): string {
  const parameters = new URLSearchParams(search);
  if (outlet !== null) parameters.set("outlet", outlet);
  return parameters.toString();
}
