import { recordChange } from "@/db/change-log";
import type { Reader } from "@/db/database";
import { findRecordWithoutText, type RecordWithoutText, updatePassageQuote, updateVersionText } from "@/db/records";
import { findImportItem, updateImportItem } from "@/db/imports";
import { insertVersion } from "@/db/article-versions";
import { listPassages, saveAnchor } from "@/db/passages";
import { savePageText, sha256Of } from "@/db/sources";
import { saveFingerprint } from "@/db/duplicates";
import { findPassageByHash } from "@/domain/text/find-passage";
import { shingleHashes } from "@/domain/text/near-duplicates";
import { quotePassage } from "@/domain/text/passage-quote";
import { type ReadPage, SENTENCES_METHOD } from "./read-page";
import type { WorkContext } from "./work-context";

/** Below this share of passages found, a person decides whether it is the same text. */
export const ATTACH_WITHOUT_ASKING = 0.8;

/** The record that a page is the original of: by the hash of its bytes or text, else by headline and outlet; or null. */
export async function findRecordFor(
  reader: Reader,
  sourceId: number,
  { article, metadata, outlet }: ReadPage,
): Promise<RecordWithoutText | null> {
  return findRecordWithoutText(reader, {
    sourceId,
    textSha256: sha256Of(article.text),
    headline: metadata.headline?.value ?? null,
    outletKey: outlet.named?.slug ?? null,
  });
}

/**
 * Puts a text under a record that travelled without one: every passage is looked for by the hash of its words and
 * opens in place from then on. Where fewer than 80 % are found the item waits for a person (`force` is their yes).
 */
export async function attachOriginal(
  { database, coderId, now }: WorkContext,
  input: {
    readonly record: RecordWithoutText;
    readonly page: ReadPage;
    readonly sourceId: number;
    readonly itemId: number;
    readonly force?: boolean;
  },
): Promise<void> {
  const { record, page, sourceId, itemId, force = false } = input;
  const { article, cleaned } = page;
  const passages = await listPassages(database.reader, record.versionId);
  const isSameText = sha256Of(article.text) === record.sha256;
  const found = passages.map((passage) => {
    const { range, state } = findPassageByHash(article.text, passage, sha256Of);
    return { id: passage.id, start: range?.start ?? passage.start, end: range?.end ?? passage.end, state };
  });
  const kept = found.filter(({ state }) => state !== "lost").length;
  // Without a passage to look for, a headline alone is no proof.
  const share = passages.length === 0 ? Number(record.foundBy !== "headline") : kept / passages.length;
  const what = `${kept} of ${passages.length} passages found`;
  if (share < ATTACH_WITHOUT_ASKING && !force) {
    const message = `This may be the original of “${record.headline}”: ${what}. Attach it?`;
    await database.inTransaction(async (tx) => {
      if (!(await isToAttach(tx, itemId))) return;
      await updateImportItem(tx, itemId, {
        state: "doubtful",
        duplicateOfId: record.articleId,
        doubtful: ["attach"],
        message,
      });
    });
    return;
  }
  const at = now();
  const header = { action: "attach-original", summary: `Original of “${record.headline}” attached`, coderId, at };
  await recordChange(database, header, async (tx, recorder) => {
    if (!(await isToAttach(tx, itemId))) return;
    const pageTextId = await savePageText(tx, sourceId, { method: cleaned.method, text: cleaned.page.text });
    const sentences = { method: SENTENCES_METHOD, ranges: page.sentences };
    let versionId = record.versionId;
    if (isSameText) {
      await updateVersionText(tx, recorder, record.versionId, {
        ...article,
        pageTextId,
        removed: cleaned.removed,
        sentences,
      });
    } else {
      const version = await insertVersion(tx, recorder, {
        ...article,
        articleId: record.articleId,
        pageTextId,
        method: cleaned.method,
        readingLevel: "original",
        sha256: sha256Of(article.text),
        sourceSha256: null,
        reason: "Original attached",
        createdById: coderId,
        createdAt: at,
        removed: cleaned.removed,
        sentences,
      });
      versionId = version.id;
    }
    for (const { id, state, ...range } of found) {
      await saveAnchor(tx, recorder, { passageId: id, versionId, state, ...range });
      if (state !== "lost") await updatePassageQuote(tx, recorder, id, quotePassage(article.text, range, sha256Of));
    }
    await saveFingerprint(tx, record.articleId, shingleHashes(article.text));
    const message = `Attached to “${record.headline}”: ${what}.`;
    await updateImportItem(tx, itemId, {
      state: "attached",
      articleId: record.articleId,
      duplicateOfId: null,
      message,
    });
  });
}

/** Another worker may have attached the page meanwhile, or a person thrown its import away. */
async function isToAttach(reader: Reader, itemId: number): Promise<boolean> {
  const item = await findImportItem(reader, itemId);
  return item !== null && item.state !== "attached";
}
