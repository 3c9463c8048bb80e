import { endLeases, listLeaseHolders } from "@/db/worker-leases";
import type { WorkContext } from "./work-context";

/** A process among workers. */
export interface WorkerPlace {
  readonly host: string;
  readonly pid: number;
}

/** What a worker signs its jobs with, such as `desk.local/4711`. */
export function nameWorker({ host, pid }: WorkerPlace): string {
  return `${host}/${pid}`;
}

/** What `nameWorker` made a name of; null for a name of another kind. */
export function readWorkerName(name: string): WorkerPlace | null {
  const slash = name.lastIndexOf("/");
  const pid = name.slice(slash + 1);
  return slash > 0 && /^\d+$/u.test(pid) ? { host: name.slice(0, slash), pid: Number(pid) } : null;
}

/**
 * Ends the leases of workers of this machine that no longer live, so that nobody waits a minute after a kill. Answers
 * how many jobs that frees.
 *
 * A worker calls it before it takes a job, so whoever has its name is a dead one before it: in a container each start
 * has the same process id. A dead worker whose id went to another program keeps its leases until they run out, and so
 * does one of another machine: nothing can be known of it here.
 */
export async function takeOverJobs(
  { database }: WorkContext,
  here: WorkerPlace,
  isAlive: (pid: number) => boolean,
): Promise<number> {
  const holders = await listLeaseHolders(database.reader);
  const dead = holders.filter((name) => {
    const place = readWorkerName(name);
    if (place === null || place.host !== here.host) return false;
    return place.pid === here.pid || !isAlive(place.pid);
  });
  return dead.length === 0 ? 0 : database.keepBooks((tx) => endLeases(tx, dead));
}

/** Whether a process of this machine lives. */
export function isProcessAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It lives and belongs to somebody else.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
