import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import { expect, test } from "vitest";
import { prepareDatabase } from "./prepare-database";

const MIGRATIONS = join(import.meta.dirname, "..", "prisma", "migrations");

/** The tables that db/sql/ reads, each of which Prisma may rebuild one day. */
const READ_TABLES = ["Article", "Claim", "ClaimMention", "Coding", "CoverageSearch", "Event", "VersionText"];

test("what is derived from a table stands and works after a migration that rebuilds the table", async () => {
  const { folder, file } = await freshDatabase();
  const before = derivedOf(file);
  edit(file, enterClaim(1, "The lift bridge is shut"));

  const rebuilt = rebuildSql(file, READ_TABLES);
  // By itself that loses every trigger, without a word.
  expect(triggersAfter(file, rebuilt)).toEqual([]);
  await prepareDatabase({ file, migrations: withMigration(folder, rebuilt) });

  expect(derivedOf(file)).toEqual(before);
  edit(file, enterClaim(2, "The lift bridge opens in May"));
  edit(file, `UPDATE "Claim" SET "statement" = 'The ferry is free' WHERE "id" = 1`);
  expect(claimsFound(file, "bridge")).toEqual([2]);
  expect(claimsFound(file, "ferry")).toEqual([1]);
  edit(file, `DELETE FROM "Claim" WHERE "id" = 2`);
  expect(claimsFound(file, "bridge")).toEqual([]);
});

test("what was entered before the migration is filed once", async () => {
  const { folder, file } = await freshDatabase();
  edit(file, enterClaim(1, "The lift bridge is shut"));
  await prepareDatabase({ file, migrations: withMigration(folder, rebuildSql(file, ["Claim"])) });
  expect(claimsFound(file, "bridge")).toEqual([1]);
  edit(file, `INSERT INTO "search_claims" ("search_claims", "rank") VALUES ('integrity-check', 1)`);
});

async function freshDatabase(): Promise<{ readonly folder: string; readonly file: string }> {
  const folder = mkdtempSync(join(tmpdir(), "parallax-derived-"));
  const file = join(folder, "data", "parallax.db");
  await prepareDatabase({ file });
  return { folder, file };
}

/** Tables of full text, views, triggers and indexes of db/sql/, as SQLite has them. */
function derivedOf(file: string): readonly unknown[] {
  return read(
    file,
    `SELECT "type", "name", "sql" FROM sqlite_schema
     WHERE "type" IN ('trigger', 'view') OR "sql" LIKE 'CREATE VIRTUAL TABLE%' OR "name" LIKE 'list\\_%' ESCAPE '\\'
     ORDER BY "name"`,
  );
}

/** A migration in the shape of Prisma's: the new table beside the old, the rows copied, the old dropped, a new name. */
function rebuildSql(file: string, tables: readonly string[]): string {
  return tables
    .map((table) => {
      const [made] = read(file, `SELECT "sql" FROM sqlite_schema WHERE "name" = '${table}'`).map(String);
      if (made === undefined) throw new Error(`no table "${table}"`);
      return `${made.replace(`"${table}"`, `"new_${table}"`)};
        INSERT INTO "new_${table}" SELECT * FROM "${table}";
        DROP TABLE "${table}";
        ALTER TABLE "new_${table}" RENAME TO "${table}";`;
    })
    .join("\n");
}

/** The triggers on the rebuilt tables when the SQL runs without anything around it; the file stays as it is. */
function triggersAfter(file: string, sql: string): readonly unknown[] {
  const database = new Sqlite(file);
  // As Prisma's engine runs it: SQLite would otherwise refuse the new name while a view looks for the old table.
  database.pragma("foreign_keys = OFF");
  database.pragma("legacy_alter_table = ON");
  database.exec(`BEGIN; ${sql}`);
  const triggers = database.prepare(`SELECT "name" FROM sqlite_schema WHERE "type" = 'trigger'`).pluck().all();
  database.exec("ROLLBACK");
  database.close();
  return triggers;
}

function withMigration(folder: string, sql: string): string {
  const target = join(folder, "migrations");
  const name = "29990101000000_rebuild";
  cpSync(MIGRATIONS, target, { recursive: true });
  mkdirSync(join(target, name));
  writeFileSync(join(target, name, "migration.sql"), sql);
  return target;
}

/** Ids of the claims that full-text search finds. */
function claimsFound(file: string, word: string): readonly unknown[] {
  return read(file, `SELECT "rowid" FROM "search_claims" WHERE "search_claims" MATCH '${word}' ORDER BY "rowid"`);
}

function enterClaim(id: number, statement: string): string {
  return `INSERT INTO "Claim" ("id", "key", "statement", "kind", "createdAt")
    VALUES (${id}, 'claim-${id}', '${statement}', 'fact', '2031-03-01')`;
}

function edit(file: string, sql: string): void {
  const database = new Sqlite(file);
  database.exec(sql);
  database.close();
}

/** The rows of a query; the values themselves where it asks for one column. */
function read(file: string, sql: string): readonly unknown[] {
  const database = new Sqlite(file, { readonly: true });
  const statement = database.prepare(sql);
  const rows = statement.pluck(statement.columns().length === 1).all();
  database.close();
  return rows;
}
