import type { Reader } from "./database";

/** One foreign key: `child.from` holds a `parent.to`. */
export interface ForeignKey {
  readonly child: string;
  readonly from: string;
  readonly parent: string;
  readonly to: string;
  /** What becomes of the child when its parent is deleted. */
  readonly onDelete: "CASCADE" | "RESTRICT" | "SET NULL" | "NO ACTION" | "SET DEFAULT";
}

/** Every foreign key of the schema, as the database itself knows them. */
export async function listForeignKeys(reader: Reader): Promise<readonly ForeignKey[]> {
  return reader.$queryRaw<ForeignKey[]>`
    SELECT t."name" AS "child", f."from" AS "from", f."table" AS "parent", f."to" AS "to",
      f."on_delete" AS "onDelete"
    FROM sqlite_master t JOIN pragma_foreign_key_list(t."name") f
    WHERE t."type" = 'table'`;
}
