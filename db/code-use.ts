import type { Reader } from "./database";
import type { Viewer } from "./viewer";

/** How often a code has been given, as far as the viewer may know. */
export interface CodeUse {
  readonly codings: number;
  readonly articles: number;
}

/**
 * Codings and articles of each code of a codebook version that has any, by code key. What others marked on articles on
 * which the viewer is still at work with this version is left out: an aggregate would give it away. So are settled codings, which repeat what coders marked.
 */
export async function countCodeUse(
  reader: Reader,
  viewer: Viewer,
  codebookVersionId: number,
): Promise<ReadonlyMap<string, CodeUse>> {
  const viewerId = viewer.coderId ?? -1;
  const rows = await reader.$queryRaw<{ key: string; codings: bigint | number; articles: bigint | number }[]>`
    SELECT code."key", COUNT(*) AS "codings", COUNT(DISTINCT work."articleId") AS "articles"
    FROM "Code" code
    JOIN "Coding" coding ON coding."codeId" = code."id"
    JOIN "Assignment" work ON work."id" = coding."assignmentId"
    JOIN "Article" article ON article."id" = work."articleId" AND article."stagedInId" IS NULL
    WHERE code."versionId" = ${codebookVersionId} AND work."phase" <> 'adjudication'
      AND (work."coderId" = ${viewerId} OR NOT EXISTS (
        SELECT 1 FROM "Assignment" own
        WHERE own."coderId" = ${viewerId} AND own."articleId" = work."articleId"
          AND own."codebookVersionId" = ${codebookVersionId} AND own."submittedAt" IS NULL
          AND own."phase" <> 'adjudication'
      ))
    GROUP BY code."id"`;
  return new Map(
    rows.map(({ key, codings, articles }) => [key, { codings: Number(codings), articles: Number(articles) }]),
  );
}
