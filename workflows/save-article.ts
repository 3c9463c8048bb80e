import { type ArticleFields, type ArticleRecord, getArticle, updateArticle } from "@/db/articles";
import { type ChangeRecorder, recordChange } from "@/db/change-log";
import type { Transaction } from "@/db/database";
import { ensureSlot, listEventIdsOfArticle } from "@/db/events";
import { findOutlet, type OutletRecord } from "@/db/outlets";
import { type Done, giveUp, orRefusal, refuse, type Refusal, type WorkContext } from "./work-context";

/** Fields of an article that a person can correct, whose outlet aside; a field that is left out stays as it is. */
export type ArticleCorrection = Partial<
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
>;

/** What a person can say about an article. */
export type ArticleEdit = ArticleCorrection & {
  /** Key of an outlet; null: it stays unknown, and a person said so. */
  readonly outlet?: string | null;
  /** Why, in the person's own words; becomes the evidence of the fields that change. */
  readonly reason?: string;
};

/** Evidence of a field for which the person gave no reason. */
export const BY_A_PERSON = "A person said so.";

/** Corrects the record of an article. What a person says replaces what a rule found, and the evidence says so. */
export async function saveArticle(
  { database, coderId, now }: WorkContext,
  articleKey: string,
  edit: ArticleEdit,
): Promise<Done | Refusal> {
  const { outlet: outletKey, reason, ...fields } = edit;
  const evidence = reason?.trim() || BY_A_PERSON;
  const at = now();
  const header = (headline: string) => ({ action: "edit-article", summary: `“${headline}” corrected`, coderId, at });
  return orRefusal(async () => {
    const { result: headline, changeKey } = await recordChange(database, header, async (tx, recorder) => {
      const article = await getArticle(tx, articleKey);
      const outlet = outletKey == null ? null : await findOutlet(tx, outletKey);
      if (outletKey != null && outlet === null) {
        giveUp(refuse("unknown-outlet", `There is no outlet "${outletKey}"; add it first.`));
      }
      await correctArticle(tx, recorder, article, { fields, evidence });
      if (outletKey !== undefined) await setOutlet(tx, recorder, article, { outlet, evidence });
      return article.headline;
    });
    return { ok: true, changeKey, summary: header(headline).summary } as const;
  });
}

/** Changes fields of a record inside a transaction; `evidence` becomes that of every field that has one. */
export async function correctArticle(
  tx: Transaction,
  recorder: ChangeRecorder,
  { id }: Pick<ArticleRecord, "id">,
  { fields, evidence }: { readonly fields: ArticleCorrection; readonly evidence: string },
): Promise<void> {
  if (Object.keys(fields).length === 0) return;
  await recorder.touch("Article", { id });
  await updateArticle(tx, id, {
    ...fields,
    ...(fields.headline === undefined ? {} : { headlineEvidence: evidence }),
    ...(fields.author === undefined ? {} : { authorEvidence: evidence }),
    ...(fields.publishedOn === undefined ? {} : { publishedEvidence: fields.publishedOn && evidence }),
    ...(fields.notBefore === undefined ? {} : { notBeforeEvidence: fields.notBefore && evidence }),
    ...(fields.notAfter === undefined ? {} : { notAfterEvidence: fields.notAfter && evidence }),
  });
}

/** Says inside a transaction whose article it is; null: nobody knows. Its events get a column for the outlet. */
export async function setOutlet(
  tx: Transaction,
  recorder: ChangeRecorder,
  { id }: Pick<ArticleRecord, "id">,
  { outlet, evidence }: { readonly outlet: OutletRecord | null; readonly evidence: string },
): Promise<void> {
  await recorder.touch("Article", { id });
  await updateArticle(tx, id, {
    outletId: outlet?.id ?? null,
    outletState: outlet === null ? "unknown" : "confirmed",
    outletEvidence: evidence,
    proposedOutletName: null,
  });
  if (outlet === null) return;
  for (const eventId of await listEventIdsOfArticle(tx, id)) {
    await ensureSlot(tx, recorder, eventId, { outletId: outlet.id });
  }
}
