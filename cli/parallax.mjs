#!/usr/bin/env node
// The command line's door: makes the database client where it is missing, then hands over to the TypeScript code.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { setFlagsFromString } from "node:v8";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

if (!existsSync(join(root, "db", "generated", "client.ts"))) {
  const prisma = join(root, "node_modules", "prisma", "build", "index.js");
  const { status, stderr } = spawnSync(process.execPath, [prisma, "generate"], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, CHECKPOINT_DISABLE: "1" },
  });
  if (status !== 0) {
    process.stderr.write(`the database client could not be made; run "npm ci" in ${root}\n${stderr}`);
    process.exit(1);
  }
}

// With much memory in the machine V8 lets a heap grow to four times what is alive before it collects, in each thread.
// Half more will do: it halves the memory of "analyze" and costs no time to speak of (docs/performance.md).
setFlagsFromString("--heap-growing-percent=50");
const { register } = await import("tsx/esm/api");
register({ tsconfig: join(root, "tsconfig.json") });
const { main } = await import(pathToFileURL(join(root, "cli", "main.ts")).href);
process.exitCode = await main(process.argv.slice(2));
