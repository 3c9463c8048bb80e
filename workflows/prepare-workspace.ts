import { findCodebook, insertBuiltInCodebook } from "@/db/codebooks";
import { openDatabase, type Reader } from "@/db/database";
import { type PreparedDatabase, prepareDatabase } from "@/db/prepare-database";
import { builtInCodebooks } from "@/domain/framing/built-in-codebooks";
import type { Codebook } from "@/domain/framing/codebook";

/**
 * Makes or migrates the database and puts the built-in codebooks in place. Two at once are no trouble: which codebooks
 * are missing is asked again under the write lock.
 * @throws {DatabaseFileError} the file cannot be used; see `prepareDatabase`
 */
export async function prepareWorkspace(file: string): Promise<PreparedDatabase> {
  const prepared = await prepareDatabase({ file });
  const database = await openDatabase(file);
  try {
    if ((await listMissing(database.reader)).length === 0) return prepared;
    const at = new Date().toISOString();
    await database.inTransaction(async (tx) => {
      for (const { codes, source, ...fields } of await listMissing(tx)) {
        const stored = codes.map(({ parent, ...code }) => ({ ...code, parentKey: parent }));
        await insertBuiltInCodebook(tx, { ...fields, citation: source, codes: stored }, at);
      }
    });
    return prepared;
  } finally {
    await database.close();
  }
}

async function listMissing(reader: Reader): Promise<readonly Codebook[]> {
  const missing: Codebook[] = [];
  for (const codebook of builtInCodebooks) {
    if ((await findCodebook(reader, codebook.key)) === null) missing.push(codebook);
  }
  return missing;
}
