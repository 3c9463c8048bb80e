import type { Reader } from "./database";

/** Everything about an event's articles that a list of events says, counted in the database. */
export interface EventCounts {
  /** Saved articles about the event. */
  readonly articleCount: number;
  /** How many of them have no stored text. */
  readonly withoutText: number;
  readonly claimCount: number;
  /** Who covers it, in the order of the slots: holders of a slot with a saved article about the event. */
  readonly outlets: readonly { readonly name: string; readonly letters: string; readonly slot: number | null }[];
}

const NONE: EventCounts = { articleCount: 0, withoutText: 0, claimCount: 0, outlets: [] };

/**
 * Counts for every event at once, by the event's id. Nothing is loaded article by article: a list of events must not
 * grow with the hundred thousand articles in them, nor pass their ids back to the database.
 */
export async function countByEvent(reader: Reader): Promise<(eventId: number) => EventCounts> {
  const [articles, covering, claims] = await Promise.all([
    countArticles(reader),
    listCovering(reader),
    reader.claimEvent.groupBy({ by: ["eventId"], _count: true }),
  ]);
  const counts = new Map<number, EventCounts>();
  const add = (eventId: number | bigint, more: Partial<EventCounts>) => {
    const id = Number(eventId);
    counts.set(id, { ...NONE, ...counts.get(id), ...more });
  };
  for (const { eventId, articleCount, withoutText } of articles) {
    add(eventId, { articleCount: Number(articleCount), withoutText: Number(withoutText) });
  }
  for (const { eventId, _count } of claims) add(eventId, { claimCount: _count });
  for (const [eventId, outlets] of covering) add(eventId, { outlets });
  return (eventId) => counts.get(eventId) ?? NONE;
}

interface ArticleCount {
  readonly eventId: number | bigint;
  readonly articleCount: number | bigint;
  readonly withoutText: number | bigint;
}

/** The index answers whether there is a text without reading the text. */
function countArticles(reader: Reader): Promise<readonly ArticleCount[]> {
  return reader.$queryRaw<ArticleCount[]>`
    SELECT entry."eventId", COUNT(*) AS "articleCount", SUM(text."versionId" IS NULL) AS "withoutText"
    FROM "EventArticle" entry
    JOIN "Article" article ON article."id" = entry."articleId" AND article."stagedInId" IS NULL
    LEFT JOIN "VersionText" text INDEXED BY "VersionText_versionId_idx"
      ON text."versionId" = article."currentVersionId"
    WHERE entry."role" = 'about'
    GROUP BY entry."eventId"`;
}

interface CoveredSlot {
  readonly eventId: number | bigint;
  readonly slot: number | bigint;
  /** Null: the slot is that of one article whose outlet is unknown. */
  readonly name: string | null;
  readonly letters: string | null;
}

async function listCovering(reader: Reader): Promise<ReadonlyMap<number, EventCounts["outlets"]>> {
  const rows = await reader.$queryRaw<CoveredSlot[]>`
    SELECT slot."eventId", slot."slot", outlet."name", outlet."letters"
    FROM "EventSlot" slot
    LEFT JOIN "Outlet" outlet ON outlet."id" = slot."outletId"
    WHERE EXISTS (
      SELECT 1 FROM "EventArticle" entry JOIN "Article" article ON article."id" = entry."articleId"
      WHERE entry."eventId" = slot."eventId" AND entry."role" = 'about' AND article."stagedInId" IS NULL
        AND CASE WHEN slot."articleId" IS NULL THEN article."outletId" = slot."outletId"
            ELSE article."id" = slot."articleId" AND article."outletId" IS NULL END
    )
    ORDER BY slot."eventId", slot."slot"`;
  const byEvent = new Map<number, EventCounts["outlets"][number][]>();
  for (const { eventId, slot, name, letters } of rows) {
    const outlet =
      name === null || letters === null
        ? { name: "Unknown outlet", letters: "?", slot: null }
        : { name, letters, slot: Number(slot) };
    const outlets = byEvent.get(Number(eventId));
    if (outlets === undefined) byEvent.set(Number(eventId), [outlet]);
    else outlets.push(outlet);
  }
  return byEvent;
}
