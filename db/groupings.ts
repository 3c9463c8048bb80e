import { mergeSuggestions } from "@/domain/suggestions/merge-suggestions";
import type { ProposedSuggestion, SuggestionState } from "@/domain/suggestions/suggestion";
import type { ChangeRecorder } from "./change-log";
import type { Reader, Transaction } from "./database";
import { findSetting } from "./setting-rows";
import { writeSuggestions } from "./suggestions";

/** An article as far as grouping needs it without its text. */
export interface GroupableArticle {
  readonly id: number;
  readonly key: string;
  readonly headline: string;
  readonly versionId: number;
  readonly language: string | null;
  readonly publishedOn: string | null;
  /** Keys of the events that it is about; dossiers are none. */
  readonly events: readonly string[];
  /** Whether it stands in an event or a dossier at all. */
  readonly hasPlace: boolean;
}

/** Saved articles whose text is stored, in order of their ids. */
export async function listGroupableArticles(reader: Reader): Promise<readonly GroupableArticle[]> {
  const rows = await reader.$queryRaw<
    {
      id: bigint | number;
      key: string;
      headline: string;
      versionId: bigint | number;
      language: string | null;
      publishedOn: string | null;
      events: string | null;
      places: bigint | number;
    }[]
  >`
    SELECT a."id" AS "id", a."key" AS "key", a."headline" AS "headline", a."currentVersionId" AS "versionId",
      a."language" AS "language", a."publishedOn" AS "publishedOn", COUNT(e."id") AS "places",
      json_group_array(e."key") FILTER (WHERE ea."role" = 'about' AND e."kind" = 'event') AS "events"
    FROM "Article" a
    JOIN "VersionText" t ON t."versionId" = a."currentVersionId"
    LEFT JOIN "EventArticle" ea ON ea."articleId" = a."id"
    LEFT JOIN "Event" e ON e."id" = ea."eventId"
    WHERE a."stagedInId" IS NULL
    GROUP BY a."id" ORDER BY a."id"`;
  return rows.map(({ id, versionId, events, places, ...row }) => ({
    ...row,
    id: Number(id),
    versionId: Number(versionId),
    events: (JSON.parse(events ?? "[]") as string[]).sort(),
    hasPlace: Number(places) > 0,
  }));
}

/** The texts of these versions, by id of the version: the headline apart from what follows it. */
export async function listGroupableTexts(
  reader: Reader,
  versionIds: readonly number[],
  longest: number,
): Promise<ReadonlyMap<number, string>> {
  const rows = await reader.$queryRaw<
    { id: bigint | number; text: string; start: number | null; end: number | null }[]
  >`
    SELECT t."versionId" AS "id", substr(t."text", 1, ${longest}) AS "text", f."start" AS "start", f."end" AS "end"
    FROM "VersionText" t
    LEFT JOIN "TextField" f ON f."versionId" = t."versionId" AND f."kind" = 'headline'
    WHERE t."versionId" IN (SELECT "value" FROM json_each(${JSON.stringify(versionIds)}))
    ORDER BY t."versionId", f."start" DESC`;
  return new Map(
    rows.map(({ id, text, start, end }) => {
      const cut = start === null || end === null ? text : text.slice(0, Number(start)) + text.slice(Number(end));
      return [Number(id), cut];
    }),
  );
}

/** An event as far as grouping needs it; dossiers are left out. */
export interface GroupableEvent {
  readonly id: number;
  readonly key: string;
  readonly fictional: boolean;
  /** Ids of the dossiers that it is part of. */
  readonly dossiers: readonly number[];
}

export async function listGroupableEvents(reader: Reader): Promise<readonly GroupableEvent[]> {
  const rows = await reader.event.findMany({
    where: { kind: "event" },
    select: { id: true, key: true, fictional: true, partOf: { select: { dossierId: true } } },
    orderBy: { id: "asc" },
  });
  return rows.map(({ partOf, ...event }) => ({ ...event, dossiers: partOf.map(({ dossierId }) => dossierId) }));
}

/**
 * Everything that grouping is made from, as one text to be hashed: articles with their versions, dates and places,
 * events, and what people decided. It does not read the articles' texts.
 */
export async function readGroupingState(reader: Reader): Promise<string> {
  const [row] = await reader.$queryRaw<Record<"articles" | "places" | "events" | "parts" | "decided", string | null>[]>`
    SELECT
      (SELECT group_concat(json_array("id", "currentVersionId", "publishedOn", "language", "headline"), ' ') FROM (
        SELECT a.* FROM "Article" a JOIN "VersionText" t ON t."versionId" = a."currentVersionId"
        WHERE a."stagedInId" IS NULL ORDER BY a."id")) AS "articles",
      (SELECT group_concat("eventId" || ':' || "articleId" || "role", ' ') FROM (
        SELECT * FROM "EventArticle" ORDER BY "eventId", "articleId")) AS "places",
      (SELECT group_concat("id" || "kind" || "fictional", ' ') FROM (SELECT * FROM "Event" ORDER BY "id")) AS "events",
      (SELECT group_concat("dossierId" || ':' || "eventId", ' ') FROM (
        SELECT * FROM "EventPart" ORDER BY "dossierId", "eventId")) AS "parts",
      (SELECT group_concat("key" || "state", ' ') FROM (
        SELECT * FROM "Suggestion" WHERE "kind" = 'grouping' AND "state" <> 'open' ORDER BY "key")) AS "decided"`;
  return JSON.stringify(row ?? {});
}

