import type { ClaimKind } from "@/domain/claims/claim";
import type { Genre } from "@/domain/comparison/comparison";
import { dayRangeOf, type SearchFilter, type SearchOrder } from "@/domain/search/search-filter";
import type { ArticleRecord, OutletState } from "./articles";
import type { Reader } from "./database";
import { Prisma } from "./generated/client";
import { allOf, articleConditions, eventIds } from "./search-conditions";
import type { Viewer } from "./viewer";

/** No list of hits goes further, and none is counted further: that would take as long as reading them all. */
export const MAX_HITS = 10_000;

export interface HitPage {
  readonly skip: number;
  readonly take: number;
}

/** Hits of one kind: how many there are, `MAX_HITS` + 1 standing for "more", and those of one page. */
export interface FoundPage<Hit> {
  readonly total: number;
  readonly hits: readonly Hit[];
}

/** What an article is looked for with: `match` is in the language of FTS5, as `toMatchExpression` makes it. */
export interface ArticleSearch {
  readonly match: string;
  readonly filter: SearchFilter;
  readonly order: SearchOrder;
}

/** In a headline a word says more about the article than in its text. */
const HEADLINE_WEIGHT = 4;

/**
 * Ids of the saved articles that hold the words in headline or text. Newest first reads the index backwards and stops
 * once the page is full; relevance (BM25) weighs the newest `MAX_HITS` only.
 */
export async function searchArticles(
  reader: Reader,
  viewer: Viewer,
  { match, filter, order }: ArticleSearch,
  { skip, take }: HitPage,
): Promise<FoundPage<number>> {
  const id = Prisma.sql`("search_articles"."rowid" & 4294967295)`;
  const fits = allOf([
    Prisma.sql`"search_articles" MATCH ${match}`,
    ...dayCondition(filter),
    ...articleConditions(id, filter, viewer),
  ]);
  const total = await countHits(reader, Prisma.sql`"search_articles"`, fits);
  const page = Prisma.sql`LIMIT ${Math.min(take, Math.max(0, MAX_HITS - skip))} OFFSET ${skip}`;
  const rows = await reader.$queryRaw<{ id: bigint | number }[]>(
    order === "newest"
      ? Prisma.sql`SELECT ${id} AS "id" FROM "search_articles" WHERE ${fits} ORDER BY "rowid" DESC ${page}`
      : Prisma.sql`
        SELECT ${id} AS "id" FROM "search_articles" WHERE ${fits} AND "rowid" >= coalesce((
          SELECT "rowid" FROM "search_articles" WHERE ${fits} ORDER BY "rowid" DESC LIMIT 1 OFFSET ${MAX_HITS - 1}), 0)
        ORDER BY bm25("search_articles", ${HEADLINE_WEIGHT}, 1), "rowid" DESC ${page}`,
  );
  return { total, hits: rows.map((row) => Number(row.id)) };
}

/** Days as a stretch of the numbers of rows, which begin with the day of publication (db/sql/search-articles.sql). */
function dayCondition(filter: SearchFilter): readonly Prisma.Sql[] {
  const days = dayRangeOf(filter);
  if (days === null) return [];
  return [Prisma.sql`"rowid" >= ${days.first} * 4294967296`, Prisma.sql`"rowid" < ${days.last + 1} * 4294967296`];
}

async function countHits(reader: Reader, tables: Prisma.Sql, fits: Prisma.Sql): Promise<number> {
  const [row] = await reader.$queryRaw<{ count: bigint | number }[]>`
    SELECT COUNT(*) AS "count" FROM (SELECT 1 FROM ${tables} WHERE ${fits} LIMIT ${MAX_HITS + 1})`;
  return Number(row?.count ?? 0);
}

/** An article that was found, with the text in which to show the words. */
export interface FoundArticle {
  readonly id: number;
  readonly key: string;
  readonly headline: string;
  readonly outlet: ArticleRecord["outlet"];
  readonly outletState: OutletState;
  readonly publishedOn: string | null;
  readonly notBefore: string | null;
  readonly notAfter: string | null;
  readonly genre: Genre;
  readonly language: string | null;
  /** Its current version; null where there is none. */
  readonly versionId: number | null;
  /** The text of that version; null where it is not stored. */
  readonly text: string | null;
  /** Where that text has its headline, in UTF-16 code units; null where it has none. */
  readonly headlineRange: { readonly start: number; readonly end: number } | null;
  readonly events: readonly { readonly slug: string; readonly title: string }[];
}

