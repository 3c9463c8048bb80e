import Sqlite from "better-sqlite3";
import { expect, test } from "vitest";
import { DatabaseFileError } from "./errors";
import { toFileFault } from "./file-fault";

test.each([
  ["SQLITE_BUSY", "busy"],
  ["SQLITE_BUSY_SNAPSHOT", "busy"],
  ["SQLITE_LOCKED", "busy"],
  ["SQLITE_FULL", "full"],
  ["SQLITE_READONLY", "unwritable"],
  ["SQLITE_CANTOPEN", "unwritable"],
  ["SQLITE_NOTADB", "damaged"],
  ["SQLITE_CORRUPT_INDEX", "damaged"],
  ["SQLITE_IOERR_READ", "unreadable"],
])("%s is %s, and the message names the file and a way out", (code, reason) => {
  const fault = toFileFault("/somewhere/parallax.db", new Sqlite.SqliteError("from SQLite", code));
  if (!(fault instanceof DatabaseFileError)) throw new Error(`no file fault: ${String(fault)}`);
  expect(fault.reason).toBe(reason);
  expect(fault.message).toMatch(/\/somewhere\/parallax\.db.*;/);
});

test("an error that is not about the file is handed on as it is", () => {
  const wrongSql = new Sqlite.SqliteError("no such table", "SQLITE_ERROR");
  expect(toFileFault("/somewhere/parallax.db", wrongSql)).toBe(wrongSql);
});
