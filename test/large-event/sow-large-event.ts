import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { seedEvent } from "@/prisma/seed/seed-event";
import type { WorkContext } from "@/workflows/work-context";
import { inventLargeEvent } from "./invent-large-event";

/**
 * Makes the large event the way the demo is made: by the workflows that screens call. Takes half a minute, and a quarter
 * of that with one article each.
 */
export async function sowLargeEvent(
  context: WorkContext,
  size: { readonly articlesEach?: number } = {},
): Promise<void> {
  const { demo, pages } = inventLargeEvent(size);
  const folder = await mkdtemp(join(tmpdir(), "parallax-pages-"));
  try {
    for (const [file, page] of pages) await writeFile(join(folder, file), page);
    await seedEvent(context, demo, pathToFileURL(`${folder}/`));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
