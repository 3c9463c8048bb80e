import type { LaterVersion } from "@/domain/comparison/timeline/compare-timeline";
import type { Reader } from "./database";

const DAY_LENGTH = "YYYY-MM-DD".length;

/**
 * The texts of these articles that came in after their first, oldest first; `day` is the day in UTC on which one came in.
 * Retellings in plain language are none.
 */
export async function listLaterVersions(
  reader: Reader,
  articleKeys: readonly string[],
): Promise<readonly LaterVersion[]> {
  const rows = await reader.articleVersion.findMany({
    where: { article: { key: { in: [...articleKeys] } }, readingLevel: "original", number: { gt: 1 } },
    select: { key: true, number: true, reason: true, createdAt: true, article: { select: { key: true } } },
    orderBy: [{ articleId: "asc" }, { number: "asc" }],
  });
  return rows.map(({ key, number, reason, createdAt, article }) => ({
    article: article.key,
    version: key,
    number,
    day: createdAt.slice(0, DAY_LENGTH),
    reason,
  }));
}
