import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, renameSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");

/** The migrated database with nothing in it but the built-in codebooks; each test copies it. */
export const BASE_DATABASE = join(ROOT, ".cache", "base.db");

/** Runs once before all unit tests: the generated client exists, and base.db has every migration. */
export async function setup(): Promise<void> {
  if (!existsSync(join(ROOT, "db", "generated", "client.ts"))) generateClient();
  // Made aside and moved into place, so that a second run beside this one never copies half a file.
  const fresh = `${BASE_DATABASE}.${process.pid}`;
  mkdirSync(dirname(fresh), { recursive: true });
  // Imported only now: it may need the client that was just generated.
  const { prepareWorkspace } = await import("@/workflows/prepare-workspace");
  await prepareWorkspace(fresh);
  renameSync(fresh, BASE_DATABASE);
}

function generateClient(): void {
  const prisma = join(ROOT, "node_modules", "prisma", "build", "index.js");
  const { status, stderr } = spawnSync(process.execPath, [prisma, "generate"], { cwd: ROOT, encoding: "utf8" });
  if (status !== 0) throw new Error(`prisma generate failed:\n${stderr}`);
}
