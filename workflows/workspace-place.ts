import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { DatabaseFileError } from "@/db/errors";
import { readSettings, SettingError } from "@/db/settings";

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

/** The folder of the installation, from which a relative data folder starts wherever a command is called. */
const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");

/** Where the settings put the database, and whether they want the demo in a new one. */
export interface WorkspacePlace {
  readonly folder: string;
  readonly file: string;
  readonly seedsDemo: boolean;
}

/**
 * Reads where the workspace is, or is to be made. It loads nothing of the database: what waits for something to do can
 * ask it for a few megabytes.
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

/** What is wrong with the workspace, as commands tell it; any other error is answered as it is. */
export function toWorkspaceError(error: unknown): unknown {
  if (error instanceof SettingError) return new WorkspaceError("setting", error.message);
  if (error instanceof DatabaseFileError) return new WorkspaceError("database", error.message);
  return error;
}
