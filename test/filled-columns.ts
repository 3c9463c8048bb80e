// eslint-disable-next-line no-restricted-imports -- reads two files as they lie there, past every query of the app
import Database from "better-sqlite3";

/** Values that a column can have although nobody has said anything: nothing, no text, no, zero, an empty list. */
const SAYS_NOTHING = ["", "0", "[]"];

interface Named {
  readonly name: string;
}

/**
 * Every `Table.column` of a Parallax database in which at least one row says something. Tables of SQLite, of the
 * migrations and of the search, which hold nothing of their own, are left out. Reads the file as it is; the app may be running on it.
 *
 * @param file path of the database
 */
export function listFilledColumns(file: string): ReadonlySet<string> {
  const database = new Database(file, { readonly: true, fileMustExist: true });
  try {
    const tables = database.prepare<[], Named>("SELECT name FROM sqlite_schema WHERE type = 'table'").all();
    const filled = tables
      .filter(({ name }) => !/^(?:sqlite_|_prisma_|search_)/.test(name))
      .flatMap((table) =>
        database
          .prepare<[], Named>(`SELECT name FROM pragma_table_info('${table.name}')`)
          .all()
          .filter(({ name }) => isFilled(database, table.name, name))
          .map(({ name }) => `${table.name}.${name}`),
      );
    return new Set(filled);
  } finally {
    database.close();
  }
}

function isFilled(database: Database.Database, table: string, column: string): boolean {
  const found = database
    .prepare(`SELECT 1 FROM "${table}" WHERE CAST("${column}" AS TEXT) NOT IN (?, ?, ?) LIMIT 1`)
    .get(...SAYS_NOTHING);
  return found !== undefined;
}
