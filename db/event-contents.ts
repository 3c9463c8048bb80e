import type { ChangeRecorder } from "./change-log";
import type { Reader, Transaction } from "./database";
import { ensureSlot, saveEventArticle, saveEventPart } from "./events";

/** How an article stands in an event, with who said so. */
export interface EventPlace {
  readonly articleId: number;
  readonly key: string;
  readonly headline: string;
  readonly role: "about" | "background";
  readonly reason: string;
  readonly byId: number | null;
}

/** The articles of an event itself, in the order of their ids. */
export async function listEventPlaces(reader: Reader, eventId: number): Promise<readonly EventPlace[]> {
  const rows = await reader.eventArticle.findMany({
    where: { eventId },
    select: {
      articleId: true,
      role: true,
      reason: true,
      byId: true,
      article: { select: { key: true, headline: true } },
    },
    orderBy: { articleId: "asc" },
  });
  return rows.map(({ article, role, ...row }) => ({
    ...row,
    ...article,
    role: role === "background" ? "background" : "about",
  }));
}

/**
 * Puts articles into an event, in the order of their colour slots in the one that they come from, so that colours
 * follow one another as they did there. What stands in the event already keeps its slot.
 */
export async function takeOverPlaces(
  tx: Transaction,
  recorder: ChangeRecorder,
  { from, into }: { readonly from: number; readonly into: number },
  places: readonly EventPlace[],
): Promise<void> {
  for (const { articleId, role, reason, byId } of places) {
    await saveEventArticle(tx, recorder, { eventId: into, articleId, role, reason, byId });
  }
  const articles = await tx.article.findMany({
    where: { id: { in: places.map(({ articleId }) => articleId) } },
    select: { id: true, outletId: true },
    orderBy: { id: "asc" },
  });
  const slots = await tx.eventSlot.findMany({
    where: { eventId: from },
    select: { slot: true, outletId: true, articleId: true },
  });
  const slotOf = ({ id, outletId }: { readonly id: number; readonly outletId: number | null }) =>
    slots.find((slot) => (outletId === null ? slot.articleId === id : slot.outletId === outletId))?.slot ?? Infinity;
  const ordered = articles.toSorted((a, b) => slotOf(a) - slotOf(b) || a.id - b.id);
  for (const { id, outletId } of ordered) {
    await ensureSlot(tx, recorder, into, outletId === null ? { articleId: id } : { outletId });
  }
}

/** Claims of an event, with whether articles that stay there mention them; and whether articles that go do. */
export async function listClaimsOfArticles(
  reader: Reader,
  eventId: number,
  goingIds: readonly number[],
): Promise<readonly { readonly claimId: number; readonly isMentionedByStaying: boolean }[]> {
  const going = { in: [...goingIds] };
  const rows = await reader.claim.findMany({
    where: { events: { some: { eventId } }, mentions: { some: { articleId: going } } },
    select: {
      id: true,
      mentions: {
        where: { articleId: { notIn: [...goingIds] }, article: { events: { some: { eventId } } } },
        select: { id: true },
        take: 1,
      },
    },
    orderBy: { id: "asc" },
  });
  return rows.map(({ id, mentions }) => ({ claimId: id, isMentionedByStaying: mentions.length > 0 }));
}

export async function listClaimIds(reader: Reader, eventId: number): Promise<readonly number[]> {
  const rows = await reader.claimEvent.findMany({
    where: { eventId },
    select: { claimId: true },
    orderBy: { claimId: "asc" },
  });
  return rows.map(({ claimId }) => claimId);
}

/** Adds claims to an event; those that it has stay as they are. */
export async function addClaims(
  tx: Transaction,
  recorder: ChangeRecorder,
  eventId: number,
  claimIds: readonly number[],
): Promise<void> {
  const known = new Set(await listClaimIds(tx, eventId));
  const rows = claimIds.filter((claimId) => !known.has(claimId)).map((claimId) => ({ claimId, eventId }));
  await tx.claimEvent.createMany({ data: rows });
  await recorder.created("ClaimEvent", ...rows);
}

