import { BUNDLE_TABLES, type BundleTable } from "./bundle-tables";
import type { Reader, Transaction } from "./database";
import { listUniques } from "./taken-values";

/** A row as it travels, by column. Bytes are hexadecimal digits under `hex:` and the column's name. */
export type BundleRow = Readonly<Record<string, string | number | null>>;

/** Which rows travel: primary keys as JSON, by table. */
export type BundleSelection = ReadonlyMap<string, ReadonlySet<string>>;

interface Keys {
  /** Primary key, as JSON. */
  readonly name: string;
  readonly links: BundleRow;
}

const HEX = "hex:";

/**
 * Everything that belongs to these events and nothing else: their articles with versions, passages and people's work on
 * them, their claims, and whatever those point at (outlets, coders, codebooks). What an article or a claim means to
 * other events stays behind.
 */
export async function selectBundleRows(
  reader: Reader,
  { events, texts }: { readonly events: readonly number[]; readonly texts: boolean },
): Promise<BundleSelection> {
  const tables = BUNDLE_TABLES.filter(({ isText }) => texts || isText !== true);
  const keys = new Map<string, readonly Keys[]>();
  for (const table of tables) keys.set(table.table, await readKeys(reader, table));
  const selected = new Map<string, Set<string>>(tables.map(({ table }) => [table, new Set()]));
  const has = (table: string, id: string | number | null | undefined) =>
    selected.get(table)?.has(nameOfId(id)) === true;
  for (const id of events) selected.get("Event")?.add(nameOfId(id));
  for (let isGrowing = true; isGrowing;) {
    isGrowing = false;
    for (const { table, of, with: along = [] } of tables) {
      const own = selected.get(table) ?? new Set();
      for (const { name, links } of keys.get(table) ?? []) {
        const isOf = of.length > 0 && of.every(([column, parent]) => has(parent, links[column]));
        if (isOf && !own.has(name)) {
          own.add(name);
          isGrowing = true;
        }
        if (!own.has(name)) continue;
        for (const [column, parent] of [...of, ...along]) {
          const id = links[column];
          const parents = selected.get(parent);
          if (id == null || parents === undefined || parents.has(nameOfId(id))) continue;
          parents.add(nameOfId(id));
          isGrowing = true;
        }
      }
    }
  }
  return selected;
}

/** Tables that others point at have one key column of numbers; those with several columns are pointed at by nobody. */
function nameOfId(id: string | number | null | undefined): string {
  return JSON.stringify([id ?? null]);
}

async function readKeys(reader: Reader, { table, of, with: along = [] }: BundleTable): Promise<readonly Keys[]> {
  const primary = await listKeyColumns(reader, table);
  const columns = [...new Set([...primary, ...[...of, ...along].map(([column]) => column)])];
  const list = columns.map((column) => `"${column}"`).join(", ");
  const rows = await reader.$queryRawUnsafe<BundleRow[]>(`SELECT ${list} FROM "${table}"`);
  return rows.map((row) => ({ name: nameOfRow(primary, row), links: row }));
}

function nameOfRow(primary: readonly string[], row: BundleRow): string {
  return JSON.stringify(primary.map((column) => toNumber(row[column])));
}

function toNumber(value: unknown): unknown {
  return typeof value === "bigint" ? Number(value) : value;
}

const ROWS_AT_ONCE = 500;

/** The selected rows of a table, whole, in the order of their keys, some hundred at a time. */
export async function* readBundleRows(
  reader: Reader,
  { table, without = [] }: BundleTable,
  selection: BundleSelection,
): AsyncGenerator<readonly BundleRow[]> {
  const primary = await listKeyColumns(reader, table);
  const columns = await listColumns(reader, table);
  const pairs = columns
    .filter(({ name }) => !without.includes(name))
    .map(({ name, type }) => (type === "BLOB" ? `'${HEX}${name}', hex("${name}")` : `'${name}', "${name}"`))
    .join(", ");
  const names = primary.map((column) => `"${column}"`).join(", ");
  const values = primary.map((_, at) => `json_extract("value", '$[${at}]')`).join(", ");
  const keys = [...(selection.get(table) ?? [])].map((key): unknown => JSON.parse(key));
  for (let start = 0; start < keys.length; start += ROWS_AT_ONCE) {
    const rows = await reader.$queryRawUnsafe<{ row: string }[]>(
      `SELECT json_object(${pairs}) AS "row" FROM "${table}"
       WHERE (${names}) IN (SELECT ${values} FROM json_each(?)) ORDER BY ${names}`,
      JSON.stringify(keys.slice(start, start + ROWS_AT_ONCE)),
    );
    yield rows.map(({ row }) => JSON.parse(row) as BundleRow);
  }
}

/** Columns of a table that are in the database and in the row: a bundle of another version may have others. */
export async function insertBundleRow(tx: Transaction, table: string, row: BundleRow): Promise<number> {
  const columns = await listColumns(tx, table);
  const fields = columns.flatMap(({ name, type }): (readonly [string, string | number | null | Buffer])[] => {
    if (type === "BLOB") return [[name, Buffer.from(String(row[HEX + name] ?? ""), "hex")]];
    const value = row[name];
    return value === undefined ? [] : [[name, value]];
  });
  const list = fields.map(([column]) => `"${column}"`).join(", ");
  const [made] = await tx.$queryRawUnsafe<{ id: number | bigint }[]>(
    `INSERT INTO "${table}" (${list}) VALUES (${fields.map(() => "?").join(", ")}) RETURNING rowid AS "id"`,
    ...fields.map(([, value]) => value),
  );
  return Number(made?.id);
}

/** The row that already holds what only one may hold, by the columns of one unique index; null: there is none. */
export async function findRowHolding(
  reader: Reader,
  table: string,
  columns: readonly string[],
  row: BundleRow,
): Promise<number | null> {
  const values = columns.map((column) => row[column] ?? null);
  // What is missing is nobody's.
  if (values.includes(null)) return null;
  const where = columns.map((column) => `"${column}" = ?`).join(" AND ");
  const [found] = await reader.$queryRawUnsafe<{ id: number | bigint }[]>(
    `SELECT rowid AS "id" FROM "${table}" WHERE ${where}`,
    ...values,
  );
  return found === undefined ? null : Number(found.id);
}

/** Primary key columns of a table, in order. */
export const listKeyColumns = onceATable(async (reader, table): Promise<readonly string[]> => {
  const rows = await reader.$queryRaw<{ name: string }[]>`
    SELECT "name" FROM pragma_table_info(${table}) WHERE "pk" > 0 ORDER BY "pk"`;
  return rows.map(({ name }) => name);
});

/** Columns that together only one row of a table may hold, but for the number that it has in this database alone. */
export const listIdentities = onceATable(async (reader, table): Promise<readonly (readonly string[])[]> => {
  const key = await listKeyColumns(reader, table);
  const uniques = await listUniques(reader, table);
  return key.length === 1 && key[0] === "id" ? uniques : [key, ...uniques];
});

const listColumns = onceATable((reader, table) => {
  return reader.$queryRaw<{ readonly name: string; readonly type: string }[]>`
    SELECT "name", "type" FROM pragma_table_info(${table})`;
});

/** The schema stays as it is while the program runs. */
function onceATable<Answer>(ask: (reader: Reader, table: string) => Promise<Answer>) {
  const known = new Map<string, Answer>();
  return async (reader: Reader, table: string): Promise<Answer> => {
    const answer = known.get(table) ?? (await ask(reader, table));
    known.set(table, answer);
    return answer;
  };
}
