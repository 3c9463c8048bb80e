import { insertStagedArticle } from "@/db/articles";
import { insertVersion } from "@/db/article-versions";
import { findArticleOfSource, listDuplicateCandidates, saveFingerprint } from "@/db/duplicates";
import { findImportItem, type ImportItemRecord, updateImportItem } from "@/db/imports";
import { findSource, readSourceBytes, savePageText, sha256Of } from "@/db/sources";
import type { ChangeRecorder } from "@/db/change-log";
import type { Reader, Transaction } from "@/db/database";
import { NEAR_DUPLICATE_THRESHOLD, nearDuplicateScore, shingleHashes } from "@/domain/text/near-duplicates";
import { bodyRanges } from "@/domain/text/article-text";
import { attachOriginal, findRecordFor } from "../attach-original";
import { ensureOutlet } from "../ensure-outlet";
import { workspaceOutlets } from "../outlet-reference";
import { readPage, type ReadPage, readSourceText, SENTENCES_METHOD } from "../read-page";
import type { WorkContext } from "../work-context";
import { listDoubts, toArticleColumns } from "./stage-article";

/** A staged article is nobody's change yet: it can be discarded with its import, and only then is gone. */
const UNLOGGED: ChangeRecorder = { touch: async () => undefined, created: async () => undefined };

/**
 * Reads a waiting item of an import: cleans the page, finds its fields and stages the article. Commits alone, so that
 * a killed import goes on where it stopped; reading an item twice has the effect of once.
 */
export async function readImportItem(
  context: WorkContext,
  { itemId, keepDuplicate = false }: { readonly itemId: number; readonly keepDuplicate?: boolean },
): Promise<void> {
  const { database } = context;
  const item = await findImportItem(database.reader, itemId);
  if (item === null || item.sourceId === null || !isToRead(item, keepDuplicate)) return;
  const bytes = await readSourceBytes(database.reader, item.sourceId);
  const decoded = bytes === null ? null : readSourceText(bytes);
  if (decoded === null || !decoded.ok) {
    const { reason, message } = decoded ?? BYTES_GONE;
    await whileToRead(context, { itemId, keepDuplicate }, (tx) =>
      updateImportItem(tx, itemId, { state: "failed", reason, message }),
    );
    return;
  }
  const outlets = await workspaceOutlets(database.reader);
  const page = readPage(decoded.text, { input: item.input, url: item.url, outlets });
  if (!keepDuplicate && (await attachToRecord(context, { itemId, sourceId: item.sourceId, page }))) return;
  const hashes = shingleHashes(bodyOf(page));
  // Comparing takes long; under the lock only those articles are compared that came meanwhile.
  const compared = new Set<number>();
  if (!keepDuplicate) await findDuplicate(database.reader, item, { page, hashes, compared });
  const at = context.now();
  await whileToRead(context, { itemId, keepDuplicate }, async (tx, fresh) => {
    const duplicate = keepDuplicate ? null : await findDuplicate(tx, fresh, { page, hashes, compared });
    if (duplicate === null) return stage(tx, fresh, { page, hashes, at });
    const { articleId: duplicateOfId, why } = duplicate;
    await updateImportItem(tx, itemId, { state: "duplicate", duplicateOfId, ...why });
  });
}

/** Whether the page was the original of a record, and is with it now or waits for a person's word. */
async function attachToRecord(
  context: WorkContext,
  original: { readonly itemId: number; readonly sourceId: number; readonly page: ReadPage },
): Promise<boolean> {
  const findRecord = () => findRecordFor(context.database.reader, original.sourceId, original.page);
  for (let record = await findRecord(); record !== null; record = await findRecord()) {
    if (await attachOriginal(context, { ...original, record })) return true;
  }
  return false;
}

const BYTES_GONE = { reason: "gone", message: "The bytes of this page are gone; add the file again." };

/**
 * Writes down what came of the reading, unless another worker was faster or the import has been thrown away meanwhile:
 * reading takes long and holds no lock, so whoever has the lock looks again.
 */
