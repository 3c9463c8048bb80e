import { expect, test } from "vitest";
import { beginJob, claimJobs, countJobs, failJob, finishJob, insertJob, type Job, JOB_ATTEMPTS } from "@/db/jobs";
import { getImportItem } from "@/db/imports";
import { buildPage, openTestWorkspace } from "@/test/workspace";
import { DO_HERE, doNextJobs } from "./do-jobs";
import { addImportItem, startImport } from "./import/start-import";
import type { WorkContext } from "./work-context";

const encode = (text: string) => new TextEncoder().encode(text);

async function addWaitingPage(context: WorkContext) {
  const { key: importKey } = await startImport(context, { event: null });
  const page = { importKey, name: "page.txt", bytes: encode(buildPage()), input: null, url: null };
  const item = await addImportItem(context, page);
  if ("ok" in item) throw new Error(item.message);
  return item;
}

const fails = () => {
  throw new Error("no job should have failed");
};

test("the worker reads a waiting page and leaves nothing to do", async () => {
  const context = await openTestWorkspace();
  const { key } = await addWaitingPage(context);
  expect((await getImportItem(context.database.reader, key)).state).toBe("waiting");
  expect(await doNextJobs(context, { ...DO_HERE, worker: "worker", onFailure: fails })).toBe(1);
  expect((await getImportItem(context.database.reader, key)).state).toBe("doubtful");
  expect(await doNextJobs(context, { ...DO_HERE, worker: "worker", onFailure: fails })).toBe(0);
  expect(await countJobs(context.database.reader)).toEqual({ waiting: 0, running: 0, failed: 0 });
});

test("a job whose worker died is taken again once its lease has run out, and not before", async () => {
  const context = await openTestWorkspace();
  const { key } = await addWaitingPage(context);
  const dead = { worker: "dead", limit: 9, now: "2031-04-01T10:00:00.000Z", leaseUntil: "2031-04-01T10:01:00.000Z" };
  await context.database.inTransaction((tx) => claimJobs(tx, dead));
  expect(await doNextJobs(context, { ...DO_HERE, worker: "alive", onFailure: fails })).toBe(0);
  const later: WorkContext = { ...context, now: () => "2031-04-01T10:01:01.000Z" };
  expect(await doNextJobs(later, { ...DO_HERE, worker: "alive", onFailure: fails })).toBe(1);
  expect((await getImportItem(context.database.reader, key)).state).toBe("doubtful");
});

test("two workers never take the same job", async () => {
  const context = await openTestWorkspace();
  await context.database.inTransaction(async (tx) => {
    for (let number = 0; number < 20; number += 1) await insertJob(tx, "read-import-item", { itemId: -1 }, "2031");
  });
  const counts = await Promise.all(
    ["a", "b", "c"].map((worker) => doNextJobs(context, { ...DO_HERE, worker, onFailure: fails })),
  );
  expect(counts).toEqual([4, 4, 4]);
  expect((await countJobs(context.database.reader)).waiting).toBe(8);
});

test("a job that fails is tried again and then given up, with the reason kept", async () => {
  const context = await openTestWorkspace();
  await context.database.inTransaction((tx) => insertJob(tx, "read-import-item", { itemId: "not a number" }, "2031"));
  const errors: string[] = [];
  for (let round = 0; round < JOB_ATTEMPTS + 2; round += 1) {
    await doNextJobs(context, { ...DO_HERE, worker: "worker", onFailure: (_job, error) => errors.push(error) });
  }
  expect(errors).toHaveLength(JOB_ATTEMPTS);
  expect(await countJobs(context.database.reader)).toEqual({ waiting: 0, running: 0, failed: 1 });
});

