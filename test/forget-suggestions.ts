// eslint-disable-next-line no-restricted-imports -- takes rows away as no screen can, past every query of the app
import Database from "better-sqlite3";

/**
 * Takes every suggestion out of a Parallax database, decided ones too, and leaves all else; answers how many there were.
 * The app may be running on it.
 *
 * @param file path of the database
 */
export function forgetSuggestions(file: string): number {
  const database = new Database(file, { fileMustExist: true, timeout: 10_000 });
  try {
    return database.prepare('DELETE FROM "Suggestion"').run().changes;
  } finally {
    database.close();
  }
}
