import { Prisma } from "./generated/client";
import type { Reader } from "./database";
import { REMOVALS } from "./removed-things";

/** The one article that a change is about. */
export interface ChangedArticle {
  readonly key: string;
  readonly headline: string;
  /** Whether it still waits in an import: then it is in no list and has no page. */
  readonly isStaged: boolean;
}

/** Tables whose rows belong to one article, by the column `articleId`. */
const OF_AN_ARTICLE = [
  "ArticleVersion",
  "Assignment",
  "Attribution",
  "ClaimMention",
  "EventArticle",
  "Passage",
  "Suggestion",
];

/**
 * The article that each of these changes is about, by the change's key. A change that touches several articles or
 * none, or one that is gone, is left out, and so is a removal: it says itself what it removed.
 */
export async function listChangedArticles(
  reader: Reader,
  changeKeys: readonly string[],
): Promise<ReadonlyMap<string, ChangedArticle>> {
  if (changeKeys.length === 0) return new Map();
  const found = await reader.$queryRaw<{ change: string; articleId: bigint | number }[]>`
    SELECT "change", MIN("articleId") AS "articleId" FROM (
      SELECT c."key" AS "change",
        CASE r."table" WHEN 'Article' THEN json_extract(r."rowKey", '$.id')
          ELSE json_extract(COALESCE(r."after", r."before"), '$.articleId') END AS "articleId"
      FROM "Change" c JOIN "ChangeRow" r ON r."changeId" = c."id"
      WHERE c."key" IN (${Prisma.join(changeKeys)}) AND c."action" NOT IN (${Prisma.join([...REMOVALS])})
        AND r."table" IN (${Prisma.join(["Article", ...OF_AN_ARTICLE])})
    ) GROUP BY "change" HAVING COUNT(DISTINCT "articleId") = 1`;
  const articles = await reader.article.findMany({
    where: { id: { in: found.map(({ articleId }) => Number(articleId)) } },
    select: { id: true, key: true, headline: true, stagedInId: true },
  });
  const byId = new Map(articles.map(({ id, stagedInId, ...row }) => [id, { ...row, isStaged: stagedInId !== null }]));
  return new Map(
    found.flatMap(({ change, articleId }) => {
      const article = byId.get(Number(articleId));
      return article === undefined ? [] : [[change, article] as const];
    }),
  );
}
