import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { openDatabase } from "@/db/database";
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

export type Environment = Readonly<Record<string, string | undefined>>;

/** A workspace opened outside the web server, with nobody in particular at work. */
export interface OpenWorkspace {
  readonly context: WorkContext;
  readonly file: string;
  readonly created: boolean;
  readonly migrated: readonly string[];
  close(): Promise<void>;
}

/** The folder of the installation, from which a relative data folder starts wherever a command is called. */
const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");

/** Where the settings put the database, and whether they want the demo in a new one. */
export interface WorkspacePlace {
  readonly folder: string;
  readonly file: string;
  readonly seedsDemo: boolean;
}

/**
 * Reads where the workspace is, or is to be made.
 * @throws {WorkspaceError} a setting cannot be used
 */
export function findPlace(environment: Environment): WorkspacePlace {
  try {
    const { dataFolder: folder, seedsDemo } = readSettings(environment, ROOT);
    return { folder, file: join(folder, "parallax.db"), seedsDemo };
  } catch (error) {
    throw toWorkspaceError(error);
  }
}

/**
 * Opens the workspace that the environment names, made or migrated when needed. A command that only reads asks for one
 * that exists: an empty database made on the way would answer every question with nothing.
 *
 * @throws {WorkspaceError} a setting or the database file cannot be used, or there is none and one must exist
 */
export async function openWorkspace(
  environment: Environment,
  { mustExist = false }: { readonly mustExist?: boolean } = {},
): Promise<OpenWorkspace> {
  const { file } = findPlace(environment);
  if (mustExist && !existsSync(file)) {
    throw new WorkspaceError(
      "database",
      `there is no database ${file} yet; "npm start" makes one, and so does "parallax import"`,
    );
  }
  try {
    const { created, applied } = await prepareWorkspace(file);
    const database = await openDatabase(file);
    return {
      context: { database, coderId: null, now: () => new Date().toISOString() },
      file,
      created,
      migrated: applied,
      close: () => database.close(),
    };
  } catch (error) {
    throw toWorkspaceError(error);
  }
}

/** What is wrong with the workspace, as commands tell it; any other error is answered as it is. */
export function toWorkspaceError(error: unknown): unknown {
  if (error instanceof SettingError) return new WorkspaceError("setting", error.message);
  if (error instanceof DatabaseFileError) return new WorkspaceError("database", error.message);
  return error;
}
