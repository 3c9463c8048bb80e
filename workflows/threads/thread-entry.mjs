// A thread's door. Node starts no thread with TypeScript, so the compiler is registered first, in here: what the
// process itself registered does not reach its threads in every version of Node.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { register } from "tsx/esm/api";

register({ tsconfig: join(import.meta.dirname, "..", "..", "tsconfig.json") });
const { answerTasks } = await import(pathToFileURL(join(import.meta.dirname, "answer-tasks.ts")).href);
answerTasks();
