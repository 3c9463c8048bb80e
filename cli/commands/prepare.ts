import { openWorkspace } from "@/workflows/open-workspace";
import { seedWorkspace } from "@/workflows/seed-workspace";
import { printNote, printText, readArguments } from "../output";

/** `parallax prepare [--seed]`: makes or migrates the database; a new one gets the demo unless PARALLAX_DEMO=off. */
export async function prepare(args: readonly string[]): Promise<number> {
  const { values } = readArguments(args, { seed: { type: "boolean" } });
  if (values.seed) await seed();
  const { file, created, migrated, close } = await openWorkspace(process.env);
  await close();
  if (created) await printText(`New database: ${file}\n`);
  else if (migrated.length > 0) await printText(`Database migrated: ${migrated.join(", ")}\n`);
  return 0;
}

async function seed(): Promise<void> {
  const seeded = await seedWorkspace(process.env, async (context) => {
    // Loaded only for a new database: every start would otherwise read the demo first.
    const { seedDemo } = await import("@/prisma/seed");
    await seedDemo(context);
  });
  if (seeded.state === "seeded") await printText(`New database with the demo: ${seeded.file}\n`);
  if (seeded.state === "made-meanwhile") {
    printNote(`Another command made ${seeded.file} meanwhile; it stays as it is, without the demo.\n`);
  }
}
