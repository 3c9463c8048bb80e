import type { Reader, Transaction } from "./database";

/** A row that a change made and that rows of other changes point at by now. */
export interface BuiltUpon {
  readonly table: string;
  /** The log's entry for it. */
  readonly changeRowId: number;
  /** Whether it still is as the change left it. */
  readonly isUnchanged: boolean;
  /** Tables of the rows that point at it and are not part of the change, each with their number. */
  readonly by: readonly { readonly table: string; readonly count: number }[];
  /** Rows of the same change that point at it. */
  readonly parts: readonly { readonly table: string; readonly changeRowId: number }[];
}

/**
 * What the program derives, or only remembers on the way: it goes with what it is about, and nothing that a person
 * said goes with it.
 */
const NOBODYS_WORK = new Set([
  "Fingerprint.articleId",
  "Segmentation.versionId",
  "Import.eventId",
  "ImportItem.articleId",
  "ImportItem.duplicateOfId",
]);

/**
 * Which rows that a change made have been built upon since. Undo would delete them, and the database would take along
 * what points at them (or refuse in the middle), without a word in the log.
 */
export async function listBuiltUpon(reader: Reader, changeKey: string): Promise<readonly BuiltUpon[]> {
  const rows = await reader.changeRow.findMany({
    where: { change: { key: changeKey } },
    select: { id: true, table: true, rowKey: true, before: true, after: true },
    orderBy: { id: "asc" },
  });
  const logged = rows.map(({ rowKey, after, ...row }) => ({
    ...row,
    key: parseRow(rowKey),
    after: parseRow(after),
    wasLeftAs: after,
  }));
  const own = new Set(logged.map(({ table, key }) => nameOf(table, key)));
  const links = await listLinks(reader);
  const found: BuiltUpon[] = [];
  for (const made of logged) {
    if (made.before !== null || made.after === null) continue;
    const by = [];
    const parts = [];
    for (const link of links.filter(({ parent }) => parent === made.table)) {
      const value = made.key?.[link.to];
      if (value === undefined) continue;
      const pointing = await readRows(reader, link.child, "key", { [link.from]: value });
      const count = pointing.filter((key) => !own.has(nameOf(link.child, parseRow(key)))).length;
      if (count > 0) by.push({ table: link.child, count });
      parts.push(...logged.filter(({ table, after }) => table === link.child && after?.[link.from] === value));
    }
    if (by.length === 0) continue;
    const [now] = await readRows(reader, made.table, "whole row", made.key ?? {});
    found.push({
      table: made.table,
      changeRowId: made.id,
      isUnchanged: now === made.wasLeftAs,
      by,
      parts: parts.map(({ table, id }) => ({ table, changeRowId: id })),
    });
  }
  return found;
}

/** Takes rows out of a change: they stay as they are when it is undone. Answers how many rows it still has. */
export async function releaseFromChange(
  tx: Transaction,
  changeKey: string,
  changeRowIds: readonly number[],
): Promise<number> {
  await tx.changeRow.deleteMany({ where: { id: { in: [...changeRowIds] }, change: { key: changeKey } } });
  return tx.changeRow.count({ where: { change: { key: changeKey } } });
}

type Row = Readonly<Record<string, string | number | null>>;

/** One foreign key: `child.from` holds a `parent.to`. */
interface Link {
  readonly child: string;
  readonly from: string;
  readonly parent: string;
  readonly to: string;
}

async function listLinks(reader: Reader): Promise<readonly Link[]> {
  const links = await reader.$queryRaw<Link[]>`
    SELECT t."name" AS "child", f."from" AS "from", f."table" AS "parent", f."to" AS "to"
    FROM sqlite_master t JOIN pragma_foreign_key_list(t."name") f
    WHERE t."type" = 'table'`;
  return links.filter(({ child, from }) => !NOBODYS_WORK.has(`${child}.${from}`));
}

/**
 * Rows of a table where these columns have these values, as JSON in the order of the table's columns: whole as the log
 * keeps them, or their primary keys. Names of tables and columns are the schema's own, never a user's.
 */
async function readRows(
  reader: Reader,
  table: string,
  what: "key" | "whole row",
  where: Row,
): Promise<readonly string[]> {
  const columns = await reader.$queryRaw<{ name: string; pk: bigint | number }[]>`
    SELECT "name", "pk" FROM pragma_table_info(${table}) ORDER BY "cid"`;
  const wanted = columns.filter(({ pk }) => what === "whole row" || Number(pk) > 0);
  const pairs = wanted.map(({ name }) => `'${name}', "${name}"`).join(", ");
  const conditions = Object.keys(where).map((column) => `"${column}" = ?`);
  const rows = await reader.$queryRawUnsafe<{ row: string }[]>(
    `SELECT json_object(${pairs}) AS "row" FROM "${table}" WHERE ${conditions.join(" AND ")}`,
    ...Object.values(where),
  );
  return rows.map(({ row }) => row);
}

function nameOf(table: string, key: Row | null): string {
  return `${table} ${JSON.stringify(Object.entries(key ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)))}`;
}

function parseRow(json: string | null): Row | null {
  return json === null ? null : (JSON.parse(json) as Row);
}
