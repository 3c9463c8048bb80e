import { getImportItem, updateImportItem } from "@/db/imports";
import { insertJob } from "@/db/jobs";
import { refuse, type Refusal, type WorkContext } from "../work-context";

/**
 * A person asks for a long text to be read: it waits for the worker like any other page from then on. Asking twice has
 * the effect of once.
 *
 * @throws {NotFoundError} no such item, for instance because its import has been thrown away
 */
export async function requestReading(
  { database, now }: WorkContext,
  { itemKey }: { readonly itemKey: string },
): Promise<{ readonly ok: true } | Refusal<"not-long">> {
  return database.inTransaction(async (tx) => {
    const item = await getImportItem(tx, itemKey);
    if (item.state === "waiting") return { ok: true };
    if (item.state !== "long") {
      return refuse("not-long", `“${item.name}” does not wait to be asked for: its state is ${item.state}.`);
    }
    await updateImportItem(tx, item.id, { state: "waiting", reason: null, message: null });
    await insertJob(tx, "read-import-item", { itemId: item.id }, now());
    return { ok: true };
  });
}
