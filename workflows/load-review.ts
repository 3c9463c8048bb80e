import { type ArticleRecord, findArticle, listArticlesOfImport, type ReadItemArticle } from "@/db/articles";
import { type ArticleVersionRecord, getVersion, readPageText } from "@/db/article-versions";
import type { Reader } from "@/db/database";
import {
  countItemStates,
  getImport,
  type ImportItemRecord,
  type ImportRecord,
  type ItemState,
  listImportItems,
} from "@/db/imports";
import { findSource, readSourceBytes, type SourceRecord } from "@/db/sources";
import { countWords } from "@/domain/text/count-words";
import type { PageMetadata } from "@/domain/text/page-metadata";
import { workspaceOutlets } from "./outlet-reference";
import { type ReadPage, readPage, readSourceText } from "./read-page";

/** One item as a row of the review. */
export interface ReviewedItem {
  readonly item: ImportItemRecord;
  /** What was read from it, or what it was attached to; null where there is neither. */
  readonly article: ReadItemArticle | null;
}

/** The item that is open, with its source and the evidence for each field. */
export interface OpenedItem {
  readonly item: ImportItemRecord;
  readonly article: ArticleRecord;
  readonly version: ArticleVersionRecord;
  /** All text of the page; the removed ranges of `version` and the evidence ranges of `found` are ranges of it. */
  readonly pageText: string;
  readonly pageWordCount: number;
  readonly source: SourceRecord | null;
  /** What the rules found on the page, before any person. null: its bytes are gone. */
  readonly found: FoundOnPage | null;
}

export interface FoundOnPage {
  readonly metadata: PageMetadata;
  readonly outlet: ReadPage["outlet"];
}

export interface Review {
  readonly import: ImportRecord;
  readonly counts: Readonly<Record<ItemState, number>>;
  readonly items: readonly ReviewedItem[];
  readonly opened: OpenedItem | null;
}

/** Name under which `?item=` asks for no item at all. */
export const NO_ITEM = "none";

/**
 * Everything that the review of an import shows. One item is open at a time: the one that is asked for, else the first
 * that needs a person. Places of evidence are not stored, so the open page is read again: the same page gives the same
 * answer.
 *
 * @throws {NotFoundError} no such import
 */
export async function loadReview(
  reader: Reader,
  query: { readonly importKey: string; readonly item: string | null },
): Promise<Review> {
  const record = await getImport(reader, query.importKey);
  const [counts, items, articles] = await Promise.all([
    countItemStates(reader, record.id),
    listImportItems(reader, record.id),
    listArticlesOfImport(reader, record.id),
  ]);
  const wanted =
    query.item === null
      ? items.find(({ state, articleKey }) => state === "doubtful" && articleKey !== null)
      : items.find(({ key }) => key === query.item);
  return {
    import: record,
    counts,
    items: items.map((item) => ({
      item,
      article: item.articleKey === null ? null : (articles.get(item.articleKey) ?? null),
    })),
    opened: wanted === undefined ? null : await openItem(reader, wanted),
  };
}

/** null for an item that has no article in review: a duplicate, a failure, one that is saved or attached. */
async function openItem(reader: Reader, item: ImportItemRecord): Promise<OpenedItem | null> {
  const article = item.articleKey === null ? null : await findArticle(reader, item.articleKey);
  if (article === null || !article.isStaged || article.currentVersionId === null) return null;
  const version = await getVersion(reader, article.currentVersionId);
  const pageText = version.pageTextId === null ? null : await readPageText(reader, version.pageTextId);
  if (pageText === null) return null;
  return {
    item,
    article,
    version,
    pageText,
    pageWordCount: countWords(pageText),
    source: item.sourceId === null ? null : await findSource(reader, item.sourceId),
    found: await readAgain(reader, item),
  };
}

async function readAgain(reader: Reader, { sourceId, input, url }: ImportItemRecord): Promise<FoundOnPage | null> {
  const bytes = sourceId === null ? null : await readSourceBytes(reader, sourceId);
  const decoded = bytes === null ? null : readSourceText(bytes);
  if (decoded === null || !decoded.ok) return null;
  const { metadata, outlet } = readPage(decoded.text, { input, url, outlets: await workspaceOutlets(reader) });
  return { metadata, outlet };
}
