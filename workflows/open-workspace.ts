import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Database, openDatabase } from "@/db/database";
import { DatabaseFileError } from "@/db/errors";
import { readSettings, SettingError } from "@/db/settings";
import { prepareWorkspace } from "./prepare-workspace";
import type { WorkContext } from "./work-context";

/** The workspace cannot be opened; the message says why and what to do. */
export class WorkspaceError extends Error {
  constructor(
    readonly reason: "setting" | "database",
    message: string,
  ) {
    super(message);
    this.name = "WorkspaceError";
  }
}

/** A workspace opened outside the web server, with nobody in particular at work. */
export interface OpenWorkspace {
  readonly context: WorkContext;
  readonly file: string;
  readonly created: boolean;
  readonly migrated: readonly string[];
  close(): Promise<void>;
}

const DATABASE_NAME = "parallax.db";

/** Where a database is to be made with the demo in it; null where there is one, or the settings want no demo. */
export function findMissingWorkspace(
  environment: Readonly<Record<string, string | undefined>>,
): { readonly folder: string; readonly file: string } | null {
  try {
    const { dataFolder: folder, seedsDemo } = readSettings(environment);
    const file = join(folder, DATABASE_NAME);
    return seedsDemo && !existsSync(file) ? { folder, file } : null;
  } catch (error) {
    if (error instanceof SettingError) throw new WorkspaceError("setting", error.message);
    throw error;
  }
}

/**
 * Opens the workspace that the environment names, made or migrated when needed.
 * @throws {WorkspaceError} a setting or the database file cannot be used
 */
export async function openWorkspace(environment: Readonly<Record<string, string | undefined>>): Promise<OpenWorkspace> {
  try {
    const file = join(readSettings(environment).dataFolder, DATABASE_NAME);
    const { created, applied } = await prepareWorkspace(file);
    const database: Database = await openDatabase(file);
    return {
      context: { database, coderId: null, now: () => new Date().toISOString() },
      file,
      created,
      migrated: applied,
      close: () => database.close(),
    };
  } catch (error) {
    if (error instanceof SettingError) throw new WorkspaceError("setting", error.message);
    if (error instanceof DatabaseFileError) throw new WorkspaceError("database", error.message);
    throw error;
  }
}
