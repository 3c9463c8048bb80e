import type { Reader } from "@/db/database";
import { listClaimsOfEventAlone, listOldAddresses } from "@/db/event-alone";
import { getEvent } from "@/db/events";
import { countRows, type FindRemovable, planRemoval, type RemovalOutcome, removeThing } from "./removal";
import { sayCounts } from "./say-counts";
import type { WorkContext } from "./work-context";

/**
 * What goes with an event or dossier: its claims that no other event holds with everything that people noted on them,
 * its words and searches, its old addresses. Articles stay, and so do the events of a dossier.
 *
 * @throws {NotFoundError}
 */
export function planEventRemoval(context: WorkContext, { event }: { readonly event: string }) {
  return planRemoval(context, findEventToRemove(event));
}

/** Removes an event or dossier; `agreed` is the work of the plan that the person was shown. @throws {NotFoundError} */
export function removeEvent(
  context: WorkContext,
  { event, agreed }: { readonly event: string; readonly agreed: string | null },
): Promise<RemovalOutcome> {
  return removeThing(context, { action: "remove-event", agreed, find: findEventToRemove(event) });
}

function findEventToRemove(slug: string): FindRemovable {
  return async (reader: Reader) => {
    const { id, title, kind } = await getEvent(reader, slug);
    const claims = await listClaimsOfEventAlone(reader, id);
    const addresses = await listOldAddresses(reader, slug);
    return {
      summary: `${kind === "dossier" ? "Dossier" : "Event"} removed: ${title}`,
      roots: [
        { table: "Event", key: { id } },
        ...claims.map((claimId) => ({ table: "Claim", key: { id: claimId } })),
        ...addresses.map((address) => ({ table: "SlugAlias", key: { slug: address } })),
      ],
      refuse: () => null,
      describe: (rows) =>
        sayCounts([
          [claims.length, "claim that no other event holds/claims that no other event holds"],
          [countRows(rows, "EventArticle"), "place of an article that stays/places of articles that stay"],
          [countRows(rows, "EventPart"), kind === "dossier" ? DOSSIER_PARTS : "place in a dossier/places in dossiers"],
          [countRows(rows, "CoverageSearch"), "noted search/noted searches"],
          [countRows(rows, "GlossaryTerm"), "explained word/explained words"],
          [countRows(rows, "Snapshot"), "frozen comparison/frozen comparisons"],
        ]),
    };
  };
}

const DOSSIER_PARTS = "place of an event that stays/places of events that stay";
