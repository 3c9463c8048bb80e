import type { Reader, Transaction } from "./database";

/** Primary key of a row, by column. */
export type RowKey = Readonly<Record<string, string | number>>;

/** A row as the log keeps it, by column. */
export type Row = Readonly<Record<string, string | number | null>>;

/** Tables whose rows people change; only these can be logged and undone. Class tables are never among them. */
const LOGGED_TABLES = new Set([
  "Article",
  "ArticleVersion",
  "VersionText",
  "TextField",
  "RemovedPassage",
  "Segmentation",
  "Fingerprint",
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
  "User",
  "Invitation",
  "Codebook",
  "CodebookVersion",
  "ReportedReliability",
  "Code",
  "CodeOrigin",
  "CodeRuling",
  "CodingRound",
  "Assignment",
  "Decision",
  "Passage",
  "Anchor",
  "Coding",
  "Claim",
  "ClaimEvent",
  "ClaimLink",
  "ClaimMention",
  "MentionSpeaker",
  "Attribution",
  "Suggestion",
  "AnalysisRun",
  "ClaimCheck",
  "Import",
  "ImportItem",
  "SavedView",
  "Snapshot",
]);

/** Tables whose rows a machine makes again from what they are about: they go unlogged, and undo leaves them out. */
export const REMADE_TABLES: ReadonlySet<string> = new Set(["Analysis", "EventAnalysis", "EventMeasure"]);

/** What names a row within the log, whatever the order in which its key's columns were given. */
export function nameOfRow(table: string, key: Row): string {
  return `${table} ${JSON.stringify(Object.entries(key).sort(([a], [b]) => (a < b ? -1 : 1)))}`;
}

export function parseKey(json: string): RowKey {
  return JSON.parse(json) as RowKey;
}

export function parseRow(json: string): Row {
  return JSON.parse(json) as Row;
}

/**
 * The whole rows as JSON with their columns in the table's order, by `nameOfRow`; rows that are not there are left
 * out. All keys name the same columns.
 */
export async function readRows(
  reader: Reader,
  table: string,
  keys: readonly RowKey[],
): Promise<ReadonlyMap<string, string>> {
  const [first] = keys;
  if (first === undefined) return new Map();
  const names = Object.keys(first);
  const pairs = (await columnsOf(reader, table)).map((column) => `'${column}', "${column}"`).join(", ");
  const columns = names.map((name) => `"${name}"`).join(", ");
  const values = names.map((name) => `json_extract("value", '$.${name}')`).join(", ");
  const rows = await reader.$queryRawUnsafe<{ row: string }[]>(
    `SELECT json_object(${pairs}) AS "row" FROM "${table}"
     WHERE (${columns}) IN (SELECT ${values} FROM json_each(?))`,
    JSON.stringify(keys),
  );
  return new Map(
    rows.map(({ row }) => {
      const fields = parseRow(row);
      const key = Object.fromEntries(names.map((name) => [name, fields[name] ?? null]));
      return [nameOfRow(table, key), row];
    }),
  );
}

/**
 * Whether a row still is as the log kept it. A column that a migration added since, or took away, says nothing about
 * what people did and is not compared.
 */
export function isStillAs(now: string | undefined, logged: string | null): boolean {
  if (now === undefined || logged === null) return (now === undefined) === (logged === null);
  const row = parseRow(now);
  return Object.entries(parseRow(logged)).every(([column, value]) => !(column in row) || row[column] === value);
}

/** Makes a row what it was: deletes it (`before` null), changes it back, or inserts it again. */
export async function restoreRow(tx: Transaction, table: string, key: RowKey, before: string | null): Promise<void> {
  const where = Object.keys(key)
    .map((column) => `"${column}" = ?`)
    .join(" AND ");
  if (before === null) {
    await tx.$executeRawUnsafe(`DELETE FROM "${table}" WHERE ${where}`, ...Object.values(key));
    return;
  }
  const known = new Set(await columnsOf(tx, table));
  const fields = Object.entries(parseRow(before)).filter(([column]) => known.has(column));
  const columns = fields.map(([column]) => `"${column}"`);
  const values = fields.map(([, value]) => value);
  // An upsert by hand: a plain INSERT OR REPLACE deletes the old row first, and its dependants with it.
  const updated = await tx.$executeRawUnsafe(
    `UPDATE "${table}" SET ${columns.map((column) => `${column} = ?`).join(", ")} WHERE ${where}`,
    ...values,
    ...Object.values(key),
  );
  if (updated > 0) return;
  const marks = columns.map(() => "?").join(", ");
  await tx.$executeRawUnsafe(`INSERT INTO "${table}" (${columns.join(", ")}) VALUES (${marks})`, ...values);
}

const columnsByTable = new Map<string, readonly string[]>();

async function columnsOf(reader: Reader, table: string): Promise<readonly string[]> {
  if (!LOGGED_TABLES.has(table)) throw new Error(`table is not logged: ${table}`);
  const known = columnsByTable.get(table);
  if (known !== undefined) return known;
  const rows = await reader.$queryRawUnsafe<{ name: string }[]>(`SELECT "name" FROM pragma_table_info('${table}')`);
  const columns = rows.map((row) => row.name);
  columnsByTable.set(table, columns);
  return columns;
}
