import { dayRangeOf, type SearchFilter, type WorkState } from "@/domain/search/search-filter";
import { Prisma } from "./generated/client";
import type { Viewer } from "./viewer";

/**
 * Conditions on the id of a saved article. Each is a list of ids that one index answers, so that SQLite looks a hit up
 * in it instead of reading the article.
 */
export function articleConditions(article: Prisma.Sql, filter: SearchFilter, viewer: Viewer): readonly Prisma.Sql[] {
  const { outlet, event, genre, state } = filter;
  const conditions: Prisma.Sql[] = [];
  if (outlet === null) {
    conditions.push(Prisma.sql`${article} IN (SELECT "id" FROM "Article" WHERE "outletId" IS NULL)`);
  } else if (outlet !== undefined) {
    conditions.push(Prisma.sql`${article} IN (
      SELECT "id" FROM "Article" WHERE "outletId" = (SELECT "id" FROM "Outlet" WHERE "key" = ${outlet}))`);
  }
  if (event !== undefined) {
    conditions.push(
      Prisma.sql`${article} IN (SELECT "articleId" FROM "EventArticle" WHERE "eventId" IN (${eventIds(event)}))`,
    );
  }
  if (genre !== undefined) {
    conditions.push(Prisma.sql`${article} IN (
      SELECT "id" FROM "Article" INDEXED BY "list_articles_by_genre"
      WHERE "stagedInId" IS NULL AND coalesce("codedGenre", "declaredGenre") = ${genre})`);
  }
  if (state !== undefined) conditions.push(stateCondition(article, state, viewer));
  return conditions;
}

/** Articles by their day of publication, for tables whose rows are not in its order. */
export function publishedConditions(article: Prisma.Sql, filter: SearchFilter): readonly Prisma.Sql[] {
  if (dayRangeOf(filter) === null) return [];
  // A tilde comes after every digit and hyphen: a last month or year holds all of its days.
  const { from = "", to = "9999" } = filter;
  return [
    Prisma.sql`${article} IN (
      SELECT "id" FROM "Article" WHERE "stagedInId" IS NULL AND "publishedOn" >= ${from} AND "publishedOn" <= ${`${to}~`})`,
  ];
}

/** Ids of an event and, for a dossier, of its events. */
export function eventIds(slug: string): Prisma.Sql {
  return Prisma.sql`
    SELECT "id" FROM "Event" WHERE "slug" = ${slug}
    UNION SELECT part."eventId" FROM "EventPart" part JOIN "Event" dossier ON dossier."id" = part."dossierId"
      WHERE dossier."slug" = ${slug}`;
}

/** Work that others do where the viewer's own is open does not count: who has finished there is theirs to know. */
function stateCondition(article: Prisma.Sql, state: WorkState, viewer: Viewer): Prisma.Sql {
  const work = Prisma.sql`SELECT work."articleId" FROM "Assignment" work WHERE ${isVisibleWork("work", viewer)}`;
  const finished = Prisma.sql`${work} AND work."submittedAt" IS NOT NULL`;
  if (state === "finished") return Prisma.sql`${article} IN (${finished})`;
  if (state === "not-begun") return Prisma.sql`${article} NOT IN (${work})`;
  return Prisma.sql`${article} IN (${work}) AND ${article} NOT IN (${finished})`;
}

/**
 * Whether the viewer may see what hangs on an assignment: their own always, others' unless they are themselves at work
 * on the same article and task. The same rule as in viewer.ts, for SQL of our own.
 */
export function isVisibleWork(assignment: string, { coderId }: Viewer): Prisma.Sql {
  if (coderId === null) return Prisma.sql`TRUE`;
  const name = Prisma.raw(`"${assignment}"`);
  return Prisma.sql`(${name}."coderId" = ${coderId} OR NOT ${isOpenFor(coderId, Prisma.sql`${name}."articleId"`, Prisma.sql`${name}."task"`)})`;
}

/** Whether a coder is still at work on an article with a task. */
export function isOpenFor(coderId: number, article: Prisma.Sql, task: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`EXISTS (
    SELECT 1 FROM "Assignment" own
    WHERE own."coderId" = ${coderId} AND own."articleId" = ${article} AND own."task" = ${task} AND own."submittedAt" IS NULL
      AND own."phase" <> 'adjudication')`;
}

/** All conditions in one; true without any. */
export function allOf(conditions: readonly Prisma.Sql[]): Prisma.Sql {
  return conditions.length === 0 ? Prisma.sql`TRUE` : Prisma.join([...conditions], " AND ");
}
