import { findEvent } from "@/db/events";
import {
  getImport,
  type ImportItemRecord,
  type ImportRecord,
  insertImport,
  insertImportItem,
  type ItemInput,
} from "@/db/imports";
import { insertJob } from "@/db/jobs";
import { saveSource } from "@/db/sources";
import { SOURCE_LIMIT_BYTES } from "@/domain/text/decode-source";
import { readSourceText } from "../read-page";
import { refuse, type Refusal, type WorkContext } from "../work-context";

/** Begins an import. What it reads stays out of every list until a person (or the command line) confirms it. */
export async function startImport(
  { database, coderId, now }: WorkContext,
  { event: slug }: { readonly event: string | null },
): Promise<ImportRecord> {
  const event = slug === null ? null : await findEvent(database.reader, slug);
  return database.inTransaction((tx) => insertImport(tx, { eventId: event?.id ?? null, coderId, at: now() }));
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
 * Takes one page into an import: keeps its bytes and queues the reading. A file that cannot be read becomes an item
 * that says why; it stops nothing.
 */
export async function addImportItem(
  { database, now }: WorkContext,
  { importKey, name, bytes, input: wanted, url }: NewItem,
): Promise<ImportItemRecord | Refusal<"closed">> {
  const record = await getImport(database.reader, importKey);
  if (record.state !== "open") return refuse("closed", "This import is closed; start a new one.");
  const input = wanted ?? inputOfName(name);
  const failure = input === null ? UNKNOWN_ENDING(name) : findFailure(bytes);
  const at = now();
  return database.inTransaction(async (tx) => {
    if (failure !== null || input === null) {
      return insertImportItem(tx, {
        importId: record.id,
        name,
        input: input ?? "pasted",
        url,
        sourceId: null,
        failure,
      });
    }
    const decoded = readSourceText(bytes);
    const source = await saveSource(tx, bytes, {
      mediaType: MEDIA_TYPES[input],
      encoding: decoded.ok ? decoded.encoding : "unknown",
      fileName: name,
      url,
      capturedAt: at,
    });
    const item = await insertImportItem(tx, {
      importId: record.id,
      name,
      input,
      url,
      sourceId: source.id,
      failure: null,
    });
    await insertJob(tx, "read-import-item", { itemId: item.id }, at);
    return item;
  });
}

/** Notes a file that never arrived whole, such as one over the limit. */
export async function addFailedItem(
  { database }: WorkContext,
  { importKey, name, reason, message }: { importKey: string; name: string; reason: string; message: string },
): Promise<ImportItemRecord> {
  const record = await getImport(database.reader, importKey);
  return database.inTransaction((tx) =>
    insertImportItem(tx, {
      importId: record.id,
      name,
      input: "pasted",
      url: null,
      sourceId: null,
      failure: { reason, message },
    }),
  );
}

const UNKNOWN_ENDING = (name: string) => ({
  reason: "unknown-ending",
  message: `“${name}” is not one of .txt, .html or .md; paste its text instead, or save it as one of them.`,
});

/** How large a file may be, for people. */
export const LIMIT_TEXT = `${SOURCE_LIMIT_BYTES / 1024 / 1024} MB`;

function findFailure(bytes: Uint8Array): { readonly reason: string; readonly message: string } | null {
  const decoded = readSourceText(bytes);
  return decoded.ok ? null : { reason: decoded.reason, message: decoded.message };
}
