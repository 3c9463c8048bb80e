import type { Reader, Transaction } from "./database";
import { type ForeignKey, listForeignKeys } from "./foreign-keys";
import { isStillAs, nameOfRow, parseKey, parseRow, readRows, type Row } from "./logged-rows";

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
  "Analysis.versionId",
  "EventAnalysis.eventId",
  "Suggestion.articleId",
  "Suggestion.versionId",
  "Suggestion.eventId",
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
  const logged = rows.map(({ rowKey, ...row }) => ({ ...row, key: parseKey(rowKey) }));
  const own = new Set(logged.map(({ table, key }) => nameOfRow(table, key)));
  const links = await listLinks(reader);
  const found: BuiltUpon[] = [];
  for (const made of logged) {
    if (made.before !== null || made.after === null) continue;
    const by = [];
    const parts = [];
    for (const link of links.filter(({ parent }) => parent === made.table)) {
      const value = made.key[link.to];
      if (value === undefined) continue;
      const pointing = await listKeysWhere(reader, link.child, link.from, value);
      const count = pointing.filter((key) => !own.has(nameOfRow(link.child, key))).length;
      if (count > 0) by.push({ table: link.child, count });
      parts.push(...logged.filter(({ table, after }) => table === link.child && pointsAt(after, link.from, value)));
    }
    if (by.length === 0) continue;
    const now = await readRows(reader, made.table, [made.key]);
    found.push({
      table: made.table,
      changeRowId: made.id,
      isUnchanged: isStillAs(now.get(nameOfRow(made.table, made.key)), made.after),
      by,
      parts: parts.map(({ table, id }) => ({ table, changeRowId: id })),
    });
  }
  return found;
}

function pointsAt(logged: string | null, column: string, value: string | number): boolean {
  return logged !== null && parseRow(logged)[column] === value;
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

async function listLinks(reader: Reader): Promise<readonly ForeignKey[]> {
  return (await listForeignKeys(reader)).filter(({ child, from }) => !NOBODYS_WORK.has(`${child}.${from}`));
}

/** Primary keys of the rows that hold a value. Names of tables and columns are the schema's own, never a user's. */
async function listKeysWhere(
  reader: Reader,
  table: string,
  column: string,
  value: string | number,
): Promise<readonly Row[]> {
  const columns = await reader.$queryRaw<{ name: string }[]>`
    SELECT "name" FROM pragma_table_info(${table}) WHERE "pk" > 0 ORDER BY "cid"`;
  const pairs = columns.map(({ name }) => `'${name}', "${name}"`).join(", ");
  const sql = `SELECT json_object(${pairs}) AS "row" FROM "${table}" WHERE "${column}" = ?`;
  return (await reader.$queryRawUnsafe<{ row: string }[]>(sql, value)).map(({ row }) => parseRow(row));
}
