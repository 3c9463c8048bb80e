import type { ChangeRecorder } from "./change-log";
import type { Reader, Transaction } from "./database";
import { NotFoundError } from "./errors";
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

/** A coder who can be chosen; null also for one who was removed and only stands in the log. */
export async function findCoder(reader: Reader, key: string): Promise<Coder | null> {
  return reader.coder.findUnique({ where: { key, archivedAt: null }, select: CODER });
}

/** @throws {NotFoundError} */
export async function getCoder(reader: Reader, key: string): Promise<Coder> {
  const coder = await findCoder(reader, key);
  if (coder === null) throw new NotFoundError("coder", key);
  return coder;
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

/** Gives a coder another name. The name is not taken: see `findCoderByName`. */
export async function updateCoderName(
  tx: Transaction,
  recorder: ChangeRecorder,
  id: number,
  name: string,
): Promise<void> {
  await recorder.touch("Coder", { id });
  await tx.coder.update({ where: { id }, data: { name } });
}

/** A coder of this name who was removed and only stands in the log, or null. */
export async function findArchivedCoder(reader: Reader, name: string): Promise<Coder | null> {
  return reader.coder.findUnique({ where: { name, archivedAt: { not: null } }, select: CODER });
}

/** Takes a coder out of the choice (`archivedAt`: since when), or back in (null). */
export async function setCoderArchived(
  tx: Transaction,
  recorder: ChangeRecorder,
  id: number,
  archivedAt: string | null,
): Promise<Coder> {
  await recorder.touch("Coder", { id });
  return tx.coder.update({ where: { id }, data: { archivedAt }, select: CODER });
}
