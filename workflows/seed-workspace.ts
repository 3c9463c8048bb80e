import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { putInPlace } from "@/db/put-in-place";
import { openWorkspace } from "./open-workspace";
import type { WorkContext } from "./work-context";
import { type Environment, findPlace, toWorkspaceError } from "./workspace-place";

/** What came of it: `not-wanted` where there is a database already, or the settings want no demo. */
export type Seeded =
  | { readonly state: "not-wanted" }
  | { readonly state: "seeded"; readonly file: string }
  /** Somebody made a database while this one was being filled; theirs stays, without the demo. */
  | { readonly state: "made-meanwhile"; readonly file: string };

/**
 * Makes a missing database with something in it. It is filled in a folder aside and put in place when it is whole, so
 * that a start that is stopped in the middle leaves nothing half made; folders that such a start left are removed.
 *
 * @throws {WorkspaceError} a setting or the database file cannot be used
 */
export async function seedWorkspace(
  environment: Environment,
  seed: (context: WorkContext) => Promise<void>,
): Promise<Seeded> {
  const { folder, file, seedsDemo } = findPlace(environment);
  removeLeftFolders(folder);
  if (!seedsDemo || existsSync(file)) return { state: "not-wanted" };
  const aside = join(folder, `seeding-${process.pid}`);
  mkdirSync(aside, { recursive: true });
  try {
    const { context, close, file: made } = await openWorkspace({ ...environment, PARALLAX_DATA: aside });
    try {
      await seed(context);
    } finally {
      await close();
    }
    return { state: putInPlace(made, file) ? "seeded" : "made-meanwhile", file };
  } catch (error) {
    throw toWorkspaceError(error);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

/** Seeding takes half a minute; a folder this old is nobody's, even if its process number is in use again. */
const LEFT_AFTER_MS = 60 * 60 * 1000;

function removeLeftFolders(folder: string): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const pid = /^seeding-(?<pid>\d+)$/.exec(name)?.groups?.["pid"];
    if (pid === undefined) continue;
    const path = join(folder, name);
    const changedAt = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (isRunning(Number(pid)) && Date.now() - changedAt < LEFT_AFTER_MS) continue;
    rmSync(path, { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It is there, and it is somebody else's.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
