import { listUnanalysedVersions } from "@/db/analyses";
import type { Database } from "@/db/database";
import { listEventRevisions } from "@/db/event-analyses";
import { insertJobsOnce, type JobOnce } from "@/db/jobs";
import { sha256Of } from "@/db/sources";
import { readRevision } from "./recorded-state";

/** Texts queued at once: few enough for a short transaction. */
const BATCH = 200;

/**
 * Queues what has not been analysed: texts first, and once none waits events whose texts are others than those that
 * were compared last. Answers how many jobs are new. What was made by older versions of the methods is left until a
 * person asks (`runAgain`): their figures do not change by themselves.
 *
 * Looking for it needs nobody to say that something changed, so nothing is forgotten: not after a kill, an undo, or a
 * correction. It reads every article, so it is for the worker's idle moments.
 */
export async function queueAnalyses({
  database,
  now,
}: {
  readonly database: Database;
  now(): string;
}): Promise<number> {
  const versions = await listUnanalysedVersions(database.reader, BATCH);
  const jobs = versions.length > 0 ? versions.map(analyseVersionJob) : await listStaleEvents(database);
  if (jobs.length === 0) return 0;
  return database.keepBooks((tx) => insertJobsOnce(tx, jobs, now()));
}

function analyseVersionJob(versionId: number): JobOnce {
  return { kind: "analyse-version", payload: { versionId }, subject: `version:${versionId}` };
}

async function listStaleEvents({ reader }: Database): Promise<readonly JobOnce[]> {
  const revisions = await listEventRevisions(reader);
  return revisions
    .filter(({ revision, state }) => !readRevision(revision, state).isCurrent)
    .map(({ eventId, state }) => ({
      kind: "compare-texts",
      payload: { eventId },
      subject: compareTextsSubject(eventId, state),
    }));
}

/** What a comparison of texts is about: a state that could not be compared is not tried again; another one is. */
export function compareTextsSubject(eventId: number, state: string): string {
  return `event:${eventId}@${sha256Of(state).slice(0, 12)}`;
}
