import type { Prisma } from "./generated/client";
import type { Reader, Transaction } from "./database";
import { NotFoundError } from "./errors";
import { newKey } from "./new-key";

export const ITEM_STATES = [
  "waiting",
  "long",
  "ready",
  "doubtful",
  "duplicate",
  "attached",
  "failed",
  "left-out",
  "saved",
] as const;
export type ItemState = (typeof ITEM_STATES)[number];

export const ITEM_INPUTS = ["pasted", "html", "markdown"] as const;
export type ItemInput = (typeof ITEM_INPUTS)[number];

/** Fields that the review screen can ask a person about. */
export const REVIEW_FIELDS = ["headline", "outlet", "date", "text", "attach"] as const;
export type ReviewField = (typeof REVIEW_FIELDS)[number];

export interface ImportRecord {
  readonly id: number;
  readonly key: string;
  readonly state: "open" | "confirmed" | "discarded";
  readonly event: { readonly id: number; readonly slug: string; readonly title: string } | null;
  /** Who began it; null where nobody had been chosen. */
  readonly coderId: number | null;
  readonly createdAt: string;
}

export interface ImportItemRecord {
  readonly id: number;
  readonly key: string;
  readonly importId: number;
  /** A closed import keeps its items for the record; nothing is decided about them any more. */
  readonly isImportOpen: boolean;
  readonly position: number;
  readonly name: string;
  readonly input: ItemInput;
  readonly url: string | null;
  readonly state: ItemState;
  readonly sourceId: number | null;
  readonly articleId: number | null;
  readonly articleKey: string | null;
  readonly duplicateOf: { readonly key: string; readonly headline: string; readonly isStaged: boolean } | null;
  readonly message: string | null;
  readonly reason: string | null;
  readonly doubtful: readonly ReviewField[];
}

const IMPORT = {
  id: true,
  key: true,
  state: true,
  createdAt: true,
  createdById: true,
  event: { select: { id: true, slug: true, title: true } },
} as const satisfies Prisma.ImportSelect;

const ITEM = {
  id: true,
  key: true,
  importId: true,
  import: { select: { state: true } },
  position: true,
  name: true,
  input: true,
  url: true,
  state: true,
  sourceId: true,
  articleId: true,
  article: { select: { key: true } },
  duplicateOf: { select: { key: true, headline: true, stagedInId: true } },
  message: true,
  reason: true,
  doubtful: true,
} as const satisfies Prisma.ImportItemSelect;

function toImport({ createdById, state, ...row }: Prisma.ImportGetPayload<{ select: typeof IMPORT }>): ImportRecord {
  // The workflows are the only writers of the state.
  return { ...row, coderId: createdById, state: state as ImportRecord["state"] };
}

function toItem({
  article,
  duplicateOf,
  doubtful,
  import: { state: importState },
  ...row
}: Prisma.ImportItemGetPayload<{ select: typeof ITEM }>): ImportItemRecord {
  return {
    ...row,
    input: row.input as ItemInput,
    state: row.state as ItemState,
    isImportOpen: importState === "open",
    articleKey: article?.key ?? null,
    duplicateOf:
      duplicateOf === null
        ? null
        : { key: duplicateOf.key, headline: duplicateOf.headline, isStaged: duplicateOf.stagedInId !== null },
    doubtful: JSON.parse(doubtful) as ReviewField[],
  };
}

export async function insertImport(
  tx: Transaction,
  { eventId, coderId, at }: { readonly eventId: number | null; readonly coderId: number | null; readonly at: string },
): Promise<ImportRecord> {
  const row = await tx.import.create({
    data: { key: newKey(), state: "open", eventId, createdById: coderId, createdAt: at },
    select: IMPORT,
  });
  return toImport(row);
}

/** @throws {NotFoundError} */
export async function getImport(reader: Reader, key: string): Promise<ImportRecord> {
  const row = await reader.import.findUnique({ where: { key }, select: IMPORT });
  if (row === null) throw new NotFoundError("import", key);
  return toImport(row);
}

/** States of an item in which its import still waits for a person. */
const WAITING_STATES = ["waiting", "long", "ready", "doubtful"];

/** Imports that wait for a person, newest first, with how many of their items do. */
export async function listOpenImports(
  reader: Reader,
): Promise<readonly { readonly key: string; readonly createdAt: string; readonly items: number }[]> {
  const items = { state: { in: WAITING_STATES } };
  const rows = await reader.import.findMany({
    where: { state: "open", items: { some: items } },
    select: { key: true, createdAt: true, _count: { select: { items: { where: items } } } },
    orderBy: { id: "desc" },
  });
  return rows.map(({ _count, ...row }) => ({ ...row, items: _count.items }));
}

