import type { ChangeRecorder } from "./change-log";
import type { Reader, Transaction } from "./database";
import { newKey } from "./new-key";

export interface Coder {
  readonly id: number;
  readonly key: string;
  readonly name: string;
}

const CODER = { id: true, key: true, name: true } as const;

/** Coders who can be chosen, by name. */
export async function listCoders(reader: Reader): Promise<readonly Coder[]> {
  return reader.coder.findMany({ where: { archivedAt: null }, select: CODER, orderBy: { name: "asc" } });
}

export async function findCoder(reader: Reader, key: string): Promise<Coder | null> {
  return reader.coder.findUnique({ where: { key }, select: CODER });
}

export async function findCoderByName(reader: Reader, name: string): Promise<Coder | null> {
  return reader.coder.findUnique({ where: { name }, select: CODER });
}

/** Adds a coder. The name is not taken: see `findCoderByName`. */
export async function insertCoder(
  tx: Transaction,
  recorder: ChangeRecorder,
  { name, at }: { readonly name: string; readonly at: string },
): Promise<Coder> {
  const coder = await tx.coder.create({ data: { key: newKey(), name, createdAt: at }, select: CODER });
  await recorder.created("Coder", { id: coder.id });
  return coder;
}
