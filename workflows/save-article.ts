import { type ArticleFields, getArticle, updateArticle } from "@/db/articles";
import { recordChange } from "@/db/change-log";
import { ensureSlot, listEventIdsOfArticle } from "@/db/events";
import { findOutlet } from "@/db/outlets";
import { type Done, refuse, type Refusal, type WorkContext } from "./work-context";

/** What a person can say about an article; a field that is left out stays as it is. */
export type ArticleEdit = Partial<
  Pick<
    ArticleFields,
    | "headline"
    | "author"
    | "language"
    | "url"
    | "publishedOn"
    | "publishedPrecision"
    | "notBefore"
    | "notAfter"
    | "codedGenre"
    | "provenance"
    | "translatedFrom"
    | "contentNote"
  >
> & {
  /** Key of an outlet; null: it stays unknown, and a person said so. */
  readonly outlet?: string | null;
  /** Why, in the person's own words; becomes the evidence of the fields that change. */
  readonly reason?: string;
};

const BY_A_PERSON = "A person said so.";

/** Corrects the record of an article. What a person says replaces what a rule found, and the evidence says so. */
export async function saveArticle(
  { database, coderId, now }: WorkContext,
  articleKey: string,
  edit: ArticleEdit,
): Promise<Done | Refusal<"unknown-outlet">> {
  const { outlet: outletKey, reason, ...fields } = edit;
  const article = await getArticle(database.reader, articleKey);
  const outlet = outletKey == null ? null : await findOutlet(database.reader, outletKey);
  if (outletKey != null && outlet === null) {
    return refuse("unknown-outlet", `There is no outlet "${outletKey}"; add it first.`);
  }
  const evidence = reason?.trim() || BY_A_PERSON;
  const header = { action: "edit-article", summary: `“${article.headline}” corrected`, coderId, at: now() };
  const { changeKey } = await recordChange(database, header, async (tx, recorder) => {
    await recorder.touch("Article", { id: article.id });
    await updateArticle(tx, article.id, {
      ...fields,
      ...(fields.headline === undefined ? {} : { headlineEvidence: evidence }),
      ...(fields.author === undefined ? {} : { authorEvidence: evidence }),
      ...(fields.publishedOn === undefined ? {} : { publishedEvidence: fields.publishedOn && evidence }),
      ...(fields.notBefore === undefined ? {} : { notBeforeEvidence: fields.notBefore && evidence }),
      ...(fields.notAfter === undefined ? {} : { notAfterEvidence: fields.notAfter && evidence }),
      ...(outletKey === undefined
        ? {}
        : {
            outletId: outlet?.id ?? null,
            outletState: outlet === null ? "unknown" : "confirmed",
            outletEvidence: evidence,
            proposedOutletName: null,
          }),
    });
    if (outlet === null || outletKey === undefined) return;
    for (const eventId of await listEventIdsOfArticle(tx, article.id)) {
      await ensureSlot(tx, recorder, eventId, { outletId: outlet.id });
    }
  });
  return { ok: true, changeKey, summary: header.summary };
}
