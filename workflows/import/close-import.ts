import { deleteStagedArticles, releaseStagedArticles } from "@/db/articles";
import { recordChange } from "@/db/change-log";
import {
  countItemStates,
  deleteImportItem,
  getImport,
  getImportItem,
  listImportItems,
  type ReviewField,
  setImportState,
  updateImportItem,
} from "@/db/imports";
import { deleteUnusedOutlets } from "@/db/outlets";
import { deleteUnusedSources, readSourceBytes } from "@/db/sources";
import { enterArticle } from "../save-event";
import { attachOriginal, findRecordFor } from "../attach-original";
import { workspaceOutlets } from "../outlet-reference";
import { readPage, readSourceText } from "../read-page";
import { readImportItem } from "./read-import-item";
import { type Done, refuse, type Refusal, type WorkContext } from "../work-context";

/**
 * Saves what is ready (with `doubtful` also what still has doubts: those fields stay proposals) in one short
 * transaction: the articles enter the lists, and the event where the import has one. The import closes when nothing is
 * left in it that waits for a person.
 */
export async function confirmImport(
  { database, coderId, now }: WorkContext,
  input: { readonly importKey: string; readonly doubtful: boolean },
): Promise<(Done & { readonly saved: number }) | Refusal<"closed" | "still-reading">> {
  const record = await getImport(database.reader, input.importKey);
  if (record.state !== "open") return refuse("closed", "This import is closed already.");
  const counts = await countItemStates(database.reader, record.id);
  if (counts.waiting > 0) {
    return refuse("still-reading", `${counts.waiting} pages are still being read; wait a moment and save again.`);
  }
  const wanted = input.doubtful ? ["ready", "doubtful"] : ["ready"];
  const items = (await listImportItems(database.reader, record.id)).filter(
    (item) => wanted.includes(item.state) && item.articleId !== null,
  );
  const at = now();
  const summary = `${items.length} ${items.length === 1 ? "article" : "articles"} saved`;
  const header = { action: "import-articles", summary, coderId, at };
  const { changeKey } = await recordChange(database, header, async (tx, recorder) => {
    const articleIds = items.flatMap(({ articleId }) => (articleId === null ? [] : [articleId]));
    const released = await releaseStagedArticles(tx, recorder, articleIds);
    for (const item of items) {
      await recorder.touch("ImportItem", { id: item.id });
      await updateImportItem(tx, item.id, { state: "saved" });
    }
    if (record.event !== null) {
      for (const article of released) {
        await enterArticle(tx, recorder, record.event.id, article, {
          role: "about",
          reason: "Imported for this event",
          byId: coderId,
        });
      }
    }
    const left = await countItemStates(tx, record.id);
    await recorder.touch("Import", { id: record.id });
    if (left.doubtful + left.waiting === 0) await setImportState(tx, record.id, "confirmed", at);
  });
  return { ok: true, changeKey, summary, saved: items.length };
}

/** Throws an open import away: nothing of it stays, neither articles nor bytes nor outlets made for it. */
export async function discardImport(
  { database, now }: WorkContext,
  { importKey }: { readonly importKey: string },
): Promise<{ readonly ok: true } | Refusal<"closed">> {
  const record = await getImport(database.reader, importKey);
  if (record.state !== "open") return refuse("closed", "This import is closed already; what it saved is in the lists.");
  const items = await listImportItems(database.reader, record.id);
  await database.inTransaction(async (tx) => {
    const outletIds = await deleteStagedArticles(tx, record.id);
    await setImportState(tx, record.id, "discarded", now());
    for (const item of items)
      if (item.state !== "saved" && item.state !== "attached") await deleteImportItem(tx, item.id);
    await deleteUnusedSources(
      tx,
      items.flatMap(({ sourceId }) => (sourceId === null ? [] : [sourceId])),
    );
    await deleteUnusedOutlets(tx, outletIds);
  });
  return { ok: true };
}

/** A person has looked at fields of an item; without doubts left it is ready. */
export async function settleFields(
  { database }: WorkContext,
  { itemKey, fields }: { readonly itemKey: string; readonly fields: readonly ReviewField[] },
): Promise<{ readonly ok: true; readonly state: string }> {
  const item = await getImportItem(database.reader, itemKey);
  const doubtful = item.doubtful.filter((field) => !fields.includes(field));
  const state = item.state === "doubtful" && doubtful.length === 0 ? "ready" : item.state;
  await database.inTransaction((tx) =>
    updateImportItem(tx, item.id, { doubtful, state, ...(state === "ready" ? { message: null } : {}) }),
  );
  return { ok: true, state };
}

/** Leaves an item out of what is saved, or takes it in again. */
export async function leaveOutItem(
  { database }: WorkContext,
  { itemKey, leaveOut }: { readonly itemKey: string; readonly leaveOut: boolean },
): Promise<{ readonly ok: true } | Refusal<"not-here">> {
  const item = await getImportItem(database.reader, itemKey);
  if (item.state === "saved" || item.state === "attached") {
    return refuse("not-here", "This article has been saved already; remove it from the article's own page.");
  }
  const back = item.doubtful.length === 0 ? "ready" : "doubtful";
  await database.inTransaction((tx) => updateImportItem(tx, item.id, { state: leaveOut ? "left-out" : back }));
  return { ok: true };
}

/** A person says that a named duplicate is an article of its own after all. */
export async function keepDuplicate(
  context: WorkContext,
  { itemKey }: { readonly itemKey: string },
): Promise<{ readonly ok: true }> {
  const item = await getImportItem(context.database.reader, itemKey);
  await readImportItem(context, { itemId: item.id, keepDuplicate: true });
  return { ok: true };
}

/** A person says that a page is the original of a record though few of its passages were found. */
export async function forceAttach(
  context: WorkContext,
  { itemKey }: { readonly itemKey: string },
): Promise<{ readonly ok: true } | Refusal<"no-record">> {
  const { database } = context;
  const item = await getImportItem(database.reader, itemKey);
  const bytes = item.sourceId === null ? null : await readSourceBytes(database.reader, item.sourceId);
  const decoded = bytes === null ? null : readSourceText(bytes);
  if (item.sourceId === null || decoded === null || !decoded.ok) {
    return refuse("no-record", "The bytes of this page are gone; add the file again.");
  }
  const outlets = await workspaceOutlets(database.reader);
  const page = readPage(decoded.text, { input: item.input, url: item.url, outlets });
  const record = await findRecordFor(database.reader, item.sourceId, page);
  if (record === null) return refuse("no-record", "No record waits for this page any more.");
  await attachOriginal(context, { record, page, sourceId: item.sourceId, itemId: item.id, force: true });
  return { ok: true };
}
