// `npm run migrate:dev -- add-glossary`: writes the migration that takes the database from the last
// migration to the present prisma/schema.prisma, and generates the client. It works on a scratch
// database that is rebuilt from all migrations each time, so nobody's data and no leftover of
// another branch takes part. Triggers and full-text tables live in db/sql/, not in migrations.
import { mkdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { quiet } from "./start/bring-up-to-date.mjs";
import { endOnSignals, runToEnd } from "./start/child-processes.mjs";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");
const SCRATCH = join(ROOT, ".cache", "migrate-dev.db");

const name = process.argv[2];
if (name && /^[a-z0-9]+(?:[-_][a-z0-9]+)*$/.test(name)) {
  endOnSignals();
  process.exitCode = await writeMigration(name);
} else {
  console.error("Give the migration a name in small letters: npm run migrate:dev -- add-glossary");
  process.exitCode = 2;
}

/** @param {string} migrationName */
async function writeMigration(migrationName) {
  mkdirSync(dirname(SCRATCH), { recursive: true });
  for (const ending of ["", "-wal", "-shm"]) rmSync(SCRATCH + ending, { force: true });
  for (const command of [["migrate", "deploy"], ["migrate", "dev", "--name", migrationName], ["generate"]]) {
    const prisma = ["node_modules/prisma/build/index.js", ...command];
    const { code } = await runToEnd(process.execPath, prisma, { cwd: ROOT, env: quiet(), show: true });
    if (code !== 0) return code;
  }
  return 0;
}
