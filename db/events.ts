import type { CoverageSearch, CoverageState } from "@/domain/comparison/comparison";
import type { ChangeRecorder } from "./change-log";
import type { Reader, Transaction } from "./database";
import { countByEvent, type EventCounts } from "./event-counts";
import { NotFoundError } from "./errors";
import { newKey } from "./new-key";

export type EventKind = "event" | "dossier";

export interface EventRecord {
  readonly id: number;
  readonly key: string;
  readonly slug: string;
  readonly title: string;
  readonly kind: EventKind;
  readonly summary: string;
  readonly inclusionRule: string;
  readonly windowStart: string | null;
  readonly windowEnd: string | null;
  readonly population: string;
  readonly query: string;
  readonly exclusions: string;
  readonly fictional: boolean;
  readonly contentNote: string | null;
}

export type EventFields = Omit<EventRecord, "id" | "key" | "slug">;

const EVENT = {
  id: true,
  key: true,
  slug: true,
  title: true,
  kind: true,
  summary: true,
  inclusionRule: true,
  windowStart: true,
  windowEnd: true,
  population: true,
  query: true,
  exclusions: true,
  fictional: true,
  contentNote: true,
} as const;

function toEvent<Row extends { kind: string }>(row: Row): Omit<Row, "kind"> & { kind: EventKind } {
  return { ...row, kind: row.kind === "dossier" ? "dossier" : "event" };
}

export async function findEvent(reader: Reader, slug: string): Promise<EventRecord | null> {
  const row = await reader.event.findUnique({ where: { slug }, select: EVENT });
  return row === null ? null : toEvent(row);
}

/** The same by its id. */
export async function findEventById(reader: Reader, id: number): Promise<EventRecord | null> {
  const row = await reader.event.findUnique({ where: { id }, select: EVENT });
  return row === null ? null : toEvent(row);
}

/** The same by its key, which never changes. */
export async function findEventByKey(reader: Reader, key: string): Promise<EventRecord | null> {
  const row = await reader.event.findUnique({ where: { key }, select: EVENT });
  return row === null ? null : toEvent(row);
}

/** @throws {NotFoundError} */
export async function getEvent(reader: Reader, slug: string): Promise<EventRecord> {
  const event = await findEvent(reader, slug);
  if (event === null) throw new NotFoundError("event", slug);
  return event;
}

/** The event that an old address leads to, or null. */
export async function findMovedEvent(reader: Reader, slug: string): Promise<string | null> {
  const alias = await reader.slugAlias.findUnique({ where: { slug }, select: { kind: true, target: true } });
  return alias?.kind === "event" ? alias.target : null;
}

export interface ListedEvent extends EventRecord, EventCounts {
  /** Slugs of a dossier's events, in their order. */
  readonly parts: readonly string[];
  readonly partOf: readonly string[];
}

/** All events and dossiers, newest window first, each with who covers it. */
export async function listEvents(reader: Reader): Promise<readonly ListedEvent[]> {
  const [rows, parts, countsOf] = await Promise.all([
    reader.event.findMany({
      select: EVENT,
      orderBy: [{ fictional: "desc" }, { windowStart: "desc" }, { id: "asc" }],
    }),
    reader.eventPart.findMany({
      select: { dossier: { select: { id: true, slug: true } }, event: { select: { id: true, slug: true } } },
      orderBy: { position: "asc" },
    }),
    countByEvent(reader),
  ]);
  return rows.map((row) => ({
    ...toEvent(row),
    ...countsOf(row.id),
    parts: parts.filter(({ dossier }) => dossier.id === row.id).map(({ event }) => event.slug),
    partOf: parts.filter(({ event }) => event.id === row.id).map(({ dossier }) => dossier.slug),
  }));
}

/** Slugs of a dossier's events in their order; empty for a plain event. */
export async function listParts(
  reader: Reader,
  dossierId: number,
): Promise<readonly { readonly id: number; readonly slug: string; readonly title: string }[]> {
  const rows = await reader.eventPart.findMany({
    where: { dossierId },
    select: { event: { select: { id: true, slug: true, title: true } } },
    orderBy: { position: "asc" },
  });
  return rows.map(({ event }) => event);
}

