import type { ChangeRecorder } from "./change-log";
import type { Transaction } from "./database";
import { saveEventArticle } from "./events";

/** Who put articles into an event, in what role and why. */
export interface EventEntry {
  readonly role: "about" | "background";
  readonly reason: string;
  readonly byId: number | null;
}

/**
 * Puts articles into an event, each with the reason; one that is there already gets the role and reason anew. Their
 * outlets (or, where that is unknown, the articles themselves) get the event's next free colour slots when they first
 * enter.
 */
export async function enterEvent(
  tx: Transaction,
  recorder: ChangeRecorder,
  eventId: number,
  { articleIds, ...entry }: EventEntry & { readonly articleIds: readonly number[] },
): Promise<void> {
  const where = { eventId, articleId: { in: [...articleIds] } };
  const rows = await tx.eventArticle.findMany({ where, select: { articleId: true } });
  const known = new Set(rows.map(({ articleId }) => articleId));
  for (const articleId of known) await saveEventArticle(tx, recorder, { eventId, articleId, ...entry });
  const added = articleIds.filter((articleId) => !known.has(articleId)).map((articleId) => ({ eventId, articleId }));
  await tx.eventArticle.createMany({ data: added.map((key) => ({ ...key, ...entry })) });
  await recorder.created("EventArticle", ...added);
  await giveSlots(tx, recorder, eventId, articleIds);
}

/** A slot stays with its holder for good, so that an older article of a new outlet moves no colour. */
async function giveSlots(
  tx: Transaction,
  recorder: ChangeRecorder,
  eventId: number,
  articleIds: readonly number[],
): Promise<void> {
  const taken = await tx.eventSlot.findMany({
    where: { eventId },
    select: { slot: true, outletId: true, articleId: true },
  });
  const holders = new Set(taken.map(nameHolder));
  let slot = Math.max(0, ...taken.map((row) => row.slot));
  const articles = await tx.article.findMany({
    where: { id: { in: [...articleIds] } },
    select: { id: true, outletId: true },
    orderBy: { id: "asc" },
  });
  const added = [];
  for (const { id, outletId } of articles) {
    const holder = outletId === null ? { outletId, articleId: id } : { outletId, articleId: null };
    if (holders.has(nameHolder(holder))) continue;
    holders.add(nameHolder(holder));
    slot += 1;
    added.push({ eventId, slot, ...holder });
  }
  const made = await tx.eventSlot.createManyAndReturn({ data: added, select: { id: true } });
  await recorder.created("EventSlot", ...made);
}

function nameHolder({ outletId, articleId }: { outletId: number | null; articleId: number | null }): string {
  return outletId === null ? `article ${articleId}` : `outlet ${outletId}`;
}
