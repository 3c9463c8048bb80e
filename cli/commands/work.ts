import { setTimeout as pause } from "node:timers/promises";
import { doNextJobs } from "@/workflows/do-jobs";
import { openWorkspace } from "@/workflows/open-workspace";
import { printNote, readArguments } from "../output";

const IDLE_MS = 400;

/** `parallax work`: does queued work until a signal comes; what is under way is finished first. */
export async function work(args: readonly string[]): Promise<number> {
  readArguments(args, {});
  const { context, close } = await openWorkspace(process.env, { mustExist: true });
  const stop = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop.abort());
  const worker = `worker-${process.pid}`;
  while (!stop.signal.aborted) {
    const done = await doNextJobs(context, worker, (job, error) => {
      printNote(`job ${job.id} (${job.kind}) failed: ${error}\n`);
    });
    if (done === 0) await pause(IDLE_MS, undefined, { signal: stop.signal }).catch(() => undefined);
  }
  await close();
  return 0;
}
