import { type EventText, findEventRevision, listEventTexts, saveEventAnalysis } from "@/db/event-analyses";
import { findEventById } from "@/db/events";
import { listEventSuggestions, writeSuggestions } from "@/db/suggestions";
import { describeMerge, mergeSuggestions } from "@/domain/suggestions/merge-suggestions";
import { EVENT_METHODS, nameMethod } from "@/domain/suggestions/methods";
import { proposeClaimsOfEvent } from "@/domain/suggestions/propose-claims-of-event";
import type { WorkContext } from "../work-context";
import { type Changes, suggestionKey } from "./analyse-version";
import type { Analyst } from "./analyst";
import type { ComparedText } from "./describe-event";
import { formatRevision } from "./recorded-state";

/**
 * Compares the texts of an event or dossier and stores what came of it with the proposed claims. Null: the event is
 * gone, has no text, or its texts changed while they were compared; nothing is stored then.
 */
export async function compareTexts(
  { database, now }: WorkContext,
  analyst: Analyst,
  eventId: number,
): Promise<Changes | null> {
  const before = await findEventRevision(database.reader, eventId);
  const event = await findEventById(database.reader, eventId);
  if (before === null || event === null) return null;
  const texts = await listEventTexts(database.reader, eventId);
  // Proposed claims are kept as suggestions, where people decide on them.
  const { claims, links, ...measures } = await analyst.describeEvent(texts.map(toComparedText), event.key);
  const proposed = proposeClaimsOfEvent(claims, links, {
    event: event.key,
    method: nameMethod("same-claim", EVENT_METHODS),
    versions: new Map(texts.map(({ key, versionKey }) => [key, versionKey])),
    hash: suggestionKey,
  });
  const articleOf = new Map(proposed.map(({ key, article }) => [key, article]));
  const idsOf = new Map(texts.map(({ key, articleId, versionId }) => [key, { articleId, versionId }]));
  const at = now();
  return database.inTransaction(async (tx) => {
    // A text may be gone or corrected by now: then nothing is stored, and the event is compared again.
    if ((await findEventRevision(tx, eventId))?.state !== before.state) return null;
    const stored = await listEventSuggestions(tx, eventId, "claim");
    const merged = mergeSuggestions(stored, proposed);
    await writeSuggestions(tx, merged, {
      at,
      targetOf: ({ key }) => {
        const ids = idsOf.get(articleOf.get(key) ?? "");
        return { eventId, articleId: ids?.articleId ?? null, versionId: ids?.versionId ?? null };
      },
    });
    await saveEventAnalysis(tx, eventId, {
      revision: formatRevision(before.state),
      computedAt: at,
      measures: { ...measures, versions: Object.fromEntries(texts.map(({ key, versionKey }) => [key, versionKey])) },
    });
    return describeMerge(stored, merged);
  });
}

function toComparedText({ outlet, versionId: _version, articleId: _article, ...text }: EventText): ComparedText {
  return { ...text, column: outlet?.key ?? text.key, outletNames: outlet?.names ?? [] };
}
