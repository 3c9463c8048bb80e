import { getImportItem, updateImportItem } from "@/db/imports";
import type { WorkContext } from "../work-context";
import { keepDuplicate } from "./close-import";

/** A person says that a page is not the original of the record it resembles, but an article of its own. */
export async function keepAsOwn(
  context: WorkContext,
  { itemKey }: { readonly itemKey: string },
): Promise<{ readonly ok: true }> {
  const { database } = context;
  const item = await getImportItem(database.reader, itemKey);
  if (item.state === "doubtful" && item.articleId === null) {
    await database.inTransaction((tx) => updateImportItem(tx, item.id, { state: "duplicate", doubtful: [] }));
  }
  return keepDuplicate(context, { itemKey });
}
