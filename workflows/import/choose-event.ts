import { findEvent } from "@/db/events";
import { getImport, setImportEvent } from "@/db/imports";
import { refuse, type Refusal, type WorkContext } from "../work-context";

/** Chooses which event the articles of an open import enter when they are saved; null: none for now. */
export async function chooseEvent(
  { database }: WorkContext,
  { importKey, event: slug }: { readonly importKey: string; readonly event: string | null },
): Promise<{ readonly ok: true } | Refusal<"closed" | "unknown-event">> {
  return database.inTransaction(async (tx) => {
    const record = await getImport(tx, importKey);
    if (record.state !== "open") {
      return refuse("closed", "This import is closed already; change the event of each article.");
    }
    const event = slug === null ? null : await findEvent(tx, slug);
    if (slug !== null && event === null) return refuse("unknown-event", `There is no event “${slug}” (any more).`);
    await setImportEvent(tx, record.id, event?.id ?? null);
    return { ok: true };
  });
}
