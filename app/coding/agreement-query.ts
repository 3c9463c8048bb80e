import { z } from "zod";
import type { SearchParams } from "@/app/guard/guarded";
import { AGREEMENT_PHASES } from "@/domain/agreement/coded-work";
import { AGREEMENT_TABLES } from "@/domain/agreement/agreement-tables";
import { OWN_TABLES } from "@/domain/agreement/own-agreement-table";
import { DEFAULT_CODEBOOK } from "@/workflows/compare-event";
import { WORK_TABLES } from "@/workflows/agreement/build-work-table";

const KEY = /^[a-z0-9-]{1,120}$/;

export const VOICES = ["outlet", "quoted", "both"] as const;
export const LEVELS = ["any", "article", "passage"] as const;

const first = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (Array.isArray(value) ? value[0] : value), schema);

const keyOrNull = first(z.string().regex(KEY)).nullable().catch(null);

const SCOPE = z.object({
  codebook: first(z.string().regex(KEY)).catch(DEFAULT_CODEBOOK),
  version: first(z.coerce.number().int().min(1).max(100_000)).nullable().catch(null),
  event: keyOrNull,
  phase: first(z.enum(AGREEMENT_PHASES)).catch("both"),
  voice: first(z.enum(VOICES)).catch("outlet"),
  level: first(z.enum(LEVELS)).catch("any"),
  names: first(z.enum(["shown", "hidden"])).catch("shown"),
});

const AGREEMENT = SCOPE.extend({ code: keyOrNull, table: first(z.enum(AGREEMENT_TABLES)).catch("codes") });
const OWN = SCOPE.extend({ table: first(z.enum(OWN_TABLES)).catch("differences") });
const WORK = SCOPE.extend({
  table: first(z.enum(WORK_TABLES)).catch("codes"),
  texts: first(z.enum(["off", "on"])).catch("off"),
});

/** Which work the screens of agreement are about: all that they have in common in their addresses. */
export type AgreementScope = z.output<typeof SCOPE>;

/** Reads the address of /coding/agreement; what cannot be read falls back to its default. */
export function readAgreementQuery(parameters: SearchParams) {
  return withHiddenNames(AGREEMENT.parse(parameters));
}

/** Reads the address of /coding/mine. */
export function readOwnQuery(parameters: SearchParams) {
  return { ...OWN.parse(parameters), namesHidden: false };
}

/** Reads the address of /coding/table. */
export function readWorkQuery(parameters: SearchParams) {
  const query = withHiddenNames(WORK.parse(parameters));
  return { ...query, withWords: query.texts === "on" };
}

function withHiddenNames<Query extends AgreementScope>(query: Query): Query & { readonly namesHidden: boolean } {
  return { ...query, namesHidden: query.names === "hidden" };
}

/** The part of the address that says which work is meant; only what differs from the defaults, no question mark. */
export function formatScope(
  { codebook, version, event, phase, voice, level, names }: AgreementScope,
  more: Readonly<Record<string, string>> = {},
): string {
  const search = new URLSearchParams();
  if (codebook !== DEFAULT_CODEBOOK) search.set("codebook", codebook);
  if (version !== null) search.set("version", String(version));
  if (event !== null) search.set("event", event);
  if (phase !== "both") search.set("phase", phase);
  if (voice !== "outlet") search.set("voice", voice);
  if (level !== "any") search.set("level", level);
  if (names !== "shown") search.set("names", names);
  for (const [name, value] of Object.entries(more)) search.set(name, value);
  return search.toString();
}

/** An address of one of the screens, for the same work. */
export function scopedHref(
  path: string,
  scope: AgreementScope,
  more: Readonly<Record<string, string>> = {},
  anchor = "",
): string {
  const search = formatScope(scope, more);
  return `${path}${search === "" ? "" : `?${search}`}${anchor === "" ? "" : `#${anchor}`}`;
}
