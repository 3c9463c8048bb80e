import type { Database } from "@/db/database";
import { type EventOfOutlet, listEventsOfOutlet } from "@/db/outlet-events";
import type { Viewer } from "@/db/viewer";
import { DEFAULT_OPTIONS } from "@/domain/comparison/comparison";
import type { ProfiledEvent } from "@/domain/comparison/outlet-profile/outlet-profile-table";
import { profileOutlet } from "@/domain/comparison/outlet-profile/profile-outlet";
import { compareEvent, DEFAULT_CODEBOOK } from "./compare-event";
import { compareSharedTextOf } from "./compare-parts/shared-text";
import { compareEventVoices } from "./compare-parts/voices";
import { rememberAnswers } from "./remember";

/** How many events a page of an outlet's profile holds. */
export const PROFILED_EVENTS = 6;

export type OutletEvent = EventOfOutlet & ProfiledEvent;

export interface ProfiledOutlet {
  readonly events: readonly OutletEvent[];
  /** Events that its articles are about, on all pages. */
  readonly total: number;
  /** From 1; the last page where the address asks for one beyond. */
  readonly page: number;
  readonly pageCount: number;
}

const remember = rememberAnswers<ProfiledOutlet>();

/**
 * An outlet's articles beside those of the others, event by event, newest first: one page of them. Each event is compared
 * by `compareEvent` with the switches as they come, for this viewer, and nothing is put together over events. Remembered
 * until somebody writes to the database.
 */
export function profileOutletEvents(
  database: Database,
  viewer: Viewer,
  query: { readonly outlet: { readonly id: number; readonly key: string }; readonly page: number },
): Promise<ProfiledOutlet> {
  const { outlet, page } = query;
  return remember(database, JSON.stringify([viewer.coderId, outlet.key, page]), async () => {
    const listed = await listEventsOfOutlet(database.reader, outlet.id, { page, size: PROFILED_EVENTS });
    const events: OutletEvent[] = [];
    // One after the other: each of them keeps the only reader busy.
    for (const event of listed.events) {
      events.push({
        ...event,
        profile: await profileInEvent(database, viewer, { slug: event.slug, column: outlet.key }),
      });
    }
    return { ...listed, events };
  });
}

async function profileInEvent(
  database: Database,
  viewer: Viewer,
  { slug, column }: { readonly slug: string; readonly column: string },
) {
  const result = await compareEvent(database, viewer, { slug, codebook: DEFAULT_CODEBOOK, options: DEFAULT_OPTIONS });
  const [voices, sharedText] = await Promise.all([
    compareEventVoices(database, result),
    compareSharedTextOf(database, result),
  ]);
  return profileOutlet({ comparison: result.comparison, voices, sharedText }, column);
}
