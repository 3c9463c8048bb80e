import { listStagedArticles } from "@/db/articles";
import { undoChange } from "@/db/change-log";
import type { Transaction } from "@/db/database";
import { forgetChange, listEventsMadeFor } from "@/db/forgotten-changes";
import {
  deleteImportItem,
  getImport,
  type ImportRecord,
  isEventOfOtherImport,
  listImportItems,
  setImportState,
} from "@/db/imports";
import { listBuiltUpon } from "@/db/later-work";
import { deleteUnusedSources } from "@/db/sources";
import { listWorkOnArticles } from "@/db/work-on-articles";
import { builtUpon } from "../built-upon";
import { joinTransaction } from "../join-transaction";
import { refuse, type Refusal, type WorkContext } from "../work-context";
import { dropStaged } from "./drop-staged";

/**
 * Throws an open import away: nothing of it stays, neither articles nor bytes, nor outlets and an event made for it,
 * nor what the log holds of them. What was saved from it before stays, and so does an outlet or event that anything
 * else uses by now. Refused while people's work hangs on one of its articles.
 */
export async function discardImport(
  context: WorkContext,
  { importKey }: { readonly importKey: string },
): Promise<{ readonly ok: true } | Refusal<"closed" | "built-upon">> {
  return context.database.inTransaction(async (tx) => {
    const record = await getImport(tx, importKey);
    if (record.state !== "open") {
      return refuse("closed", "This import is closed already; what it saved is in the lists.");
    }
    const work = await listWorkOnArticles(tx, await listStagedArticles(tx, record.id));
    if (work.length > 0) return builtUpon(work);
    const items = await listImportItems(tx, record.id);
    await dropStaged(tx, record.id);
    await setImportState(tx, record.id, "discarded", context.now());
    for (const { id, state } of items) {
      if (state !== "saved" && state !== "attached") await deleteImportItem(tx, id);
    }
    await deleteUnusedSources(
      tx,
      items.flatMap(({ sourceId }) => (sourceId === null ? [] : [sourceId])),
    );
    await dropMadeEvents(context, tx, record);
    return { ok: true };
  });
}

/**
 * The event that was made together with the import (see `startImport`), unless somebody has worked on it or another
 * import is about it. Making it is undone, so that it goes only while it still is as it was made.
 */
async function dropMadeEvents(context: WorkContext, tx: Transaction, record: ImportRecord): Promise<void> {
  for (const { id: eventId, changeKey } of await listEventsMadeFor(tx, record.id)) {
    if (await isEventOfOtherImport(tx, { importId: record.id, eventId })) continue;
    if ((await listBuiltUpon(tx, changeKey)).length > 0) continue;
    const undone = await undoChange(joinTransaction(context, tx).database, changeKey, context.now());
    if (undone.ok) await forgetChange(tx, changeKey);
  }
}
