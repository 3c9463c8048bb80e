import { availableParallelism } from "node:os";
import { join } from "node:path";
import type { TaskInput, TaskName, TaskOutput } from "./tasks";
import { openThreadPool } from "./thread-pool";

export { ThreadDied } from "./thread-pool";

/** Does tasks of the table, in threads or wherever. */
export interface TaskRunner {
  /** Rejects with the task's error; a thread that dies rejects its task with ThreadDied and is replaced. */
  run<Name extends TaskName>(name: Name, input: TaskInput<Name>): Promise<TaskOutput<Name>>;
  /** Ends the threads once what is under way has ended. */
  close(): Promise<void>;
}

/** Threads that analyse, so that whoever asks stays free for its readers. Tasks wait in order for a free one. */
export interface AnalysisThreads extends TaskRunner {
  /** Whether a task given now would wait for a thread. */
  isFull(): boolean;
}

/** More threads than this share the memory, and little of the work is left. */
const MOST_THREADS = 4;

/** One thread for each processor that this process may use, within reason: each holds a tagger and tables of its own. */
export function usualThreads(): number {
  return Math.max(1, Math.min(MOST_THREADS, availableParallelism()));
}

export interface AnalysisThreadsOptions {
  readonly threads: number;
  /** Tasks that a thread is sent beyond the one it is at; 0 by default. */
  readonly ahead?: number;
  /** Threads without work for so long are ended, and started again when there is some; never by default. */
  readonly idleMs?: number;
}

/**
 * Opens threads for analysis. They start with their first task (a second of work each) and are kept until `close`, or
 * until they were idle for `idleMs`; idle ones do not keep a finished process alive. The wrong tool for a handful of texts: doing those in the process
 * itself takes less than the start.
 */
export function openAnalysisThreads(options: AnalysisThreadsOptions): AnalysisThreads {
  const entry = join(import.meta.dirname, "thread-entry.mjs");
  const pool = openThreadPool({ ...options, entry });
  return {
    run: async <Name extends TaskName>(name: Name, input: TaskInput<Name>) =>
      // The thread answers by the same table; between threads there is no type to check.
      (await pool.run(name, input)) as TaskOutput<Name>,
    isFull: () => pool.isFull(),
    close: () => pool.close(),
  };
}
