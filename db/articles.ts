import type { Genre, Provenance } from "@/domain/comparison/comparison";
import type { DatePrecision } from "@/domain/text/page-metadata";
import { type ArticleFilter, type ArticleOrder, listArticleIds } from "./article-list";
import type { ChangeRecorder } from "./change-log";
import type { Prisma } from "./generated/client";
import type { Reader, Transaction } from "./database";
import { NotFoundError } from "./errors";
import { newKey } from "./new-key";

export const OUTLET_STATES = ["named", "confirmed", "proposed", "unknown"] as const;
export type OutletState = (typeof OUTLET_STATES)[number];

/** Who published what and when, each with the evidence that a person can check. */
export interface ArticleRecord {
  readonly id: number;
  readonly key: string;
  readonly headline: string;
  readonly headlineEvidence: string;
  readonly outlet: { readonly key: string; readonly name: string; readonly letters: string } | null;
  readonly outletState: OutletState;
  readonly outletEvidence: string;
  readonly proposedOutletName: string | null;
  readonly author: string | null;
  readonly authorEvidence: string | null;
  readonly language: string | null;
  readonly url: string | null;
  readonly publishedOn: string | null;
  readonly publishedPrecision: DatePrecision | null;
  readonly publishedEvidence: string | null;
  readonly notBefore: string | null;
  readonly notBeforeEvidence: string | null;
  readonly notAfter: string | null;
  readonly notAfterEvidence: string | null;
  readonly declaredGenre: Genre;
  readonly codedGenre: Genre | null;
  readonly provenance: Provenance;
  readonly translatedFrom: string | null;
  readonly contentNote: string | null;
  readonly currentVersionId: number | null;
  readonly isStaged: boolean;
}

const ARTICLE = {
  id: true,
  key: true,
  headline: true,
  headlineEvidence: true,
  outlet: { select: { key: true, name: true, letters: true } },
  outletState: true,
  outletEvidence: true,
  proposedOutletName: true,
  author: true,
  authorEvidence: true,
  language: true,
  url: true,
  publishedOn: true,
  publishedPrecision: true,
  publishedEvidence: true,
  notBefore: true,
  notBeforeEvidence: true,
  notAfter: true,
  notAfterEvidence: true,
  declaredGenre: true,
  codedGenre: true,
  provenance: true,
  translatedFrom: true,
  contentNote: true,
  currentVersionId: true,
  stagedInId: true,
} as const satisfies Prisma.ArticleSelect;

type ArticleRow = Prisma.ArticleGetPayload<{ select: typeof ARTICLE }>;

function toArticle({ stagedInId, ...row }: ArticleRow): ArticleRecord {
  // The workflows are the only writers and check these words at the edge.
  return { ...row, isStaged: stagedInId !== null } as ArticleRecord;
}

/** The article with this key, staged ones included; null where there is none. */
export async function findArticle(reader: Reader, key: string): Promise<ArticleRecord | null> {
  const row = await reader.article.findUnique({ where: { key }, select: ARTICLE });
  return row === null ? null : toArticle(row);
}

/** @throws {NotFoundError} */
export async function getArticle(reader: Reader, key: string): Promise<ArticleRecord> {
  const article = await findArticle(reader, key);
  if (article === null) throw new NotFoundError("article", key);
  return article;
}

export interface ListedArticle {
  readonly key: string;
  readonly headline: string;
  readonly outlet: ArticleRecord["outlet"];
  readonly outletState: OutletState;
  readonly publishedOn: string | null;
  readonly notBefore: string | null;
  readonly notAfter: string | null;
  readonly genre: Genre;
  readonly wordCount: number;
  readonly hasText: boolean;
  readonly events: readonly { readonly slug: string; readonly title: string }[];
}

