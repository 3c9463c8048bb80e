import { getArticle } from "@/db/articles";
import { getImportItem, type ImportItemRecord, type ItemInput } from "@/db/imports";
import { SOURCE_LIMIT_BYTES } from "@/domain/text/decode-source";
import type { WorkContext } from "../work-context";
import { readImportItem } from "./read-import-item";
import { requestReading } from "./request-reading";
import { addFailedItem, addImportItem, LIMIT_TEXT } from "./start-import";

/** What became of one page of an import. */
export interface ImportedPage {
  readonly file: string;
  readonly state: ImportItemRecord["state"];
  readonly article: string | null;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly outletProposal: string | null;
  readonly publishedAt: string | null;
  readonly duplicateOf: string | null;
  readonly message: string | null;
  readonly error?: { readonly reason: string; readonly message: string };
}

/** A page at hand; `bytes` is called only when its size is within the limit. */
export interface PageFile {
  readonly name: string;
  readonly byteLength: number;
  readonly input: ItemInput;
  /** Whether a long text is read as well; else it is only stored. */
  readonly readLong?: boolean;
  bytes(): Promise<Uint8Array>;
}

/**
 * Takes a page into an open import and reads it at once, without waiting for the worker; a long text only where the
 * file says so. Answers the item's key.
 */
export async function importPage(context: WorkContext, importKey: string, file: PageFile): Promise<string> {
  const { name, input } = file;
  if (file.byteLength > SOURCE_LIMIT_BYTES) {
    const message = `The file is larger than ${LIMIT_TEXT}; divide it, or paste the article's text.`;
    const failed = await addFailedItem(context, { importKey, name, reason: "too-large", message });
    if ("ok" in failed) throw new Error(failed.message);
    return failed.key;
  }
  const item = await addImportItem(context, { importKey, name, bytes: await file.bytes(), input, url: null });
  if ("ok" in item) throw new Error(item.message);
  if (item.state === "long" && file.readLong === true) await requestReading(context, { itemKey: item.key });
  await readImportItem(context, { itemId: item.id });
  return item.key;
}

/** Says what became of an item, with the fields of its article as they are now. */
export async function describeImportedPage({ database }: WorkContext, itemKey: string): Promise<ImportedPage> {
  const item = await getImportItem(database.reader, itemKey);
  const article = item.articleKey === null ? null : await getArticle(database.reader, item.articleKey);
  return {
    file: item.name,
    state: item.state,
    article: item.articleKey,
    title: article?.headline ?? null,
    outlet: article?.outlet?.key ?? null,
    outletProposal: article?.proposedOutletName ?? null,
    publishedAt: article?.publishedOn ?? null,
    duplicateOf: item.duplicateOf?.key ?? null,
    message: item.message,
    ...(item.state === "failed" ? { error: { reason: item.reason ?? "failed", message: item.message ?? "" } } : {}),
  };
}
