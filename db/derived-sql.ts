import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type Sqlite from "better-sqlite3";

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), "sql");

/** What a database has besides the tables of Prisma's schema, and which can be made anew from them at any time. */
export interface DerivedSql {
  readonly sql: string;
  /** Names this very SQL among all others: 31 bits, never 0, which is what a database without any has. */
  readonly fingerprint: number;
}

/** Full-text tables, their triggers and the indexes that Prisma's schema cannot say, as db/sql/ holds them. */
export function readDerivedSql(folder = FOLDER): DerivedSql {
  const files = readdirSync(folder).filter((file) => file.endsWith(".sql"));
  // A checkout on Windows may have other line ends; the SQL is the same.
  const sql = files
    .sort()
    .map((file) => readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n"))
    .join("\n");
  const fingerprint = createHash("sha256").update(sql).digest().readUInt32BE(0) & 0x7fffffff;
  return { sql, fingerprint: Math.max(1, fingerprint) };
}

/** Whether the database has exactly these. They are named in the head of the file, which backups and copies keep. */
export function hasDerivedSql(database: Sqlite.Database, { fingerprint }: DerivedSql): boolean {
  return database.pragma("user_version", { simple: true }) === fingerprint;
}

/**
 * Takes away whatever db/sql/ of this or another version made. Call before migrating: a rebuilt table loses its
 * triggers and its rows would be filed twice, and SQLite refuses to rename a table while a view looks for it.
 */
export function dropDerivedSql(database: Sqlite.Database): void {
  const made = database.prepare(MADE_BY_US).all() as { readonly type: string; readonly name: string }[];
  for (const { type, name } of made) database.exec(`DROP ${type} IF EXISTS "${name}"`);
}

/** Makes them from the tables as they are. Call after `dropDerivedSql` and every migration, inside a transaction. */
export function makeDerivedSql(database: Sqlite.Database, { sql, fingerprint }: DerivedSql): void {
  database.exec(sql);
  database.pragma(`user_version = ${fingerprint}`);
}

// Prisma makes no triggers, views or virtual tables, and its indexes bear their table's name. Triggers go first, so that
// nothing fires; a virtual table takes its own tables with it.
const MADE_BY_US = `
  SELECT "type", "name" FROM sqlite_schema
  WHERE "type" IN ('trigger', 'view') OR "sql" LIKE 'CREATE VIRTUAL TABLE%'
    OR ("type" = 'index' AND "name" LIKE 'list\\_%' ESCAPE '\\')
  ORDER BY "type" = 'trigger' DESC, "type" = 'table' DESC`;
