import { spawn, spawnSync } from "node:child_process";
import { constants } from "node:os";

/** How long a child may take to end after a signal before it is killed. */
const GRACE_MS = 10_000;
const PARENT_CHECK_MS = 500;
const SIGNALS = /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]);
const HAS_GROUPS = process.platform !== "win32";

/** @type {Set<import("node:child_process").ChildProcess>} */
const living = new Set();

/**
 * Starts a program in a process group of its own, so that a signal also reaches what it starts in
 * turn (a killed npx leaves its program running). Whatever lives when this process ends is killed.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import("node:child_process").SpawnOptions} options
 */
export function startChild(command, args, options) {
  const child = spawn(command, args, { ...options, detached: HAS_GROUPS, windowsHide: true });
  living.add(child);
  child.once("exit", () => living.delete(child));
  child.once("error", () => living.delete(child));
  return child;
}

/**
 * @typedef {object} Ended
 * @property {number} code exit code; 1 where a signal or a failed start ended it
 * @property {string} output standard output and error in the order they came; empty where they were inherited
 */

/**
 * Runs a program to its end. With `show` its output goes to the terminal as it comes, otherwise it
 * is collected.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Readonly<{ cwd: string, env?: NodeJS.ProcessEnv, show?: boolean, shell?: boolean }>} options
 * @returns {Promise<Ended>}
 */
export function runToEnd(command, args, { cwd, env = process.env, show = false, shell = false }) {
  return new Promise((resolve) => {
    const child = startChild(command, args, {
      cwd,
      env,
      shell,
      stdio: show ? ["ignore", "inherit", "inherit"] : ["ignore", "pipe", "pipe"],
    });
    let output = "";
    const collect = (/** @type {Buffer} */ chunk) => (output += chunk.toString("utf8"));
    child.stdout?.on("data", collect);
    child.stderr?.on("data", collect);
    child.once("error", (error) => resolve({ code: 1, output: `${command} could not be started: ${error.message}` }));
    child.once("close", (code) => resolve({ code: code ?? 1, output }));
  });
}

/**
 * Asks a child and all it started to end, and kills them when they have not after ten seconds.
 *
 * @param {import("node:child_process").ChildProcess} child
 * @returns {Promise<void>}
 */
export function stopChild(child, graceMs = GRACE_MS) {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(() => signalGroup(child, "SIGKILL"), graceMs);
    child.once("exit", () => {
      clearTimeout(timer);
      resolve();
    });
    signalGroup(child, "SIGTERM");
  });
}

/**
 * Calls `stop` once when this process is asked to end, and then ends it. Without `stop`, all living
 * children are stopped. A signal is the normal end of a server (`isNormal`, exit code 0), but the
 * failure of a test run (128 and the signal's number, as shells have it).
 *
 * @param {Readonly<{ stop?: () => Promise<unknown>, isNormal?: boolean }>} [options]
 */
export function endOnSignals({ stop = stopAll, isNormal = false } = {}) {
  let isStopping = false;
  const end = (/** @type {typeof SIGNALS[number]} */ signal) => {
    if (isStopping) return;
    isStopping = true;
    stop().then(() => process.exit(isNormal ? 0 : 128 + constants.signals[signal]));
  };
  for (const signal of SIGNALS) process.on(signal, () => end(signal));
  if (process.env.npm_lifecycle_event) whenParentEnds(() => end("SIGTERM"));
}

/**
 * npm does not pass SIGTERM on to its scripts: it ends, and they stay. A script sees that only by
 * its new parent.
 *
 * @param {() => void} react
 */
function whenParentEnds(react) {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    react();
  }, PARENT_CHECK_MS);
  timer.unref();
}

/** Stops every child that lives. */
export async function stopAll() {
  await Promise.all([...living].map((child) => stopChild(child)));
}

/**
 * @param {import("node:child_process").ChildProcess} child
 * @param {"SIGTERM" | "SIGKILL"} signal
 */
function signalGroup(child, signal) {
  if (child.pid === undefined) return;
  if (!HAS_GROUPS) {
    // Windows knows neither groups nor SIGTERM; taskkill at least reaches the whole tree.
    spawnSync("taskkill", ["/pid", String(child.pid), "/T", "/F"], { windowsHide: true });
    return;
  }
  try {
    process.kill(-child.pid, signal);
  } catch {
    // The group ended between the look and the signal.
  }
}

process.on("exit", () => {
  for (const child of living) signalGroup(child, "SIGKILL");
});
