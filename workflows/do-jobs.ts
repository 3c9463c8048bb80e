import { z } from "zod";
import { claimJobs, failJob, finishJob, type Job } from "@/db/jobs";
import { findImportItem, updateImportItem } from "@/db/imports";
import { readImportItem } from "./import/read-import-item";
import type { WorkContext } from "./work-context";

/** Jobs taken at once; few, so that a killed worker leaves little behind its lease. */
const BATCH = 4;
const LEASE_MS = 60_000;

const payload = z.object({ itemId: z.number().int() });

/** Claims some jobs and does them one by one; answers how many there were. */
export async function doNextJobs(
  context: WorkContext,
  worker: string,
  onFailure: (job: Job, error: string) => void,
): Promise<number> {
  const now = context.now();
  const leaseUntil = new Date(Date.parse(now) + LEASE_MS).toISOString();
  const jobs = await context.database.inTransaction((tx) => claimJobs(tx, { worker, limit: BATCH, now, leaseUntil }));
  for (const job of jobs) await doJob(context, job, onFailure);
  return jobs.length;
}

async function doJob(context: WorkContext, job: Job, onFailure: (job: Job, error: string) => void): Promise<void> {
  const { database } = context;
  try {
    await readImportItem(context, payload.parse(job.payload));
    await database.inTransaction((tx) => finishJob(tx, job.id, context.now()));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    onFailure(job, message);
    await database.inTransaction(async (tx) => {
      const state = await failJob(tx, job, message, context.now());
      const parsed = payload.safeParse(job.payload);
      if (state !== "failed" || !parsed.success) return;
      const item = await findImportItem(tx, parsed.data.itemId);
      // It may have been thrown away meanwhile, or read by whoever took over a lease that ran out.
      if (item?.state !== "waiting") return;
      const note = "This page could not be read; paste its text instead.";
      await updateImportItem(tx, item.id, { state: "failed", reason: "fault", message: note });
    });
  }
}
