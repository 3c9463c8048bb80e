// Loaded before a measured command: writes what it used to descriptor 3 when it ends, as JSON: peak memory in kilobytes
// and processor time in microseconds. The system keeps the figures, so nothing has to watch the process, a peak between
// two looks is not missed, and other work on the machine does not count.
import { writeSync } from "node:fs";
import { isMainThread } from "node:worker_threads";

const DESCRIPTOR = 3;

if (isMainThread) {
  process.on("exit", () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    writeSync(DESCRIPTOR, JSON.stringify({ peakKilobytes: maxRSS, processorMicros: userCPUTime + systemCPUTime }));
  });
}
