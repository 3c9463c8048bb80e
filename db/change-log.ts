import { groupBy } from "@/domain/comparison/group-by";
import type { Database, Transaction } from "./database";
import { isStillAs, nameOfRow, parseKey, readRows, restoreRow, type RowKey } from "./logged-rows";
import { listMissingParents } from "./missing-parents";
import { newKey } from "./new-key";
import { listTakenValues } from "./taken-values";

export interface ChangeHeader {
  /** The guarded action, such as `save-coding`. */
  readonly action: string;
  /** What happened, for people: "Conflict added to sentence 4". */
  readonly summary: string;
  readonly coderId: number | null;
  /** ISO moment. */
  readonly at: string;
  /** The key that it is recorded under, where who asked for it made one; left out: a new one. */
  readonly key?: string;
}

/** Notes which rows a transaction changes. Whole rows are kept, so that undo needs to know nothing of their meaning. */
export interface ChangeRecorder {
  /** Call before changing or deleting rows of a table. Dependants that would go with them must be named first. */
  touch(table: string, ...keys: readonly RowKey[]): Promise<void>;
  /** Call after creating rows of a table. */
  created(table: string, ...keys: readonly RowKey[]): Promise<void>;
}

interface Snapshot {
  readonly table: string;
  readonly key: RowKey;
  readonly before: string | null;
}

/**
 * Runs `work` in one transaction and logs every row that it named, whole, before and after. A change that turned out
 * to change nothing leaves no record.
 */
export async function recordChange<Result>(
  database: Database,
  header: ChangeHeader | ((result: Result) => ChangeHeader),
  work: (tx: Transaction, recorder: ChangeRecorder) => Promise<Result>,
): Promise<{ readonly result: Result; readonly changeKey: string | null }> {
  return database.inTransaction(async (tx) => {
    const snapshots = new Map<string, Snapshot>();
    const listNew = (table: string, keys: readonly RowKey[]) =>
      keys.filter((key) => !snapshots.has(nameOfRow(table, key)));
    const result = await work(tx, {
      touch: async (table, ...keys) => {
        const unknown = listNew(table, keys);
        const rows = await readRows(tx, table, unknown);
        for (const key of unknown) {
          const name = nameOfRow(table, key);
          snapshots.set(name, { table, key, before: rows.get(name) ?? null });
        }
      },
      created: async (table, ...keys) => {
        for (const key of listNew(table, keys)) snapshots.set(nameOfRow(table, key), { table, key, before: null });
      },
    });
    const rows = await listChanged(tx, [...snapshots.values()]);
    if (rows.length === 0) return { result, changeKey: null };
    const { action, summary, coderId, at, key = newKey() } = typeof header === "function" ? header(result) : header;
    const { id: changeId } = await tx.change.create({
      data: { key, action, summary, coderId, at },
      select: { id: true },
    });
    // In one statement with one value: a save of some hundred articles has thousands of rows.
    await tx.$executeRaw`
      INSERT INTO "ChangeRow" ("changeId", "table", "rowKey", "before", "after")
      SELECT ${changeId}, json_extract("value", '$.table'), json_extract("value", '$.rowKey'),
        json_extract("value", '$.before'), json_extract("value", '$.after')
      FROM json_each(${JSON.stringify(rows)}) ORDER BY "key"`;
    return { result, changeKey: key };
  });
}

/** What has become of the rows, as the log keeps it; in the order in which they were named. */
async function listChanged(tx: Transaction, snapshots: readonly Snapshot[]) {
  const rows = await readAll(tx, snapshots);
  return snapshots.flatMap(({ table, key, before }) => {
    const after = rows.get(nameOfRow(table, key)) ?? null;
    return before === after ? [] : [{ table, rowKey: JSON.stringify(key), before, after }];
  });
}

async function readAll(
  tx: Transaction,
  named: readonly { readonly table: string; readonly key: RowKey }[],
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const [table, group] of groupBy(named, ({ table }) => table)) {
    const keys = group.map(({ key }) => key);
    for (const [name, row] of await readRows(tx, table, keys)) found.set(name, row);
  }
  return found;
}

/**
 * Says in a change's record that it belongs to a row which it leaves as it is, such as the import for which an event
 * was made. Nothing is undone there.
 */
export async function nameInChange(tx: Transaction, changeKey: string, table: string, key: RowKey): Promise<void> {
  const { id: changeId } = await tx.change.findUniqueOrThrow({ where: { key: changeKey }, select: { id: true } });
  await tx.changeRow.create({
    data: { changeId, table, rowKey: JSON.stringify(key), before: null, after: null },
  });
}

export type UndoOutcome =
  | { readonly ok: true; readonly summary: string }
  | {
      readonly ok: false;
      readonly reason: "unknown" | "already-undone" | "changed-since" | "gone-since" | "taken-since";
      readonly message: string;
    };

/**
 * Takes one change back, all of it or nothing: only while every row still is as the change left it, and what it would
 * bring back has everything that it points at. It does not look for rows that came to point at what it deletes: see
 * later-work.ts.
 */
export async function undoChange(database: Database, changeKey: string, at: string): Promise<UndoOutcome> {
  return database.inTransaction(async (tx) => {
    const change = await tx.change.findUnique({
      where: { key: changeKey },
      select: { id: true, summary: true, undoneAt: true, rows: { orderBy: { id: "desc" } } },
    });
    if (change === null) return { ok: false, reason: "unknown", message: `There is no change "${changeKey}".` };
    if (change.undoneAt !== null) {
      return { ok: false, reason: "already-undone", message: "This has been undone already." };
    }
    const rows = change.rows
      .filter(({ before, after }) => before !== after)
      .map(({ table, rowKey, before, after }) => ({ table, key: parseKey(rowKey), before, after }));
    const now = await readAll(tx, rows);
    if (!rows.every(({ table, key, after }) => isStillAs(now.get(nameOfRow(table, key)), after))) {
      const message = `It has been changed since, so this can no longer be undone: ${change.summary}`;
      return { ok: false, reason: "changed-since", message };
    }
    if ((await listMissingParents(tx, rows)).length > 0) {
      const message = `What it would bring back belongs to something that is gone by now: ${change.summary}`;
      return { ok: false, reason: "gone-since", message };
    }
    if ((await listTakenValues(tx, rows)).length > 0) {
      const message = `Its name or place has been given to something else since; rename that first: ${change.summary}`;
      return { ok: false, reason: "taken-since", message };
    }
    await tx.$executeRawUnsafe("PRAGMA defer_foreign_keys = ON");
    for (const { table, key, before } of rows) await restoreRow(tx, table, key, before);
    await tx.change.update({ where: { id: change.id }, data: { undoneAt: at } });
    return { ok: true, summary: change.summary };
  });
}
