import type { ChangeRecorder } from "./change-log";
import type { Reader, Transaction } from "./database";
import { newKey } from "./new-key";

/** An address that somebody named to find it again. */
export interface SavedViewRecord {
  readonly id: number;
  readonly key: string;
  readonly name: string;
  /** Path and query, such as `/articles?outlet=sputnik`. */
  readonly address: string;
}

const VIEW = { id: true, key: true, name: true, address: true } as const;

/** All saved views by name. */
export async function listSavedViews(reader: Reader): Promise<readonly SavedViewRecord[]> {
  return reader.savedView.findMany({ select: VIEW, orderBy: { name: "asc" } });
}

export async function findSavedView(reader: Reader, key: string): Promise<SavedViewRecord | null> {
  return reader.savedView.findUnique({ where: { key }, select: VIEW });
}

export async function findSavedViewByName(reader: Reader, name: string): Promise<SavedViewRecord | null> {
  return reader.savedView.findUnique({ where: { name }, select: VIEW });
}

export async function insertSavedView(
  tx: Transaction,
  recorder: ChangeRecorder,
  view: Pick<SavedViewRecord, "name" | "address"> & { readonly createdById: number | null; readonly createdAt: string },
): Promise<void> {
  const { id } = await tx.savedView.create({ data: { ...view, key: newKey() }, select: { id: true } });
  await recorder.created("SavedView", { id });
}

export async function renameSavedView(
  tx: Transaction,
  recorder: ChangeRecorder,
  id: number,
  name: string,
): Promise<void> {
  await recorder.touch("SavedView", { id });
  await tx.savedView.update({ where: { id }, data: { name } });
}

export async function deleteSavedView(tx: Transaction, recorder: ChangeRecorder, id: number): Promise<void> {
  await recorder.touch("SavedView", { id });
  await tx.savedView.delete({ where: { id } });
}
