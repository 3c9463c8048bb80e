import type { Reader } from "./database";
import { Prisma } from "./generated/client";
import type { OutletFactKind, OutletRecord } from "./outlets";

export const OUTLET_ORDERS = ["name", "articles"] as const;
export type OutletOrder = (typeof OUTLET_ORDERS)[number];

export interface OutletListQuery {
  /** Part of a name, another name or a host; "" asks for all. */
  readonly text: string;
  /** By name, or those with the most articles first. */
  readonly order: OutletOrder;
}

export interface ListedOutlet extends Omit<OutletRecord, "id"> {
  readonly hosts: readonly string[];
  readonly articleCount: number;
  /** Events and no dossiers; background articles do not count. */
  readonly eventCount: number;
  /** What is listed as a fact, each with its list; listings and ratings only by their number. */
  readonly facts: readonly { readonly name: string; readonly value: string; readonly source: string }[];
  readonly legalListingCount: number;
  readonly ratingCount: number;
}

/**
 * One page of the outlets, and how many match. The articles are counted in the index of their list, which holds their
 * outlets; everything else is asked of the outlets of this page alone.
 */
export async function listOutletPage(
  reader: Reader,
  { text, order }: OutletListQuery,
  { skip, take }: { readonly skip: number; readonly take: number },
): Promise<{ readonly outlets: readonly ListedOutlet[]; readonly total: number }> {
  const matching = text === "" ? Prisma.sql`1` : matches(text);
  const byOrder = order === "articles" ? Prisma.sql`"articleCount" DESC, ` : Prisma.empty;
  const [[counted], rows] = await Promise.all([
    reader.$queryRaw<{ total: bigint | number }[]>`SELECT COUNT(*) AS "total" FROM "Outlet" outlet WHERE ${matching}`,
    reader.$queryRaw<{ id: bigint | number; articleCount: bigint | number }[]>`
      SELECT outlet."id", coalesce(own."count", 0) AS "articleCount"
      FROM "Outlet" outlet
      LEFT JOIN (
        SELECT "outletId", COUNT(*) AS "count" FROM "Article" INDEXED BY "list_articles_newest"
        WHERE "stagedInId" IS NULL AND "outletId" IS NOT NULL GROUP BY "outletId"
      ) own ON own."outletId" = outlet."id"
      WHERE ${matching}
      ORDER BY ${byOrder} outlet."name" COLLATE NOCASE, outlet."id" LIMIT ${take} OFFSET ${skip}`,
  ]);
  const counts = new Map(rows.map(({ id, articleCount }) => [Number(id), Number(articleCount)]));
  return { outlets: await describeOutlets(reader, counts), total: Number(counted?.total ?? 0) };
}

/** The outlets of a page, in the order of the counts. */
async function describeOutlets(
  reader: Reader,
  articleCounts: ReadonlyMap<number, number>,
): Promise<readonly ListedOutlet[]> {
  const ids = [...articleCounts.keys()];
  if (ids.length === 0) return [];
  const [rows, events] = await Promise.all([
    reader.outlet.findMany({
      where: { id: { in: ids } },
      select: {
        id: true,
        key: true,
        name: true,
        letters: true,
        fictional: true,
        hosts: { select: { host: true }, orderBy: { host: "asc" } },
        facts: {
          select: { kind: true, name: true, value: true, source: true },
          orderBy: [{ name: "asc" }, { source: "asc" }],
        },
      },
    }),
    reader.$queryRaw<{ outletId: bigint | number; events: bigint | number }[]>`
      SELECT article."outletId", COUNT(DISTINCT entry."eventId") AS "events"
      FROM "Article" article
      JOIN "EventArticle" entry ON entry."articleId" = article."id" AND entry."role" = 'about'
      JOIN "Event" event ON event."id" = entry."eventId" AND event."kind" = 'event'
      WHERE article."outletId" IN (${Prisma.join(ids)}) AND article."stagedInId" IS NULL
      GROUP BY article."outletId"`,
  ]);
  const eventCounts = new Map(events.map(({ outletId, events: count }) => [Number(outletId), Number(count)]));
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    if (row === undefined) return [];
    const { id: _id, hosts, facts, ...outlet } = row;
    const ofKind = (kind: OutletFactKind) => facts.filter((fact) => fact.kind === kind);
    return {
      ...outlet,
      hosts: hosts.map(({ host }) => host),
      articleCount: articleCounts.get(id) ?? 0,
      eventCount: eventCounts.get(id) ?? 0,
      facts: ofKind("fact").map(({ kind: _kind, ...fact }) => fact),
      legalListingCount: ofKind("legal-listing").length,
      ratingCount: ofKind("rating").length,
    };
  });
}

function matches(text: string): Prisma.Sql {
  // Signs that LIKE takes for any letters stand for themselves.
  const part = `%${text.replace(/[\\%_]/gu, "\\$&")}%`;
  return Prisma.sql`(
    outlet."name" LIKE ${part} ESCAPE '\\'
    OR EXISTS (SELECT 1 FROM "OutletAlias" alias
      WHERE alias."outletId" = outlet."id" AND alias."name" LIKE ${part} ESCAPE '\\')
    OR EXISTS (SELECT 1 FROM "OutletHost" host
      WHERE host."outletId" = outlet."id" AND host."host" LIKE ${part} ESCAPE '\\'))`;
}
