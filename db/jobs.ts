import type { Reader, Transaction } from "./database";

export const JOB_KINDS = ["read-import-item", "analyse-version", "compare-texts", "propose-groups"] as const;
export type JobKind = (typeof JOB_KINDS)[number];

export interface Job {
  readonly id: number;
  readonly kind: JobKind;
  readonly payload: unknown;
  /** How often it has been begun. */
  readonly attempts: number;
}

/** Somebody waits for a page that is read. */
export const READING_PRIORITY = 0;
/** Nobody waits for an analysis. */
export const ANALYSIS_PRIORITY = 1;

/** A job that was begun this often and never finished stays failed: its input, not the machine, is the trouble. */
export const JOB_ATTEMPTS = 3;

export async function insertJob(tx: Transaction, kind: JobKind, payload: object, at: string): Promise<void> {
  await tx.job.create({
    data: { kind, payload: JSON.stringify(payload), state: "waiting", attempts: 0, createdAt: at },
  });
}

/** What is to be done about something, unless the same is waiting, under way or was given up. */
export interface JobOnce {
  readonly kind: JobKind;
  readonly payload: object;
  readonly subject: string;
}

/** Asks for work that nobody needs to have done twice, after what people wait for. Answers how many jobs are new. */
export async function insertJobsOnce(tx: Transaction, jobs: readonly JobOnce[], at: string): Promise<number> {
  const rows = JSON.stringify(jobs.map((job) => ({ ...job, payload: JSON.stringify(job.payload) })));
  return tx.$executeRaw`
    INSERT INTO "Job" ("kind", "payload", "subject", "priority", "state", "attempts", "createdAt")
    SELECT "value" ->> '$.kind', "value" ->> '$.payload', "value" ->> '$.subject', ${ANALYSIS_PRIORITY},
      'waiting', 0, ${at}
    FROM json_each(${rows})
    WHERE NOT EXISTS (SELECT 1 FROM "Job" j WHERE j."subject" = "value" ->> '$.subject')`;
}

/** How many jobs of these kinds wait or run. */
export async function countOpenJobs(reader: Reader, kinds: readonly JobKind[]): Promise<number> {
  return reader.job.count({ where: { kind: { in: [...kinds] }, state: { in: ["waiting", "running"] } } });
}

/** Begins a lease anew while its work goes on. */
export async function keepLease(tx: Transaction, id: number, worker: string, leaseUntil: string): Promise<void> {
  await tx.job.updateMany({ where: { id, state: "running", worker }, data: { leaseUntil } });
}

export interface JobClaim {
  readonly worker: string;
  readonly limit: number;
  readonly now: string;
  readonly leaseUntil: string;
  readonly upTo?: number;
}

/**
 * Takes up to `limit` jobs for a worker until `leaseUntil`: those whose lease ran out (their worker is dead, or so slow
 * that it counts as dead), then what somebody waits for at a screen, then the oldest; with `upTo` none that are less
 * urgent. Taking is no attempt yet: see `beginJob`.
 */
export async function claimJobs(
  tx: Transaction,
  { worker, limit, now, leaseUntil, upTo = ANALYSIS_PRIORITY }: JobClaim,
): Promise<readonly Job[]> {
  const rows = await tx.$queryRaw<JobRow[]>`
    UPDATE "Job" SET "state" = 'running', "worker" = ${worker}, "leaseUntil" = ${leaseUntil}
    WHERE "id" IN (
      SELECT "id" FROM (
        SELECT "id" FROM "Job" WHERE "state" = 'running' AND "leaseUntil" < ${now} AND "priority" <= ${upTo}
        LIMIT ${limit}
      )
      UNION ALL
      SELECT "id" FROM (
        SELECT "id" FROM "Job" WHERE "state" = 'waiting' AND "priority" <= ${upTo}
        ORDER BY "priority", "id" LIMIT ${limit}
      )
      LIMIT ${limit}
    )
    RETURNING "id", "kind", "payload", "attempts"`;
  return toJobs(rows);
}

/**
 * Gives up jobs that were begun as often as may be and whose last lease ran out as well: each time their worker died
 * over them. Without this they would be claimed for ever, before everything that waits behind them.
 */
export async function giveUpLostJobs(tx: Transaction, now: string): Promise<readonly Job[]> {
  const rows = await tx.$queryRaw<JobRow[]>`
    UPDATE "Job" SET "state" = 'failed', "leaseUntil" = NULL, "finishedAt" = ${now}, "error" = ${DIED}
    WHERE "state" = 'running' AND "leaseUntil" < ${now} AND "attempts" >= ${JOB_ATTEMPTS}
    RETURNING "id", "kind", "payload", "attempts"`;
  return toJobs(rows);
}

const DIED = "the worker ended in the middle of this job, each time";

interface JobRow {
  readonly id: bigint | number;
  readonly kind: JobKind;
  readonly payload: string;
  readonly attempts: bigint | number;
}

function toJobs(rows: readonly JobRow[]): readonly Job[] {
  return rows
    .map((row) => ({
      id: Number(row.id),
      kind: row.kind,
      payload: JSON.parse(row.payload) as unknown,
      attempts: Number(row.attempts),
    }))
    .sort((a, b) => a.id - b.id);
}

/**
 * Counts an attempt at a claimed job and begins its lease anew; committed before the work, so that a job that kills
 * its worker has been counted. null: the lease ran out and somebody else has it.
 */
export async function beginJob(
  tx: Transaction,
  job: Job,
  { worker, leaseUntil }: { readonly worker: string; readonly leaseUntil: string },
): Promise<Job | null> {
  const { count } = await tx.job.updateMany({
    where: { id: job.id, state: "running", worker },
    data: { leaseUntil, attempts: { increment: 1 } },
  });
  return count === 0 ? null : { ...job, attempts: job.attempts + 1 };
}

/**
 * Nothing happens where the lease ran out meanwhile and another worker has the job; false then. A job with a subject is
 * forgotten once it is done: what it made tells of it, and the same can be asked for again.
 */
export async function finishJob(tx: Transaction, id: number, worker: string, at: string): Promise<boolean> {
  const mine = { id, state: "running", worker };
  const forgotten = await tx.job.deleteMany({ where: { ...mine, subject: { not: null } } });
  const data = { state: "done", finishedAt: at, leaseUntil: null, error: null };
  const done = await tx.job.updateMany({ where: mine, data });
  return forgotten.count + done.count > 0;
}

/**
 * Puts a job that was begun and failed back, or aside once it has failed too often. `lost`: another worker has it by
 * now, and this one has no say in it.
 */
export async function failJob(
  tx: Transaction,
  job: Job,
  { worker, error, at }: { readonly worker: string; readonly error: string; readonly at: string },
): Promise<"waiting" | "failed" | "lost"> {
  const state = job.attempts >= JOB_ATTEMPTS ? "failed" : "waiting";
  const { count } = await tx.job.updateMany({
    where: { id: job.id, state: "running", worker },
    data: { state, error, finishedAt: at, leaseUntil: null },
  });
  return count === 0 ? "lost" : state;
}

/** How much work is left: what waits, runs, and was given up. */
export async function countJobs(reader: Reader): Promise<{ waiting: number; running: number; failed: number }> {
  const groups = await reader.job.groupBy({ by: ["state"], _count: true, where: { state: { not: "done" } } });
  const count = (state: string) => groups.find((group) => group.state === state)?._count ?? 0;
  return { waiting: count("waiting"), running: count("running"), failed: count("failed") };
}
