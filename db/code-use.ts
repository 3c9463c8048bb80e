import type { Reader } from "./database";
import type { Viewer } from "./viewer";

/** How often a code has been given and where, as far as the viewer may know. */
export interface CodeUse {
  readonly codings: number;
  readonly articles: number;
  /** Articles in which it was given most often. */
  readonly mostIn: readonly { readonly key: string; readonly headline: string; readonly codings: number }[];
}

interface ArticleRow {
  readonly code: string;
  readonly key: string;
  readonly headline: string;
  readonly codings: bigint | number;
  readonly allCodings: bigint | number;
  readonly allArticles: bigint | number;
}

/**
 * Codings and articles of each code of a codebook version that has any, by code key, and `take` of the articles. What
 * others marked on articles on which the viewer is still at work with this version is left out: an aggregate would give
 * it away. So are settled codings, which repeat what coders marked.
 */
export async function countCodeUse(
  reader: Reader,
  viewer: Viewer,
  codebookVersionId: number,
  { take }: { readonly take: number } = { take: 8 },
): Promise<ReadonlyMap<string, CodeUse>> {
  const viewerId = viewer.coderId ?? -1;
  const rows = await reader.$queryRaw<ArticleRow[]>`
    WITH "given" AS (
      SELECT coding."codeId" AS "codeId", work."articleId" AS "articleId", COUNT(*) AS "codings"
      FROM "Code" code
      JOIN "Coding" coding ON coding."codeId" = code."id"
      JOIN "Assignment" work ON work."id" = coding."assignmentId"
      WHERE code."versionId" = ${codebookVersionId} AND work."phase" <> 'adjudication'
        AND (work."coderId" = ${viewerId} OR NOT EXISTS (
          SELECT 1 FROM "Assignment" own
          WHERE own."coderId" = ${viewerId} AND own."articleId" = work."articleId"
            AND own."codebookVersionId" = ${codebookVersionId} AND own."submittedAt" IS NULL
            AND own."phase" <> 'adjudication'
        ))
      GROUP BY coding."codeId", work."articleId"
    ), "ranked" AS (
      SELECT given."codeId", given."codings", article."key", article."headline",
        SUM(given."codings") OVER (PARTITION BY given."codeId") AS "allCodings",
        COUNT(*) OVER (PARTITION BY given."codeId") AS "allArticles",
        ROW_NUMBER() OVER (PARTITION BY given."codeId" ORDER BY given."codings" DESC, article."id" DESC) AS "rank"
      FROM "given" given JOIN "Article" article ON article."id" = given."articleId" AND article."stagedInId" IS NULL
    )
    SELECT code."key" AS "code", ranked."key", ranked."headline", ranked."codings", ranked."allCodings",
      ranked."allArticles"
    FROM "ranked" ranked JOIN "Code" code ON code."id" = ranked."codeId"
    WHERE ranked."rank" <= ${take} ORDER BY ranked."codeId", ranked."rank"`;
  const use = new Map<string, CodeUse>();
  for (const { code, key, headline, codings, allCodings, allArticles } of rows) {
    const before = use.get(code)?.mostIn ?? [];
    const mostIn = [...before, { key, headline, codings: Number(codings) }];
    use.set(code, { codings: Number(allCodings), articles: Number(allArticles), mostIn });
  }
  return use;
}