/** One page of the article list, newest first unless another order is asked for; `total` counts all that match. */
export async function listArticles(
  reader: Reader,
  filter: ArticleFilter,
  page: { readonly skip: number; readonly take: number },
  order: ArticleOrder = "newest",
): Promise<{ readonly articles: readonly ListedArticle[]; readonly total: number }> {
  const { ids, total } = await listArticleIds(reader, filter, order, page);
  const rows = await reader.article.findMany({
    where: { id: { in: [...ids] } },
    select: {
      id: true,
      key: true,
      headline: true,
      outlet: ARTICLE.outlet,
      outletState: true,
      publishedOn: true,
      notBefore: true,
      notAfter: true,
      declaredGenre: true,
      codedGenre: true,
      currentVersion: { select: { wordCount: true, text: { select: { versionId: true } } } },
      events: { select: { event: { select: { slug: true, title: true } } } },
    },
  });
  const byId = new Map(
    rows.map(({ id, declaredGenre, codedGenre, currentVersion, events, outletState, ...row }) => [
      id,
      {
        ...row,
        outletState: outletState as OutletState,
        genre: (codedGenre ?? declaredGenre) as Genre,
        wordCount: currentVersion?.wordCount ?? 0,
        hasText: currentVersion?.text != null,
        events: events.map(({ event }) => event),
      },
    ]),
  );
  return { articles: ids.flatMap((id) => byId.get(id) ?? []), total };
}

/** Fields of an article that a person or an importer may set. */
export type ArticleFields = Omit<
  ArticleRecord,
  "id" | "key" | "outlet" | "currentVersionId" | "isStaged" | "codedGenre"
> & { readonly outletId: number | null; readonly codedGenre: Genre | null };

export async function updateArticle(tx: Transaction, id: number, fields: Partial<ArticleFields>): Promise<void> {
  await tx.article.update({ where: { id }, data: { ...fields } });
}

/** Makes an article that waits in an import; it is in no list until the import is confirmed. */
export async function insertStagedArticle(
  tx: Transaction,
  columns: Omit<Prisma.ArticleUncheckedCreateInput, "key" | "id"> & { readonly stagedInId: number },
): Promise<number> {
  const { id } = await tx.article.create({ data: { ...columns, key: newKey() }, select: { id: true } });
  return id;
}

/** Lets staged articles into the lists; answers them as they are now. */
export async function releaseStagedArticles(
  tx: Transaction,
  recorder: ChangeRecorder,
  ids: readonly number[],
): Promise<readonly ArticleRecord[]> {
  await recorder.touch("Article", ...ids.map((id) => ({ id })));
  await tx.article.updateMany({ where: { id: { in: [...ids] } }, data: { stagedInId: null } });
  const rows = await tx.article.findMany({ where: { id: { in: [...ids] } }, select: ARTICLE, orderBy: { id: "asc" } });
  return rows.map(toArticle);
}

/** Articles that wait in an import. */
export async function listStagedArticles(reader: Reader, importId: number): Promise<readonly number[]> {
  const rows = await reader.article.findMany({ where: { stagedInId: importId }, select: { id: true } });
  return rows.map(({ id }) => id);
}

/** Deletes what an import staged; answers which articles that were, and the outlets that they named. */
export async function deleteStagedArticles(
  tx: Transaction,
  importId: number,
): Promise<{ readonly articleIds: readonly number[]; readonly outletIds: readonly number[] }> {
  const staged = await tx.article.findMany({ where: { stagedInId: importId }, select: { id: true, outletId: true } });
  await tx.article.deleteMany({ where: { stagedInId: importId } });
  return {
    articleIds: staged.map(({ id }) => id),
    outletIds: staged.flatMap(({ outletId }) => (outletId === null ? [] : [outletId])),
  };
}

/** What a row of the review says about the article that was read from an item. */
export interface ReadItemArticle {
  readonly headline: string;
  readonly outlet: ArticleRecord["outlet"];
  readonly proposedOutletName: string | null;
  readonly publishedOn: string | null;
  readonly notBefore: string | null;
  readonly notAfter: string | null;
  readonly wordCount: number;
}

/** Articles that the items of an import were read into or attached to, staged ones included, by article key. */
export async function listArticlesOfImport(
  reader: Reader,
  importId: number,
): Promise<ReadonlyMap<string, ReadItemArticle>> {
  const rows = await reader.article.findMany({
    where: { items: { some: { importId } } },
    select: {
      key: true,
      headline: true,
      outlet: ARTICLE.outlet,
      proposedOutletName: true,
      publishedOn: true,
      notBefore: true,
      notAfter: true,
      currentVersion: { select: { wordCount: true } },
    },
  });
  return new Map(
    rows.map(({ key, currentVersion, ...row }) => [key, { ...row, wordCount: currentVersion?.wordCount ?? 0 }]),
  );
}