/** Names the last thing that somebody did or took back: while it is the same, nothing has to be grouped anew. */
export async function readLastDone(reader: Reader): Promise<string> {
  const [row] = await reader.$queryRaw<{ last: bigint | number | null; undone: string | null }[]>`
    SELECT MAX("id") AS "last", MAX("undoneAt") AS "undone" FROM "Change"`;
  return JSON.stringify([Number(row?.last ?? 0), row?.undone ?? null]);
}

/** Whether all that was done has been looked at by grouping; it has not where articles came in a moment ago. */
export async function isGroupedUpToDate(reader: Reader): Promise<boolean> {
  return (await findSetting(reader, "groupedUpTo")) === (await readLastDone(reader));
}

/** A grouping proposal as it is stored. */
export interface StoredGrouping {
  readonly id: number;
  readonly key: string;
  readonly kind: string;
  readonly method: string;
  readonly state: SuggestionState;
  readonly score: number;
  /** JSON of a GroupingProposal. */
  readonly proposal: string;
}

/** All grouping proposals, or those of one state, best first. */
export async function listStoredGroupings(reader: Reader, state?: SuggestionState): Promise<readonly StoredGrouping[]> {
  const rows = await reader.suggestion.findMany({
    where: { kind: "grouping", ...(state === undefined ? {} : { state }) },
    select: { id: true, key: true, kind: true, method: true, state: true, score: true, proposal: true },
    orderBy: [{ score: "desc" }, { key: "asc" }],
  });
  return rows.map((row) => ({ ...row, state: row.state as SuggestionState }));
}

/** How many grouping proposals wait for somebody. */
export async function countOpenGroupings(reader: Reader): Promise<number> {
  return reader.suggestion.count({ where: { kind: "grouping", state: "open" } });
}

/** Written in one transaction: few enough for a short one. */
const CHUNK = 100;

/**
 * Lays what is proposed now over what is stored; decisions stay. What says the same as before is not written again.
 * `targetOf` answers null for a proposal about something that is gone by now.
 */
export async function saveGroupings(
  transact: <Result>(work: (tx: Transaction) => Promise<Result>) => Promise<Result>,
  proposed: readonly ProposedSuggestion[],
  options: {
    readonly targetOf: (one: ProposedSuggestion) => {
      readonly articleId: number | null;
      readonly eventId: number | null;
    };
    readonly at: string;
  },
): Promise<void> {
  const stored = await transact((tx) => listStoredGroupings(tx));
  const before = new Map(stored.map((one) => [one.key, one]));
  const { insert, refresh, remove } = mergeSuggestions(stored, proposed);
  const changed = refresh.filter(({ key, proposal, method }) => {
    const old = before.get(key);
    return old?.proposal !== JSON.stringify(proposal) || old.method !== method;
  });
  const size = Math.max(insert.length, changed.length, remove.length);
  for (let at = 0; at < size; at += CHUNK) {
    const cut = <Item>(items: readonly Item[]) => items.slice(at, at + CHUNK);
    await transact(async (tx) => {
      const present = await listPresent(tx, cut(insert).map(options.targetOf));
      const merged = {
        insert: cut(insert).filter((one) => present(options.targetOf(one))),
        refresh: cut(changed),
        remove: cut(remove),
      };
      await writeSuggestions(tx, merged, {
        at: options.at,
        targetOf: (one) => ({ versionId: null, ...options.targetOf(one) }),
      });
    });
  }
}

type Target = { readonly articleId: number | null; readonly eventId: number | null };

/** Working took long: an article or event may be gone, and what is proposed about it with it. */
async function listPresent(tx: Transaction, targets: readonly Target[]): Promise<(target: Target) => boolean> {
  const select = { select: { id: true } } as const;
  const articleIds = targets.flatMap(({ articleId }) => articleId ?? []);
  const eventIds = targets.flatMap(({ eventId }) => eventId ?? []);
  const articles = await tx.article.findMany({ where: { id: { in: articleIds } }, ...select });
  const events = await tx.event.findMany({ where: { id: { in: eventIds } }, ...select });
  const [knownArticles, knownEvents] = [articles, events].map((rows) => new Set(rows.map(({ id }) => id)));
  return ({ articleId, eventId }) =>
    (articleId === null || knownArticles?.has(articleId) === true) &&
    (eventId === null || knownEvents?.has(eventId) === true);
}

/** Notes as refused what nobody proposed, so that it is not proposed later: a person has said so by what they did. */
export async function insertRefusedGrouping(
  tx: Transaction,
  recorder: ChangeRecorder,
  suggestion: ProposedSuggestion,
  { articleId, eventId, byId, at }: Target & { readonly byId: number | null; readonly at: string },
): Promise<void> {
  const { key, kind, method, code, score, proposal } = suggestion;
  const decision = { state: "rejected", decidedById: byId, decidedAt: at };
  const known = await tx.suggestion.findUnique({ where: { key }, select: { id: true, state: true } });
  if (known !== null) {
    if (known.state !== "open") return;
    await recorder.touch("Suggestion", { id: known.id });
    await tx.suggestion.update({ where: { id: known.id }, data: decision });
    return;
  }
  const row = { key, kind, method, code, score, articleId, eventId, proposal: JSON.stringify(proposal), createdAt: at };
  const { id } = await tx.suggestion.create({ data: { ...row, ...decision }, select: { id: true } });
  await recorder.created("Suggestion", { id });
}

/** How many articles there are to group; those that wait in an import are none yet. */
export async function countGroupable(reader: Reader): Promise<number> {
  return reader.article.count({ where: { stagedInId: null } });
}
