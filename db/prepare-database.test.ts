import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import { expect, test } from "vitest";
import { DatabaseFileError } from "./errors";
import { prepareDatabase } from "./prepare-database";

const MIGRATIONS = join(import.meta.dirname, "..", "prisma", "migrations");

function scratch(): { readonly folder: string; readonly file: string } {
  const folder = mkdtempSync(join(tmpdir(), "parallax-prepare-"));
  return { folder, file: join(folder, "data", "parallax.db") };
}

async function reasonOf(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => null,
    (cause: unknown) => cause,
  );
  if (!(error instanceof DatabaseFileError)) throw new Error(`expected a DatabaseFileError, got ${String(error)}`);
  return error.reason;
}

/** A copy of the migrations with one more at the end. */
function withMigration(folder: string, name: string, sql: string): string {
  const target = join(folder, "migrations");
  cpSync(MIGRATIONS, target, { recursive: true });
  mkdirSync(join(target, name));
  writeFileSync(join(target, name, "migration.sql"), sql);
  return target;
}

test("a new database gets every migration, and a second time nothing happens", async () => {
  const { file } = scratch();
  const first = await prepareDatabase({ file });
  expect(first.created).toBe(true);
  expect(first.applied.length).toBeGreaterThan(0);
  expect(await prepareDatabase({ file })).toEqual({ created: false, applied: [] });
});

test("an existing database is copied aside before it is migrated", async () => {
  const { folder, file } = scratch();
  await prepareDatabase({ file });
  const migrations = withMigration(folder, "29990101000000_later", 'CREATE TABLE "Later" ("id" INTEGER PRIMARY KEY);');
  expect(await prepareDatabase({ file, migrations })).toEqual({ created: false, applied: ["29990101000000_later"] });
  expect(readdirSync(join(folder, "data"))).toContain("parallax.db.before-29990101000000_later");
});

test("a rebuilt table keeps the rows that point at it", async () => {
  const { folder, file } = scratch();
  await prepareDatabase({ file });
  const database = new Sqlite(file);
  database.exec(`
    INSERT INTO "Codebook" VALUES (1, 'k', 'n', 'counting', '', '', 'en', 1, 0);
    INSERT INTO "CodebookVersion" VALUES (1, 1, 1, '', '2031-01-01');`);
  database.close();
  // The shape in which Prisma rebuilds a table: it cascades where foreign keys are on.
  const migrations = withMigration(
    folder,
    "29990101000000_rebuild",
    `PRAGMA foreign_keys=OFF;
     CREATE TABLE "new_Codebook" AS SELECT * FROM "Codebook";
     DROP TABLE "Codebook";
     CREATE TABLE "Codebook" ("id" INTEGER PRIMARY KEY, "key" TEXT);
     INSERT INTO "Codebook" SELECT "id", "key" FROM "new_Codebook";
     DROP TABLE "new_Codebook";`,
  );
  await prepareDatabase({ file, migrations });
  const after = new Sqlite(file, { readonly: true });
  expect(after.prepare(`SELECT count(*) FROM "CodebookVersion"`).pluck().get()).toBe(1);
  after.close();
});

test("a migration that fails leaves the database as it was", async () => {
  const { folder, file } = scratch();
  await prepareDatabase({ file });
  const migrations = withMigration(folder, "29990101000000_broken", 'CREATE TABLE "Half" ("id" INTEGER); NO SQL;');
  await expect(prepareDatabase({ file, migrations })).rejects.toThrow();
  const after = new Sqlite(file, { readonly: true });
  expect(after.prepare(`SELECT count(*) FROM sqlite_master WHERE name = 'Half'`).pluck().get()).toBe(0);
  after.close();
  expect(await prepareDatabase({ file })).toEqual({ created: false, applied: [] });
});

test("a damaged, a newer, a changed and a foreign database are refused before anything is touched", async () => {
  const { folder, file } = scratch();
  await prepareDatabase({ file });

  const newer = join(folder, "newer.db");
  const migrations = withMigration(folder, "29990101000000_later", "SELECT 1;");
  await prepareDatabase({ file: newer, migrations });
  expect(await reasonOf(prepareDatabase({ file: newer }))).toBe("newer");

  const changed = join(folder, "changed.db");
  await prepareDatabase({ file: changed });
  const database = new Sqlite(changed);
  database.exec(`UPDATE "_prisma_migrations" SET checksum = 'other'`);
  database.close();
  expect(await reasonOf(prepareDatabase({ file: changed }))).toBe("changed");

  const foreign = join(folder, "foreign.db");
  const other = new Sqlite(foreign);
  other.exec("CREATE TABLE notes (id INTEGER)");
  other.close();
  expect(await reasonOf(prepareDatabase({ file: foreign }))).toBe("foreign");

  const damaged = join(folder, "damaged.db");
  const bytes = readFileSync(file);
  bytes.fill(0x41, 0, 2048);
  writeFileSync(damaged, bytes);
  expect(await reasonOf(prepareDatabase({ file: damaged }))).toBe("damaged");
  expect(readFileSync(damaged).equals(bytes)).toBe(true);
});
