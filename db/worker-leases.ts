import type { Reader, Transaction } from "./database";

/** Names of the workers that hold jobs, living or not. */
export async function listLeaseHolders(reader: Reader): Promise<readonly string[]> {
  const rows = await reader.job.findMany({
    where: { state: "running", worker: { not: null } },
    select: { worker: true },
    distinct: ["worker"],
    orderBy: { worker: "asc" },
  });
  return rows.flatMap(({ worker }) => (worker === null ? [] : [worker]));
}

/** Before every moment: a lease until then has run out. */
const LONG_AGO = "";

/** Ends the leases of workers that are known to be dead; answers how many jobs can be taken again. */
export async function endLeases(tx: Transaction, workers: readonly string[]): Promise<number> {
  const { count } = await tx.job.updateMany({
    where: { state: "running", worker: { in: [...workers] } },
    data: { leaseUntil: LONG_AGO },
  });
  return count;
}

/**
 * Puts back what a worker that is asked to end has under way. The attempt does not count: the job was not the trouble.
 * Answers how many jobs wait again.
 */
export async function handBackJobs(tx: Transaction, worker: string): Promise<number> {
  return tx.$executeRaw`
    UPDATE "Job" SET "state" = 'waiting', "worker" = NULL, "leaseUntil" = NULL, "attempts" = MAX("attempts" - 1, 0)
    WHERE "state" = 'running' AND "worker" = ${worker}`;
}
