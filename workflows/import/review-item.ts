import { getImportItem, type ImportItemRecord, type ItemState, updateImportItem } from "@/db/imports";
import { insertJob } from "@/db/jobs";
import { readSourceBytes } from "@/db/sources";
import { attachOriginal, findRecordFor } from "../attach-original";
import { workspaceOutlets } from "../outlet-reference";
import { readPage, readSourceText } from "../read-page";
import { refuse, type Refusal, type WorkContext } from "../work-context";
import { LONG_TEXT } from "./long-text";
import { readImportItem } from "./read-import-item";

/** States from which a person can leave an item out. */
const IN_REVIEW: readonly ItemState[] = ["ready", "doubtful", "long"];

/**
 * Leaves an item of an open import out of what is saved, or takes it in again as it was. What was read of it is thrown
 * away when the import closes; where the import has been opened again since, it is read anew.
 */
export async function leaveOutItem(
  { database, now }: WorkContext,
  { itemKey, leaveOut }: { readonly itemKey: string; readonly leaveOut: boolean },
): Promise<{ readonly ok: true } | Refusal<"not-here" | "closed">> {
  return database.inTransaction(async (tx) => {
    const item = await getImportItem(tx, itemKey);
    if (leaveOut === (item.state === "left-out")) return { ok: true };
    if (leaveOut && !IN_REVIEW.includes(item.state)) return refuse("not-here", whyNotLeftOut(item));
    if (!item.isImportOpen) return CLOSED;
    const state = leaveOut ? "left-out" : stateBefore(item);
    await updateImportItem(tx, item.id, { state });
    if (state === "waiting") await insertJob(tx, "read-import-item", { itemId: item.id }, now());
    return { ok: true };
  });
}

const CLOSED = refuse("closed", "This import is closed already; add the page again in a new one.");

/** What an item that was left out was before: its doubts and its reason stand as they were. */
function stateBefore({ doubtful, reason, articleId }: ImportItemRecord): ItemState {
  if (articleId === null && reason === LONG_TEXT) return "long";
  // A page that resembles a record waits without an article of its own.
  if (articleId === null && !doubtful.includes("attach")) return "waiting";
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
): Promise<{ readonly ok: true } | Refusal<"closed">> {
  const itemId = await context.database.inTransaction(async (tx) => {
    const item = await getImportItem(tx, itemKey);
    if (!item.isImportOpen) return null;
    if (item.state === "doubtful" && item.articleId === null) {
      await updateImportItem(tx, item.id, { state: "duplicate", doubtful: [] });
    }
    return item.id;
  });
  if (itemId === null) return CLOSED;
  await readImportItem(context, { itemId, keepDuplicate: true });
  return { ok: true };
}

/** A person says that a page is the original of a record though few of its passages were found. */
export async function forceAttach(
  context: WorkContext,
  { itemKey }: { readonly itemKey: string },
): Promise<{ readonly ok: true } | Refusal<"no-record" | "closed">> {
  const { database } = context;
  const item = await getImportItem(database.reader, itemKey);
  if (!item.isImportOpen) return CLOSED;
  const bytes = item.sourceId === null ? null : await readSourceBytes(database.reader, item.sourceId);
  const decoded = bytes === null ? null : readSourceText(bytes);
  if (item.sourceId === null || decoded === null || !decoded.ok) {
    return refuse("no-record", "The bytes of this page are gone; add the file again.");
  }
  const outlets = await workspaceOutlets(database.reader);
  const page = readPage(decoded.text, { input: item.input, url: item.url, outlets });
  const record = await findRecordFor(database.reader, item.sourceId, page);
  const original = { page, sourceId: item.sourceId, itemId: item.id, force: true };
  if (record === null || !(await attachOriginal(context, { ...original, record }))) {
    return refuse("no-record", "No record waits for this page any more.");
  }
  return { ok: true };
}
