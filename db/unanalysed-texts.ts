import { LONGEST_UNASKED_WORDS } from "./analyses";
import type { Reader } from "./database";

/**
 * Current versions of these articles that have a text and were never analysed, in order of id; those that are too long
 * to be analysed unasked are left out.
 */
export async function listUnanalysedOf(reader: Reader, articleIds: readonly number[]): Promise<readonly number[]> {
  const rows = await reader.article.findMany({
    where: {
      id: { in: [...articleIds] },
      stagedInId: null,
      currentVersion: { text: { isNot: null }, analysis: null, wordCount: { lte: LONGEST_UNASKED_WORDS } },
    },
    select: { currentVersionId: true },
    orderBy: { currentVersionId: "asc" },
  });
  return rows.flatMap(({ currentVersionId }) => currentVersionId ?? []);
}
