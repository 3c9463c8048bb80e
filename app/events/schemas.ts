import { z } from "zod";
import { LIMITS } from "@/components/events/limits";
import { COVERAGE_STATES } from "@/domain/comparison/comparison";

/** What the forms of an event send: text by name. An empty field means "nothing". */
const text = (maxLength: number) => z.string().trim().max(maxLength, `At most ${maxLength} characters.`);

const needed = (maxLength: number, message: string) => text(maxLength).min(1, message);

const ISO_DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/** A date cut to what is known of it; "" becomes null. */
export const partialDate = z
  .string()
  .trim()
  .refine((value) => value === "" || ISO_DATE.test(value), "Write it as 2031-03-05, 2031-03 or 2031.")
  .transform((value) => (value === "" ? null : value));

const day = partialDate.refine((value) => value === null || value.length === 10, "Write the day as 2031-03-05.");

export const slug = z.string().regex(/^[a-z0-9-]{1,80}$/, "Small letters, digits and hyphens only.");
export const key = z.string().regex(/^[a-z0-9-]{1,120}$/);

const LATE = { path: ["windowEnd"], message: "The last day lies before the first one." };

const eventFields = {
  title: needed(LIMITS.title, "Give it a title, so that it can be found again."),
  summary: text(LIMITS.paragraph),
  inclusionRule: text(LIMITS.paragraph),
  windowStart: partialDate,
  windowEnd: partialDate,
  population: text(LIMITS.paragraph),
  query: text(LIMITS.line),
  exclusions: text(LIMITS.paragraph),
  contentNote: text(LIMITS.line).transform((value) => (value === "" ? null : value)),
  fictional: z.enum(["no", "yes"]).transform((value) => value === "yes"),
};

export const createEventSchema = z.object({ ...eventFields, kind: z.enum(["event", "dossier"]) }).refine(inOrder, LATE);

export const saveEventSchema = z.object({ ...eventFields, event: slug, slug }).refine(inOrder, LATE);

export const placeArticleSchema = z.object({
  event: slug,
  articleKey: key,
  role: z.enum(["about", "background", "out"]),
  reason: needed(LIMITS.line, "Why does it belong here, or not? One sentence is enough."),
});

export const placePartSchema = z.object({ dossier: slug, event: slug, remove: z.enum(["yes", "no"]) });

export const noteSearchSchema = z.object({
  event: slug,
  outlet: key,
  state: z.enum(COVERAGE_STATES),
  place: text(LIMITS.line),
  query: text(LIMITS.line),
  searchedOn: day,
  note: text(LIMITS.paragraph),
});

export const removeSearchSchema = z.object({ searchKey: key });

export const explainTermSchema = z.object({
  event: slug,
  term: needed(LIMITS.term, "Which word?"),
  definition: needed(LIMITS.paragraph, "What does it mean?"),
});

export const undoSchema = z.object({ changeKey: key });

/** A month stands before its days, so that text order is time order. */
function inOrder({
  windowStart,
  windowEnd,
}: {
  readonly windowStart: string | null;
  readonly windowEnd: string | null;
}) {
  return windowStart === null || windowEnd === null || windowEnd.startsWith(windowStart) || windowStart <= windowEnd;
}
