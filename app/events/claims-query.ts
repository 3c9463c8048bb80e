import { z } from "zod";
import type { SearchParams } from "@/app/guard/guarded";
import {
  ALL_CLAIMS,
  CLAIM_BLOCKS,
  CLAIM_GROUPINGS,
  CLAIM_SORTS,
  CLAIM_STANCES,
  CLAIM_STATES,
  type ClaimChoice,
} from "@/domain/comparison/matrix/claim-choice";

/** As long as the words may be that a statement has to contain. */
export const MOST_WORDS = 200;

const first = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (Array.isArray(value) ? value[0] : value), schema);

/** A form that is sent as an address sends its empty fields, too: they ask for nothing. */
const QUERY = z.object({
  sort: first(z.enum(CLAIM_SORTS)).catch(ALL_CLAIMS.sort),
  kind: first(z.enum(CLAIM_BLOCKS)).catch(ALL_CLAIMS.block),
  show: first(z.enum(CLAIM_STATES)).catch(ALL_CLAIMS.state),
  words: first(z.string().trim().max(MOST_WORDS)).catch(""),
  outlet: first(z.string().regex(/^[a-z0-9-]{1,120}$/))
    .nullable()
    .catch(null),
  stance: first(z.enum(CLAIM_STANCES)).nullable().catch(null),
  group: first(z.enum(CLAIM_GROUPINGS)).catch(ALL_CLAIMS.group),
});

/** Reads which claims an address asks for; what is missing or unknown falls back to all of them. */
export function readClaimsQuery(parameters: SearchParams): ClaimChoice {
  const { kind, show, ...choice } = QUERY.parse(parameters);
  return { ...choice, block: kind, state: show };
}

/** The event's query with the choice in it, defaults left out; without a leading question mark. */
export function formatClaimsQuery(search: string, choice: ClaimChoice): string {
  const parameters = new URLSearchParams(search);
  const values = {
    sort: choice.sort === ALL_CLAIMS.sort ? null : choice.sort,
    kind: choice.block === "all" ? null : choice.block,
    show: choice.state === "all" ? null : choice.state,
    words: choice.words === "" ? null : choice.words,
    outlet: choice.outlet,
    stance: choice.stance,
    group: choice.group === "none" ? null : choice.group,
  };
  for (const [name, value] of Object.entries(values)) if (value !== null) parameters.set(name, value);
  return parameters.toString();
}
