import { type AnalysisThreads, openAnalysisThreads } from "./analysis-threads";
import { doTask, type TaskInput, type TaskName } from "./tasks";

export interface LateThreadsOptions {
  readonly threads: number;
  /** So much work is done in the calling thread first, in milliseconds. */
  readonly hereMs: number;
  /** Whether a task may be done in the calling thread, which it blocks, and ends if it needs too much memory. */
  readonly isLight: (input: TaskInput<TaskName>) => boolean;
}

/**
 * Analysis threads for input of unknown length: work begins in the calling thread, at once, and threads are started
 * when it has gone on for about as long as their start costs. A short input never waits for them, and a long one loses
 * no more than that. For a command that does nothing else meanwhile; the wrong tool where somebody waits for the
 * calling thread.
 */
export function openThreadsLate({ threads, hereMs, isLight }: LateThreadsOptions): AnalysisThreads {
  let spentMs = 0;
  let opened: AnalysisThreads | null = null;
  return {
    run: async (name, input) => {
      if (opened === null && spentMs < hereMs && isLight(input)) {
        const start = performance.now();
        try {
          return doTask(name, input);
        } finally {
          spentMs += performance.now() - start;
        }
      }
      opened ??= openAnalysisThreads({ threads });
      return opened.run(name, input);
    },
    close: async () => opened?.close(),
  };
}
