import type { Reader } from "@/db/database";

/** Tables that are about what was done, not about what is here. */
const OF_THE_LOG = new Set(["Change", "ChangeRow", "sqlite_sequence", "_prisma_migrations"]);

/** FTS5's own tables: the same words lie in them otherwise after they went and came back. */
const OF_THE_SEARCH = /^search_\w+_(?:data|idx|docsize|config)$/;

/**
 * Every row that is stored, by table, each as the database prints it: what was removed and brought back must be equal
 * to what was there, in every column of every table.
 */
export async function listStoredRows(reader: Reader): Promise<Readonly<Record<string, readonly string[]>>> {
  const tables = await reader.$queryRaw<{ name: string }[]>`SELECT "name" FROM sqlite_schema WHERE "type" = 'table'`;
  const rows: Record<string, readonly string[]> = {};
  for (const { name } of tables) {
    if (OF_THE_LOG.has(name) || OF_THE_SEARCH.test(name)) continue;
    const columns = await reader.$queryRaw<{ column: string; type: string }[]>`
      SELECT "name" AS "column", "type" AS "type" FROM pragma_table_info(${name})`;
    // Bytes cannot stand in JSON as they are.
    const pairs = columns.map(
      ({ column, type }) => `'${column}', ${type === "BLOB" ? `hex("${column}")` : `"${column}"`}`,
    );
    const found = await reader.$queryRawUnsafe<{ row: string }[]>(
      `SELECT json_object(${pairs.join(", ")}) AS "row" FROM "${name}" ORDER BY "row"`,
    );
    // How often anything was written only ever grows.
    rows[name] = found.flatMap(({ row }) => (name === "Setting" && row.startsWith(`{"name":"revision"`) ? [] : [row]));
  }
  return rows;
}
