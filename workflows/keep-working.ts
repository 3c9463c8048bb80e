import { setTimeout as pause } from "node:timers/promises";
import { readDataVersion } from "@/db/database";
import { queueAnalyses } from "./analysis/queue-analyses";
import { doNextJobs, type JobOptions } from "./do-jobs";
import type { WorkContext } from "./work-context";

const IDLE_MS = 400;

/** Does queued work, and looks for more when there is none, until `stop`; what is under way then is finished first. */
export async function keepWorking(context: WorkContext, options: JobOptions, stop: AbortSignal): Promise<void> {
  let looked: number | null = null;
  while (!stop.aborted) {
    if ((await doNextJobs(context, options)) > 0) continue;
    // Looking for work reads every article, so it is done only when something was written since.
    const version = await readDataVersion(context.database.reader);
    const queued = version === looked ? 0 : await queueAnalyses(context);
    looked = version;
    if (queued === 0) await pause(IDLE_MS, undefined, { signal: stop }).catch(() => undefined);
  }
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
