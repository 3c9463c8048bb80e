import { z } from "zod";
import { noteRunStep } from "@/db/analysis-runs";
import { raiseRevision, type Transaction } from "@/db/database";
import { findImportItem, updateImportItem } from "@/db/imports";
import { beginJob, claimJobs, failJob, finishJob, giveUpLostJobs, type Job, type JobClaim, keepLease } from "@/db/jobs";
import { analyseVersion, type Changes } from "./analysis/analyse-version";
import { type Analyst, analystHere } from "./analysis/analyst";
import { compareTexts } from "./analysis/compare-texts";
import { groupStoredArticles } from "./grouping/group-stored-articles";
import { readImportItem } from "./import/read-import-item";
import type { WorkContext } from "./work-context";

/** Jobs taken at once; few, so that a killed worker leaves little behind its lease. */
const BATCH = 4;
const LEASE_MS = 60_000;
/** How often a lease is begun anew while a long text is at work in a thread. */
const RENEW_MS = 20_000;

const itemPayload = z.object({ itemId: z.number().int() });
const runPayload = z.object({ runId: z.number().int().optional() });
const versionPayload = z.object({ versionId: z.number().int() });
const eventPayload = z.object({ eventId: z.number().int() });

export interface JobOptions {
  /** Name of this process among workers. */
  readonly worker: string;
  readonly analyst: Analyst;
  readonly onFailure: (job: Job, error: string) => void;
}

/** Does jobs in this process, and is silent about those that fail. */
export const DO_HERE: Omit<JobOptions, "worker"> = { analyst: analystHere, onFailure: () => undefined };

/** Claims some jobs and does them side by side; answers how many it had to do with, those that it gave up included. */
export async function doNextJobs(context: WorkContext, options: JobOptions): Promise<number> {
  const { jobs, lost } = await takeJobs(context, options, { limit: BATCH });
  await Promise.all(jobs.map((job) => doJob(context, job, options)));
  return jobs.length + lost;
}

/**
 * Claims up to `limit` jobs, with `upTo` none that are less urgent, and gives up those over which workers died too
 * often; answers how many those are. Each claimed job is then to be done with `doJob`, soon.
 */
export async function takeJobs(
  context: WorkContext,
  { worker, onFailure }: Pick<JobOptions, "worker" | "onFailure">,
  wanted: Pick<JobClaim, "limit" | "upTo">,
): Promise<{ readonly jobs: readonly Job[]; readonly lost: number }> {
  const now = context.now();
  const { jobs, lost } = await context.database.keepBooks(async (tx) => {
    const lost = await giveUpLostJobs(tx, now);
    for (const job of lost) await sayGivenUp(tx, job, now);
    if (lost.length > 0) await raiseRevision(tx);
    return { lost, jobs: await claimJobs(tx, { ...wanted, worker, now, leaseUntil: leaseFrom(now) }) };
  });
  for (const job of lost) onFailure(job, "It ended its worker each time, and is given up.");
  return { jobs, lost: lost.length };
}

/** Does a claimed job and notes how it ended; rejects only where the database cannot be written. */
export async function doJob(
  context: WorkContext,
  claimed: Job,
  { worker, analyst, onFailure }: JobOptions,
): Promise<void> {
  const { database } = context;
  const leaseUntil = leaseFrom(context.now());
  const job = await database.keepBooks((tx) => beginJob(tx, claimed, { worker, leaseUntil }));
  if (job === null) return;
  const renewing = setInterval(() => {
    const until = leaseFrom(context.now());
    // A lease that cannot be renewed runs out, and the job is done again: that is what leases are for.
    void database.keepBooks((tx) => keepLease(tx, job.id, worker, until)).catch(() => undefined);
  }, RENEW_MS);
  renewing.unref();
  try {
    const changes = await perform(context, job, analyst);
    await database.keepBooks(async (tx) => {
      const at = context.now();
      if (await finishJob(tx, job.id, worker, at)) await noteStep(tx, job, { changes, failed: false, at });
    });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    onFailure(job, message);
    await database.inTransaction(async (tx) => {
      const at = context.now();
      const state = await failJob(tx, job, { worker, error: message, at });
      if (state === "failed") await sayGivenUp(tx, job, at);
    });
  } finally {
    clearInterval(renewing);
  }
}

/** Does what a job asks for. Doing it twice has the effect of once. */
async function perform(context: WorkContext, { kind, payload }: Job, analyst: Analyst): Promise<Changes | null> {
  switch (kind) {
    case "read-import-item":
      await readImportItem(context, itemPayload.parse(payload));
      return null;
    case "analyse-version":
      return analyseVersion(context, analyst, versionPayload.parse(payload).versionId);
    case "compare-texts":
      return compareTexts(context, analyst, eventPayload.parse(payload).eventId);
    case "propose-groups":
      await groupStoredArticles(context);
      return null;
  }
}

/** Tells whoever waits for a job that it was given up: the import that holds its page, or the run that asked. */
async function sayGivenUp(tx: Transaction, job: Job, at: string): Promise<void> {
  if (job.kind === "read-import-item") await sayUnreadable(tx, job);
  else await noteStep(tx, job, { changes: null, failed: true, at });
}

async function noteStep(tx: Transaction, { payload }: Job, step: Parameters<typeof noteRunStep>[2]): Promise<void> {
  const runId = runPayload.safeParse(payload).data?.runId;
  if (runId !== undefined) await noteRunStep(tx, runId, step);
}

/** What a person reads in the import of a page that was given up. */
async function sayUnreadable(tx: Transaction, job: Job): Promise<void> {
  const parsed = itemPayload.safeParse(job.payload);
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
