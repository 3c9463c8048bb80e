import { parentPort } from "node:worker_threads";
import { doTask, type TaskInput, type TaskName } from "./tasks";
import type { TaskReply } from "./thread-pool";

/** A thread's whole life: one reply to each task. Run by thread-entry.mjs. */
export function answerTasks(): void {
  const port = parentPort;
  if (port === null) throw new Error("tasks are answered inside of a thread only");
  const reply = (message: TaskReply) => port.postMessage(message);
  port.on("message", ({ name, input }: { readonly name: TaskName; readonly input: TaskInput<TaskName> }) => {
    try {
      reply({ ok: true, output: doTask(name, input) });
    } catch (error) {
      reply({ ok: false, error: error instanceof Error ? error : new Error(String(error)) });
    }
  });
}
