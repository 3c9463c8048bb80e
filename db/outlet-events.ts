import type { Reader } from "./database";

/** An event with how many articles of one outlet are about it. */
export interface EventOfOutlet {
  readonly slug: string;
  readonly title: string;
  readonly windowStart: string | null;
  readonly windowEnd: string | null;
  readonly articleCount: number;
}

export interface OutletEventsPage {
  readonly events: readonly EventOfOutlet[];
  readonly total: number;
  /** From 1; the last page where there are fewer than were asked for. */
  readonly page: number;
  readonly pageCount: number;
}

/** Events that an outlet's saved articles are about, newest window first; dossiers are none. One page of them. */
export async function listEventsOfOutlet(
  reader: Reader,
  outletId: number,
  { page, size }: { readonly page: number; readonly size: number },
): Promise<OutletEventsPage> {
  const [counted] = await reader.$queryRaw<{ total: bigint | number }[]>`
    SELECT COUNT(DISTINCT entry."eventId") AS "total"
    FROM "Article" article
    JOIN "EventArticle" entry ON entry."articleId" = article."id" AND entry."role" = 'about'
    JOIN "Event" event ON event."id" = entry."eventId" AND event."kind" = 'event'
    WHERE article."outletId" = ${outletId} AND article."stagedInId" IS NULL`;
  const total = Number(counted?.total ?? 0);
  const pageCount = Math.max(1, Math.ceil(total / size));
  const at = Math.min(page, pageCount);
  const rows = await reader.$queryRaw<(Omit<EventOfOutlet, "articleCount"> & { articleCount: bigint | number })[]>`
    SELECT event."slug", event."title", event."windowStart", event."windowEnd", COUNT(*) AS "articleCount"
    FROM "Article" article
    JOIN "EventArticle" entry ON entry."articleId" = article."id" AND entry."role" = 'about'
    JOIN "Event" event ON event."id" = entry."eventId" AND event."kind" = 'event'
    WHERE article."outletId" = ${outletId} AND article."stagedInId" IS NULL
    GROUP BY event."id" ORDER BY event."windowStart" DESC, event."id"
    LIMIT ${size} OFFSET ${(at - 1) * size}`;
  const events = rows.map(({ articleCount, ...event }) => ({ ...event, articleCount: Number(articleCount) }));
  return { events, total, page: at, pageCount };
}
