import { createHash, randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import Sqlite from "better-sqlite3";
import { DatabaseFileError } from "./errors";

const MIGRATIONS = join(dirname(fileURLToPath(import.meta.url)), "..", "prisma", "migrations");

/** Above this size the page-by-page check would hold up the start; damage then shows on first use. */
const CHECK_UP_TO_BYTES = 256 * 1024 * 1024;

interface Migration {
  readonly name: string;
  readonly sql: string;
  readonly checksum: string;
}

/**
 * Makes `file` a database of this version: creates it, or applies the migrations it lacks. Writes the same records as
 * Prisma's own command, so that either can go on where the other stopped; Prisma's downloaded engine is not needed.
 *
 * An existing file is first copied beside itself. Foreign keys are off *before* the transaction begins: inside it the
 * pragma does nothing, and Prisma's table rebuilds then delete every row that points at the rebuilt table.
 *
 * @throws {DatabaseFileError} damaged, newer, changed, foreign or unwritable; nothing has been touched then.
 */
export async function prepareDatabase({ file, migrations = MIGRATIONS }: { file: string; migrations?: string }) {
  const known = readMigrations(migrations);
  mkdirSync(dirname(file), { recursive: true });
  const isNew = !existsSync(file) || statSync(file).size === 0;
  const database = open(file);
  try {
    if (!isNew) checkHealth(database, file);
    const applied = appliedMigrations(database, file);
    refuseUnknown(applied, known, file);
    const pending = known.filter((migration) => !applied.has(migration.name));
    if (pending.length > 0 && !isNew) database.prepare("VACUUM INTO ?").run(copyName(file, pending));
    if (pending.length > 0) apply(database, pending, file);
    return { created: isNew, applied: pending.map((migration) => migration.name) };
  } finally {
    database.close();
  }
}

function readMigrations(folder: string): readonly Migration[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const sql = readFileSync(join(folder, name, "migration.sql"), "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    });
}

function open(file: string): Sqlite.Database {
  try {
    const database = new Sqlite(file, { timeout: 10_000 });
    database.pragma("journal_mode = WAL");
    return database;
  } catch (cause) {
    throw fileError(file, cause);
  }
}

/** SQLite names the fault only by its code; a person needs to hear what to do. */
function fileError(file: string, cause: unknown): DatabaseFileError {
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  if (/READONLY|CANTOPEN|PERM/.test(code)) {
    return new DatabaseFileError(
      "unwritable",
      `cannot write the database ${file}; give this user the right to write it, or set PARALLAX_DATA to another folder`,
      { cause },
    );
  }
  return new DatabaseFileError(
    "damaged",
    `the database ${file} is damaged (${code || "unreadable"}); move it aside and restore a backup, or start with a new one`,
    { cause },
  );
}

function checkHealth(database: Sqlite.Database, file: string): void {
  let verdict: unknown;
  try {
    database.prepare("SELECT count(*) FROM sqlite_master").get();
    verdict = statSync(file).size <= CHECK_UP_TO_BYTES ? database.pragma("quick_check(1)", { simple: true }) : "ok";
  } catch (cause) {
    throw fileError(file, cause);
  }
  if (verdict !== "ok") throw fileError(file, { code: String(verdict) });
}

function appliedMigrations(database: Sqlite.Database, file: string): ReadonlyMap<string, string> {
  const tables = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'");
  const names = tables.pluck().all() as string[];
  if (names.length === 0) return new Map();
  if (!names.includes("_prisma_migrations")) {
    throw new DatabaseFileError(
      "foreign",
      `${file} is a database of another program; set PARALLAX_DATA to a folder of its own`,
    );
  }
  const rows = database.prepare(
    `SELECT migration_name AS name, checksum FROM "_prisma_migrations" WHERE rolled_back_at IS NULL`,
  );
  return new Map((rows.all() as { name: string; checksum: string }[]).map((row) => [row.name, row.checksum]));
}

function refuseUnknown(applied: ReadonlyMap<string, string>, known: readonly Migration[], file: string): void {
  for (const [name, checksum] of applied) {
    const migration = known.find((candidate) => candidate.name === name);
    if (migration === undefined) {
      throw new DatabaseFileError(
        "newer",
        `the database ${file} was made by a newer version (it has "${name}"); update Parallax, or set PARALLAX_DATA to another folder`,
      );
    }
    if (migration.checksum !== checksum) {
      throw new DatabaseFileError(
        "changed",
        `the database ${file} was migrated by a different "${name}" than this version has; restore a backup made by this version`,
      );
    }
  }
}

function copyName(file: string, pending: readonly Migration[]): string {
  const base = `${file}.before-${pending[0]?.name ?? "migration"}`;
  let name = base;
  for (let number = 2; existsSync(name); number += 1) name = `${base}-${number}`;
  return name;
}

function apply(database: Sqlite.Database, pending: readonly Migration[], file: string): void {
  database.pragma("foreign_keys = OFF");
  try {
    database.exec("BEGIN IMMEDIATE");
    database.exec(RECORDS);
    for (const migration of pending) {
      database.exec(migration.sql);
      record(database, migration);
    }
    const broken = database.pragma("foreign_key_check") as unknown[];
    if (broken.length > 0) throw new Error(`${broken.length} rows of ${file} would point at nothing`);
    database.exec("COMMIT");
  } catch (cause) {
    if (database.inTransaction) database.exec("ROLLBACK");
    throw cause;
  } finally {
    database.pragma("foreign_keys = ON");
  }
}

const RECORDS = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "checksum" TEXT NOT NULL,
  "finished_at" DATETIME,
  "migration_name" TEXT NOT NULL,
  "logs" TEXT,
  "rolled_back_at" DATETIME,
  "started_at" DATETIME NOT NULL DEFAULT current_timestamp,
  "applied_steps_count" INTEGER UNSIGNED NOT NULL DEFAULT 0
)`;

function record(database: Sqlite.Database, migration: Migration): void {
  database
    .prepare(
      `INSERT INTO "_prisma_migrations" (id, checksum, finished_at, migration_name, started_at, applied_steps_count)
       VALUES (?, ?, ?, ?, ?, 1)`,
    )
    .run(randomUUID(), migration.checksum, Date.now(), migration.name, Date.now());
}
