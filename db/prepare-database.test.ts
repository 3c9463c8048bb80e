import { spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import Sqlite from "better-sqlite3";
import { expect, test } from "vitest";
import { DatabaseFileError } from "./errors";
import { type PreparedDatabase, prepareDatabase } from "./prepare-database";

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
    INSERT INTO "CodebookVersion" ("id", "codebookId", "number", "note", "createdAt") VALUES (1, 1, 1, '', '2031-01-01');`);
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

test("a damaged, a newer, a changed and a foreign database are refused and stay as they are, byte for byte", async () => {
  const { folder, file } = scratch();
  await prepareDatabase({ file });

  const newer = join(folder, "newer.db");
  const migrations = withMigration(folder, "29990101000000_later", "SELECT 1;");
  await prepareDatabase({ file: newer, migrations });

  const changed = join(folder, "changed.db");
  await prepareDatabase({ file: changed });
  edit(changed, `UPDATE "_prisma_migrations" SET checksum = 'other'`);

  const foreign = join(folder, "foreign.db");
  edit(foreign, "CREATE TABLE notes (id INTEGER)");

  const damaged = join(folder, "damaged.db");
  writeFileSync(damaged, readFileSync(file).fill(0x41, 0, 2048));

  for (const [reason, refused] of Object.entries({ newer, changed, foreign, damaged })) {
    const before = readFileSync(refused);
    expect(await reasonOf(prepareDatabase({ file: refused }))).toBe(reason);
    expect(readFileSync(refused).equals(before), reason).toBe(true);
  }
});

test("a database that another program holds locked is not called damaged", async () => {
  const { file } = scratch();
  await prepareDatabase({ file });
  const other = new Sqlite(file);
  other.pragma("locking_mode = EXCLUSIVE");
  other.exec("CREATE TABLE held (id INTEGER)");
  expect(await reasonOf(prepareDatabase({ file, waitMs: 0 }))).toBe("busy");
  other.close();
  expect(await prepareDatabase({ file })).toEqual({ created: false, applied: [] });
});

test("a folder that cannot be made is named as such", async () => {
  const { folder } = scratch();
  writeFileSync(join(folder, "in-the-way"), "");
  expect(await reasonOf(prepareDatabase({ file: join(folder, "in-the-way", "data", "parallax.db") }))).toBe(
    "unwritable",
  );
});

test("a folder in the database's place is no damaged database, but one that cannot be written", async () => {
  const { file } = scratch();
  mkdirSync(file, { recursive: true });
  expect(await reasonOf(prepareDatabase({ file }))).toBe("unwritable");
});

test("a log without its database is not played into a new one", async () => {
  const { folder, file } = scratch();
  await prepareDatabase({ file });
  writeFileSync(join(folder, "left.db-wal"), "what a moved database left behind");
  expect(await reasonOf(prepareDatabase({ file: join(folder, "left.db") }))).toBe("missing");
  expect(readdirSync(folder)).toContain("left.db-wal");
});

test("the copy that is made before migrating holds nothing of classes, not even in its bytes", async () => {
  const { folder, file } = scratch();
  await prepareDatabase({ file });
  const database = new Sqlite(file);
  database.exec(`INSERT INTO "ClassSession" ("id", "key", "joinCode", "title", "eventSlug", "plan", "material", "state",
      "gate", "stage", "createdAt", "deleteOn")
    VALUES (1, 'k', 'KELP47', 't', 'e', '{}', '{}', 'running', 0, 'work', '2031', '2031-05-01');
    INSERT INTO "ClassParticipant" ("id", "sessionId", "nickname", "returnCode", "seat", "half")
    VALUES (1, 1, 'Quiet Heron', '4827', 0, 0)`);
  database.close();
  await prepareDatabase({
    file,
    migrations: withMigration(folder, "29990101000000_later", 'CREATE TABLE "Later" ("id" INTEGER PRIMARY KEY);'),
  });
  expect(readFileSync(file).includes("Quiet Heron")).toBe(true);
  expect(readFileSync(`${file}.before-29990101000000_later`).includes("Quiet Heron")).toBe(false);
});

test("what somebody else migrates meanwhile is not migrated twice, and the copy holds what they wrote last", async () => {
  const { folder, file } = scratch();
  await prepareDatabase({ file });
  const migrations = withMigration(folder, "29990101000000_later", 'CREATE TABLE "Later" ("id" INTEGER PRIMARY KEY);');
  const writing = new Sqlite(file);
  writing.exec("BEGIN IMMEDIATE");
  const other = startPreparing(file, migrations);
  await other.started;
  writing.exec(`INSERT INTO "Setting" VALUES ('demoSeededAt', 'written last')`);
  writing.exec("COMMIT");
  writing.close();
  const here = await prepareDatabase({ file, migrations });
  const there = await other.prepared;
  expect([...here.applied, ...there.applied]).toEqual(["29990101000000_later"]);
  const copy = new Sqlite(`${file}.before-29990101000000_later`, { readonly: true });
  expect(copy.prepare(`SELECT "value" FROM "Setting"`).pluck().get()).toBe("written last");
  copy.close();
  expect(readdirSync(join(folder, "data")).filter((name) => name.includes(".before-"))).toHaveLength(1);
});

test("two that make the same new database at once both succeed, and one of them made it", async () => {
  const { file } = scratch();
  mkdirSync(join(file, ".."), { recursive: true });
  const both = [startPreparing(file, MIGRATIONS), startPreparing(file, MIGRATIONS)];
  const made = await Promise.all(both.map(({ prepared }) => prepared));
  expect(made.map(({ created }) => created).sort()).toEqual([false, true]);
});

function edit(file: string, sql: string): void {
  const database = new Sqlite(file);
  database.exec(sql);
  database.close();
}

/** Prepares in a process of its own: within one, preparing never runs beside itself. */
function startPreparing(file: string, migrations: string) {
  const script = `
    import { prepareDatabase } from "./db/prepare-database.ts";
    console.log("started");
    console.log(JSON.stringify(await prepareDatabase(${JSON.stringify({ file, migrations })})));`;
  const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "--eval", script], {
    cwd: join(import.meta.dirname, ".."),
    stdio: ["ignore", "pipe", "inherit"],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const started = lines.next();
  const prepared = started.then(async () => JSON.parse(String((await lines.next()).value)) as PreparedDatabase);
  return { started, prepared };
}
