import { releaseStagedArticles } from "@/db/articles";
import { recordChange } from "@/db/change-log";
import { enterEvent } from "@/db/enter-event";
import { countItemStates, getImport, listImportItems, setImportState, setItemsSaved } from "@/db/imports";
import { type Done, giveUp, orRefusal, refuse, type Refusal, type WorkContext } from "../work-context";
import { dropStaged } from "./drop-staged";

/**
 * Saves what is ready (with `doubtful` also what still has doubts: those fields stay proposals) in one short
 * transaction: the articles enter the lists, and the event where the import has one. The import closes when nothing is
 * left in it that waits for a person; what was left out is thrown away then.
 */
export async function confirmImport(
  { database, coderId, now }: WorkContext,
  input: { readonly importKey: string; readonly doubtful: boolean },
): Promise<(Done & { readonly saved: number }) | Refusal> {
  const at = now();
  const header = (saved: number) => ({ action: "import-articles", summary: describeSaved(saved), coderId, at });
  return orRefusal(async () => {
    const { result: saved, changeKey } = await recordChange(database, header, async (tx, recorder) => {
      const record = await getImport(tx, input.importKey);
      if (record.state !== "open") giveUp(refuse("closed", "This import is closed already."));
      const { waiting } = await countItemStates(tx, record.id);
      if (waiting > 0) giveUp(refuse("still-reading", describeWaiting(waiting)));
      const wanted = input.doubtful ? ["ready", "doubtful"] : ["ready"];
      const items = (await listImportItems(tx, record.id)).filter(
        ({ state, articleId }) => wanted.includes(state) && articleId !== null,
      );
      const articleIds = items.flatMap(({ articleId }) => articleId ?? []);
      await releaseStagedArticles(tx, recorder, articleIds);
      const itemIds = items.map(({ id }) => id);
      await recorder.touch("ImportItem", ...itemIds.map((id) => ({ id })));
      await setItemsSaved(tx, itemIds);
      if (record.event !== null) {
        const entry = { role: "about", reason: "Imported for this event", byId: coderId } as const;
        await enterEvent(tx, recorder, record.event.id, { ...entry, articleIds });
      }
      const left = await countItemStates(tx, record.id);
      if (left.doubtful + left.long === 0) {
        await recorder.touch("Import", { id: record.id });
        await setImportState(tx, record.id, "confirmed", at);
        // What was left out would wait for good, and stand in the way of the same page as its duplicate.
        await dropStaged(tx, record.id);
      }
      return items.length;
    });
    return { ok: true, changeKey, summary: describeSaved(saved), saved } as const;
  });
}

function describeSaved(count: number): string {
  return `${count} ${count === 1 ? "article" : "articles"} saved`;
}

function describeWaiting(count: number): string {
  const pages = count === 1 ? "1 page is" : `${count} pages are`;
  return `${pages} still being read; wait a moment and save again.`;
}
