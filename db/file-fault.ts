import { DatabaseFileError } from "./errors";

/**
 * Says of an error of SQLite or of the file system what is wrong with the file and what to do: SQLite names the fault
 * only by its code. An error that is not about the file (wrong SQL, a broken constraint) is answered as it is.
 */
export function toFileFault(file: string, cause: unknown): unknown {
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  const fault = (reason: DatabaseFileError["reason"], message: string) =>
    new DatabaseFileError(reason, message, { cause });
  if (/^SQLITE_(?:BUSY|LOCKED)/.test(code)) {
    return fault("busy", `another program holds the database ${file} locked; close it, or wait, and start again`);
  }
  if (/^(?:SQLITE_FULL|ENOSPC)/.test(code))
    return fault("full", `the disk of ${file} is full; free some space and start again`);
  if (/^(?:SQLITE_(?:READONLY|CANTOPEN|PERM|AUTH)|EACCES|EPERM|EROFS|EISDIR|ENOTDIR)/.test(code)) {
    return fault(
      "unwritable",
      `cannot write the database ${file}; give this user the right to write it, or set PARALLAX_DATA to another folder`,
    );
  }
  if (/^SQLITE_(?:CORRUPT|NOTADB)/.test(code)) return damagedFault(file, code, cause);
  if (/^SQLITE_(?:IOERR|NOMEM|PROTOCOL|NOLFS)/.test(code)) {
    return fault("unreadable", `cannot read the database ${file} (${code}); look at its disk and start again`);
  }
  return cause;
}

/** The file is no whole database any more; `verdict` is what SQLite says about it. */
export function damagedFault(file: string, verdict: string, cause?: unknown): DatabaseFileError {
  return new DatabaseFileError(
    "damaged",
    `the database ${file} is damaged (${verdict}); move it aside and restore a backup, or start with a new one`,
    { cause },
  );
}

/** Runs `work` on the database file and throws what goes wrong as `toFileFault` has it. */
export function withFileFaults<Result>(file: string, work: () => Result): Result {
  try {
    return work();
  } catch (cause) {
    throw toFileFault(file, cause);
  }
}
