import { lstatSync, readdirSync, realpathSync, type Stats, statSync } from "node:fs";
import { join } from "node:path";
import { UsageError } from "./output";

/**
 * Files that the paths name; of a folder everything in it, sorted, hidden files left out. A folder is read once, by
 * whatever links it is reached. What cannot be looked into (a dead link, a folder without permission) is answered as
 * if it were a file, so that reading it says what is wrong with that one and stops nothing.
 *
 * @throws {UsageError} for a given path that is not there
 */
export function listFiles(paths: readonly string[]): readonly string[] {
  const read = new Set<string>();
  return paths.flatMap((path) => {
    if (!isThere(path)) throw new UsageError(`there is no file or folder "${path}"`);
    return filesAt(path, read);
  });
}

function filesAt(path: string, read: Set<string>): readonly string[] {
  const about = lookAt(path);
  if (about === null || !about.isDirectory()) return [path];
  try {
    const folder = realpathSync(path);
    if (read.has(folder)) return [];
    read.add(folder);
    return readdirSync(path)
      .filter((name) => !name.startsWith("."))
      .sort()
      .map((name) => join(path, name))
      .filter(mayHoldText)
      .flatMap((inside) => filesAt(inside, read));
  } catch {
    return [path];
  }
}

/** Whether there is anything of this name, were it a link that leads nowhere. */
function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

/** Sockets, devices and pipes that lie in a folder are no pages, and reading one may never end. */
function mayHoldText(path: string): boolean {
  const about = lookAt(path);
  return about === null || about.isFile() || about.isDirectory();
}

function lookAt(path: string): Stats | null {
  try {
    return statSync(path, { throwIfNoEntry: false }) ?? null;
  } catch {
    return null;
  }
}
