import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { UsageError } from "./output";

/** Files that the paths name; of a folder everything in it, sorted, hidden files left out. */
export function listFiles(paths: readonly string[]): readonly string[] {
  return paths.flatMap((path) => {
    const about = statSync(path, { throwIfNoEntry: false });
    if (about === undefined) throw new UsageError(`there is no file or folder "${path}"`);
    if (!about.isDirectory()) return [path];
    const names = readdirSync(path).filter((name) => !name.startsWith("."));
    return listFiles(names.sort().map((name) => join(path, name)));
  });
}