/** Dossiers that hold this event. */
export async function listDossiersOf(
  reader: Reader,
  eventId: number,
): Promise<readonly { readonly slug: string; readonly title: string }[]> {
  const rows = await reader.eventPart.findMany({
    where: { eventId },
    select: { dossier: { select: { slug: true, title: true } } },
  });
  return rows.map(({ dossier }) => dossier);
}

export async function insertEvent(
  tx: Transaction,
  recorder: ChangeRecorder,
  event: EventFields & { readonly slug: string; readonly at: string },
): Promise<EventRecord> {
  const { at, ...fields } = event;
  const row = await tx.event.create({ data: { ...fields, key: newKey(), createdAt: at }, select: EVENT });
  await recorder.created("Event", { id: row.id });
  return toEvent(row);
}

/** Changes an event; a new slug leaves the old address working. */
export async function updateEvent(
  tx: Transaction,
  recorder: ChangeRecorder,
  event: EventRecord,
  fields: Partial<EventFields & { readonly slug: string }>,
): Promise<void> {
  await recorder.touch("Event", { id: event.id });
  await tx.event.update({ where: { id: event.id }, data: fields });
  if (fields.slug !== undefined && fields.slug !== event.slug) {
    // An address that it had before and gets back leads to it directly.
    await recorder.touch("SlugAlias", { slug: fields.slug });
    await tx.slugAlias.deleteMany({ where: { slug: fields.slug } });
    await recorder.touch("SlugAlias", { slug: event.slug });
    await tx.slugAlias.upsert({
      where: { slug: event.slug },
      create: { slug: event.slug, kind: "event", target: fields.slug },
      update: { kind: "event", target: fields.slug },
    });
  }
}

export async function saveEventPart(
  tx: Transaction,
  recorder: ChangeRecorder,
  dossierId: number,
  eventId: number,
): Promise<void> {
  const key = { dossierId, eventId };
  if ((await tx.eventPart.count({ where: key })) > 0) return;
  const position = await tx.eventPart.count({ where: { dossierId } });
  await tx.eventPart.create({ data: { ...key, position } });
  await recorder.created("EventPart", key);
}

export async function deleteEventPart(
  tx: Transaction,
  recorder: ChangeRecorder,
  dossierId: number,
  eventId: number,
): Promise<void> {
  await recorder.touch("EventPart", { dossierId, eventId });
  await tx.eventPart.deleteMany({ where: { dossierId, eventId } });
}

/** Puts an article into an event, or changes its role there, with the reason. */
export async function saveEventArticle(
  tx: Transaction,
  recorder: ChangeRecorder,
  entry: {
    readonly eventId: number;
    readonly articleId: number;
    readonly role: "about" | "background";
    readonly reason: string;
    readonly byId: number | null;
  },
): Promise<void> {
  const { eventId, articleId, ...fields } = entry;
  const key = { eventId, articleId };
  if ((await tx.eventArticle.count({ where: key })) > 0) {
    await recorder.touch("EventArticle", key);
    await tx.eventArticle.update({ where: { eventId_articleId: key }, data: fields });
  } else {
    await tx.eventArticle.create({ data: { ...key, ...fields } });
    await recorder.created("EventArticle", key);
  }
}

export async function deleteEventArticle(
  tx: Transaction,
  recorder: ChangeRecorder,
  eventId: number,
  articleId: number,
): Promise<void> {
  await recorder.touch("EventArticle", { eventId, articleId });
  await tx.eventArticle.deleteMany({ where: { eventId, articleId } });
}

/** Events that an article stands in, with its role there. */
export async function listEventsOfArticle(
  reader: Reader,
  articleId: number,
): Promise<readonly { readonly slug: string; readonly title: string; readonly role: "about" | "background" }[]> {
  const rows = await reader.eventArticle.findMany({
    where: { articleId },
    select: { role: true, event: { select: { slug: true, title: true } } },
    orderBy: { eventId: "asc" },
  });
  return rows.map(({ role, event }) => ({ ...event, role: role === "background" ? "background" : "about" }));
}

