import { setImmediate as nextTurn } from "node:timers/promises";
import { type AnalysisThreads, openAnalysisThreads, type TaskRunner } from "./analysis-threads";
import { doTask, type TaskInput, type TaskName } from "./tasks";

export interface LateThreadsOptions {
  /** How many tasks are done at once: one in the calling thread, the others in threads of their own. */
  readonly threads: number;
  /** So much work is done in the calling thread first, in milliseconds. */
  readonly hereMs: number;
  /** Whether a task may be done in the calling thread, which it blocks, and ends if it needs too much memory. */
  readonly isLight: (input: TaskInput<TaskName>) => boolean;
}

/** A thread has its next task when it ends one, though the calling thread is at one of its own. */
const AHEAD = 1;

/**
 * Analysis for input of unknown length: work begins in the calling thread, at once, and threads are started when it has
 * gone on for about as long as their start costs. The calling thread goes on working beside them, for it holds its own
 * tagger and tables already: one set less in memory, and no wait while they start. For a command that does nothing else
 * meanwhile; the wrong tool where somebody waits for the calling thread.
 */
export function openThreadsLate({ threads, hereMs, isLight }: LateThreadsOptions): TaskRunner {
  // A heavy task needs a thread that it can end, also where the calling thread could do everything else.
  const others = Math.max(1, threads - 1);
  let spentMs = 0;
  let opened: AnalysisThreads | null = null;
  let areReady = false;
  let turn: Promise<void> = Promise.resolve();

  const doHere = <Name extends TaskName>(name: Name, input: TaskInput<Name>) => {
    const start = performance.now();
    try {
      return doTask(name, input);
    } finally {
      spentMs += performance.now() - start;
    }
  };
  const open = () => {
    if (opened !== null) return opened;
    const pool = openAnalysisThreads({ threads: others, ahead: AHEAD });
    opened = pool;
    // Until they have loaded what they need, a task would wait there, and all results behind it.
    const warming = Array.from({ length: others }, () => pool.run("analyse-text", WARMING));
    void Promise.allSettled(warming).then(() => {
      areReady = true;
    });
    return pool;
  };

  return {
    run: async (name, input) => {
      if (!isLight(input)) return open().run(name, input);
      if (opened === null && spentMs < hereMs) return doHere(name, input);
      const pool = threads > 1 ? open() : null;
      // The answers of threads come between two turns: whoever answered is given the next task.
      turn = turn.then(() => nextTurn());
      await turn;
      return pool === null || !areReady || pool.isFull() ? doHere(name, input) : pool.run(name, input);
    },
    close: async () => opened?.close(),
  };
}

const WARMING = { text: "Two boats sank, the harbour board said.", language: "en", headline: null } as const;
