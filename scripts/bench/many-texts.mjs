import { inventArticle } from "./invented-news.mjs";

const SEED = 23;
const WORDS = 400;
/** Rows of one transaction. */
const CHUNK = 500;
const OUTLETS = 40;
const GENRES = ["report", "report", "report", "analysis", "opinion", "interview", "unknown"];
/** Stands in every hundredth text and in no other. */
export const RARE_WORD = "zirconlantern";

/**
 * Fills an empty database with so many saved articles of about 400 invented words, of forty outlets, each in an event
 * of a thousand; every seventh is undated. As bare rows, because reading so many pages would take hours.
 *
 * @param {import("../../db/database").Database} database
 * @param {number} count
 * @param {(done: number) => void} [report]
 */
export async function sowManyTexts(database, count, report = () => undefined) {
  await database.inTransaction(async (tx) => {
    await tx.$executeRaw`
      WITH RECURSIVE n("id") AS (SELECT 1 UNION ALL SELECT "id" + 1 FROM n WHERE "id" < ${OUTLETS})
      INSERT INTO "Outlet" ("id", "key", "name", "letters", "fictional", "createdAt")
      SELECT "id", 'outlet-' || "id", 'Outlet ' || "id", printf('%02d', "id"), 1, '2031' FROM n`;
    await tx.$executeRaw`
      WITH RECURSIVE n("id") AS (SELECT 1 UNION ALL SELECT "id" + 1 FROM n WHERE "id" < ${Math.ceil(count / 1_000)})
      INSERT INTO "Event" ("id", "key", "slug", "title", "kind", "summary", "inclusionRule", "population", "query",
                           "exclusions", "fictional", "createdAt")
      SELECT "id", 'event-' || "id", 'event-' || "id", 'Event ' || "id", 'event', '', '', '', '', '', 1, '2031' FROM n`;
  });
  for (let from = 0; from < count; from += CHUNK) {
    const rows = Array.from({ length: Math.min(CHUNK, count - from) }, (_, index) => inventRow(from + index));
    const json = JSON.stringify(rows);
    await database.inTransaction(async (tx) => {
      await tx.$executeRaw`
        INSERT INTO "Article" ("id", "key", "headline", "headlineEvidence", "outletId", "outletState",
                               "outletEvidence", "publishedOn", "declaredGenre", "provenance", "createdAt")
        SELECT value ->> 'id', 'text-' || (value ->> 'id'), value ->> 'headline', '', value ->> 'outlet', 'confirmed',
               '', value ->> 'day', value ->> 'genre', 'own', '2031' FROM json_each(${json})`;
      await tx.$executeRaw`
        INSERT INTO "ArticleVersion" ("id", "key", "articleId", "number", "method", "readingLevel", "sha256",
                                      "wordCount", "reason", "createdAt")
        SELECT value ->> 'id', 'text-' || (value ->> 'id'), value ->> 'id', 1, 'bench/1', 'original',
               'text-' || (value ->> 'id'), ${WORDS}, '', '2031' FROM json_each(${json})`;
      await tx.$executeRaw`
        INSERT INTO "VersionText" ("versionId", "text") SELECT value ->> 'id', value ->> 'text' FROM json_each(${json})`;
      await tx.$executeRaw`
        UPDATE "Article" SET "currentVersionId" = "id" WHERE "id" IN (SELECT value ->> 'id' FROM json_each(${json}))`;
      await tx.$executeRaw`
        INSERT INTO "EventArticle" ("eventId", "articleId", "role", "reason")
        SELECT value ->> 'event', value ->> 'id', 'about', '' FROM json_each(${json})`;
    });
    report(Math.min(count, from + CHUNK));
  }
}

/** @param {number} number */
function inventRow(number) {
  const { title, text, publishedAt } = inventArticle({ seed: SEED, number, words: WORDS });
  return {
    id: number + 1,
    headline: title,
    text: `${title}\n\n${text}${number % 100 === 0 ? `\n\nThe ${RARE_WORD} was lit.` : ""}`,
    day: number % 7 === 0 ? null : publishedAt,
    outlet: (number % OUTLETS) + 1,
    genre: GENRES[number % GENRES.length],
    event: Math.floor(number / 1_000) + 1,
  };
}