/** Takes claims out of an event; they stay in the others that hold them. */
export async function takeOutClaims(
  tx: Transaction,
  recorder: ChangeRecorder,
  eventId: number,
  claimIds: readonly number[],
): Promise<void> {
  await recorder.touch("ClaimEvent", ...claimIds.map((claimId) => ({ claimId, eventId })));
  await tx.claimEvent.deleteMany({ where: { eventId, claimId: { in: [...claimIds] } } });
}

/** Adds an event to every dossier that holds another. */
export async function followIntoDossiers(
  tx: Transaction,
  recorder: ChangeRecorder,
  { from, into }: { readonly from: number; readonly into: number },
): Promise<void> {
  const parts = await tx.eventPart.findMany({
    where: { eventId: from },
    select: { dossierId: true },
    orderBy: { dossierId: "asc" },
  });
  for (const { dossierId } of parts) await saveEventPart(tx, recorder, dossierId, into);
}

/** Words that both events explain, in other words. */
export async function listDisputedTerms(reader: Reader, from: number, into: number): Promise<readonly string[]> {
  const rows = await reader.glossaryTerm.findMany({
    where: { eventId: { in: [from, into] } },
    select: { term: true, eventId: true, definition: true },
  });
  const there = new Map(
    rows.filter(({ eventId }) => eventId === into).map(({ term, definition }) => [term, definition]),
  );
  return rows
    .filter(({ term, eventId, definition }) => eventId === from && (there.get(term) ?? definition) !== definition)
    .map(({ term }) => term);
}

/**
 * Hands over what hangs on an event by itself: noted searches, explained words, imports, frozen comparisons, decisions on what was
 * proposed for it, and the addresses that lead to it. Words that both explain alike stay with the one that is left.
 */
export async function handOver(
  tx: Transaction,
  recorder: ChangeRecorder,
  {
    from,
    into,
  }: {
    readonly from: { readonly id: number; readonly slug: string };
    readonly into: { readonly id: number; readonly slug: string };
  },
): Promise<void> {
  const mine = { where: { eventId: from.id }, select: { id: true }, orderBy: { id: "asc" } } as const;
  const keep = { data: { eventId: into.id } };
  const theirs = await tx.glossaryTerm.findMany({ where: { eventId: into.id }, select: { term: true } });
  const moved = {
    CoverageSearch: await tx.coverageSearch.findMany(mine),
    GlossaryTerm: await tx.glossaryTerm.findMany({
      ...mine,
      where: { eventId: from.id, term: { notIn: theirs.map(({ term }) => term) } },
    }),
    Import: await tx.import.findMany(mine),
    Snapshot: await tx.snapshot.findMany(mine),
    Suggestion: await tx.suggestion.findMany({ ...mine, where: { eventId: from.id, state: { not: "open" } } }),
  };
  for (const [table, rows] of Object.entries(moved)) await recorder.touch(table, ...rows);
  const these = (rows: readonly { readonly id: number }[]) => ({
    where: { id: { in: rows.map(({ id }) => id) } },
    ...keep,
  });
  await tx.coverageSearch.updateMany(these(moved.CoverageSearch));
  await tx.glossaryTerm.updateMany(these(moved.GlossaryTerm));
  await tx.import.updateMany(these(moved.Import));
  await tx.snapshot.updateMany(these(moved.Snapshot));
  await tx.suggestion.updateMany(these(moved.Suggestion));
  const aliases = await tx.slugAlias.findMany({ where: { kind: "event", target: from.slug }, select: { slug: true } });
  for (const { slug } of [...aliases, { slug: from.slug }]) {
    await recorder.touch("SlugAlias", { slug });
    const alias = { kind: "event", target: into.slug };
    await tx.slugAlias.upsert({ where: { slug }, create: { slug, ...alias }, update: alias });
  }
}
