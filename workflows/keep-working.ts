import { setTimeout as pause } from "node:timers/promises";
import { readRevision } from "@/db/database";
import { ANALYSIS_PRIORITY, READING_PRIORITY } from "@/db/jobs";
import { handBackJobs } from "@/db/worker-leases";
import { queueAnalyses } from "./analysis/queue-analyses";
import { doJob, doNextJobs, type JobOptions, takeJobs } from "./do-jobs";
import { deleteDueClassSessions } from "./classes/teach";
import { queueGrouping } from "./grouping/queue-grouping";
import type { WorkContext } from "./work-context";

const IDLE_MS = 400;
const GRACE_MS = 5_000;
/** How often a worker that is busy looks for more to do: looking reads every article. */
const LOOK_EVERY_MS = 5_000;
/** How often it looks for class sessions whose day has come. */
const CLASSES_EVERY_MS = 3_600_000;
/** Pages that are read beside the analyses: somebody waits for them. */
const READING_AT_ONCE = 2;
/** One more than there are threads: the next text is there when a thread is free. */
const AHEAD = 1;

export interface WorkerOptions extends JobOptions {
  /** How many texts are analysed at once. */
  readonly threads: number;
  /** How long what is under way may go on after `stop`; five seconds by default. */
  readonly graceMs?: number;
}

/**
 * Does queued work, and looks for more when there is none, until `stop`; what is under way then is finished, or handed
 * back where it takes longer than a few seconds. Answers how many jobs were handed back: their computing may go on, so
 * the process should end. However many analyses wait or are under way, a page that somebody waits for is read at once.
 * At its start and every hour it deletes the class sessions whose day has come.
 */
export async function keepWorking(context: WorkContext, options: WorkerOptions, stop: AbortSignal): Promise<number> {
  const analysing = new Set<Promise<void>>();
  const reading = new Set<Promise<void>>();
  const faults: unknown[] = [];
  const look = lookForWork(context);
  let classesAt = -Infinity;
  while (!stop.aborted) {
    // The database cannot be written: whoever supervises this process starts it again.
    if (faults.length > 0) throw faults[0];
    if (performance.now() - classesAt >= CLASSES_EVERY_MS) {
      classesAt = performance.now();
      await deleteDueClassSessions(context);
    }
    const wanted = findRoom(options.threads, { analysing: analysing.size, reading: reading.size });
    const { jobs, lost } = wanted === null ? NOTHING : await takeJobs(context, options, wanted);
    for (const job of jobs) {
      const lane = job.kind === "read-import-item" ? reading : analysing;
      const work = doJob(context, job, options)
        .catch((fault: unknown) => void faults.push(fault))
        .finally(() => lane.delete(work));
      lane.add(work);
    }
    if (jobs.length + lost > 0) continue;
    const isBusy = analysing.size + reading.size > 0;
    if (wanted?.upTo === ANALYSIS_PRIORITY && (await look(isBusy)) > 0) continue;
    await waitForAny([...analysing, ...reading], IDLE_MS, stop);
  }
  await waitForAny([Promise.all([...analysing, ...reading])], options.graceMs ?? GRACE_MS);
  if (analysing.size + reading.size === 0) return 0;
  return context.database.keepBooks((tx) => handBackJobs(tx, options.worker));
}

const NOTHING = { jobs: [], lost: 0 } as const;

/** How many jobs to take, and how urgent they have to be; null where there is no room for any. */
function findRoom(
  threads: number,
  { analysing, reading }: { readonly analysing: number; readonly reading: number },
): { readonly limit: number; readonly upTo: number } | null {
  const limit = threads + AHEAD - analysing - reading;
  if (limit > 0) return { limit, upTo: ANALYSIS_PRIORITY };
  const forReading = READING_AT_ONCE - reading;
  return forReading > 0 ? { limit: forReading, upTo: READING_PRIORITY } : null;
}

/** Resolves when one of these has ended, the time is up, or `stop` comes. */
function waitForAny(work: readonly Promise<unknown>[], limitMs: number, stop?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      stop?.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, limitMs);
    stop?.addEventListener("abort", end, { once: true });
    for (const one of work) void one.then(end);
  });
}

/** Looks for work where something was written since the last look; not too often while work is under way. */
function lookForWork(context: WorkContext): (isBusy: boolean) => Promise<number> {
  let seen: number | null = null;
  let lookedAt = -Infinity;
  return async (isBusy) => {
    if (isBusy && performance.now() - lookedAt < LOOK_EVERY_MS) return 0;
    const revision = await readRevision(context.database.reader);
    if (revision === seen) return 0;
    seen = revision;
    lookedAt = performance.now();
    // Groupings are proposed once nothing is left to analyse: while articles come in they would change each time.
    return (await queueAnalyses(context)) || (isBusy ? 0 : await queueGrouping(context));
  };
}

/**
 * Does what waits until every saved text is analysed and every event compared, here and by whoever works beside; what
 * fails for good is given up. For a program that ends only when that is done.
 */
export async function workThrough(
  context: WorkContext,
  options: JobOptions,
  isDone: () => Promise<boolean>,
): Promise<void> {
  for (;;) {
    const done = await doNextJobs(context, options);
    const queued = done === 0 ? await queueAnalyses(context) : 0;
    if (done + queued > 0) continue;
    if (await isDone()) return;
    await pause(IDLE_MS);
  }
}
