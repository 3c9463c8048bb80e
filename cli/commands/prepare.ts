import { renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { openWorkspace } from "@/workflows/open-workspace";
import { printText, readArguments } from "../output";

/**
 * `parallax prepare [--seed]`: makes or migrates the database; a new one gets the demo unless PARALLAX_DEMO=off. A new
 * database with the demo is made aside and moved into place when it is whole, so that a start that is stopped in the
 * middle leaves nothing half made.
 */
export async function prepare(args: readonly string[]): Promise<number> {
  const { values } = readArguments(args, { seed: { type: "boolean" } });
  if (values.seed) await seedAside();
  const { file, created, migrated, close } = await openWorkspace(process.env);
  await close();
  if (created) await printText(`New database: ${file}\n`);
  else if (migrated.length > 0) await printText(`Database migrated: ${migrated.join(", ")}\n`);
  return 0;
}

async function seedAside(): Promise<void> {
  const { findMissingWorkspace } = await import("@/workflows/open-workspace");
  const missing = findMissingWorkspace(process.env);
  if (missing === null) return;
  const { folder, file } = missing;
  const aside = join(folder, `seeding-${process.pid}`);
  try {
    const { context, close, file: made } = await openWorkspace({ ...process.env, PARALLAX_DATA: aside });
    const { seedDemo } = await import("@/prisma/seed");
    await seedDemo(context);
    await close();
    renameSync(made, file);
    await printText(`New database with the demo: ${file}\n`);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}