async function whileToRead(
  { database }: WorkContext,
  { itemId, keepDuplicate }: { readonly itemId: number; readonly keepDuplicate: boolean },
  write: (tx: Transaction, fresh: ImportItemRecord) => Promise<void>,
): Promise<void> {
  await database.inTransaction(async (tx) => {
    const fresh = await findImportItem(tx, itemId);
    if (fresh !== null && isToRead(fresh, keepDuplicate)) await write(tx, fresh);
  });
}

function isToRead({ state, isImportOpen }: ImportItemRecord, keepDuplicate: boolean): boolean {
  return isImportOpen && (state === "waiting" || (keepDuplicate && state === "duplicate"));
}

async function stage(
  tx: Transaction,
  item: ImportItemRecord,
  { page, hashes, at }: { readonly page: ReadPage; readonly hashes: readonly number[]; readonly at: string },
): Promise<void> {
  if (item.sourceId === null) return;
  const { named, proposal } = page.outlet;
  const outlet = named === null ? null : await ensureOutlet(tx, UNLOGGED, { key: named.slug, name: named.name, at });
  const articleId = await insertStagedArticle(tx, {
    ...toArticleColumns(page, item.name),
    proposedOutletName: named === null ? (proposal?.name ?? null) : null,
    outletId: outlet?.id ?? null,
    stagedInId: item.importId,
    createdAt: at,
  });
  const { page: source, removed, method } = page.cleaned;
  const pageTextId = await savePageText(tx, item.sourceId, { method, text: source.text });
  await insertVersion(tx, UNLOGGED, {
    ...page.article,
    articleId,
    pageTextId,
    method,
    readingLevel: "original",
    sha256: sha256Of(page.article.text),
    sourceSha256: (await findSource(tx, item.sourceId))?.sha256 ?? null,
    reason: "As read from the source",
    createdById: null,
    createdAt: at,
    removed,
    sentences: { method: SENTENCES_METHOD, ranges: page.sentences },
  });
  await saveFingerprint(tx, articleId, hashes);
  const { doubtful, message } = listDoubts(page);
  const state = doubtful.length === 0 ? "ready" : "doubtful";
  await updateImportItem(tx, item.id, { state, articleId, duplicateOfId: null, doubtful, message, reason: null });
}

interface Duplicate {
  readonly articleId: number;
  readonly why: { readonly reason: string; readonly message: string };
}

/**
 * The same bytes, or nearly the same text of the same outlet. Another outlet's copy is an article of its own. Articles
 * in `compared` are none; what turns out to be none is added to them.
 */
async function findDuplicate(
  reader: Reader,
  { sourceId }: ImportItemRecord,
  { page, hashes, compared }: { page: ReadPage; hashes: readonly number[]; compared: Set<number> },
): Promise<Duplicate | null> {
  if (sourceId === null) return null;
  const same = await findArticleOfSource(reader, sourceId);
  if (same !== null) {
    return { articleId: same.id, why: { reason: "same-bytes", message: "These are the same bytes, to the last one." } };
  }
  const body = bodyOf(page);
  const outlet = page.outlet.named?.slug ?? null;
  for (const { articleId, outletKey, text } of await listDuplicateCandidates(reader, hashes)) {
    if (outletKey !== outlet || compared.has(articleId)) continue;
    const { resemblance } = nearDuplicateScore(body, text);
    if (resemblance >= NEAR_DUPLICATE_THRESHOLD) {
      const share = Math.floor(resemblance * 100);
      const message = `Nearly the same text of the same outlet: ${share} % of the word sequences agree.`;
      return { articleId, why: { reason: "near-identical", message } };
    }
    compared.add(articleId);
  }
  return null;
}

function bodyOf({ article }: ReadPage): string {
  return bodyRanges(article.fields)
    .map(({ start, end }) => article.text.slice(start, end))
    .join("\n\n");
}
