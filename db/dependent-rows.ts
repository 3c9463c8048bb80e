import { groupBy } from "@/domain/comparison/group-by";
import type { ChangeRecorder } from "./change-log";
import type { Reader, Transaction } from "./database";
import { type ForeignKey, listForeignKeys } from "./foreign-keys";
import { nameOfRow, parseKey, REMADE_TABLES, type RowKey } from "./logged-rows";

/** A row by its table and primary key. */
export interface NamedRow {
  readonly table: string;
  readonly key: RowKey;
}

/** What hangs on rows that are to be removed. */
export interface DependentRows {
  /** The rows themselves and everything that the schema lets go with them, by table. */
  readonly going: RowsByTable;
  /** Rows that the schema protects: while they are here, what they point at stays. */
  readonly blocking: RowsByTable;
  /** Rows that stay and only lose what they said about one of those, by table. */
  readonly loosened: RowsByTable;
}

type RowsByTable = ReadonlyMap<string, readonly RowKey[]>;

/**
 * Everything that hangs on these rows, found by following every foreign key of the database as the schema means it: a
 * table that is added later is followed without being named here. What a machine makes again is left out: it goes and
 * comes back by itself. What is protected is not followed, so that asking
 * about an outlet does not read all its articles.
 */
export async function listDependentRows(reader: Reader, roots: readonly NamedRow[]): Promise<DependentRows> {
  const links = (await listForeignKeys(reader)).filter(({ child }) => !REMADE_TABLES.has(child));
  const going = new Map(roots.map((row) => [nameOfRow(row.table, row.key), row]));
  const blocking = new Map<string, NamedRow>();
  const loosened = new Map<string, NamedRow>();
  for (let fresh = roots; fresh.length > 0;) {
    const found: NamedRow[] = [];
    for (const link of links) {
      const values = fresh.filter(({ table }) => table === link.parent).flatMap(({ key }) => key[link.to] ?? []);
      for (const row of await listRowsPointingAt(reader, link, values)) {
        const name = nameOfRow(row.table, row.key);
        if (link.onDelete === "SET NULL") loosened.set(name, row);
        else if (link.onDelete !== "CASCADE") blocking.set(name, row);
        else if (!going.has(name)) {
          going.set(name, row);
          found.push(row);
        }
      }
    }
    fresh = found;
  }
  const isStaying = ([name]: readonly [string, NamedRow]) => !going.has(name);
  return {
    going: byTable([...going]),
    blocking: byTable([...blocking].filter(isStaying)),
    loosened: byTable([...loosened].filter(isStaying)),
  };
}

/**
 * Deletes rows with everything that hangs on them, each of them in the change's record: undo brings all of it back.
 * `rows` are those that `listDependentRows` found in the same transaction, with nothing that blocks.
 */
export async function deleteDependentRows(
  tx: Transaction,
  recorder: ChangeRecorder,
  { going, loosened }: Pick<DependentRows, "going" | "loosened">,
): Promise<void> {
  for (const [table, keys] of [...loosened, ...going]) await recorder.touch(table, ...keys);
  const links = (await listForeignKeys(tx)).filter(({ onDelete }) => onDelete !== "SET NULL");
  for (const table of childrenFirst([...going.keys()], links)) await deleteRows(tx, table, going.get(table) ?? []);
}

/** Children before what they point at: the database refuses to delete what a protected row still needs. */
function childrenFirst(tables: readonly string[], links: readonly ForeignKey[]): readonly string[] {
  const ordered: string[] = [];
  const left = new Set(tables);
  while (left.size > 0) {
    const isFree = (table: string) =>
      !links.some(({ child, parent }) => parent === table && child !== table && left.has(child));
    const free = [...left].filter(isFree);
    if (free.length === 0) throw new Error(`tables need one another: ${[...left].join(", ")}`);
    for (const table of free) left.delete(table);
    ordered.push(...free);
  }
  return ordered;
}

/** Names of tables and columns are the schema's own, never a user's. */
async function listRowsPointingAt(
  reader: Reader,
  { child, from }: ForeignKey,
  values: readonly (string | number)[],
): Promise<readonly NamedRow[]> {
  if (values.length === 0) return [];
  const columns = await reader.$queryRaw<{ name: string }[]>`
    SELECT "name" FROM pragma_table_info(${child}) WHERE "pk" > 0 ORDER BY "cid"`;
  const pairs = columns.map(({ name }) => `'${name}', "${name}"`).join(", ");
  const rows = await reader.$queryRawUnsafe<{ key: string }[]>(
    `SELECT json_object(${pairs}) AS "key" FROM "${child}" WHERE "${from}" IN (SELECT "value" FROM json_each(?))`,
    JSON.stringify(values),
  );
  return rows.map(({ key }) => ({ table: child, key: parseKey(key) }));
}

async function deleteRows(tx: Transaction, table: string, keys: readonly RowKey[]): Promise<void> {
  const [first] = keys;
  if (first === undefined) return;
  const names = Object.keys(first);
  const columns = names.map((name) => `"${name}"`).join(", ");
  const values = names.map((name) => `json_extract("value", '$.${name}')`).join(", ");
  await tx.$executeRawUnsafe(
    `DELETE FROM "${table}" WHERE (${columns}) IN (SELECT ${values} FROM json_each(?))`,
    JSON.stringify(keys),
  );
}

function byTable(rows: readonly (readonly [string, NamedRow])[]): RowsByTable {
  const groups = groupBy(rows, ([, { table }]) => table);
  return new Map([...groups].map(([table, group]) => [table, group.map(([, { key }]) => key)]));
}
