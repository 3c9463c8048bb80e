import { getImportItem, type ImportItemRecord, type ItemState, updateImportItem } from "@/db/imports";
import { readSourceBytes } from "@/db/sources";
import { attachOriginal, findRecordFor } from "../attach-original";
import { workspaceOutlets } from "../outlet-reference";
import { readPage, readSourceText } from "../read-page";
import { refuse, type Refusal, type WorkContext } from "../work-context";
import { LONG_TEXT } from "./long-text";
import { readImportItem } from "./read-import-item";

/** States from which a person can leave an item out. */
const IN_REVIEW: readonly ItemState[] = ["ready", "doubtful", "long"];

/** Leaves an item out of what is saved, or takes it in again as it was. */
export async function leaveOutItem(
  { database }: WorkContext,
  { itemKey, leaveOut }: { readonly itemKey: string; readonly leaveOut: boolean },
): Promise<{ readonly ok: true } | Refusal<"not-here">> {
  return database.inTransaction(async (tx) => {
    const item = await getImportItem(tx, itemKey);
    if (leaveOut === (item.state === "left-out")) return { ok: true };
    if (leaveOut && !IN_REVIEW.includes(item.state)) return refuse("not-here", whyNotLeftOut(item));
    await updateImportItem(tx, item.id, { state: leaveOut ? "left-out" : stateBefore(item) });
    return { ok: true };
  });
}

/** What an item that was left out was before: its doubts and its reason stand as they were. */
function stateBefore({ doubtful, reason, articleId }: ImportItemRecord): ItemState {
  if (articleId === null && reason === LONG_TEXT) return "long";
  return doubtful.length === 0 ? "ready" : "doubtful";
}

function whyNotLeftOut({ state, name }: ImportItemRecord): string {
  return state === "saved" || state === "attached"
    ? "This article has been saved already; remove it from the article's own page."
    : `“${name}” would not be saved anyway: its state is ${state}.`;
}

/** A person says that a named duplicate, or a page that resembles a record, is an article of its own after all. */
export async function keepAsOwn(
  context: WorkContext,
  { itemKey }: { readonly itemKey: string },
): Promise<{ readonly ok: true }> {
  const itemId = await context.database.inTransaction(async (tx) => {
    const item = await getImportItem(tx, itemKey);
    if (item.state === "doubtful" && item.articleId === null) {
      await updateImportItem(tx, item.id, { state: "duplicate", doubtful: [] });
    }
    return item.id;
  });
  await readImportItem(context, { itemId, keepDuplicate: true });
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
