import { startChild, stopChild } from "./child-processes.mjs";

const FIRST_DELAY_MS = 500;
const LONGEST_DELAY_MS = 30_000;
/** A child that ran this long was healthy: its next restart is quick again. */
const HEALTHY_MS = 60_000;

/**
 * @typedef {object} Program
 * @property {string} name as in the log: "web", "worker"
 * @property {readonly string[]} args what Node runs
 * @property {Promise<boolean>} [mayAnswer] for a program that loads hold-requests.mjs: whether it may go on
 */

/**
 * Starts programs and restarts each one that ends, more slowly each time it ends early. It never
 * gives up: a worker that cannot open a locked database today can in a minute.
 *
 * @param {readonly Program[]} programs
 * @param {Readonly<{ cwd: string, env: NodeJS.ProcessEnv, log: (line: string) => void, show: (name: string, line: string) => void }>} options
 * @returns {{ stop: () => Promise<void> }} stop ends all of them and restarts none
 */
export function supervise(programs, { cwd, env, log, show }) {
  /** @type {Map<string, import("node:child_process").ChildProcess>} */
  const running = new Map();
  /** @type {Set<NodeJS.Timeout>} */
  const waiting = new Set();
  let isStopping = false;

  const start = (/** @type {Program} */ program, /** @type {number} */ delayBefore) => {
    const startedAt = performance.now();
    const child = startChild(process.execPath, program.args, { cwd, env, stdio: ["ignore", "pipe", "pipe", "ipc"] });
    running.set(program.name, child);
    program.mayAnswer?.then((may) => may && child.connected && child.send("open"));
    eachLine(child.stdout, (line) => show(program.name, line));
    eachLine(child.stderr, (line) => show(program.name, line));
    child.once("exit", (code, signal) => {
      if (isStopping) return;
      const delay = nextDelay(performance.now() - startedAt, delayBefore);
      log(`The ${program.name} process ended (${signal ?? `code ${code}`}); starting it again in ${delay / 1000} s.`);
      const timer = setTimeout(() => {
        waiting.delete(timer);
        start(program, delay);
      }, delay);
      waiting.add(timer);
    });
  };
  for (const program of programs) start(program, 0);

  return {
    async stop() {
      isStopping = true;
      for (const timer of waiting) clearTimeout(timer);
      await Promise.all([...running.values()].map((child) => stopChild(child)));
    },
  };
}

/**
 * How long to wait before a program is started again: half a second at first, twice as long after
 * each early end, half a minute at most.
 *
 * @param {number} ranForMs
 * @param {number} delayBeforeMs the wait before this run; 0 for the first
 */
export function nextDelay(ranForMs, delayBeforeMs) {
  if (ranForMs >= HEALTHY_MS) return FIRST_DELAY_MS;
  return Math.min(Math.max(FIRST_DELAY_MS, delayBeforeMs * 2), LONGEST_DELAY_MS);
}

/**
 * @param {import("node:stream").Readable | null} stream
 * @param {(line: string) => void} take
 */
function eachLine(stream, take) {
  let rest = "";
  stream?.setEncoding("utf8").on("data", (/** @type {string} */ chunk) => {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop() ?? "";
    lines.forEach(take);
  });
  stream?.once("end", () => rest && take(rest));
}
