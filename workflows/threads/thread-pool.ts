import { Worker } from "node:worker_threads";

/** A thread ended in the middle of a task; what is known of the reason is the cause. */
export class ThreadDied extends Error {
  override readonly name = "ThreadDied";
}

/** What a thread is sent. */
export interface TaskMessage {
  readonly name: string;
  readonly input: unknown;
}

/** What it sends back, once for every task. */
export type TaskReply = { readonly ok: true; readonly output: unknown } | { readonly ok: false; readonly error: Error };

export interface ThreadPool {
  /**
   * Does one task in the next free thread; tasks wait in order. Rejects with the task's own error, with `ThreadDied`
   * where its thread ended, and with a `DataCloneError` where the input cannot be sent.
   */
  run(name: string, input: unknown): Promise<unknown>;
  /** Ends the threads once every task that was accepted has ended; the next `run` is refused. */
  close(): Promise<void>;
}

interface Task extends TaskMessage {
  readonly resolve: (output: unknown) => void;
  readonly reject: (error: unknown) => void;
}

interface Thread {
  readonly worker: Worker;
  task: Task | null;
  cause: unknown;
}

/**
 * Opens at most `threads` threads that answer one task at a time. They start when a task finds no free one, and stay:
 * a start costs more than many tasks. An idle thread does not keep the process alive. One that dies fails its task
 * only; the next task starts another.
 *
 * @param entry path of a module that answers each `TaskMessage` on its parent port with one `TaskReply`
 */
export function openThreadPool({ entry, threads }: { readonly entry: string; readonly threads: number }): ThreadPool {
  const waiting: Task[] = [];
  const idle: Thread[] = [];
  const all = new Set<Thread>();
  let onQuiet: (() => void) | null = null;
  let closed: Promise<void> | null = null;

  const start = (): Thread => {
    // The options of this process (a loader, a profiler) are not the thread's: its entry brings what it needs.
    const thread: Thread = { worker: new Worker(entry, { execArgv: [] }), task: null, cause: undefined };
    all.add(thread);
    thread.worker.on("message", (reply: TaskReply) => {
      const { task } = thread;
      rest(thread);
      if (reply.ok) task?.resolve(reply.output);
      else task?.reject(reply.error);
      handOut();
    });
    const endFor = (cause: unknown) => {
      thread.cause = cause;
      void thread.worker.terminate();
    };
    thread.worker.on("messageerror", endFor);
    thread.worker.on("error", endFor);
    thread.worker.on("exit", (code) => {
      all.delete(thread);
      const place = idle.indexOf(thread);
      if (place !== -1) idle.splice(place, 1);
      thread.task?.reject(new ThreadDied(sayDeath(code, thread.cause), { cause: thread.cause }));
      thread.task = null;
      handOut();
    });
    return thread;
  };

  const rest = (thread: Thread) => {
    thread.task = null;
    thread.worker.unref();
    idle.push(thread);
  };

  const handOut = () => {
    while (waiting.length > 0) {
      const thread = idle.pop() ?? (all.size < threads ? start() : undefined);
      if (thread === undefined) return;
      const task = waiting.shift();
      if (task !== undefined) give(thread, task);
    }
    if ([...all].every(({ task }) => task === null)) onQuiet?.();
  };

  const give = (thread: Thread, task: Task) => {
    thread.task = task;
    thread.worker.ref();
    const { name, input } = task;
    try {
      thread.worker.postMessage({ name, input } satisfies TaskMessage);
    } catch (error) {
      rest(thread);
      task.reject(error);
    }
  };

  const end = async () => {
    await new Promise<void>((resolve) => {
      onQuiet = resolve;
      handOut();
    });
    await Promise.all([...all].map(({ worker }) => worker.terminate()));
  };

  return {
    run: (name, input) =>
      new Promise((resolve, reject) => {
        if (closed !== null) throw new Error(`the threads are closed; "${name}" cannot be done`);
        waiting.push({ name, input, resolve, reject });
        handOut();
      }),
    close: () => (closed ??= end()),
  };
}

function sayDeath(code: number, cause: unknown): string {
  const reason = cause instanceof Error ? cause.message : `exit code ${code}`;
  return `the thread ended before its task did: ${reason}`;
}
