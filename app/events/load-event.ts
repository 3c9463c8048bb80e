import { notFound, permanentRedirect, redirect } from "next/navigation";
import type { PageInput, SearchParams } from "@/app/guard/guarded";
import type { Workspace } from "@/app/guard/workspace";
import { withEvidence } from "@/components/evidence/evidence-href";
import type { EvidenceView } from "@/components/evidence/evidence-view";
import { findEvent, findMovedEvent } from "@/db/events";
import { compareEvent, type ComparedEventResult } from "@/workflows/compare-event";
import { openEvidence } from "./open-evidence";
import { type EventQuery, formatEventQuery, readEventQuery } from "./search-params";

export interface LoadedEvent extends ComparedEventResult {
  readonly slug: string;
  readonly query: EventQuery;
  /** The query without the opened mark, as links carry it on. */
  readonly search: string;
  /** What `?evidence=` opens; null without one, and where it leads nowhere. */
  readonly evidence: EvidenceView | null;
}

/**
 * Loads an event for its page or twin: one query, one comparison, one drawer.
 * @throws {NotFoundError} no such event or codebook
 */
export async function loadEvent(workspace: Workspace, slug: string, parameters: SearchParams): Promise<LoadedEvent> {
  const query = readEventQuery(parameters);
  const result = await compareEvent(workspace.database, workspace.viewer, { slug, ...query });
  const evidence = query.evidence === null ? null : await openEvidence(workspace.database, result, query.evidence);
  return { slug, query, search: formatEventQuery(query), ...result, evidence };
}

/**
 * The same for a page. An address that the event had before leads on to the one it has now, and so does the mark of a
 * claim that became part of another.
 */
export async function loadEventPage(page: PageInput, part = ""): Promise<LoadedEvent> {
  const slug = page.param("slug");
  const { reader } = page.database;
  if ((await findEvent(reader, slug)) === null) {
    const moved = await findMovedEvent(reader, slug);
    if (moved !== null) permanentRedirect(`/events/${moved}${part}`);
  }
  const loaded = await loadEvent(page, slug, page.searchParams);
  const { query, evidence } = loaded;
  // Not for good: the merge can be undone, and a browser would remember.
  if (evidence !== null && evidence.address !== query.evidence) {
    redirect(withEvidence({ path: `/events/${slug}${part}`, search: writeQuery(page.searchParams) }, evidence.address));
  }
  return loaded;
}

/** Everything that the address asks for, since some parts have switches of their own. */
function writeQuery(parameters: SearchParams): string {
  const search = new URLSearchParams();
  for (const [name, value = []] of Object.entries(parameters)) {
    for (const one of typeof value === "string" ? [value] : value) search.append(name, one);
  }
  return search.toString();
}

/** The same for a part that makes sense inside one event only; a dossier has no such page. */
export async function loadInsideOneEvent(page: PageInput, part: string): Promise<LoadedEvent> {
  const loaded = await loadEventPage(page, part);
  if (loaded.comparison.event.kind === "dossier") notFound();
  return loaded;
}
