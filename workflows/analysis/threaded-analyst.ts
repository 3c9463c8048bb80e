import type { AnalysisThreads } from "../threads/analysis-threads";
import type { Analyst } from "./analyst";

/**
 * Runs the methods in threads, so that this process stays free for its leases and its short transactions. A thread that
 * dies rejects what it was at with `ThreadDied`; the job fails then, and is tried again in a fresh thread.
 */
export function threadedAnalyst(threads: Pick<AnalysisThreads, "run">): Analyst {
  return {
    // What else is known of a text need not travel to the thread.
    describeText: ({ text, fields, language }) => threads.run("describe-text", { text, fields, language }),
    describeEvent: (texts, seed) => threads.run("describe-event", { texts, seed }),
  };
}
