import SqliteDatabase from "better-sqlite3";

/** Where the class door is asked for. `askedAt` tells two askings apart. */
export interface AskedClassDoor {
  readonly address: string;
  readonly port: number;
  /** ISO moment. */
  readonly askedAt: string;
}

/**
 * Whether the class door is asked for, without the database client: a program that waits most days for nothing asks this
 * each second, and holds 50 MB less than with it. The file is opened anew each time, because a restored backup is another
 * file of the same name. For everything else: `readClassDoor`.
 *
 * @throws {Error} the file is not there, is locked, or is no workspace
 */
export function peekClassDoor(file: string): AskedClassDoor | null {
  const database = new SqliteDatabase(file, { readonly: true, fileMustExist: true, timeout: 500 });
  try {
    const row = database
      .prepare<[], AskedClassDoor>(`SELECT "address", "port", "askedAt" FROM "ClassDoor" WHERE "id" = 1`)
      .get();
    return row ?? null;
  } finally {
    database.close();
  }
}
