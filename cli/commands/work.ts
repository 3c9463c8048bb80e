import { hostname } from "node:os";
import { threadedAnalyst } from "@/workflows/analysis/threaded-analyst";
import { keepWorking } from "@/workflows/keep-working";
import { openWorkspace } from "@/workflows/open-workspace";
import { isProcessAlive, nameWorker, takeOverJobs } from "@/workflows/take-over-jobs";
import { openAnalysisThreads, usualThreads } from "@/workflows/threads/analysis-threads";
import { printNote, readArguments } from "../output";

/**
 * A thread holds some 250 MB, and starts in a second or two: for a text that comes alone nobody minds waiting so long,
 * and while one thread compares the texts of a large event, the others hold nothing.
 */
const IDLE_THREAD_MS = 5_000;

/**
 * `parallax work`: does queued work until a signal comes; what is under way is finished first, or handed back where
 * that takes long.
 */
export async function work(args: readonly string[]): Promise<number> {
  readArguments(args, {});
  const { context, close } = await openWorkspace(process.env, { mustExist: true });
  const stop = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop.abort());
  const here = { host: hostname(), pid: process.pid };
  await takeOverJobs(context, here, isProcessAlive);
  const threads = openAnalysisThreads({ threads: usualThreads(), idleMs: IDLE_THREAD_MS });
  const options = {
    worker: nameWorker(here),
    analyst: threadedAnalyst(threads),
    threads: usualThreads(),
    onFailure: ({ id, kind }: { readonly id: number; readonly kind: string }, error: string) =>
      printNote(`job ${id} (${kind}) failed: ${error}\n`),
  };
  const handedBack = await keepWorking(context, options, stop.signal);
  // A thread that is at a long text would go on to its end.
  if (handedBack > 0) process.exit(0);
  await threads.close();
  await close();
  return 0;
}
