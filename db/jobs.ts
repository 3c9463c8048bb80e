import type { Reader, Transaction } from "./database";

export const JOB_KINDS = ["read-import-item", "analyse-version"] as const;
export type JobKind = (typeof JOB_KINDS)[number];

export interface Job {
  readonly id: number;
  readonly kind: JobKind;
  readonly payload: unknown;
  readonly attempts: number;
}

/** A job that failed this often stays failed: its input, not the machine, is the trouble. */
export const JOB_ATTEMPTS = 3;

export async function insertJob(tx: Transaction, kind: JobKind, payload: object, at: string): Promise<void> {
  await tx.job.create({
    data: { kind, payload: JSON.stringify(payload), state: "waiting", attempts: 0, createdAt: at },
  });
}

/**
 * Takes up to `limit` jobs for a worker until `leaseUntil`. Jobs whose lease ran out are taken again: their worker is
 * dead, or so slow that it counts as dead.
 */
export async function claimJobs(
  tx: Transaction,
  { worker, limit, now, leaseUntil }: { worker: string; limit: number; now: string; leaseUntil: string },
): Promise<readonly Job[]> {
  const rows = await tx.$queryRaw<{ id: bigint | number; kind: JobKind; payload: string; attempts: bigint | number }[]>`
    UPDATE "Job" SET "state" = 'running', "worker" = ${worker}, "leaseUntil" = ${leaseUntil}, "attempts" = "attempts" + 1
    WHERE "id" IN (
      SELECT "id" FROM "Job"
      WHERE "state" = 'waiting' OR ("state" = 'running' AND "leaseUntil" < ${now})
      ORDER BY "id" LIMIT ${limit}
    )
    RETURNING "id", "kind", "payload", "attempts"`;
  return rows
    .map((row) => ({
      id: Number(row.id),
      kind: row.kind,
      payload: JSON.parse(row.payload) as unknown,
      attempts: Number(row.attempts),
    }))
    .sort((a, b) => a.id - b.id);
}

export async function finishJob(tx: Transaction, id: number, at: string): Promise<void> {
  await tx.job.updateMany({ where: { id }, data: { state: "done", finishedAt: at, leaseUntil: null, error: null } });
}

/** Puts a failed job back, or aside once it has failed too often. */
export async function failJob(tx: Transaction, job: Job, error: string, at: string): Promise<"waiting" | "failed"> {
  const state = job.attempts >= JOB_ATTEMPTS ? "failed" : "waiting";
  await tx.job.updateMany({ where: { id: job.id }, data: { state, error, finishedAt: at, leaseUntil: null } });
  return state;
}

/** How much work is left: what waits, runs, and was given up. */
export async function countJobs(reader: Reader): Promise<{ waiting: number; running: number; failed: number }> {
  const groups = await reader.job.groupBy({ by: ["state"], _count: true, where: { state: { not: "done" } } });
  const count = (state: string) => groups.find((group) => group.state === state)?._count ?? 0;
  return { waiting: count("waiting"), running: count("running"), failed: count("failed") };
}
