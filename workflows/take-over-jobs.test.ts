import { expect, test } from "vitest";
import { beginJob, claimJobs, countJobs, insertJob, JOB_ATTEMPTS } from "@/db/jobs";
import { handBackJobs } from "@/db/worker-leases";
import { openTestWorkspace } from "@/test/workspace";
import { isProcessAlive, nameWorker, readWorkerName, takeOverJobs } from "./take-over-jobs";
import type { WorkContext } from "./work-context";

const HERE = { host: "desk/of ada", pid: 500 };

/** As many jobs as workers, one begun by each, with leases that run for a minute. */
async function beginWork({ database, now }: WorkContext, workers: readonly string[]): Promise<void> {
  const leaseUntil = new Date(Date.parse(now()) + 60_000).toISOString();
  await database.inTransaction(async (tx) => {
    for (const worker of workers) {
      await insertJob(tx, "read-import-item", { itemId: -1 }, now());
      const [job] = await claimJobs(tx, { worker, limit: 1, now: now(), leaseUntil });
      if (job !== undefined) await beginJob(tx, job, { worker, leaseUntil });
    }
  });
}

async function claimAll({ database, now }: WorkContext): Promise<readonly number[]> {
  const claim = { worker: nameWorker(HERE), limit: 9, now: now(), leaseUntil: "2032" };
  return (await database.inTransaction((tx) => claimJobs(tx, claim))).map(({ attempts }) => attempts);
}

test("a worker's name says where it runs, and a name of another kind says nothing", () => {
  expect(readWorkerName(nameWorker(HERE))).toEqual(HERE);
  for (const other of ["worker-12", "worker", "/12", "desk/", "desk/12x"]) expect(readWorkerName(other)).toBeNull();
});

test("jobs of a worker of this machine that no longer lives are taken at once, with their attempt counted", async () => {
  const context = await openTestWorkspace();
  await beginWork(context, [nameWorker({ ...HERE, pid: 7 })]);
  expect(await claimAll(context)).toEqual([]);
  expect(await takeOverJobs(context, HERE, () => false)).toBe(1);
  expect(await claimAll(context)).toEqual([1]);
});

test("whoever had this worker's own name before it is dead", async () => {
  const context = await openTestWorkspace();
  await beginWork(context, [nameWorker(HERE)]);
  expect(await takeOverJobs(context, HERE, () => true)).toBe(1);
});

test("jobs of living workers, of other machines and of unknown ones are left alone", async () => {
  const context = await openTestWorkspace();
  await beginWork(context, [nameWorker({ ...HERE, pid: 8 }), nameWorker({ host: "other", pid: 7 }), "worker-7"]);
  expect(await takeOverJobs(context, HERE, (pid) => pid === 8)).toBe(0);
  expect(await claimAll(context)).toEqual([]);
});

test("a process is asked whether it lives", () => {
  expect(isProcessAlive(process.pid)).toBe(true);
  // Above the highest number that any system gives to a process.
  expect(isProcessAlive(2 ** 30)).toBe(false);
});

test("what is handed back waits again, however often, and was not tried", async () => {
  const context = await openTestWorkspace();
  const me = nameWorker(HERE);
  await beginWork(context, [me, nameWorker({ host: "other", pid: 7 })]);
  for (let time = 0; time < JOB_ATTEMPTS + 1; time += 1) {
    expect(await context.database.inTransaction((tx) => handBackJobs(tx, me))).toBe(1);
    expect(await countJobs(context.database.reader)).toEqual({ waiting: 1, running: 1, failed: 0 });
    const claim = { worker: me, limit: 9, now: context.now(), leaseUntil: "2032" };
    await context.database.inTransaction(async (tx) => {
      const [job] = await claimJobs(tx, claim);
      expect(job?.attempts).toBe(0);
      if (job !== undefined) await beginJob(tx, job, claim);
    });
  }
});
