import type { ChangeRecorder } from "./change-log";
import type { Reader, Transaction } from "./database";

export async function updateCodebookWords(
  tx: Transaction,
  recorder: ChangeRecorder,
  codebookId: number,
  words: { readonly name: string; readonly description: string },
): Promise<void> {
  await recorder.touch("Codebook", { id: codebookId });
  await tx.codebook.update({ where: { id: codebookId }, data: words });
}

/** When a codebook got another name, and which it had before. */
export interface CodebookRenaming {
  /** ISO moment. */
  readonly at: string;
  readonly from: string;
  readonly to: string;
}

/**
 * The names that a codebook had, the last renaming first. Read from the change log, which keeps every row before and
 * after: what was undone never was.
 */
export async function listRenamings(reader: Reader, codebookKey: string): Promise<readonly CodebookRenaming[]> {
  return reader.$queryRaw<CodebookRenaming[]>`
    SELECT change."at", json_extract(logged."before", '$.name') AS "from", json_extract(logged."after", '$.name') AS "to"
    FROM "Codebook" book
    JOIN "ChangeRow" logged ON logged."table" = 'Codebook' AND logged."rowKey" = json_object('id', book."id")
    JOIN "Change" change ON change."id" = logged."changeId"
    WHERE book."key" = ${codebookKey} AND change."undoneAt" IS NULL
      AND json_extract(logged."before", '$.name') <> json_extract(logged."after", '$.name')
    ORDER BY change."id" DESC`;
}
