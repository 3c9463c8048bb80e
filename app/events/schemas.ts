import { z } from "zod";
import { partialDate } from "@/app/iso-date";
import { LIMITS } from "@/components/events/limits";
import { COVERAGE_STATES } from "@/domain/comparison/comparison";
import { isInOrder, isIsoDate } from "@/domain/dates/iso-date";

/** What the forms of an event send: text by name. An empty field means "nothing". */
const text = (maxLength: number) => z.string().trim().max(maxLength, `At most ${maxLength} characters.`);

const needed = (maxLength: number, message: string) => text(maxLength).min(1, message);

export { partialDate };

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

function isWindow({ windowStart, windowEnd }: { windowStart: string | null; windowEnd: string | null }): boolean {
  // A day that cannot be read is said at its own field; nothing is known of its order.
  const isReadable = [windowStart, windowEnd].every((day) => day === null || isIsoDate(day));
  return !isReadable || isInOrder(windowStart, windowEnd);
}

export const createEventSchema = z
  .object({ ...eventFields, kind: z.enum(["event", "dossier"]) })
  .refine(isWindow, LATE);

export const saveEventSchema = z.object({ ...eventFields, event: slug, slug }).refine(isWindow, LATE);

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
