import type { Database } from "@/db/database";
import { listEventSlugs } from "@/db/event-slugs";
import { findEvent, findMovedEvent } from "@/db/events";
import { listNearest } from "@/domain/text/list-nearest";

/** An event or dossier that somebody named, or what they may have meant. */
export type EventToCompare =
  | { readonly ok: true; readonly id: number; readonly slug: string }
  | { readonly ok: false; readonly nearest: readonly string[] };

/** As many addresses as one line of a message holds. */
const NEAREST = 3;

/** Finds an event by its address or by one that it had before; else the addresses that are spelt most like it. */
export async function findEventToCompare({ reader }: Database, wanted: string): Promise<EventToCompare> {
  const moved = await findMovedEvent(reader, wanted);
  const event = (await findEvent(reader, wanted)) ?? (moved === null ? null : await findEvent(reader, moved));
  if (event !== null) return { ok: true, id: event.id, slug: event.slug };
  return { ok: false, nearest: listNearest(wanted, await listEventSlugs(reader), NEAREST) };
}
