import { countTextsOnTheWay, listArticleIdsOfImport } from "@/db/analysis-progress";
import { isGivenUp } from "@/db/analysis-jobs";
import { findArticle } from "@/db/articles";
import type { Reader } from "@/db/database";
import { findEventRevision, listEventArticleIds, listEventRevisions, type EventRevision } from "@/db/event-analyses";
import { findEvent } from "@/db/events";
import { compareTextsSubject } from "./queue-analyses";
import { DESCRIBED_BY, readRevision } from "./recorded-state";
import { findRunUnderWay, type RunWanted } from "./run-again";

/** What somebody waits for: an article, an event or dossier by its address, what an import brought, or everything. */
export type ProgressScope =
  | { readonly of: "article"; readonly key: string }
  | { readonly of: "event"; readonly slug: string }
  | { readonly of: "import"; readonly key: string }
  | { readonly of: "all" };

/** How far the machine is. `again`: in a run that a person asked for, which counts texts and events together. */
export interface AnalysisProgress {
  readonly phase: "reading" | "comparing" | "again" | "done";
  readonly done: number;
  readonly total: number;
}

const DONE: AnalysisProgress = { phase: "done", done: 0, total: 0 };

/**
 * How far the analysis is: texts that were never analysed first, then events whose texts were not compared as they are
 * now. Texts that are too long to be analysed unasked and those that were given up are not waited for.
 */
export async function loadProgress(reader: Reader, scope: ProgressScope): Promise<AnalysisProgress> {
  const watched = await findWatched(reader, scope);
  if (watched === null) return DONE;
  const { run, articleIds, eventIds } = watched;
  const again = run === null ? null : await findRunUnderWay(reader, run);
  if (again !== null) return { phase: "again", done: again.done + again.failed, total: again.total };
  const { texts, analysed, failed, long } = await countTextsOnTheWay(reader, articleIds, DESCRIBED_BY);
  const total = texts - failed - long;
  if (analysed < total) return { phase: "reading", done: analysed, total };
  const events = await listWatchedEvents(reader, eventIds);
  const stale = await countStale(reader, events);
  return stale === 0 ? DONE : { phase: "comparing", done: events.length - stale, total: events.length };
}

interface Watched {
  readonly run: RunWanted | null;
  /** null: all. */
  readonly articleIds: readonly number[] | null;
  readonly eventIds: readonly number[] | null;
}

async function findWatched(reader: Reader, scope: ProgressScope): Promise<Watched | null> {
  switch (scope.of) {
    case "all":
      return { run: { scope: "all", target: null }, articleIds: null, eventIds: null };
    case "import":
      return { run: null, articleIds: await listArticleIdsOfImport(reader, scope.key), eventIds: [] };
    case "article": {
      const article = await findArticle(reader, scope.key);
      if (article === null) return null;
      return { run: { scope: "article", target: scope.key }, articleIds: [article.id], eventIds: [] };
    }
    case "event": {
      const event = await findEvent(reader, scope.slug);
      if (event === null) return null;
      const articleIds = await listEventArticleIds(reader, event.id);
      return { run: { scope: "event", target: event.key }, articleIds, eventIds: [event.id] };
    }
  }
}

async function listWatchedEvents(
  reader: Reader,
  eventIds: readonly number[] | null,
): Promise<readonly EventRevision[]> {
  if (eventIds === null) return listEventRevisions(reader);
  const found = await Promise.all(eventIds.map((id) => findEventRevision(reader, id)));
  return found.flatMap((one) => (one === null ? [] : [one]));
}

async function countStale(reader: Reader, events: readonly EventRevision[]): Promise<number> {
  const stale = events.filter(({ revision, state }) => !readRevision(revision, state).isCurrent);
  const subjects = stale.map(({ eventId, state }) => compareTextsSubject(eventId, state));
  const givenUp = await Promise.all(subjects.map((subject) => isGivenUp(reader, subject)));
  return givenUp.filter((isFailed) => !isFailed).length;
}
