import { createHash } from "node:crypto";
import { gunzipSync, gzipSync } from "node:zlib";
import type { Reader, Transaction } from "./database";
import { newKey } from "./new-key";

export interface SourceRecord {
  readonly id: number;
  readonly key: string;
  readonly sha256: string;
  readonly byteLength: number;
  readonly mediaType: string;
  readonly encoding: string;
  readonly fileName: string | null;
  readonly url: string | null;
  readonly capturedAt: string;
}

const SOURCE = {
  id: true,
  key: true,
  sha256: true,
  byteLength: true,
  mediaType: true,
  encoding: true,
  fileName: true,
  url: true,
  capturedAt: true,
} as const;

export function sha256Of(bytes: Uint8Array | string): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** Bytes made ready to be stored. */
export interface PackedBytes {
  readonly sha256: string;
  readonly byteLength: number;
  readonly compressed: Uint8Array<ArrayBuffer>;
}

/** Packs bytes for `saveSource`; 10 MB take a tenth of a second, so do it before the lock is taken. */
export function packBytes(bytes: Uint8Array): PackedBytes {
  return {
    sha256: sha256Of(bytes),
    byteLength: bytes.byteLength,
    compressed: new Uint8Array(gzipSync(bytes)),
  };
}

/** Keeps bytes as they came; the same bytes are kept once. */
export async function saveSource(
  tx: Transaction,
  { sha256, byteLength, compressed }: PackedBytes,
  about: Pick<SourceRecord, "mediaType" | "encoding" | "fileName" | "url" | "capturedAt">,
): Promise<SourceRecord> {
  const known = await tx.source.findUnique({ where: { sha256 }, select: SOURCE });
  if (known !== null) return known;
  return tx.source.create({
    data: {
      ...about,
      key: newKey(),
      sha256,
      byteLength,
      bytes: { create: { compression: "gzip", bytes: compressed } },
    },
    select: SOURCE,
  });
}

/** The bytes as they came, or null where a source is known by its hash only. */
export async function readSourceBytes(reader: Reader, sourceId: number): Promise<Uint8Array | null> {
  const row = await reader.sourceBytes.findUnique({ where: { sourceId }, select: { bytes: true } });
  return row === null ? null : new Uint8Array(gunzipSync(row.bytes));
}

/** One page text for each source and method. */
export async function savePageText(
  tx: Transaction,
  sourceId: number,
  { method, text }: { readonly method: string; readonly text: string },
): Promise<number> {
  const { id } = await tx.pageText.upsert({
    where: { sourceId_method: { sourceId, method } },
    create: { sourceId, method, text },
    update: {},
    select: { id: true },
  });
  return id;
}

/** Deletes those of the sources that nothing needs any more: no version was made from them and no import holds them. */
export async function deleteUnusedSources(tx: Transaction, sourceIds: readonly number[]): Promise<void> {
  await tx.source.deleteMany({
    where: { id: { in: [...sourceIds] }, items: { none: {} }, pageTexts: { none: { versions: { some: {} } } } },
  });
}

export async function findSource(reader: Reader, id: number): Promise<SourceRecord | null> {
  return reader.source.findUnique({ where: { id }, select: SOURCE });
}
