import { existsSync, mkdirSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Names that sync programs give to the folders they watch. They start with these words, in any case. */
const SYNCED_FOLDERS = [
  { program: "OneDrive", starts: ["onedrive"] },
  { program: "Dropbox", starts: ["dropbox"] },
  { program: "iCloud Drive", starts: ["icloud drive", "iclouddrive", "com~apple~clouddocs", "mobile documents"] },
  { program: "Google Drive", starts: ["google drive", "googledrive", "my drive"] },
  { program: "Nextcloud", starts: ["nextcloud"] },
];

const NETWORK_FILE_SYSTEMS = new Set([
  "9p",
  "afs",
  "cifs",
  "fuse.rclone",
  "fuse.sshfs",
  "nfs",
  "nfs4",
  "smb3",
  "smbfs",
]);

/**
 * Can the database live in this folder? Creates it when missing and writes a file to it, because
 * permission bits say too little (read-only mounts, ACLs, root). Answers a refusal or null.
 *
 * @param {string} folder absolute path
 * @param {(folder: string) => void} [tryToWrite] throws an error with a `code`
 * @returns {string | null}
 */
export function dataFolderProblem(folder, tryToWrite = writeProbe) {
  const existing = nearestExisting(folder);
  if (!statSync(existing).isDirectory()) {
    return `The data folder cannot be ${folder}, because ${existing} is a file: set PARALLAX_DATA to a folder.`;
  }
  try {
    tryToWrite(folder);
    return null;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
    if (code === "ENOSPC") return `The disk of the data folder ${folder} is full: free some space and start again.`;
    return `The data folder ${folder} cannot be written (${code}): make it writable, or set PARALLAX_DATA to another folder.`;
  }
}

/**
 * Is this folder on a drive that copies or shares files behind SQLite's back? Both can damage a
 * database that is in use, so this answers a warning or null. It knows usual folder names, and on
 * Linux the mount table; a sync program pointed at a folder of another name stays unseen.
 *
 * @param {string} folder absolute path
 * @param {string} [mountTable] the text of /proc/mounts
 * @returns {string | null}
 */
export function sharedDriveWarning(folder, mountTable = readMountTable()) {
  const existing = nearestExisting(folder);
  const real = folder.replace(existing, realpathSync(existing));
  const program = syncProgramOf(real);
  if (program) {
    return `The data folder ${folder} is synced by ${program}, which can damage a database in use: set PARALLAX_DATA to a folder outside it, and keep backups there instead.`;
  }
  if (real.startsWith("\\\\") || NETWORK_FILE_SYSTEMS.has(fileSystemOf(real, mountTable) ?? "")) {
    return `The data folder ${folder} is on a network drive, where SQLite cannot lock its files reliably: set PARALLAX_DATA to a folder on this machine's own disk.`;
  }
  return null;
}

/** @param {string} folder */
function syncProgramOf(folder) {
  const names = folder.toLowerCase().split(/[\\/]/);
  const found = SYNCED_FOLDERS.find(({ starts }) => names.some((name) => starts.some((start) => isNamed(name, start))));
  return found?.program ?? null;
}

/**
 * "OneDrive - Company", "Dropbox (Personal)" and "GoogleDrive-name" count; "dropbox-study" must not.
 *
 * @param {string} name
 * @param {string} start
 */
function isNamed(name, start) {
  if (!name.startsWith(start)) return false;
  const rest = name.slice(start.length);
  return (
    rest === "" || rest.startsWith(" - ") || rest.startsWith(" (") || (start === "googledrive" && rest.startsWith("-"))
  );
}

/**
 * The type of the file system that a path is on: the mount with the longest matching path wins.
 *
 * @param {string} path
 * @param {string} mountTable
 */
function fileSystemOf(path, mountTable) {
  const mounts = mountTable.split("\n").flatMap((line) => {
    const [, point, type] = line.split(" ");
    // The kernel writes a space in a mount point as \040.
    return point && type ? [{ point: point.replaceAll("\\040", " "), type }] : [];
  });
  const holding = mounts.filter(({ point }) => point === "/" || path === point || path.startsWith(`${point}/`));
  return holding.sort((a, b) => b.point.length - a.point.length)[0]?.type ?? null;
}

function readMountTable() {
  return process.platform === "linux" && existsSync("/proc/mounts") ? readFileSync("/proc/mounts", "utf8") : "";
}

/**
 * @param {string} path
 * @returns {string}
 */
function nearestExisting(path) {
  if (existsSync(path) || dirname(path) === path) return path;
  return nearestExisting(dirname(path));
}

/** @param {string} folder */
function writeProbe(folder) {
  mkdirSync(folder, { recursive: true });
  const probe = join(folder, `.write-test-${process.pid}`);
  writeFileSync(probe, "");
  rmSync(probe);
}
