import type { Genre } from "@/domain/comparison/comparison";
import type { Reader } from "./database";
import { Prisma } from "./generated/client";
import { allOf, eventIds } from "./search-conditions";

/** What the list of articles is narrowed to; what is left out narrows nothing. */
export interface ArticleFilter {
  /** Key of an outlet; null: articles whose outlet is not known. */
  readonly outlet?: string | null;
  /** Slug of an event or dossier. */
  readonly event?: string;
  readonly genre?: Genre;
  /** Words that the headline holds one after the other, capital or small. */
  readonly text?: string;
}

/** By date of publication, undated last either way, or by headline. */
export const ARTICLE_ORDERS = ["newest", "oldest", "headline"] as const;
export type ArticleOrder = (typeof ARTICLE_ORDERS)[number];

/**
 * Ids of one page of saved articles, and how many match. Every order and filter reads one of the two indexes of
 * db/sql/article-list.sql from its beginning to the end of the page, and no article: the last page of 100,000 takes as
 * long as counting them. SQLite would rather look up each article, so it is told which index.
 */
export async function listArticleIds(
  reader: Reader,
  filter: ArticleFilter,
  order: ArticleOrder,
  { skip, take }: { readonly skip: number; readonly take: number },
): Promise<{ readonly ids: readonly number[]; readonly total: number }> {
  const listed = allOf(listConditions(filter));
  const [counted] = await reader.$queryRaw<{ total: bigint | number; dated: bigint | number }[]>`
    SELECT COUNT(*) AS "total", COUNT("publishedOn") AS "dated"
    FROM "Article" INDEXED BY "list_articles_newest" WHERE ${listed}`;
  const total = Number(counted?.total ?? 0);
  const page = (from: number, count: number) => Prisma.sql`LIMIT ${count} OFFSET ${from}`;
  const idsOf = async (query: Prisma.Sql) =>
    (await reader.$queryRaw<{ id: bigint | number }[]>(query)).map(({ id }) => Number(id));
  const byDate = Prisma.sql`SELECT "id" FROM "Article" INDEXED BY "list_articles_newest" WHERE ${listed}`;

  if (order === "newest") {
    return {
      total,
      ids: await idsOf(Prisma.sql`${byDate} ORDER BY "publishedOn" DESC, "id" DESC ${page(skip, take)}`),
    };
  }
  if (order === "headline") {
    const byHeadline = Prisma.sql`SELECT "id" FROM "Article" INDEXED BY "list_articles_by_headline" WHERE ${listed}`;
    return {
      total,
      ids: await idsOf(Prisma.sql`${byHeadline} ORDER BY "headline" COLLATE NOCASE, "id" ${page(skip, take)}`),
    };
  }
  // Undated ones stand before all days in the index: read backwards they are a list of their own, after the others.
  const dated = Number(counted?.dated ?? 0);
  const first =
    skip >= dated
      ? []
      : await idsOf(
          Prisma.sql`${byDate} AND "publishedOn" IS NOT NULL ORDER BY "publishedOn", "id" ${page(skip, take)}`,
        );
  const missing = page(Math.max(0, skip - dated), take - first.length);
  const undated =
    skip + take <= dated ? [] : await idsOf(Prisma.sql`${byDate} AND "publishedOn" IS NULL ORDER BY "id" ${missing}`);
  return { total, ids: [...first, ...undated] };
}

/** Conditions on columns that both indexes hold, but for the event, whose articles are looked up in a list of ids. */
function listConditions({ outlet, event, genre, text }: ArticleFilter): readonly Prisma.Sql[] {
  return [
    Prisma.sql`"stagedInId" IS NULL`,
    ...(outlet === null ? [Prisma.sql`"outletId" IS NULL`] : []),
    ...(outlet == null ? [] : [Prisma.sql`"outletId" = (SELECT "id" FROM "Outlet" WHERE "key" = ${outlet})`]),
    ...(genre === undefined ? [] : [Prisma.sql`coalesce("codedGenre", "declaredGenre") = ${genre}`]),
    ...(text === undefined ? [] : [Prisma.sql`"headline" LIKE ${`%${escapeLike(text)}%`} ESCAPE '\\'`]),
    ...(event === undefined
      ? []
      : [Prisma.sql`"id" IN (SELECT "articleId" FROM "EventArticle" WHERE "eventId" IN (${eventIds(event)}))`]),
  ];
}

/** Signs that LIKE takes for any letters stand for themselves. */
function escapeLike(text: string): string {
  return text.replace(/[\\%_]/gu, "\\$&");
}
