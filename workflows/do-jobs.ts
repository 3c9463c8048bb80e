import { z } from "zod";
import type { Transaction } from "@/db/database";
import { findImportItem, updateImportItem } from "@/db/imports";
import { beginJob, claimJobs, failJob, finishJob, giveUpLostJobs, type Job } from "@/db/jobs";
import { readImportItem } from "./import/read-import-item";
import type { WorkContext } from "./work-context";

/** Jobs taken at once; few, so that a killed worker leaves little behind its lease. */
const BATCH = 4;
const LEASE_MS = 60_000;

const payload = z.object({ itemId: z.number().int() });

/** Claims some jobs and does them one by one; answers how many it had to do with, those that it gave up included. */
export async function doNextJobs(
  context: WorkContext,
  worker: string,
  onFailure: (job: Job, error: string) => void,
): Promise<number> {
  const now = context.now();
  const { jobs, lost } = await context.database.inTransaction(async (tx) => {
    const lost = await giveUpLostJobs(tx, now);
    for (const job of lost) await sayUnreadable(tx, job);
    return { lost, jobs: await claimJobs(tx, { worker, limit: BATCH, now, leaseUntil: leaseFrom(now) }) };
  });
  for (const job of lost) onFailure(job, "It ended its worker each time, and is given up.");
  for (const job of jobs) await doJob(context, job, worker, onFailure);
  return jobs.length + lost.length;
}

async function doJob(
  context: WorkContext,
  claimed: Job,
  worker: string,
  onFailure: (job: Job, error: string) => void,
): Promise<void> {
  const { database } = context;
  const leaseUntil = leaseFrom(context.now());
  const job = await database.inTransaction((tx) => beginJob(tx, claimed, { worker, leaseUntil }));
  if (job === null) return;
  try {
    await readImportItem(context, payload.parse(job.payload));
    await database.inTransaction((tx) => finishJob(tx, job.id, worker, context.now()));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    onFailure(job, message);
    await database.inTransaction(async (tx) => {
      const state = await failJob(tx, job, { worker, error: message, at: context.now() });
      if (state === "failed") await sayUnreadable(tx, job);
    });
  }
}

/** What a person reads in the import of a page that was given up. */
async function sayUnreadable(tx: Transaction, job: Job): Promise<void> {
  const parsed = payload.safeParse(job.payload);
  if (!parsed.success) return;
  const item = await findImportItem(tx, parsed.data.itemId);
  // It may have been thrown away meanwhile, or read by whoever took over a lease that ran out.
  if (item?.state !== "waiting") return;
  const message = "This page could not be read; paste its text instead.";
  await updateImportItem(tx, item.id, { state: "failed", reason: "fault", message });
}

function leaseFrom(now: string): string {
  return new Date(Date.parse(now) + LEASE_MS).toISOString();
}
