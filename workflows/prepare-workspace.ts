import { findCodebook, insertBuiltInCodebook } from "@/db/codebooks";
import { openDatabase } from "@/db/database";
import { prepareDatabase } from "@/db/prepare-database";
import type { Codebook } from "@/domain/framing/codebook";
import { builtInCodebooks } from "@/domain/framing/built-in-codebooks";

/**
 * Makes or migrates the database and puts the built-in codebooks in place.
 */
export async function prepareWorkspace(file: string): Promise<{
  readonly created: boolean;
  readonly applied: readonly string[];
}> {
  const prepared = await prepareDatabase({ file });
  const database = await openDatabase(file);
  try {
    const missing: Codebook[] = [];
    for (const codebook of builtInCodebooks) {
      if ((await findCodebook(database.reader, codebook.key)) === null) missing.push(codebook);
    }
    if (missing.length > 0) {
      const at = new Date().toISOString();
      await database.inTransaction(async (tx) => {
        for (const { codes, source, ...fields } of missing) {
          const stored = codes.map(({ parent, ...code }) => ({ ...code, parentKey: parent }));
          await insertBuiltInCodebook(tx, { ...fields, citation: source, codes: stored }, at);
        }
      });
    }
    return prepared;
  } finally {
    await database.close();
  }
}
