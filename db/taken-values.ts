import { groupBy } from "@/domain/comparison/group-by";
import type { Reader } from "./database";
import { nameOfRow, parseRow, type Row, type RowKey } from "./logged-rows";

/** A row that undo would bring back, or change back. */
interface RestoredRow {
  readonly table: string;
  readonly key: RowKey;
  readonly before: string | null;
}

/**
 * Tables in which another row has come to hold what only one may have and a restored row had: the name of a coder, the
 * address of an event, a colour slot. Without looking the database would refuse in the middle of an undo.
 */
export async function listTakenValues(reader: Reader, rows: readonly RestoredRow[]): Promise<readonly string[]> {
  const own = new Set(rows.map(({ table, key }) => nameOfRow(table, key)));
  const taken = new Set<string>();
  const uniques = new Map<string, readonly (readonly string[])[]>();
  for (const { table, key, before } of rows) {
    if (before === null) continue;
    const row = parseRow(before);
    const known = uniques.get(table) ?? (await listUniques(reader, table));
    uniques.set(table, known);
    for (const columns of known) {
      const holder = await findHolder(reader, table, { columns, row, names: Object.keys(key) });
      if (holder !== null && !own.has(nameOfRow(table, holder))) taken.add(table);
    }
  }
  return [...taken];
}

/** The columns of each unique index of a table that is not its primary key. */
export async function listUniques(reader: Reader, table: string): Promise<readonly (readonly string[])[]> {
  const rows = await reader.$queryRaw<{ index: string; column: string }[]>`
    SELECT l."name" AS "index", i."name" AS "column"
    FROM pragma_index_list(${table}) l JOIN pragma_index_info(l."name") i
    WHERE l."unique" = 1 AND l."origin" <> 'pk' ORDER BY l."name", i."seqno"`;
  return [...groupBy(rows, ({ index }) => index).values()].map((group) => group.map(({ column }) => column));
}

/** Names of tables and columns are the schema's own, never a user's. A missing value is nobody's. */
async function findHolder(
  reader: Reader,
  table: string,
  {
    columns,
    row,
    names,
  }: { readonly columns: readonly string[]; readonly row: Row; readonly names: readonly string[] },
): Promise<Row | null> {
  const values = columns.map((column) => row[column]);
  if (values.some((value) => value === null || value === undefined)) return null;
  const pairs = names.map((name) => `'${name}', "${name}"`).join(", ");
  const where = columns.map((column) => `"${column}" = ?`).join(" AND ");
  const found = await reader.$queryRawUnsafe<{ key: string }[]>(
    `SELECT json_object(${pairs}) AS "key" FROM "${table}" WHERE ${where} LIMIT 1`,
    ...values,
  );
  return found[0] === undefined ? null : parseRow(found[0].key);
}
