import type { JobKind } from "./jobs";
import type { Reader, Transaction } from "./database";

/** How many jobs of one kind are left. */
export interface OpenJobs {
  readonly waiting: number;
  readonly running: number;
  readonly failed: number;
}

/** What waits, is under way and was given up, by kind; a kind of which there is nothing is left out. */
export async function countJobsByKind(reader: Reader): Promise<Readonly<Partial<Record<JobKind, OpenJobs>>>> {
  const groups = await reader.job.groupBy({
    by: ["kind", "state"],
    where: { state: { not: "done" } },
    _count: true,
  });
  const counts: Record<string, { waiting: number; running: number; failed: number }> = {};
  for (const { kind, state, _count } of groups) {
    const of = (counts[kind] ??= { waiting: 0, running: 0, failed: 0 });
    if (state === "waiting" || state === "running" || state === "failed") of[state] += _count;
  }
  return counts;
}

/** An analysis that was given up: what it was about, and why. */
export interface FailedAnalysis {
  readonly kind: "analyse-version" | "compare-texts";
  /** Key and headline of the article, or address and title of the event. */
  readonly address: string;
  readonly title: string;
  readonly error: string;
  readonly failedAt: string;
}

interface FailedRow {
  readonly kind: FailedAnalysis["kind"];
  readonly address: string | null;
  readonly title: string | null;
  readonly error: string | null;
  readonly failedAt: string | null;
}

/** Analyses that were given up and whose text or event is still there, the newest first; each subject once. */
export async function listFailedAnalyses(reader: Reader, limit: number): Promise<readonly FailedAnalysis[]> {
  const rows = await reader.$queryRaw<FailedRow[]>`
    SELECT j."kind" AS "kind", a."key" AS "address", a."headline" AS "title", j."error" AS "error",
      MAX(j."finishedAt") AS "failedAt"
    FROM "Job" j JOIN "Article" a ON a."currentVersionId" = j."payload" ->> '$.versionId'
    WHERE j."state" = 'failed' AND j."kind" = 'analyse-version' AND a."stagedInId" IS NULL GROUP BY a."id"
    UNION ALL
    SELECT j."kind", e."slug", e."title", j."error", MAX(j."finishedAt")
    FROM "Job" j JOIN "Event" e ON e."id" = j."payload" ->> '$.eventId'
    WHERE j."state" = 'failed' AND j."kind" = 'compare-texts' GROUP BY e."id"
    ORDER BY 5 DESC LIMIT ${limit}`;
  return rows.map(({ kind, address, title, error, failedAt }) => ({
    kind,
    address: address ?? "",
    title: title ?? "",
    error: error ?? "",
    failedAt: failedAt ?? "",
  }));
}

/** Why the analysis of this version was given up last, and when; null where it was not. */
export async function findFailure(
  reader: Reader,
  versionId: number,
): Promise<{ readonly error: string; readonly failedAt: string } | null> {
  const [row] = await reader.$queryRaw<Pick<FailedRow, "error" | "failedAt">[]>`
    SELECT "error", "finishedAt" AS "failedAt" FROM "Job"
    WHERE "state" = 'failed' AND "kind" = 'analyse-version' AND "payload" ->> '$.versionId' = ${versionId}
    ORDER BY "id" DESC LIMIT 1`;
  return row === undefined ? null : { error: row.error ?? "", failedAt: row.failedAt ?? "" };
}

/** Whether a run still has jobs that wait or are under way. */
export async function hasOpenRunJobs(reader: Reader, runId: number): Promise<boolean> {
  const where = { subject: { startsWith: `run:${runId} ` }, state: { in: ["waiting", "running"] } };
  return (await reader.job.findFirst({ where, select: { id: true } })) !== null;
}

/** Forgets analyses of these versions and events that were given up, whoever asked for them. */
export async function forgetFailedAnalyses(
  tx: Transaction,
  { versionIds, eventIds }: { readonly versionIds: readonly number[]; readonly eventIds: readonly number[] },
): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM "Job" WHERE "state" = 'failed' AND (
      "kind" = 'analyse-version'
        AND "payload" ->> '$.versionId' IN (SELECT "value" FROM json_each(${JSON.stringify(versionIds)}))
      OR "kind" = 'compare-texts'
        AND "payload" ->> '$.eventId' IN (SELECT "value" FROM json_each(${JSON.stringify(eventIds)})))`;
}

/** Whether the comparison of an event in this state of its texts was given up. */
export async function isGivenUp(reader: Reader, subject: string): Promise<boolean> {
  return (await reader.job.findFirst({ where: { subject, state: "failed" }, select: { id: true } })) !== null;
}
