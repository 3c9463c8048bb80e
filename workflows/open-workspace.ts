import { existsSync } from "node:fs";
import { openDatabase } from "@/db/database";
import { prepareWorkspace } from "./prepare-workspace";
import type { WorkContext } from "./work-context";
import { type Environment, findPlace, toWorkspaceError, WorkspaceError } from "./workspace-place";

/** A workspace opened outside the web server, with nobody in particular at work. */
export interface OpenWorkspace {
  readonly context: WorkContext;
  readonly file: string;
  readonly created: boolean;
  readonly migrated: readonly string[];
  close(): Promise<void>;
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
