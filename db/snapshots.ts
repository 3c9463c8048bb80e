import { createHash } from "node:crypto";
import { gunzipSync, gzipSync } from "node:zlib";
import type { ChangeRecorder } from "./change-log";
import type { Reader, Transaction } from "./database";
import { NotFoundError } from "./errors";
import { newKey } from "./new-key";
import type { Viewer } from "./viewer";

/** A frozen comparison without its body. */
export interface SnapshotRecord {
  readonly id: number;
  readonly key: string;
  readonly title: string;
  readonly note: string | null;
  /** The switches as they stood in the address; "" for the defaults. */
  readonly query: string;
  /** SHA-256 of the frozen bytes, 64 hexadecimal digits. */
  readonly hash: string;
  readonly createdAt: string;
  readonly createdById: number | null;
}

const SNAPSHOT = {
  id: true,
  key: true,
  title: true,
  note: true,
  query: true,
  hash: true,
  createdAt: true,
  createdById: true,
} as const;

/** SHA-256 of a text's UTF-8 bytes, in hexadecimal. */
export function hashText(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

/** The snapshots of an event, newest first. */
export async function listSnapshots(reader: Reader, eventId: number): Promise<readonly SnapshotRecord[]> {
  return reader.snapshot.findMany({ where: { eventId }, select: SNAPSHOT, orderBy: { id: "desc" } });
}

/** A snapshot of this event. @throws {NotFoundError} */
export async function getSnapshot(reader: Reader, eventId: number, key: string): Promise<SnapshotRecord> {
  const row = await reader.snapshot.findUnique({ where: { key, eventId }, select: SNAPSHOT });
  if (row === null) throw new NotFoundError("snapshot", key);
  return row;
}

/** A snapshot with the event that it is of, for what is known by its key alone. @throws {NotFoundError} */
export async function getSnapshotByKey(
  reader: Reader,
  key: string,
): Promise<SnapshotRecord & { readonly event: { readonly slug: string } }> {
  const select = { ...SNAPSHOT, event: { select: { slug: true } } } as const;
  const row = await reader.snapshot.findUnique({ where: { key }, select });
  if (row === null) throw new NotFoundError("snapshot", key);
  return row;
}

/** The frozen text of a snapshot; null where the stored bytes are no longer those that were hashed. */
export async function readSnapshotBody(reader: Reader, id: number): Promise<string | null> {
  const { body, hash } = await reader.snapshot.findUniqueOrThrow({ where: { id }, select: { body: true, hash: true } });
  const text = unpack(body);
  return text !== null && hashText(text) === hash ? text : null;
}

/** Stores a text as it is, with its hash. */
export async function insertSnapshot(
  tx: Transaction,
  recorder: ChangeRecorder,
  {
    text,
    ...fields
  }: Pick<SnapshotRecord, "title" | "note" | "query" | "createdAt" | "createdById"> & {
    readonly eventId: number;
    readonly text: string;
  },
): Promise<SnapshotRecord> {
  const body = gzipSync(Buffer.from(text, "utf8")).toString("base64");
  const data = { ...fields, key: newKey(), hash: hashText(text), body };
  const row = await tx.snapshot.create({ data, select: SNAPSHOT });
  await recorder.created("Snapshot", { id: row.id });
  return row;
}

/** Changes what a snapshot is called; its bytes stay. */
export async function renameSnapshot(
  tx: Transaction,
  recorder: ChangeRecorder,
  id: number,
  fields: Pick<SnapshotRecord, "title" | "note">,
): Promise<void> {
  await recorder.touch("Snapshot", { id });
  await tx.snapshot.update({ where: { id }, data: fields });
}

/**
 * Whether the viewer is still at work on one of these articles; null: on any at all. What is frozen shows everybody's
 * marks: until then it is closed to them, as the others' marks are.
 */
export async function hasOpenWork(
  reader: Reader,
  { coderId }: Viewer,
  articleKeys: readonly string[] | null,
): Promise<boolean> {
  if (coderId === null) return false;
  const article = articleKeys === null ? {} : { article: { key: { in: [...articleKeys] } } };
  return (
    (await reader.assignment.count({
      where: { coderId, submittedAt: null, phase: { not: "adjudication" }, ...article },
    })) > 0
  );
}

/** Null: no base64 of a gzip stream. */
function unpack(body: string): string | null {
  try {
    return gunzipSync(Buffer.from(body, "base64")).toString("utf8");
  } catch {
    return null;
  }
}
