import { createHash, randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type Sqlite from "better-sqlite3";
import { DatabaseFileError } from "./errors";

export interface Migration {
  readonly name: string;
  readonly sql: string;
  readonly checksum: string;
}

/** The migrations of a folder, in the order in which they are applied. */
export function readMigrations(folder: string): readonly Migration[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const sql = readFileSync(join(folder, name, "migration.sql"), "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    });
}

/** What a database is like, as far as its migrations go. */
export interface MigrationState {
  /** Nothing has been made in it yet. */
  readonly isEmpty: boolean;
  readonly pending: readonly Migration[];
}

/**
 * Which of the known migrations a database lacks.
 * @throws {DatabaseFileError} newer, changed or foreign
 */
export function findPending(database: Sqlite.Database, known: readonly Migration[], file: string): MigrationState {
  const applied = listApplied(database, file);
  refuseUnknown(applied, known, file);
  return { isEmpty: applied.size === 0, pending: known.filter(({ name }) => !applied.has(name)) };
}

/** Applies migrations and records them as Prisma's own command does. Call inside a transaction. */
export function applyMigrations(database: Sqlite.Database, pending: readonly Migration[]): void {
  database.exec(RECORDS);
  const record = database.prepare(
    `INSERT INTO "_prisma_migrations" (id, checksum, finished_at, migration_name, started_at, applied_steps_count)
     VALUES (?, ?, ?, ?, ?, 1)`,
  );
  for (const { name, sql, checksum } of pending) {
    database.exec(sql);
    record.run(randomUUID(), checksum, Date.now(), name, Date.now());
  }
}

function listApplied(database: Sqlite.Database, file: string): ReadonlyMap<string, string> {
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
