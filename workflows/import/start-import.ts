import { nameInChange } from "@/db/change-log";
import type { Transaction } from "@/db/database";
import { findEvent } from "@/db/events";
import {
  getImport,
  type ImportItemRecord,
  type ImportRecord,
  insertImport,
  insertImportItem,
  type ItemInput,
  setImportEvent,
} from "@/db/imports";
import { insertJob } from "@/db/jobs";
import { packBytes, saveSource } from "@/db/sources";
import { SOURCE_LIMIT_BYTES } from "@/domain/text/decode-source";
import { joinTransaction } from "../join-transaction";
import { readSourceText } from "../read-page";
import { createEvent } from "../save-event";
import { refuse, type Refusal, type WorkContext } from "../work-context";
import { describeLongText, LONG_TEXT } from "./long-text";

/** Where the articles of an import go when they are saved. */
export type Destination =
  /** The slug of an event; null, or one that is gone: none for now. */
  | { readonly event: string | null }
  /** Title of an event that is made with the import, and goes with it when the import is thrown away unused. */
  | { readonly newEvent: string };

/** Begins an import. What it reads stays out of every list until a person (or the command line) confirms it. */
export async function startImport(context: WorkContext, destination: Destination): Promise<ImportRecord> {
  const { coderId } = context;
  const at = context.now();
  return context.database.inTransaction(async (tx) => {
    const record = await insertImport(tx, { eventId: null, coderId, at });
    const eventId = await findDestination(context, tx, { destination, importId: record.id });
    if (eventId === null) return record;
    await setImportEvent(tx, record.id, eventId);
    return getImport(tx, record.key);
  });
}

async function findDestination(
  context: WorkContext,
  tx: Transaction,
  { destination, importId }: { readonly destination: Destination; readonly importId: number },
): Promise<number | null> {
  if (!("newEvent" in destination)) {
    return destination.event === null ? null : ((await findEvent(tx, destination.event))?.id ?? null);
  }
  const { event, changeKey } = await createEvent(joinTransaction(context, tx), { title: destination.newEvent });
  // That is how discarding the import knows the event again.
  if (changeKey !== null) await nameInChange(tx, changeKey, "Import", { id: importId });
  return event.id;
}

export interface NewItem {
  readonly importKey: string;
  /** File name, or "Pasted text". */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** null: by the name's ending. */
  readonly input: ItemInput | null;
  readonly url: string | null;
}

/** Input by the ending of a file's name; null for endings that are not read. */
export function inputOfName(name: string): ItemInput | null {
  if (/\.(?:html?|xhtml)$/i.test(name)) return "html";
  if (/\.(?:md|markdown)$/i.test(name)) return "markdown";
  return /\.(?:txt|text)$/i.test(name) ? "pasted" : null;
}

const MEDIA_TYPES = { pasted: "text/plain", html: "text/html", markdown: "text/markdown" } as const;

/**
 * Takes one page into an import: keeps its bytes and queues the reading. A long text is kept and waits until a person
 * asks for it (see `requestReading`). A file that cannot be read becomes an item that says why; it stops nothing.
 */
export async function addImportItem(
  { database, now }: WorkContext,
  { importKey, name, bytes, input: wanted, url }: NewItem,
): Promise<ImportItemRecord | Refusal<"closed">> {
  const input = wanted ?? inputOfName(name);
  // Decoding and packing take long for a large file; the lock is not held meanwhile.
  const decoded = input === null ? unknownEnding(name) : readSourceText(bytes);
  const read = decoded.ok ? { ...decoded, packed: packBytes(bytes) } : decoded;
  const at = now();
  return database.inTransaction(async (tx) => {
    const record = await getImport(tx, importKey);
    if (record.state !== "open") return refuse("closed", "This import is closed; start a new one.");
    const about = { importId: record.id, name, input: input ?? "pasted", url };
    if (!read.ok) {
      const { reason, message } = read;
      return insertImportItem(tx, { ...about, sourceId: null, beginning: { state: "failed", reason, message } });
    }
    const source = await saveSource(tx, read.packed, {
      mediaType: MEDIA_TYPES[about.input],
      encoding: read.encoding,
      fileName: name,
      url,
      capturedAt: at,
    });
    const message = describeLongText(read.text.length);
    if (message !== null) {
      const beginning = { state: "long", reason: LONG_TEXT, message } as const;
      return insertImportItem(tx, { ...about, sourceId: source.id, beginning });
    }
    const item = await insertImportItem(tx, { ...about, sourceId: source.id, beginning: { state: "waiting" } });
    await insertJob(tx, "read-import-item", { itemId: item.id }, at);
    return item;
  });
}

/** Notes a file that never arrived whole, such as one over the limit. */
export async function addFailedItem(
  { database }: WorkContext,
  {
    importKey,
    name,
    ...why
  }: { readonly importKey: string; readonly name: string; readonly reason: string; readonly message: string },
): Promise<ImportItemRecord | Refusal<"closed">> {
  return database.inTransaction(async (tx) => {
    const record = await getImport(tx, importKey);
    if (record.state !== "open") return refuse("closed", "This import is closed; start a new one.");
    return insertImportItem(tx, {
      importId: record.id,
      name,
      input: "pasted",
      url: null,
      sourceId: null,
      beginning: { state: "failed", ...why },
    });
  });
}

/** How large a file may be, for people. */
export const LIMIT_TEXT = `${SOURCE_LIMIT_BYTES / 1024 / 1024} MB`;

function unknownEnding(name: string) {
  return {
    ok: false,
    reason: "unknown-ending",
    message: `“${name}” is not one of .txt, .html or .md; paste its text instead, or save it as one of them.`,
  } as const;
}