test("a page whose reading fails for good says so, and is not read again", async () => {
  const context = await openTestWorkspace();
  const { key } = await addWaitingPage(context);
  const { database } = context;
  // Bytes that cannot be unpacked: a fault of the disk.
  await database.inTransaction((tx) => tx.sourceBytes.updateMany({ data: { bytes: new Uint8Array([1, 2, 3]) } }));
  const errors: string[] = [];
  for (let round = 0; round < JOB_ATTEMPTS; round += 1) {
    expect((await getImportItem(database.reader, key)).state).toBe("waiting");
    await doNextJobs(context, { ...DO_HERE, worker: "worker", onFailure: (_job, error) => errors.push(error) });
  }
  expect(errors).toHaveLength(JOB_ATTEMPTS);
  expect(await getImportItem(database.reader, key)).toMatchObject({ state: "failed", reason: "fault" });
  expect(await doNextJobs(context, { ...DO_HERE, worker: "worker", onFailure: fails })).toBe(0);
});

/** A worker that claims, begins and dies, again and again, each time after the last one's lease. */
async function dieOver(context: WorkContext, times: number): Promise<string> {
  let now = "2031-04-01T10:00:00.000Z";
  for (let time = 0; time < times; time += 1) {
    const leaseUntil = new Date(Date.parse(now) + 1000).toISOString();
    const claim = { worker: `dead ${time}`, limit: 4, now, leaseUntil };
    const [first] = await context.database.inTransaction((tx) => claimJobs(tx, claim));
    if (first !== undefined) await context.database.inTransaction((tx) => beginJob(tx, first, claim));
    now = new Date(Date.parse(now) + 2000).toISOString();
  }
  return now;
}

test("a job over which its worker dies each time is given up, says so, and what waits behind it is done", async () => {
  const context = await openTestWorkspace();
  const poison = await addWaitingPage(context);
  const behind = await addWaitingPage(context);
  const now = await dieOver(context, JOB_ATTEMPTS);
  const failed: number[] = [];
  const later: WorkContext = { ...context, now: () => now };
  const onFailure = ({ attempts }: Job) => failed.push(attempts);
  expect(await doNextJobs(later, { ...DO_HERE, worker: "alive", onFailure })).toBe(2);
  expect(failed).toEqual([JOB_ATTEMPTS]);
  const { reader } = context.database;
  expect(await getImportItem(reader, poison.key)).toMatchObject({ state: "failed", reason: "fault" });
  expect((await getImportItem(reader, behind.key)).state).not.toBe("waiting");
  expect(await countJobs(reader)).toEqual({ waiting: 0, running: 0, failed: 1 });
});

test("jobs that were only claimed when their worker died have lost no attempt", async () => {
  const context = await openTestWorkspace();
  await addWaitingPage(context);
  await addWaitingPage(context);
  const now = await dieOver(context, JOB_ATTEMPTS - 1);
  const claim = { worker: "alive", limit: 4, now, leaseUntil: "2032" };
  const jobs = await context.database.inTransaction((tx) => claimJobs(tx, claim));
  expect(jobs.map(({ attempts }) => attempts)).toEqual([JOB_ATTEMPTS - 1, 0]);
});

test("a worker whose lease ran out neither begins nor ends the job that another one has by now", async () => {
  const context = await openTestWorkspace();
  const { database } = context;
  await addWaitingPage(context);
  const slow = { worker: "slow", limit: 1, now: "2031-04-01T10:00:00.000Z", leaseUntil: "2031-04-01T10:01:00.000Z" };
  const [claimed] = await database.inTransaction((tx) => claimJobs(tx, slow));
  if (claimed === undefined) throw new Error("nothing was claimed");
  const job = await database.inTransaction((tx) => beginJob(tx, claimed, slow));
  if (job === null) throw new Error("the job was not begun");
  const fast = { ...slow, worker: "fast", now: "2031-04-01T10:02:00.000Z", leaseUntil: "2031-04-01T10:03:00.000Z" };
  await database.inTransaction((tx) => claimJobs(tx, fast));
  const late = { worker: "slow", error: "too late", at: fast.now };
  expect(await database.inTransaction((tx) => failJob(tx, job, late))).toBe("lost");
  await database.inTransaction((tx) => finishJob(tx, job.id, "slow", fast.now));
  expect(await database.inTransaction((tx) => beginJob(tx, job, slow))).toBeNull();
  expect(await countJobs(database.reader)).toEqual({ waiting: 0, running: 1, failed: 0 });
});
