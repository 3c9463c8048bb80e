import { newKey } from "./new-key";
import type { Database, Reader, Transaction } from "./database";

/** Primary key of a row, by column. */
export type RowKey = Readonly<Record<string, string | number>>;

/** Tables whose rows people change; only these can be logged and undone. Class tables are never among them. */
const LOGGED_TABLES = new Set([
  "Article",
  "ArticleVersion",
  "VersionText",
  "TextField",
  "RemovedPassage",
  "Segmentation",
  "Outlet",
  "OutletHost",
  "OutletAlias",
  "OutletFact",
  "Event",
  "EventPart",
  "EventArticle",
  "EventSlot",
  "CoverageSearch",
  "GlossaryTerm",
  "SlugAlias",
  "Coder",
  "Assignment",
  "Passage",
  "Anchor",
  "Coding",
  "Claim",
  "ClaimEvent",
  "ClaimLink",
  "ClaimMention",
  "MentionSpeaker",
  "ClaimCheck",
  "Import",
  "ImportItem",
]);

export interface ChangeHeader {
  /** The guarded action, such as `save-coding`. */
  readonly action: string;
  /** What happened, for people: "Conflict added to sentence 4". */
  readonly summary: string;
  readonly coderId: number | null;
  /** ISO moment. */
  readonly at: string;
}

/** Notes which rows a transaction changes. Whole rows are kept, so that undo needs to know nothing of their meaning. */
export interface ChangeRecorder {
  /** Call before changing or deleting a row. Dependants that would go with it must be named first. */
  touch(table: string, key: RowKey): Promise<void>;
  /** Call after creating a row. */
  created(table: string, key: RowKey): Promise<void>;
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
    const note = async (table: string, key: RowKey, isNew: boolean) => {
      const id = `${table} ${JSON.stringify(key)}`;
      if (snapshots.has(id)) return;
      snapshots.set(id, { table, key, before: isNew ? null : await readRow(tx, table, key) });
    };
    const result = await work(tx, {
      touch: (table, key) => note(table, key, false),
      created: (table, key) => note(table, key, true),
    });
    const rows = [];
    for (const { table, key, before } of snapshots.values()) {
      const after = await readRow(tx, table, key);
      if (before !== after) rows.push({ table, rowKey: JSON.stringify(key), before, after });
    }
    if (rows.length === 0) return { result, changeKey: null };
    const { action, summary, coderId, at } = typeof header === "function" ? header(result) : header;
    const key = newKey();
    await tx.change.create({ data: { key, action, summary, coderId, at, rows: { create: rows } } });
    return { result, changeKey: key };
  });
}

export type UndoOutcome =
  | { readonly ok: true; readonly summary: string }
  | { readonly ok: false; readonly reason: "unknown" | "already-undone" | "changed-since"; readonly message: string };

/**
 * Takes one change back, all of it or nothing: only while every row still is as the change left it.
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
    for (const row of change.rows) {
      if ((await readRow(tx, row.table, parseKey(row.rowKey))) !== row.after) {
        const message = `It has been changed since, so this can no longer be undone: ${change.summary}`;
        return { ok: false, reason: "changed-since", message };
      }
    }
    await tx.$executeRawUnsafe("PRAGMA defer_foreign_keys = ON");
    for (const row of change.rows) await restoreRow(tx, row.table, parseKey(row.rowKey), row.before);
    await tx.change.update({ where: { id: change.id }, data: { undoneAt: at } });
    return { ok: true, summary: change.summary };
  });
}

/** The whole row as JSON with its columns in the table's order, or null where there is none. */
async function readRow(tx: Reader, table: string, key: RowKey): Promise<string | null> {
  const columns = await columnsOf(tx, table);
  const pairs = columns.map((column) => `'${column}', "${column}"`).join(", ");
  const where = Object.keys(key).map((column) => `"${column}" = ?`);
  const rows = await tx.$queryRawUnsafe<{ row: string }[]>(
    `SELECT json_object(${pairs}) AS "row" FROM "${table}" WHERE ${where.join(" AND ")}`,
    ...Object.values(key),
  );
  return rows[0]?.row ?? null;
}

async function restoreRow(tx: Transaction, table: string, key: RowKey, before: string | null): Promise<void> {
  const where = Object.keys(key)
    .map((column) => `"${column}" = ?`)
    .join(" AND ");
  if (before === null) {
    await tx.$executeRawUnsafe(`DELETE FROM "${table}" WHERE ${where}`, ...Object.values(key));
    return;
  }
  const row = JSON.parse(before) as Record<string, string | number | null>;
  const columns = Object.keys(row);
  const names = columns.map((column) => `"${column}"`).join(", ");
  // An upsert by hand: a plain INSERT OR REPLACE deletes the old row first, and its dependants with it.
  const updated = await tx.$executeRawUnsafe(
    `UPDATE "${table}" SET ${columns.map((column) => `"${column}" = ?`).join(", ")} WHERE ${where}`,
    ...Object.values(row),
    ...Object.values(key),
  );
  if (updated > 0) return;
  const marks = columns.map(() => "?").join(", ");
  await tx.$executeRawUnsafe(`INSERT INTO "${table}" (${names}) VALUES (${marks})`, ...Object.values(row));
}

const columnsByTable = new Map<string, readonly string[]>();

async function columnsOf(tx: Reader, table: string): Promise<readonly string[]> {
  if (!LOGGED_TABLES.has(table)) throw new Error(`table is not logged: ${table}`);
  const known = columnsByTable.get(table);
  if (known !== undefined) return known;
  const rows = await tx.$queryRawUnsafe<{ name: string }[]>(`SELECT "name" FROM pragma_table_info('${table}')`);
  const columns = rows.map((row) => row.name);
  columnsByTable.set(table, columns);
  return columns;
}

function parseKey(json: string): RowKey {
  return JSON.parse(json) as RowKey;
}
