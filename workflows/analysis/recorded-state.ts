import type { Reader } from "@/db/database";
import { findEventRevision } from "@/db/event-analyses";
import { sha256Of } from "@/db/sources";
import { EVENT_METHODS, nameMethods, TEXT_METHODS } from "@/domain/suggestions/methods";

/**
 * What is recorded with an analysis about how it was made. Apart from the methods themselves, so that pages that tell
 * of it do not load taggers and tables.
 */

/** The methods that `describeText` runs, as an analysis records them. */
export const DESCRIBED_BY = nameMethods(TEXT_METHODS);

/** The methods that `describeEvent` runs, those that read each text included. */
export const COMPARED_BY = nameMethods({ ...TEXT_METHODS, ...EVENT_METHODS });

/** What an event's comparison of texts was made from, and by which methods. */
export function formatRevision(state: string): string {
  return `${sha256Of(state)} ${COMPARED_BY}`;
}

/** Whether a comparison of texts was made from the texts as they are; `byOlder`: by other versions of the methods. */
export function readRevision(
  stored: string | null,
  state: string,
): { readonly isCurrent: boolean; readonly byOlder: boolean } {
  const [hash, ...methods] = (stored ?? "").split(" ");
  return { isCurrent: hash === sha256Of(state), byOlder: stored !== null && methods.join(" ") !== COMPARED_BY };
}

/** The same for one event; null where it has no text to compare. */
export async function findTextsState(
  reader: Reader,
  eventId: number,
): Promise<{ readonly isCurrent: boolean; readonly byOlder: boolean } | null> {
  const found = await findEventRevision(reader, eventId);
  return found === null ? null : readRevision(found.revision, found.state);
}