/** How an item begins: waiting to be read, or set aside with what a person should know about it. */
export type ItemBeginning =
  | { readonly state: "waiting" }
  | { readonly state: "long" | "failed"; readonly reason: string; readonly message: string };

export async function insertImportItem(
  tx: Transaction,
  item: {
    readonly importId: number;
    readonly name: string;
    readonly input: ItemInput;
    readonly url: string | null;
    readonly sourceId: number | null;
    readonly beginning: ItemBeginning;
  },
): Promise<ImportItemRecord> {
  const { beginning, ...columns } = item;
  const position = await tx.importItem.count({ where: { importId: item.importId } });
  const row = await tx.importItem.create({
    data: {
      ...columns,
      key: newKey(),
      position,
      ...beginning,
      doubtful: "[]",
    },
    select: ITEM,
  });
  return toItem(row);
}

export async function findImportItem(reader: Reader, id: number): Promise<ImportItemRecord | null> {
  const row = await reader.importItem.findUnique({ where: { id }, select: ITEM });
  return row === null ? null : toItem(row);
}

/** @throws {NotFoundError} */
export async function getImportItem(reader: Reader, key: string): Promise<ImportItemRecord> {
  const row = await reader.importItem.findUnique({ where: { key }, select: ITEM });
  if (row === null) throw new NotFoundError("import item", key);
  return toItem(row);
}

/** Items of an import in the order in which they came. */
export async function listImportItems(reader: Reader, importId: number): Promise<readonly ImportItemRecord[]> {
  const rows = await reader.importItem.findMany({ where: { importId }, select: ITEM, orderBy: { position: "asc" } });
  return rows.map(toItem);
}

export async function updateImportItem(
  tx: Transaction,
  id: number,
  fields: {
    readonly state?: ItemState;
    readonly articleId?: number | null;
    readonly duplicateOfId?: number | null;
    readonly message?: string | null;
    readonly reason?: string | null;
    readonly doubtful?: readonly ReviewField[];
  },
): Promise<void> {
  const { doubtful, ...columns } = fields;
  await tx.importItem.update({
    where: { id },
    data: { ...columns, ...(doubtful === undefined ? {} : { doubtful: JSON.stringify(doubtful) }) },
  });
}

export async function countItemStates(reader: Reader, importId: number): Promise<Readonly<Record<ItemState, number>>> {
  const groups = await reader.importItem.groupBy({ by: ["state"], where: { importId }, _count: true });
  const counts = Object.fromEntries(ITEM_STATES.map((state) => [state, 0])) as Record<ItemState, number>;
  for (const group of groups) counts[group.state as ItemState] = group._count;
  return counts;
}

export async function setImportState(
  tx: Transaction,
  id: number,
  state: ImportRecord["state"],
  at: string,
): Promise<void> {
  await tx.import.update({ where: { id }, data: { state, confirmedAt: state === "confirmed" ? at : null } });
}

/** Says of several items at once that they are saved. */
export async function setItemsSaved(tx: Transaction, ids: readonly number[]): Promise<void> {
  await tx.importItem.updateMany({ where: { id: { in: [...ids] } }, data: { state: "saved" } });
}

export async function deleteImportItem(tx: Transaction, id: number): Promise<void> {
  await tx.importItem.delete({ where: { id } });
}

/**
 * Items of closed imports that an undone change put back to waiting for a person: nobody would find them there, so
 * they count as left out. Their pages can be imported again.
 */
export async function closeUndoneItems(tx: Transaction, changeKey: string): Promise<void> {
  const rows = await tx.changeRow.findMany({
    where: { table: "ImportItem", change: { key: changeKey } },
    select: { rowKey: true },
  });
  const ids = rows.map(({ rowKey }) => (JSON.parse(rowKey) as { readonly id: number }).id);
  await tx.importItem.updateMany({
    where: { id: { in: ids }, state: { in: WAITING_STATES }, import: { state: { not: "open" } } },
    data: { state: "left-out" },
  });
}

/** Whether an import other than this one is to enter, or has entered, articles into an event. */
export async function isEventOfOtherImport(
  reader: Reader,
  { importId, eventId }: { readonly importId: number; readonly eventId: number },
): Promise<boolean> {
  const others = { eventId, id: { not: importId }, state: { not: "discarded" } };
  return (await reader.import.count({ where: others })) > 0;
}

/** Which event the articles of an open import enter when they are saved; null: none. */
export async function setImportEvent(tx: Transaction, id: number, eventId: number | null): Promise<void> {
  await tx.import.update({ where: { id }, data: { eventId } });
}
