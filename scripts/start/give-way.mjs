// Loaded into the worker by --import, before its own code is compiled: whoever looks at a page goes first, from the
// first second on. Threads that start later take this priority over.
import { constants, setPriority } from "node:os";
import { isMainThread } from "node:worker_threads";

if (isMainThread) {
  try {
    setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // Not every system lets a program step back; the work is the same.
  }
}