/** Events and dossiers that an article stands in, in whatever role. */
export async function listEventIdsOfArticle(reader: Reader, articleId: number): Promise<readonly number[]> {
  const rows = await reader.eventArticle.findMany({ where: { articleId }, select: { eventId: true } });
  return rows.map(({ eventId }) => eventId);
}

/**
 * Gives an outlet (or an article whose outlet is unknown) the event's next free colour slot, once. A slot stays with
 * its holder for good, so that an older article of a new outlet moves no colour.
 */
export async function ensureSlot(
  tx: Transaction,
  recorder: ChangeRecorder,
  eventId: number,
  holder: { readonly outletId: number } | { readonly articleId: number },
): Promise<void> {
  if ((await tx.eventSlot.count({ where: { eventId, ...holder } })) > 0) return;
  const last = await tx.eventSlot.aggregate({ where: { eventId }, _max: { slot: true } });
  const slot = (last._max.slot ?? 0) + 1;
  const { id } = await tx.eventSlot.create({ data: { eventId, slot, ...holder }, select: { id: true } });
  await recorder.created("EventSlot", { id });
}

export interface CoverageFields {
  readonly outletId: number;
  readonly state: CoverageState;
  readonly place: string;
  readonly query: string;
  readonly searchedOn: string | null;
  readonly note: string;
  readonly byId: number | null;
}

export async function insertCoverageSearch(
  tx: Transaction,
  recorder: ChangeRecorder,
  eventId: number,
  fields: CoverageFields,
): Promise<string> {
  const row = await tx.coverageSearch.create({
    data: { ...fields, eventId, key: newKey() },
    select: { id: true, key: true },
  });
  await recorder.created("CoverageSearch", { id: row.id });
  return row.key;
}

export async function deleteCoverageSearch(tx: Transaction, recorder: ChangeRecorder, key: string): Promise<void> {
  const row = await tx.coverageSearch.findUnique({ where: { key }, select: { id: true } });
  if (row === null) throw new NotFoundError("coverage search", key);
  await recorder.touch("CoverageSearch", { id: row.id });
  await tx.coverageSearch.delete({ where: { id: row.id } });
}

export async function listCoverageSearches(reader: Reader, eventId: number): Promise<readonly CoverageSearch[]> {
  const rows = await reader.coverageSearch.findMany({
    where: { eventId },
    select: {
      key: true,
      state: true,
      place: true,
      query: true,
      searchedOn: true,
      note: true,
      outlet: { select: { key: true, name: true, letters: true } },
      by: { select: { name: true } },
    },
    orderBy: { id: "asc" },
  });
  return rows.map(({ outlet, by, state, ...row }) => ({
    ...row,
    state: state as CoverageState,
    outlet: outlet.key,
    outletName: outlet.name,
    letters: outlet.letters,
    by: by?.name ?? null,
  }));
}

export interface GlossaryTermRecord {
  readonly key: string;
  readonly term: string;
  readonly definition: string;
}

export async function listGlossary(reader: Reader, eventId: number): Promise<readonly GlossaryTermRecord[]> {
  return reader.glossaryTerm.findMany({
    where: { eventId },
    select: { key: true, term: true, definition: true },
    orderBy: { term: "asc" },
  });
}

/** Adds a term, or changes what it is said to mean. */
export async function saveGlossaryTerm(
  tx: Transaction,
  recorder: ChangeRecorder,
  eventId: number,
  { term, definition }: { readonly term: string; readonly definition: string },
): Promise<void> {
  const known = await tx.glossaryTerm.findUnique({ where: { eventId_term: { eventId, term } }, select: { id: true } });
  if (known !== null) {
    await recorder.touch("GlossaryTerm", { id: known.id });
    await tx.glossaryTerm.update({ where: { id: known.id }, data: { definition } });
    return;
  }
  const { id } = await tx.glossaryTerm.create({
    data: { eventId, term, definition, key: newKey() },
    select: { id: true },
  });
  await recorder.created("GlossaryTerm", { id });
}
