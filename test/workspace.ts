import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { openDatabase } from "@/db/database";
import { getImportItem } from "@/db/imports";
import { addCoder } from "@/workflows/add-coder";
import { confirmImport } from "@/workflows/import/close-import";
import { readImportItem } from "@/workflows/import/read-import-item";
import { addImportItem, startImport } from "@/workflows/import/start-import";
import type { WorkContext } from "@/workflows/work-context";
import { BASE_DATABASE } from "./global-setup";

/** The clock of all tests. */
export const TEST_MOMENT = "2031-04-01T10:00:00.000Z";

/** A workspace of the test's own: real SQLite, migrated, with the built-in codebooks; gone when the test ends. */
export async function openTestWorkspace(): Promise<WorkContext> {
  const folder = mkdtempSync(join(tmpdir(), "parallax-"));
  const file = join(folder, "parallax.db");
  copyFileSync(BASE_DATABASE, file);
  const database = await openDatabase(file);
  onTestFinished(async () => {
    await database.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return { database, coderId: null, now: () => TEST_MOMENT };
}

/** The same workspace with a coder at work. */
export async function asCoder(context: WorkContext, name: string): Promise<WorkContext> {
  const added = await addCoder(context, { name });
  if (!added.ok) throw new Error(added.message);
  return { ...context, coderId: added.coder.id };
}

/** A plausible page as a reader would copy it; `paragraphs` make its body. */
export function buildPage({
  headline = "Ferry to run all night while the lock is repaired",
  paragraphs = PARAGRAPHS,
  closing = "Share this story",
}: { headline?: string; paragraphs?: readonly string[]; closing?: string } = {}): string {
  return [headline, "By Ines Rademaker", "Published 3 March 2031", ...paragraphs, closing].join("\n\n");
}

export const PARAGRAPHS = [
  "The ferry across the outer basin will run all night from Monday, the harbour office said on Friday. Two boats take turns until the lock gate has been repaired and the tide works are over.",
  "Traders on the east bank had asked for the night service for weeks. They say that a third of their evening custom stayed away after the lock was closed in January, and some let people go.",
  "The harbour office puts the cost at forty thousand crowns a month. It comes out of the repair fund, so that the fare stays as it is and pupils go on crossing without a ticket.",
  "A night crew of six has been trained. The first boat leaves the west pier at ten past eleven, and the last one reaches the east bank before the bakers open their shops.",
];

/** Imports one page and saves it; answers the article's key. */
export async function importPage(context: WorkContext, page: string, event: string | null = null): Promise<string> {
  const { key: importKey } = await startImport(context, { event });
  const articleKey = await stagePage(context, importKey, page);
  const confirmed = await confirmImport(context, { importKey, doubtful: true });
  if (!confirmed.ok) throw new Error(confirmed.message);
  return articleKey;
}

/** Reads one page into an open import; answers the key of the staged article. */
export async function stagePage(context: WorkContext, importKey: string, page: string): Promise<string> {
  const item = await addPage(context, importKey, page);
  if (item.articleKey === null) throw new Error(`not staged: ${item.state}, ${item.message}`);
  return item.articleKey;
}

/** Adds and reads one page; answers what became of it. */
export async function addPage(context: WorkContext, importKey: string, page: string | Uint8Array, name = "page.txt") {
  const bytes = typeof page === "string" ? new TextEncoder().encode(page) : page;
  const item = await addImportItem(context, { importKey, name, bytes, input: null, url: null });
  if ("ok" in item) throw new Error(item.message);
  await readImportItem(context, { itemId: item.id });
  return getImportItem(context.database.reader, item.key);
}
