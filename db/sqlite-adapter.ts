import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";

/** SQLite's own limit on the values of one statement since version 3.32; the bundled build leaves it as it is. */
export const MAX_BIND_VALUES = 32_766;

/**
 * Prisma's driver for SQLite, which does not say how many values a statement may carry: Prisma then assumes 999, the
 * limit of old builds, and refuses to load what hangs on more than that many ordered rows (the speakers of a thousand
 * mentions, an event of a thousand articles).
 */
export class SqliteAdapter extends PrismaBetterSqlite3 {
  override async connect() {
    const connection = await super.connect();
    const getConnectionInfo = () => ({ maxBindValues: MAX_BIND_VALUES, supportsRelationJoins: false });
    return Object.assign(connection, { getConnectionInfo });
  }
}
