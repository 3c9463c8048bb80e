import { constants, copyFileSync, existsSync, linkSync, rmSync } from "node:fs";
import { refuseLeftLog } from "./prepare-database";

/** Drives without hard links say so with one of these. */
const NO_LINKS = new Set(["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EXDEV", "EMLINK"]);

/**
 * Gives a finished, closed database its name, unless there is a database of that name by now: nobody's file is ever
 * overwritten, which a rename would do. Answers whether it was put in place; `made` is gone then.
 *
 * @throws {DatabaseFileError} missing: the log of another database lies there
 */
export function putInPlace(made: string, file: string): boolean {
  if (existsSync(`${made}-wal`)) throw new Error(`${made} is still open: it has a log`);
  refuseLeftLog(file);
  try {
    linkOrCopy(made, file);
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  }
  rmSync(made);
  return true;
}

/** Both fail where the name is taken. */
function linkOrCopy(made: string, file: string): void {
  try {
    linkSync(made, file);
  } catch (error) {
    if (!NO_LINKS.has(codeOf(error))) throw error;
    copyFileSync(made, file, constants.COPYFILE_EXCL);
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}
