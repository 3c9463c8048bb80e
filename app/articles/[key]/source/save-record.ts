import { z } from "zod";
import { GENRES, PROVENANCES } from "@/domain/comparison/comparison";
import { addOutlet } from "@/workflows/ensure-outlet";
import { type ArticleEdit, saveArticle } from "@/workflows/save-article";
import { addListedOutlet } from "@/workflows/save-outlet";
import type { Done, Refusal, WorkContext } from "@/workflows/work-context";

const isoDate = z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, "Give a day, a month or a year.");

/** What a person corrects of an article's record; a field that is left out stays as it is. */
export const recordEdit = z.object({
  articleKey: z.string().min(1).max(120),
  reason: z.string().trim().min(3, "Say in a few words what this is based on.").max(300),
  headline: z.string().trim().min(1, "Every article needs a headline.").max(500).optional(),
  author: z.string().trim().max(300).optional(),
  language: z
    .string()
    .trim()
    .regex(/^(?:[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)?$/, "Give a language tag such as en or de-AT.")
    .optional(),
  url: z
    .union([z.literal(""), z.url({ protocol: /^https?$/, error: "Give a web address that begins with https://." })])
    .optional(),
  translatedFrom: z.string().trim().max(40).optional(),
  contentNote: z.string().trim().max(500).optional(),
  outlet: z
    .discriminatedUnion("kind", [
      z.object({ kind: z.literal("unknown") }),
      z.object({ kind: z.literal("listed"), key: z.string().min(1) }),
      z.object({ kind: z.literal("named"), name: z.string().trim().min(1, "Which outlet?").max(120) }),
    ])
    .optional(),
  date: z
    .discriminatedUnion("kind", [
      z.object({ kind: z.literal("on"), date: isoDate }),
      z.object({ kind: z.literal("between"), notBefore: isoDate.nullable(), notAfter: isoDate.nullable() }),
      z.object({ kind: z.literal("unknown") }),
    ])
    .optional(),
  genre: z.enum(GENRES).nullable().optional(),
  provenance: z.enum(PROVENANCES).optional(),
});

type RecordInput = z.output<typeof recordEdit>;

/** Saves what a person corrected, all of it as one change that can be taken back. */
export async function saveRecord(context: WorkContext, input: RecordInput): Promise<Done | Refusal> {
  const { articleKey, reason, outlet, date, genre, provenance, ...texts } = input;
  const edit: ArticleEdit = {
    reason,
    ...emptyToNull(texts),
    ...(genre === undefined ? {} : { codedGenre: genre }),
    ...(provenance === undefined ? {} : { provenance }),
    ...(date === undefined ? {} : toDates(date)),
  };
  if (Object.keys(edit).length === 1 && outlet === undefined) {
    return { ok: false, reason: "nothing-changed", message: "Nothing was changed: correct a field first." };
  }
  if (outlet === undefined) return saveArticle(context, articleKey, edit);
  if (outlet.kind === "unknown") return saveArticle(context, articleKey, { ...edit, outlet: null });
  const added =
    outlet.kind === "listed"
      ? await addListedOutlet(context, { key: outlet.key })
      : await addOutlet(context, { name: outlet.name });
  return added.ok ? saveArticle(context, articleKey, { ...edit, outlet: added.outlet.key }) : added;
}

type Texts = Pick<RecordInput, "headline" | "author" | "language" | "url" | "translatedFrom" | "contentNote">;

/** An emptied field is one of which nothing is known; a headline is never empty. */
function emptyToNull({ headline, ...texts }: Texts): ArticleEdit {
  const given = Object.entries(texts).filter(([, value]) => value !== undefined);
  return {
    ...(headline === undefined ? {} : { headline }),
    ...Object.fromEntries(given.map(([name, value]) => [name, value === "" ? null : value])),
  };
}

function toDates(date: NonNullable<RecordInput["date"]>): ArticleEdit {
  const none = { publishedOn: null, publishedPrecision: null, notBefore: null, notAfter: null };
  if (date.kind === "unknown") return none;
  if (date.kind === "between") return { ...none, notBefore: date.notBefore, notAfter: date.notAfter };
  const precision = date.date.length === 4 ? "year" : date.date.length === 7 ? "month" : "day";
  return { ...none, publishedOn: date.date, publishedPrecision: precision };
}
