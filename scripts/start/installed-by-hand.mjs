import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * @typedef {Readonly<Record<string, { version?: string, optional?: boolean, link?: boolean }>>} LockedPackages
 */

/**
 * Did somebody run `npm ci` themselves, and does it still fit? Then nothing needs installing. Looks
 * at the list that npm leaves in node_modules and opens an in-memory database, which proves that
 * the one native package fits this Node.
 *
 * @param {string} root
 */
export function isInstalledByHand(root) {
  const list = join(root, "node_modules", ".package-lock.json");
  if (!existsSync(list)) return false;
  const wanted = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")).packages;
  const present = JSON.parse(readFileSync(list, "utf8")).packages;
  return hasAllPackages(wanted, present) && canOpenDatabase(root);
}

/**
 * Is every locked package there in its locked version? Optional ones may be missing: they are for
 * other platforms.
 *
 * @param {LockedPackages} wanted
 * @param {LockedPackages} present
 */
export function hasAllPackages(wanted, present) {
  return Object.entries(wanted)
    .filter(([path, entry]) => path !== "" && !entry.optional)
    .every(([path, entry]) => present[path]?.version === entry.version);
}

/** @param {string} root */
function canOpenDatabase(root) {
  const script = 'new (require("better-sqlite3"))(":memory:").close()';
  return spawnSync(process.execPath, ["-e", script], { cwd: root, stdio: "ignore" }).status === 0;
}
