import type { SearchFilter } from "@/domain/search/search-filter";
import type { Reader } from "./database";
import { Prisma } from "./generated/client";
import { type FoundPage, type HitPage, MAX_HITS } from "./search";
import { allOf, articleConditions, eventIds, isOpenFor, isVisibleWork, publishedConditions } from "./search-conditions";
import { CLAIMS_TASK, type Viewer } from "./viewer";

/** A note that was found, with what it was written on. */
export interface FoundNote {
  readonly on: "coding" | "mention" | "search";
  readonly note: string;
  /** Name of the code or statement of the claim; of a search the name of its outlet. */
  readonly about: string;
  /** Key of the mention's claim; null for the others. */
  readonly claim: string | null;
  readonly coder: string | null;
  readonly article: { readonly key: string; readonly headline: string } | null;
  /** Key of the passage that the mark stands on; null where it is about the whole article. */
  readonly passage: string | null;
  /** The event that was searched for. */
  readonly event: { readonly slug: string; readonly title: string } | null;
}

interface NoteRow extends Omit<FoundNote, "article" | "event"> {
  readonly articleKey: string | null;
  readonly headline: string | null;
  readonly slug: string | null;
  readonly title: string | null;
  readonly total: bigint | number;
}

/**
 * Notes that hold the words, as far as the viewer may see what they were written on, the last written first. There
 * are as many as people wrote: they are read whole, at most `MAX_HITS`.
 */
export async function searchNotes(
  reader: Reader,
  viewer: Viewer,
  { match, filter }: { readonly match: string; readonly filter: SearchFilter },
  { skip, take }: HitPage,
): Promise<FoundPage<FoundNote>> {
  const rows = await reader.$queryRaw<NoteRow[]>`
    WITH found AS (SELECT "rowid" AS "place" FROM "search_notes" WHERE "search_notes" MATCH ${match} LIMIT ${MAX_HITS}),
    notes AS (${codingNotes(viewer, filter)} UNION ALL ${mentionNotes(viewer, filter)} UNION ALL ${searchedNotes(filter)})
    SELECT "on", "note", "about", "claim", "coder", "passage", "articleKey", "headline", "slug", "title",
      COUNT(*) OVER () AS "total"
    FROM notes ORDER BY "at" DESC, "place" DESC LIMIT ${take} OFFSET ${skip}`;
  const hits = rows.map(({ articleKey, headline, slug, title, total: _total, ...note }) => ({
    ...note,
    article: articleKey === null || headline === null ? null : { key: articleKey, headline },
    event: slug === null || title === null ? null : { slug, title },
  }));
  const [first] = rows;
  if (first !== undefined || skip === 0) return { total: Number(first?.total ?? 0), hits };
  // Beyond the last page no row says how many there are.
  return { total: (await searchNotes(reader, viewer, { match, filter }, { skip: 0, take: 1 })).total, hits };
}

function codingNotes(viewer: Viewer, filter: SearchFilter): Prisma.Sql {
  return Prisma.sql`
    SELECT found."place", coding."createdAt" AS "at", 'coding' AS "on", coding."note" AS "note", code."name" AS "about",
      NULL AS "claim", coder."name" AS "coder", article."key" AS "articleKey", article."headline" AS "headline",
      passage."key" AS "passage", NULL AS "slug", NULL AS "title"
    FROM found
    JOIN "Coding" coding ON found."place" % 4 = 0 AND coding."id" = found."place" / 4
    JOIN "Code" code ON code."id" = coding."codeId"
    JOIN "Assignment" work ON work."id" = coding."assignmentId"
    JOIN "Coder" coder ON coder."id" = work."coderId"
    JOIN "Article" article ON article."id" = work."articleId"
    LEFT JOIN "Passage" passage ON passage."id" = coding."passageId"
    WHERE ${allOf([isVisibleWork("work", viewer), ...ofArticle(filter, viewer)])}`;
}

function mentionNotes(viewer: Viewer, filter: SearchFilter): Prisma.Sql {
  const { coderId } = viewer;
  const task = Prisma.sql`${CLAIMS_TASK}`;
  const isVisible =
    coderId === null
      ? Prisma.sql`TRUE`
      : Prisma.sql`(mention."coderId" = ${coderId} OR NOT ${isOpenFor(coderId, Prisma.sql`mention."articleId"`, task)})`;
  return Prisma.sql`
    SELECT found."place", mention."createdAt", 'mention', mention."note", claim."statement", claim."key", coder."name",
      article."key", article."headline", passage."key", NULL, NULL
    FROM found
    JOIN "ClaimMention" mention ON found."place" % 4 = 1 AND mention."id" = found."place" / 4
    JOIN "Claim" claim ON claim."id" = mention."claimId"
    JOIN "Coder" coder ON coder."id" = mention."coderId"
    JOIN "Article" article ON article."id" = mention."articleId"
    JOIN "Passage" passage ON passage."id" = mention."passageId"
    WHERE ${allOf([isVisible, ...ofArticle(filter, viewer)])}`;
}

/** Notes on searches: they have an event and an outlet, but neither date of publication, genre nor state. */
function searchedNotes(filter: SearchFilter): Prisma.Sql {
  const { outlet, event, genre, state, from, to } = filter;
  const isOfArticles = [genre, state, from, to].some((value) => value !== undefined) || outlet === null;
  const fits = [
    ...(isOfArticles ? [Prisma.sql`FALSE`] : []),
    ...(outlet === undefined ? [] : [Prisma.sql`outlet."key" = ${outlet}`]),
    ...(event === undefined ? [] : [Prisma.sql`search."eventId" IN (${eventIds(event)})`]),
  ];
  return Prisma.sql`
    SELECT found."place", coalesce(search."searchedOn", ''), 'search', search."note", outlet."name", NULL, coder."name",
      NULL, NULL, NULL, event."slug", event."title"
    FROM found
    JOIN "CoverageSearch" search ON found."place" % 4 = 2 AND search."id" = found."place" / 4
    JOIN "Outlet" outlet ON outlet."id" = search."outletId"
    JOIN "Event" event ON event."id" = search."eventId"
    LEFT JOIN "Coder" coder ON coder."id" = search."byId"
    WHERE ${allOf(fits)}`;
}

function ofArticle(filter: SearchFilter, viewer: Viewer): readonly Prisma.Sql[] {
  const id = Prisma.sql`article."id"`;
  return [...articleConditions(id, filter, viewer), ...publishedConditions(id, filter)];
}
