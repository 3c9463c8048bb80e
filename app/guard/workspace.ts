import { join } from "node:path";
import { cookies } from "next/headers";
import { type Coder, findCoder } from "@/db/coders";
import { type Database, openDatabase } from "@/db/database";
import { readSettings } from "@/db/settings";
import type { Viewer } from "@/db/viewer";
import type { WorkContext } from "@/workflows/work-context";

/** Holds the key of the chosen coder; on loopback it is a choice, not a proof. */
export const CODER_COOKIE = "parallax-coder";

const opened = globalThis as typeof globalThis & { parallaxDatabase?: Promise<Database> };

/** The one open database of this process; kept on globalThis, since development reloads modules. */
export function getDatabase(): Promise<Database> {
  opened.parallaxDatabase ??= openDatabase(join(readSettings(process.env).dataFolder, "parallax.db"));
  return opened.parallaxDatabase;
}

/** What a page, an action or a route works with. */
export interface Workspace {
  readonly database: Database;
  readonly coder: Coder | null;
  readonly viewer: Viewer;
  readonly context: WorkContext;
}

/** The workspace as the chosen coder of this browser sees it. */
export async function openWorkspace(): Promise<Workspace> {
  const database = await getDatabase();
  const key = (await cookies()).get(CODER_COOKIE)?.value;
  const coder = key === undefined ? null : await findCoder(database.reader, key);
  const coderId = coder?.id ?? null;
  return {
    database,
    coder,
    viewer: { coderId },
    context: { database, coderId, now: () => new Date().toISOString() },
  };
}