/** Articles in the order of their ids as given. */
export async function listFoundArticles(reader: Reader, ids: readonly number[]): Promise<readonly FoundArticle[]> {
  const rows = await reader.article.findMany({
    where: { id: { in: [...ids] } },
    select: {
      id: true,
      key: true,
      headline: true,
      outlet: { select: { key: true, name: true, letters: true } },
      outletState: true,
      publishedOn: true,
      notBefore: true,
      notAfter: true,
      declaredGenre: true,
      codedGenre: true,
      language: true,
      currentVersion: {
        select: {
          id: true,
          text: { select: { text: true } },
          fields: { where: { kind: "headline" }, select: { start: true, end: true }, take: 1 },
        },
      },
      events: { select: { event: { select: { slug: true, title: true } } } },
    },
  });
  const byId = new Map(
    rows.map(({ declaredGenre, codedGenre, currentVersion, events, outletState, ...row }) => [
      row.id,
      {
        ...row,
        // The workflows are the only writers and check these words at the edge.
        outletState: outletState as OutletState,
        genre: (codedGenre ?? declaredGenre) as Genre,
        versionId: currentVersion?.id ?? null,
        text: currentVersion?.text?.text ?? null,
        headlineRange: currentVersion?.fields[0] ?? null,
        events: events.map(({ event }) => event),
      },
    ]),
  );
  return ids.flatMap((id) => byId.get(id) ?? []);
}

export interface FoundClaim {
  readonly key: string;
  readonly statement: string;
  readonly kind: ClaimKind;
  readonly events: readonly { readonly slug: string; readonly title: string }[];
}

/** Claims whose statement holds the words, the last one written first. */
export async function searchClaims(
  reader: Reader,
  { match, event }: { readonly match: string; readonly event?: string },
  { skip, take }: HitPage,
): Promise<FoundPage<FoundClaim>> {
  const fits = allOf([
    Prisma.sql`"search_claims" MATCH ${match}`,
    ...(event === undefined
      ? []
      : [Prisma.sql`"rowid" IN (SELECT "claimId" FROM "ClaimEvent" WHERE "eventId" IN (${eventIds(event)}))`]),
  ]);
  const total = await countHits(reader, Prisma.sql`"search_claims"`, fits);
  const found = await reader.$queryRaw<{ id: bigint | number }[]>`
    SELECT "rowid" AS "id" FROM "search_claims" WHERE ${fits} ORDER BY "rowid" DESC LIMIT ${take} OFFSET ${skip}`;
  const rows = await reader.claim.findMany({
    where: { id: { in: found.map(({ id }) => Number(id)) } },
    select: {
      key: true,
      statement: true,
      kind: true,
      events: { select: { event: { select: { slug: true, title: true } } } },
    },
    orderBy: { id: "desc" },
  });
  const hits = rows.map(({ kind, events, ...row }) => ({
    ...row,
    kind: kind as ClaimKind,
    events: events.map(({ event }) => event),
  }));
  return { total, hits };
}

export interface FoundEvent {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly inclusionRule: string;
  readonly windowStart: string | null;
  readonly windowEnd: string | null;
}

/** Events and dossiers whose title, summary or rule of inclusion holds the words, the last one made first. */
export async function searchEvents(
  reader: Reader,
  { match, event }: { readonly match: string; readonly event?: string },
  { skip, take }: HitPage,
): Promise<FoundPage<FoundEvent>> {
  const fits = allOf([
    Prisma.sql`"search_events" MATCH ${match}`,
    ...(event === undefined ? [] : [Prisma.sql`"rowid" IN (${eventIds(event)})`]),
  ]);
  const total = await countHits(reader, Prisma.sql`"search_events"`, fits);
  const found = await reader.$queryRaw<{ id: bigint | number }[]>`
    SELECT "rowid" AS "id" FROM "search_events" WHERE ${fits} ORDER BY "rowid" DESC LIMIT ${take} OFFSET ${skip}`;
  const hits = await reader.event.findMany({
    where: { id: { in: found.map(({ id }) => Number(id)) } },
    select: { slug: true, title: true, summary: true, inclusionRule: true, windowStart: true, windowEnd: true },
    orderBy: { id: "desc" },
  });
  return { total, hits };
}

/** Whether there is a saved article whose words could be found. */
export async function hasSavedArticle(reader: Reader): Promise<boolean> {
  return (await reader.article.findFirst({ where: { stagedInId: null }, select: { id: true } })) !== null;
}
