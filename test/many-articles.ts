import type { WorkContext } from "@/workflows/work-context";

/** The first of the articles that `addManyArticles` makes; ids of real imports stay far below. */
export const FIRST_OF_MANY = 100_000;

/**
 * Puts `count` saved articles without text into an event, as bare rows: for what only shows with hundreds of them,
 * where importing each would take minutes.
 */
export async function addManyArticles({ database }: WorkContext, eventId: number, count: number): Promise<void> {
  const last = FIRST_OF_MANY + count - 1;
  await database.inTransaction(async (tx) => {
    await tx.$executeRaw`
      WITH RECURSIVE many("id") AS (SELECT ${FIRST_OF_MANY} UNION ALL SELECT "id" + 1 FROM many WHERE "id" < ${last})
      INSERT INTO "Article" ("id", "key", "headline", "headlineEvidence", "outletState", "outletEvidence",
                             "declaredGenre", "provenance", "createdAt")
      SELECT "id", 'many-' || "id", 'Headline ' || "id", '', 'unknown', '', 'unknown', 'unknown', '2031' FROM many`;
    await tx.$executeRaw`
      INSERT INTO "ArticleVersion" ("id", "key", "articleId", "number", "method", "readingLevel", "sha256",
                                    "wordCount", "reason", "createdAt")
      SELECT "id", "key", "id", 1, 'record', 'original', "key", 100, '', '2031'
      FROM "Article" WHERE "id" >= ${FIRST_OF_MANY}`;
    await tx.$executeRaw`UPDATE "Article" SET "currentVersionId" = "id" WHERE "id" >= ${FIRST_OF_MANY}`;
    await tx.$executeRaw`
      INSERT INTO "EventArticle" ("eventId", "articleId", "role", "reason")
      SELECT ${eventId}, "id", 'about', '' FROM "Article" WHERE "id" >= ${FIRST_OF_MANY}`;
  });
}

/** Opens work of a coder with one codebook version on each of those articles. */
export async function openWorkOnMany({ database, coderId }: WorkContext, task: string): Promise<void> {
  await database.inTransaction(
    (tx) => tx.$executeRaw`
      INSERT INTO "Assignment" ("key", "coderId", "articleId", "versionId", "task", "phase", "openedAt")
      SELECT "key" || '-' || ${coderId} || '-' || ${task}, ${coderId}, "id", "id", ${task}, 'main', '2031'
      FROM "Article" WHERE "id" >= ${FIRST_OF_MANY}`,
  );
}
