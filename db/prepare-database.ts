import { accessSync, constants, existsSync, mkdirSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import Sqlite from "better-sqlite3";
import { type DerivedSql, dropDerivedSql, hasDerivedSql, makeDerivedSql, readDerivedSql } from "./derived-sql";
import { DatabaseFileError } from "./errors";
import { damagedFault, withFileFaults } from "./file-fault";
import { applyMigrations, findPending, type Migration, readMigrations } from "./migrations";

const MIGRATIONS = join(dirname(fileURLToPath(import.meta.url)), "..", "prisma", "migrations");

/** Above this size the page-by-page check would hold up the start; damage then shows on first use. */
const CHECK_UP_TO_BYTES = 256 * 1024 * 1024;

/** How long somebody else's lock is waited for. */
const WAIT_MS = 10_000;

export interface PreparedDatabase {
  readonly created: boolean;
  /** Names of the migrations that were applied now. */
  readonly applied: readonly string[];
}

/**
 * Makes `file` a database of this version: creates it, or applies the migrations it lacks. Writes the same records as
 * Prisma's own command, so that either can go on where the other stopped; Prisma's downloaded engine is not needed.
 * What db/sql/ derives from the tables (full-text tables and their triggers, indexes on expressions) is made anew after
 * every migration, and where it is not the present version's.
 *
 * An existing file is looked at first through a connection that cannot write. What is to be done is decided again once
 * the write lock is held, so that of two that prepare the same file at once the second finds nothing left to do. A file
 * with something in it is copied beside itself before it is migrated, under that lock: nothing is missing in the copy.
 *
 * @throws {DatabaseFileError} damaged, newer, changed, foreign, unwritable, unreadable, busy, full or missing; the
 *   database has not been touched then.
 */
export async function prepareDatabase({
  file,
  migrations = MIGRATIONS,
  waitMs = WAIT_MS,
}: {
  readonly file: string;
  readonly migrations?: string;
  readonly waitMs?: number;
}): Promise<PreparedDatabase> {
  const version: Version = { migrations: readMigrations(migrations), derived: readDerivedSql() };
  return withFileFaults(file, () => {
    mkdirSync(dirname(file), { recursive: true });
    refuseLeftLog(file);
    refuseUnwritable(file);
    if (existsSync(file) && isOfVersion(file, version, waitMs)) return { created: false, applied: [] };
    return migrate(file, version, waitMs);
  });
}

/** What a database is made of in this version. */
interface Version {
  readonly migrations: readonly Migration[];
  readonly derived: DerivedSql;
}

/**
 * Refuses to make a database beside the log that another one left behind: SQLite would delete the log, or, where a
 * finished file is put in place, play it into the new database.
 * @throws {DatabaseFileError} missing
 */
export function refuseLeftLog(file: string): void {
  // In this order: whoever makes the database makes it before its log.
  const hasLog = (statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0;
  if (!hasLog || existsSync(file)) return;
  throw new DatabaseFileError(
    "missing",
    `the database ${file} is missing, but its log ${file}-wal is there and may hold the last things done; put the database back beside it, or move the log away`,
  );
}

/** A database that can only be read would pass the look and fail at the first thing that somebody does. */
function refuseUnwritable(file: string): void {
  if (!existsSync(file)) return;
  accessSync(file, constants.W_OK);
  if (statSync(file).isDirectory()) throw Object.assign(new Error(`${file} is a folder`), { code: "EISDIR" });
}

/** Reads an existing file's state and changes nothing, not even its journal mode: it may be another program's. */
function isOfVersion(file: string, { migrations, derived }: Version, waitMs: number): boolean {
  const database = new Sqlite(file, { readonly: true, fileMustExist: true, timeout: waitMs });
  try {
    const { pending } = findPending(database, migrations, file);
    const verdict =
      statSync(file).size <= CHECK_UP_TO_BYTES ? database.pragma("quick_check(1)", { simple: true }) : "ok";
    if (verdict !== "ok") throw damagedFault(file, String(verdict));
    return pending.length === 0 && hasDerivedSql(database, derived);
  } finally {
    database.close();
  }
}

function migrate(file: string, { migrations, derived }: Version, waitMs: number): PreparedDatabase {
  const database = new Sqlite(file, { timeout: waitMs });
  try {
    switchToWriteAheadLog(database, waitMs);
    // Before the transaction: inside it the pragma does nothing, and Prisma's table rebuilds then delete every row that
    // points at the rebuilt table.
    database.pragma("foreign_keys = OFF");
    database.exec("BEGIN IMMEDIATE");
    const { isEmpty, pending } = findPending(database, migrations, file);
    if (pending.length > 0 && !isEmpty) copyAside(file, pending, waitMs);
    if (pending.length > 0 || !hasDerivedSql(database, derived)) {
      dropDerivedSql(database);
      applyMigrations(database, pending);
      makeDerivedSql(database, derived);
    }
    const broken = database.pragma("foreign_key_check") as unknown[];
    if (broken.length > 0) throw new Error(`${broken.length} rows of ${file} would point at nothing`);
    database.exec("COMMIT");
    return { created: isEmpty, applied: pending.map(({ name }) => name) };
  } finally {
    if (database.inTransaction) database.exec("ROLLBACK");
    database.close();
  }
}

/** Two that switch the same new file at once get SQLITE_BUSY without any waiting: SQLite waits for locks only. */
function switchToWriteAheadLog(database: Sqlite.Database, waitMs: number): void {
  const giveUpAt = Date.now() + waitMs;
  for (;;) {
    try {
      database.pragma("journal_mode = WAL");
      return;
    } catch (error) {
      const isBusy = error instanceof Sqlite.SqliteError && error.code.startsWith("SQLITE_BUSY");
      if (!isBusy || Date.now() >= giveUpAt) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
    }
  }
}

/** Through a connection of its own: SQLite copies a database only outside of a transaction. */
function copyAside(file: string, pending: readonly Migration[], waitMs: number): void {
  const copy = copyName(file, pending);
  const reader = new Sqlite(file, { readonly: true, timeout: waitMs });
  try {
    reader.prepare("VACUUM INTO ?").run(copy);
    leaveOutClasses(copy);
  } catch (error) {
    rmSync(copy, { force: true });
    throw error;
  } finally {
    reader.close();
  }
}

/** Parents last. What pupils did is deleted on a date that was promised to them: no copy may outlive it. */
const CLASS_TABLES = ["ClassResponse", "ClassDevice", "ClassParticipant", "ClassCount", "ClassSession", "ClassDoor"];

function leaveOutClasses(copy: string): void {
  const database = new Sqlite(copy);
  try {
    const known = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").pluck().all() as string[];
    const tables = CLASS_TABLES.filter((table) => known.includes(table));
    if (tables.length === 0) return;
    database.pragma("secure_delete = ON");
    for (const table of tables) database.exec(`DELETE FROM "${table}"`);
    database.exec("VACUUM");
  } finally {
    database.close();
  }
}

function copyName(file: string, pending: readonly Migration[]): string {
  const base = `${file}.before-${pending[0]?.name ?? "migration"}`;
  let name = base;
  for (let number = 2; existsSync(name); number += 1) name = `${base}-${number}`;
  return name;
}
