import { markDemo } from "@/workflows/remove-demo";
import type { WorkContext } from "@/workflows/work-context";
import { harbourBridge } from "./seed-data/harbour-bridge/harbour-bridge";
import { seedDossier } from "./seed/seed-dossier";
import { seedEvent } from "./seed/seed-event";

/**
 * Seeds the demo into an empty database. Every row is made by the workflow that a screen calls, in the order in which
 * a person would do it; nothing is inserted beside them.
 */
export async function seedDemo(context: WorkContext): Promise<void> {
  const folder = new URL("./seed-data/harbour-bridge/", import.meta.url);
  await seedEvent(context, harbourBridge, folder);
  await seedDossier(context);
  await markDemo(context);
}
