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
  /** Whether a task given now would wait for a thread. */
  isFull(): boolean;
  /** Ends the threads once every task that was accepted has ended; the next `run` is refused. */
  close(): Promise<void>;
}

interface Task extends TaskMessage {
  readonly resolve: (output: unknown) => void;
  readonly reject: (error: unknown) => void;
}

interface Thread {
  readonly worker: Worker;
  /** What it was sent and has not answered, in order: it is at the first. */
  readonly tasks: Task[];
  idleTimer: NodeJS.Timeout | null;
  cause: unknown;
}

export interface ThreadPoolOptions {
  /** Path of a module that answers each `TaskMessage` on its parent port with one `TaskReply`, in order. */
  readonly entry: string;
  /** At most so many threads. */
  readonly threads: number;
  /** So many tasks a thread is sent beyond the one it is at, so that it need not wait for a busy sender; 0 by default. */
  readonly ahead?: number;
  /** A thread that had nothing to do for so long is ended, and its memory given back; never by default. */
  readonly idleMs?: number;
}

/**
 * Opens at most `threads` threads that answer one task at a time. They start when a task finds no free one, and stay: a
 * start costs more than many tasks. An idle thread does not keep the process alive. One that dies fails the task that it
 * was at, and no other; the next task starts another.
 */
export function openThreadPool({ entry, threads, ahead = 0, idleMs = Infinity }: ThreadPoolOptions): ThreadPool {
  const waiting: Task[] = [];
  const all = new Set<Thread>();
  let onQuiet: (() => void) | null = null;
  let closed: Promise<void> | null = null;

  const start = (): Thread => {
    // The options of this process (a loader, a profiler) are not the thread's: its entry brings what it needs.
    const worker = new Worker(entry, { execArgv: [] });
    const thread: Thread = { worker, tasks: [], idleTimer: null, cause: undefined };
    all.add(thread);
    worker.on("message", (reply: TaskReply) => {
      const task = thread.tasks.shift();
      if (reply.ok) task?.resolve(reply.output);
      else task?.reject(reply.error);
      handOut();
      restIfIdle(thread);
    });
    const endFor = (cause: unknown) => {
      thread.cause = cause;
      void worker.terminate();
    };
    worker.on("messageerror", endFor);
    worker.on("error", endFor);
    worker.on("exit", (code) => {
      all.delete(thread);
      if (thread.idleTimer !== null) clearTimeout(thread.idleTimer);
      const [task, ...unbegun] = thread.tasks.splice(0);
      task?.reject(new ThreadDied(sayDeath(code, thread.cause), { cause: thread.cause }));
      waiting.unshift(...unbegun);
      handOut();
    });
    return thread;
  };

  const restIfIdle = (thread: Thread) => {
    if (thread.tasks.length > 0) return;
    thread.worker.unref();
    if (idleMs === Infinity) return;
    thread.idleTimer = setTimeout(() => {
      // It is on its way out: a task that comes meanwhile starts another.
      all.delete(thread);
      void thread.worker.terminate();
    }, idleMs);
    thread.idleTimer.unref();
  };

  /** A free thread, a new one, or where there may be none the one with the fewest tasks; undefined: all have enough. */
  const findThread = (): Thread | undefined => {
    const [first] = [...all].sort((one, other) => one.tasks.length - other.tasks.length);
    if (first?.tasks.length === 0) return first;
    if (all.size < threads) return start();
    return first !== undefined && first.tasks.length <= ahead ? first : undefined;
  };

  const handOut = () => {
    while (waiting.length > 0) {
      const thread = findThread();
      if (thread === undefined) return;
      const task = waiting.shift();
      if (task !== undefined) give(thread, task);
    }
    if ([...all].every(({ tasks }) => tasks.length === 0)) onQuiet?.();
  };

  const give = (thread: Thread, task: Task) => {
    if (thread.idleTimer !== null) clearTimeout(thread.idleTimer);
    thread.tasks.push(task);
    thread.worker.ref();
    const { name, input } = task;
    try {
      thread.worker.postMessage({ name, input } satisfies TaskMessage);
    } catch (error) {
      thread.tasks.pop();
      restIfIdle(thread);
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
    isFull: () => waiting.length > 0 || (all.size >= threads && [...all].every(({ tasks }) => tasks.length > ahead)),
    close: () => (closed ??= end()),
  };
}

function sayDeath(code: number, cause: unknown): string {
  const reason = cause instanceof Error ? cause.message : `exit code ${code}`;
  return `the thread ended before its task did: ${reason}`;
}
