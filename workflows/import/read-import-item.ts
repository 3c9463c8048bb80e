import { insertStagedArticle } from "@/db/articles";
import { insertVersion } from "@/db/article-versions";
import { findArticleOfSource, listDuplicateCandidates, saveFingerprint } from "@/db/duplicates";
import { findImportItem, type ImportItemRecord, updateImportItem } from "@/db/imports";
import { findSource, readSourceBytes, savePageText, sha256Of } from "@/db/sources";
import type { ChangeRecorder } from "@/db/change-log";
import type { Transaction } from "@/db/database";
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
  if (!keepDuplicate) {
    const record = await findRecordFor(database.reader, item.sourceId, page);
    if (record !== null) {
      await attachOriginal(context, { record, page, sourceId: item.sourceId, itemId });
      return;
    }
    const duplicate = await findDuplicate(context, item, page);
    if (duplicate !== null) {
      const { articleId: duplicateOfId, why } = duplicate;
      await whileToRead(context, { itemId, keepDuplicate }, (tx) =>
        updateImportItem(tx, itemId, { state: "duplicate", duplicateOfId, ...why }),
      );
      return;
    }
  }
  const at = context.now();
  await whileToRead(context, { itemId, keepDuplicate }, (tx, fresh) => stage(tx, fresh, page, at));
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

function isToRead({ state }: ImportItemRecord, keepDuplicate: boolean): boolean {
  return state === "waiting" || (keepDuplicate && state === "duplicate");
}

async function stage(tx: Transaction, item: ImportItemRecord, page: ReadPage, at: string): Promise<void> {
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
  await saveFingerprint(tx, articleId, shingleHashes(bodyOf(page)));
  const { doubtful, message } = listDoubts(page);
  const state = doubtful.length === 0 ? "ready" : "doubtful";
  await updateImportItem(tx, item.id, { state, articleId, duplicateOfId: null, doubtful, message, reason: null });
}

interface Duplicate {
  readonly articleId: number;
  readonly why: { readonly reason: string; readonly message: string };
}

/** The same bytes, or nearly the same text of the same outlet. Another outlet's copy is an article of its own. */
async function findDuplicate(
  { database }: WorkContext,
  item: ImportItemRecord,
  page: ReadPage,
): Promise<Duplicate | null> {
  if (item.sourceId === null) return null;
  const same = await findArticleOfSource(database.reader, item.sourceId);
  if (same !== null) {
    return { articleId: same.id, why: { reason: "same-bytes", message: "These are the same bytes, to the last one." } };
  }
  const body = bodyOf(page);
  const outlet = page.outlet.named?.slug ?? null;
  for (const candidate of await listDuplicateCandidates(database.reader, shingleHashes(body))) {
    if (candidate.outletKey !== outlet) continue;
    const { resemblance } = nearDuplicateScore(body, candidate.text);
    if (resemblance < NEAR_DUPLICATE_THRESHOLD) continue;
    const share = Math.floor(resemblance * 100);
    const message = `Nearly the same text of the same outlet: ${share} % of the word sequences agree.`;
    return { articleId: candidate.articleId, why: { reason: "near-identical", message } };
  }
  return null;
}

function bodyOf({ article }: ReadPage): string {
  return bodyRanges(article.fields)
    .map(({ start, end }) => article.text.slice(start, end))
    .join("\n\n");
}
