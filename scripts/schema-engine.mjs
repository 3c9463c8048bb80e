#!/usr/bin/env node
// Stands in for the schema engine that Prisma's command line would download: the same requests by
// JSON-RPC, one a line, answered by Prisma's own WebAssembly build on top of the SQLite driver.
// Only for development (`npm run migrate:dev`); the product applies its migrations itself. It knows
// SQLite files only, and `db pull` does not work with it.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";

const require = createRequire(import.meta.url);
const args = process.argv.slice(2);
const url = JSON.parse(valuesOf("--datasource")[0] ?? "{}").url ?? "file:./.cache/migrate-dev.db";

/** Requests that read the table of applied migrations, which a fresh file lacks. */
const READS_MIGRATIONS = new Set([
  "applyMigrations",
  "devDiagnostic",
  "diagnoseMigrationHistory",
  "evaluateDataLoss",
  "markMigrationApplied",
  "markMigrationRolledBack",
]);

/** Must stay as Prisma writes it: db/prepare-database.ts keeps its records in the same table. */
const MIGRATIONS_TABLE = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "checksum" TEXT NOT NULL,
  "finished_at" DATETIME,
  "migration_name" TEXT NOT NULL,
  "logs" TEXT,
  "rolled_back_at" DATETIME,
  "started_at" DATETIME NOT NULL DEFAULT current_timestamp,
  "applied_steps_count" INTEGER UNSIGNED NOT NULL DEFAULT 0
);`;

if (args.includes("--version")) console.log("schema-engine-cli wasm");
else if (args.includes("cli")) await checkConnection();
else await answerRequests();

/** `cli can-connect-to-database` and `cli create-database`: opening a file creates it. */
async function checkConnection() {
  try {
    await withConnection((connection) => connection.executeScript("SELECT 1"));
  } catch (error) {
    const fields = { message: messageOf(error), error_code: "P1001" };
    process.stderr.write(`${JSON.stringify({ level: "ERROR", target: "schema_engine::logger", fields })}\n`);
    process.exitCode = 1;
  }
}

async function answerRequests() {
  const engine = await startEngine();
  for await (const line of createInterface({ input: process.stdin })) {
    const message = line.trim() ? JSON.parse(line) : {};
    // The command line also acknowledges our own "print" messages; those name no method.
    if (message.method) await answerRequest(engine, message);
  }
}

/**
 * @param {Record<string, (params: unknown) => Promise<unknown>>} engine
 * @param {{ id: number, method: string, params: unknown }} request
 */
async function answerRequest(engine, { id, method, params }) {
  try {
    if (READS_MIGRATIONS.has(method)) await ensureMigrationsTable(method);
    const result = await resultOf(engine, method, params);
    // The command line prints a difference when it is told to, not when it gets the result.
    if (method === "diff" && result?.stdout) {
      send({ id: 900_000 + id, method: "print", params: { content: result.stdout } });
    }
    send({ id, result: result ?? null });
  } catch (error) {
    send({ id, error: rpcError(error) });
  }
}

/**
 * @param {Record<string, (params: unknown) => Promise<unknown>>} engine
 * @param {string} method
 * @param {unknown} params
 * @returns {Promise<any>} whatever the engine answers
 */
async function resultOf(engine, method, params) {
  if (method === "createDatabase") return { databaseName: url.replace(/^file:/, "") };
  if (method === "reset") return withConnection(dropEverything);
  const name = method === "getDatabaseVersion" ? "version" : method;
  if (typeof engine[name] !== "function") throw new Error(`the schema engine has no method "${method}"`);
  return engine[name](params);
}

/** Loads the WebAssembly module by hand: its own loader expects a bundler. */
async function startEngine() {
  const path = require.resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const bindings = await import(pathToFileURL(path).href);
  const bytes = readFileSync(join(dirname(path), "schema_engine_bg.wasm"));
  const { instance } = await WebAssembly.instantiate(bytes, { "./schema_engine_bg.js": bindings });
  bindings.__wbg_set_wasm(instance.exports);
  /** @type {() => void} */ (instance.exports.__wbindgen_start)();
  const datamodels = valuesOf("--datamodels").map((file) => [file, readFileSync(file, "utf8")]);
  const log = (/** @type {string} */ line) => process.env.DEBUG && process.stderr.write(`${line}\n`);
  const adapter = bindMigrationAwareSqlAdapterFactory(scriptable(new PrismaBetterSqlite3({ url })));
  return bindings.SchemaEngine.new({ datamodels: datamodels.length > 0 ? datamodels : undefined }, log, adapter);
}

/**
 * The engine replays whole migration files through executeRaw, which takes one statement only in
 * this driver; a call without arguments is therefore run as a script.
 *
 * @param {PrismaBetterSqlite3} factory
 */
function scriptable(factory) {
  for (const name of /** @type {const} */ (["connect", "connectToShadowDb"])) {
    const open = factory[name].bind(factory);
    factory[name] = async () => {
      const connection = await open();
      const executeOne = connection.executeRaw.bind(connection);
      connection.executeRaw = async (query) => {
        if (query.args.length > 0) return executeOne(query);
        await connection.executeScript(query.sql);
        return 0;
      };
      return connection;
    };
  }
  return factory;
}

/**
 * The engine does not recognise this driver's "no such table", so a fresh file gets the table first.
 *
 * @param {string} method
 */
function ensureMigrationsTable(method) {
  return withConnection(async (connection) => {
    const names = (await listObjects(connection)).map(([, name]) => name);
    if (names.includes("_prisma_migrations")) return;
    if (names.length > 0 && method === "applyMigrations") {
      throw Object.assign(new Error("the database is not empty and records no migrations"), { code: "P3005" });
    }
    await connection.executeScript(MIGRATIONS_TABLE);
  });
}

/** @param {import("@prisma/driver-adapter-utils").SqlDriverAdapter} connection */
async function dropEverything(connection) {
  const drops = (await listObjects(connection)).map(([type, name]) => `DROP ${type} IF EXISTS "${name}";`);
  await connection.executeScript(`PRAGMA foreign_keys=OFF;${drops.join("")}`);
}

/**
 * Tables and views as [type, name]; virtual tables first, because they drop their own shadow tables.
 *
 * @param {import("@prisma/driver-adapter-utils").SqlDriverAdapter} connection
 */
async function listObjects(connection) {
  const sql = `SELECT type, name FROM sqlite_master WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite_%'
    ORDER BY sql LIKE 'CREATE VIRTUAL%' DESC`;
  return (await connection.queryRaw({ sql, args: [], argTypes: [] })).rows;
}

/**
 * @template Result
 * @param {(connection: import("@prisma/driver-adapter-utils").SqlDriverAdapter) => Promise<Result>} work
 */
async function withConnection(work) {
  const connection = await new PrismaBetterSqlite3({ url }).connect();
  try {
    return await work(connection);
  } finally {
    await connection.dispose();
  }
}

/** @param {unknown} error */
function rpcError(error) {
  const { code = null, meta = null, data = null } = /** @type {Record<string, any>} */ (error ?? {});
  const message = messageOf(error);
  return { code: code ?? 4466, message, data: { is_panic: false, message, meta, error_code: code, ...data } };
}

/** @param {unknown} error */
function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
}

/** @param {object} message */
function send(message) {
  process.stdout.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`);
}

/**
 * All values of an option that may be given several times.
 *
 * @param {string} option
 */
function valuesOf(option) {
  return args.flatMap((argument, index) => (argument === option ? [args[index + 1] ?? ""] : []));
}
