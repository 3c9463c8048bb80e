import type { Reader } from "./database";
import { listForeignKeys } from "./foreign-keys";
import { parseRow } from "./logged-rows";

/** A row as it is to be restored. */
interface RestoredRow {
  readonly table: string;
  readonly before: string | null;
}

/**
 * Tables in which a row is missing that restored rows would point at, such as the outlet that an article had before
 * and that is gone by now. Without looking the database would refuse only at the end of the transaction.
 */
export async function listMissingParents(reader: Reader, rows: readonly RestoredRow[]): Promise<readonly string[]> {
  const restored = rows.flatMap(({ table, before }) => (before === null ? [] : [{ table, row: parseRow(before) }]));
  const looked = new Map<string, boolean>();
  const missing = new Set<string>();
  for (const { child, from, parent, to } of await listForeignKeys(reader)) {
    for (const { table, row } of restored) {
      const value = row[from];
      if (table !== child || value == null) continue;
      const name = `${parent} ${to} ${value}`;
      const isThere =
        looked.get(name) ??
        (restored.some((other) => other.table === parent && other.row[to] === value) ||
          (await exists(reader, parent, to, value)));
      looked.set(name, isThere);
      if (!isThere) missing.add(parent);
    }
  }
  return [...missing];
}

/** Names of tables and columns are the schema's own, never a user's. */
async function exists(reader: Reader, table: string, column: string, value: string | number): Promise<boolean> {
  const sql = `SELECT 1 FROM "${table}" WHERE "${column}" = ? LIMIT 1`;
  return (await reader.$queryRawUnsafe<unknown[]>(sql, value)).length > 0;
}
