import { z } from "zod";
import { isoDate } from "@/app/iso-date";
import { findArticle } from "@/db/articles";
import { getImportItem, type ReviewField } from "@/db/imports";
import { GENRES, PROVENANCES } from "@/domain/comparison/comparison";
import { addOutlet } from "@/workflows/ensure-outlet";
import { settleFields } from "@/workflows/import/close-import";
import { type ArticleEdit, saveArticle } from "@/workflows/save-article";
import { addListedOutlet } from "@/workflows/save-outlet";
import type { Refusal, WorkContext } from "@/workflows/work-context";

/** What a person says about an item; a field that is left out stays as it is. */
export const settledItem = z.object({
  itemKey: z.string().min(1),
  headline: z.string().trim().min(1, "Every article needs a headline.").max(500).optional(),
  author: z.string().trim().max(300).optional(),
  outlet: z
    .discriminatedUnion("kind", [
      z.object({ kind: z.literal("unknown") }),
      z.object({ kind: z.literal("listed"), key: z.string().min(1), name: z.string().trim().min(1).max(120) }),
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

export type SettledItem = z.output<typeof settledItem>;

const ASKED: readonly ReviewField[] = ["headline", "outlet", "date", "text"];

/** Saves what a person says about an item; it has no open questions from then on. */
export async function settleItem(
  context: WorkContext,
  { itemKey, outlet, date, ...said }: SettledItem,
): Promise<{ readonly ok: true; readonly state: string } | Refusal> {
  const { database } = context;
  const item = await getImportItem(database.reader, itemKey);
  const article = item.articleKey === null ? null : await findArticle(database.reader, item.articleKey);
  if (article === null) return { ok: false, reason: "not-here", message: "This page is not in review any more." };
  const edit: ArticleEdit = {
    ...(said.headline === undefined ? {} : { headline: said.headline }),
    ...(said.author === undefined ? {} : { author: said.author === "" ? null : said.author }),
    ...(said.genre === undefined ? {} : { codedGenre: said.genre }),
    ...(said.provenance === undefined ? {} : { provenance: said.provenance }),
    ...(date === undefined ? {} : toDates(date)),
  };
  if (outlet !== undefined) {
    const chosen = await chooseOutlet(context, outlet);
    if (typeof chosen === "object" && chosen !== null) return chosen;
    const reason = chosen === null ? "A person looked and does not know it." : confirmation(article.outletEvidence);
    const saved = await saveArticle(context, article.key, { outlet: chosen, reason });
    if (!saved.ok) return saved;
  }
  if (Object.keys(edit).length > 0) {
    const saved = await saveArticle(context, article.key, edit);
    if (!saved.ok) return saved;
  }
  return settleFields(context, { itemKey, fields: ASKED });
}

const CONFIRMED = "A person confirmed it.";

/** What pointed to the outlet stays readable beside the person's word. */
function confirmation(evidence: string): string {
  return evidence.endsWith(CONFIRMED) ? evidence : `${evidence} ${CONFIRMED}`;
}

/** Key of the outlet, made where it is new; null: it is not known. */
async function chooseOutlet(
  context: WorkContext,
  outlet: NonNullable<SettledItem["outlet"]>,
): Promise<string | null | Refusal> {
  if (outlet.kind === "unknown") return null;
  const listed = outlet.kind === "listed" ? await addListedOutlet(context, { key: outlet.key }) : null;
  // A proposal can be an outlet that no list knows: then its name is all there is.
  const added = listed?.ok ? listed : await addOutlet(context, { name: outlet.name });
  return added.ok ? added.outlet.key : added;
}

function toDates(date: NonNullable<SettledItem["date"]>): ArticleEdit {
  const none = { publishedOn: null, publishedPrecision: null, notBefore: null, notAfter: null };
  if (date.kind === "unknown") return none;
  if (date.kind === "between") return { ...none, notBefore: date.notBefore, notAfter: date.notAfter };
  const precisions = { 4: "year", 7: "month", 10: "day" } as const;
  const precision = precisions[date.date.length as keyof typeof precisions];
  return { ...none, publishedOn: date.date, publishedPrecision: precision };
}
