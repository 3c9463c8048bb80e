import { type ChangeRecorder, recordChange } from "@/db/change-log";
import type { Reader, Transaction } from "@/db/database";
import { findRecordWithoutText, type RecordWithoutText, updatePassageQuote, updateVersionText } from "@/db/records";
import { findImportItem, updateImportItem } from "@/db/imports";
import { insertVersion } from "@/db/article-versions";
import { type AnchoredPassage, listPassages, saveAnchor } from "@/db/passages";
import { savePageText, sha256Of } from "@/db/sources";
import { saveFingerprint } from "@/db/duplicates";
import { findPassageByHash } from "@/domain/text/find-passage";
import { shingleHashes } from "@/domain/text/near-duplicates";
import type { TextRange } from "@/domain/text/page-text";
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

/** A page as the original of a record, read from an item of an import. */
interface Original {
  readonly record: RecordWithoutText;
  readonly page: ReadPage;
  readonly sourceId: number;
  readonly itemId: number;
}

/**
 * Puts a text under a record that travelled without one: every passage is looked for by the hash of its words and
 * opens in place from then on. Where fewer than 80 % are found the item waits for a person (`force` is their yes).
 * Undone, it waits for them as well. Answers whether the record still waited for a text; else nothing was done.
 */
export async function attachOriginal(
  { database, coderId, now }: WorkContext,
  { force = false, ...original }: Original & { readonly force?: boolean },
): Promise<boolean> {
  const { record, page, sourceId, itemId } = original;
  const text = page.article.text;
  // Looking for passages takes long; under the lock only those are looked for that somebody marked meanwhile.
  const places = new Map<number, FoundPassage>();
  for (const passage of await listPassages(database.reader, record.versionId)) {
    places.set(passage.id, placeOf(passage, text));
  }
  const at = now();
  const header = { action: "attach-original", summary: `Original of “${record.headline}” attached`, coderId, at };
  const { result } = await recordChange(database, header, async (tx, recorder) => {
    // Another worker may have attached the page meanwhile, or a person thrown its import away.
    if (!(await isToAttach(tx, itemId))) return true;
    if ((await findRecordFor(tx, sourceId, page))?.versionId !== record.versionId) return false;
    const passages = await listPassages(tx, record.versionId);
    const found = passages.map((passage) => places.get(passage.id) ?? placeOf(passage, text));
    const kept = found.filter(({ state }) => state !== "lost").length;
    const what = `${kept} of ${passages.length} passages found`;
    const message = `This may be the original of “${record.headline}”: ${what}. Attach it?`;
    const question = { state: "doubtful", duplicateOfId: record.articleId, doubtful: ["attach"], message } as const;
    await updateImportItem(tx, itemId, question);
    // Without a passage to look for, a headline alone is no proof.
    const share = passages.length === 0 ? Number(record.foundBy !== "headline") : kept / passages.length;
    if (share < ATTACH_WITHOUT_ASKING && !force) return true;
    // Logged only from the question on: that is what undoing goes back to.
    await recorder.touch("ImportItem", { id: itemId });
    await putUnderRecord(tx, recorder, original, { found, coderId, at });
    await updateImportItem(tx, itemId, {
      state: "attached",
      articleId: record.articleId,
      duplicateOfId: null,
      doubtful: [],
      message: `Attached to “${record.headline}”: ${what}.`,
    });
    return true;
  });
  return result;
}

interface FoundPassage extends TextRange {
  readonly passageId: number;
  readonly state: "exact" | "moved" | "lost";
}

function placeOf(passage: AnchoredPassage, text: string): FoundPassage {
  const { range, state } = findPassageByHash(text, passage, sha256Of);
  return { passageId: passage.id, start: range?.start ?? passage.start, end: range?.end ?? passage.end, state };
}

async function putUnderRecord(
  tx: Transaction,
  recorder: ChangeRecorder,
  { record, page: { article, cleaned, ...page }, sourceId }: Original,
  made: { readonly found: readonly FoundPassage[]; readonly coderId: number | null; readonly at: string },
): Promise<void> {
  const pageTextId = await savePageText(tx, sourceId, { method: cleaned.method, text: cleaned.page.text });
  const sentences = { method: SENTENCES_METHOD, ranges: page.sentences };
  const sha256 = sha256Of(article.text);
  const { removed, method } = cleaned;
  let versionId = record.versionId;
  if (sha256 === record.sha256) {
    await updateVersionText(tx, recorder, versionId, { ...article, pageTextId, removed, sentences });
  } else {
    const version = await insertVersion(tx, recorder, {
      ...article,
      articleId: record.articleId,
      pageTextId,
      method,
      readingLevel: "original",
      sha256,
      sourceSha256: null,
      reason: "Original attached",
      createdById: made.coderId,
      createdAt: made.at,
      removed,
      sentences,
    });
    versionId = version.id;
  }
  for (const { passageId, start, end, state } of made.found) {
    await saveAnchor(tx, recorder, { passageId, versionId, state, start, end });
    if (state === "lost") continue;
    await updatePassageQuote(tx, recorder, passageId, quotePassage(article.text, { start, end }, sha256Of));
  }
  await saveFingerprint(tx, record.articleId, shingleHashes(article.text));
}

async function isToAttach(reader: Reader, itemId: number): Promise<boolean> {
  const item = await findImportItem(reader, itemId);
  return item !== null && item.isImportOpen && ["waiting", "doubtful"].includes(item.state);
}
