import type { Transaction } from "@/db/database";
import { findEvent, findMovedEvent } from "@/db/events";

/** Last parts of addresses under /events that are pages of their own. */
const RESERVED = new Set(["new", "grouping"]);

/**
 * An address for a new event: the wanted one, or with the first free number. One that an event had before is not free:
 * links to it would lead elsewhere.
 */
export async function findFreeSlug(tx: Transaction, wanted: string): Promise<string> {
  const base = wanted || "event";
  let slug = base;
  for (let number = 2; !(await isFreeFor(tx, slug, null)); number += 1) slug = `${base}-${number}`;
  return slug;
}

/** Whether an event (null: a new one) can have this address. One that it had before it can have back. */
export async function isFreeFor(tx: Transaction, slug: string, ownSlug: string | null): Promise<boolean> {
  if (RESERVED.has(slug) || (await findEvent(tx, slug)) !== null) return false;
  const target = await findMovedEvent(tx, slug);
  return target === null || target === ownSlug;
}
