import type { FieldKind } from "@/domain/text/page-text";
import type { VersionField } from "./article-versions";
import type { Reader, Transaction } from "./database";
import { packJson, unpackJson } from "./packed-json";

/** An article of an event with its current text, as the methods that compare texts read it. */
export interface EventText {
  readonly articleId: number;
  readonly key: string;
  readonly versionId: number;
  readonly versionKey: string;
  readonly text: string;
  readonly fields: readonly VersionField[];
  readonly language: string | null;
  readonly publishedOn: string | null;
  readonly notBefore: string | null;
  readonly notAfter: string | null;
  readonly role: "about" | "background";
  readonly provenance: string;
  readonly outlet: { readonly key: string; readonly names: readonly string[] } | null;
}

/** Ids of an event and, for a dossier, of the events in it. */
async function listEventIds(reader: Reader, eventId: number): Promise<readonly number[]> {
  const parts = await reader.eventPart.findMany({ where: { dossierId: eventId }, select: { eventId: true } });
  return [eventId, ...parts.map((part) => part.eventId)];
}

/** Ids of all articles of an event or dossier, in order. */
export async function listEventArticleIds(reader: Reader, eventId: number): Promise<readonly number[]> {
  const eventIds = await listEventIds(reader, eventId);
  const rows = await reader.eventArticle.findMany({
    where: { eventId: { in: [...eventIds] } },
    select: { articleId: true },
    distinct: ["articleId"],
    orderBy: { articleId: "asc" },
  });
  return rows.map(({ articleId }) => articleId);
}

/** The stored texts of an event or dossier, in order of their articles' keys; each once. */
export async function listEventTexts(reader: Reader, eventId: number): Promise<readonly EventText[]> {
  const eventIds = await listEventIds(reader, eventId);
  const rows = await reader.eventArticle.findMany({
    where: {
      eventId: { in: [...eventIds] },
      article: { stagedInId: null, currentVersion: { text: { isNot: null } } },
    },
    select: {
      role: true,
      article: {
        select: {
          id: true,
          key: true,
          language: true,
          publishedOn: true,
          notBefore: true,
          notAfter: true,
          provenance: true,
          outlet: { select: { key: true, name: true, aliases: { select: { name: true } } } },
          currentVersion: {
            select: {
              id: true,
              key: true,
              text: { select: { text: true } },
              fields: { select: { kind: true, start: true, end: true }, orderBy: { start: "asc" } },
            },
          },
        },
      },
    },
    // "about" comes before "background": in a dossier an article may stand in several events.
    orderBy: [{ article: { key: "asc" } }, { role: "asc" }],
  });
  const texts = new Map<string, EventText>();
  for (const { role, article } of rows) {
    const { id, currentVersion, outlet, ...record } = article;
    if (currentVersion?.text == null || texts.has(article.key)) continue;
    texts.set(article.key, {
      ...record,
      articleId: id,
      versionId: currentVersion.id,
      versionKey: currentVersion.key,
      text: currentVersion.text.text,
      fields: currentVersion.fields.map(({ kind, start, end }) => ({ kind: kind as FieldKind, start, end })),
      role: role === "background" ? "background" : "about",
      outlet: outlet && { key: outlet.key, names: [outlet.name, ...outlet.aliases.map(({ name }) => name)] },
    });
  }
  return [...texts.values()];
}

/** An event with what its comparison of texts would be made from now, and what it was made from. */
export interface EventRevision {
  readonly eventId: number;
  /** Versions, dates, outlets and roles of its texts; not hashed. */
  readonly state: string;
  /** As stored with the last comparison of texts; null without one. */
  readonly revision: string | null;
}

/** What the texts of every event with any are now, without reading them. */
export async function listEventRevisions(reader: Reader): Promise<readonly EventRevision[]> {
  return readRevisions(reader, null);
}

/** The same for one event; null where it has no text. */
export async function findEventRevision(reader: Reader, eventId: number): Promise<EventRevision | null> {
  return (await readRevisions(reader, eventId))[0] ?? null;
}

async function readRevisions(reader: Reader, eventId: number | null): Promise<readonly EventRevision[]> {
  const rows = await reader.$queryRaw<{ eventId: bigint | number; state: string; revision: string | null }[]>`
    WITH "whole" AS (
      SELECT "id" AS "eventId", "id" AS "partId" FROM "Event"
      UNION ALL
      SELECT "dossierId", "eventId" FROM "EventPart"
    ), "line" AS (
      SELECT w."eventId" AS "eventId", json_array(a."id", a."currentVersionId", a."publishedOn", a."notBefore",
        a."notAfter", a."outletId", a."language", MIN(ea."role")) AS "state"
      FROM "whole" w JOIN "EventArticle" ea ON ea."eventId" = w."partId" JOIN "Article" a ON a."id" = ea."articleId"
      JOIN "VersionText" t ON t."versionId" = a."currentVersionId"
      WHERE a."stagedInId" IS NULL AND (${eventId} IS NULL OR w."eventId" = ${eventId})
      GROUP BY w."eventId", a."id"
      ORDER BY w."eventId", a."id"
    )
    SELECT l."eventId" AS "eventId", group_concat(l."state", ' ') AS "state", n."revision" AS "revision"
    FROM "line" l LEFT JOIN "EventAnalysis" n ON n."eventId" = l."eventId"
    GROUP BY l."eventId" ORDER BY l."eventId"`;
  return rows.map((row) => ({ ...row, eventId: Number(row.eventId) }));
}

/** Stores that the texts of an event were compared, with what was measured, by name; in place of what was there. */
export async function saveEventAnalysis(
  tx: Transaction,
  eventId: number,
  {
    revision,
    computedAt,
    measures,
  }: { readonly revision: string; readonly computedAt: string; readonly measures: Readonly<Record<string, object>> },
): Promise<void> {
  const row = { revision, computedAt };
  await tx.eventAnalysis.upsert({ where: { eventId }, create: { eventId, ...row }, update: row });
  await tx.eventMeasure.deleteMany({ where: { eventId } });
  await tx.eventMeasure.createMany({
    data: Object.entries(measures).map(([name, value]) => ({ eventId, name, result: packJson(value) })),
  });
}

/** What was measured in an event, by name, as its methods wrote it; null where its texts have not been compared. */
export async function findEventMeasures(
  reader: Reader,
  eventId: number,
  names: readonly string[],
): Promise<Readonly<Record<string, unknown>> | null> {
  const stored = await reader.eventAnalysis.findUnique({
    where: { eventId },
    select: { measures: { where: { name: { in: [...names] } }, select: { name: true, result: true } } },
  });
  return stored && Object.fromEntries(stored.measures.map(({ name, result }) => [name, unpackJson(result)]));
}
