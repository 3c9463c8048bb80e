/**
 * Has a class of real HTTP clients work at the class door of the real program, and compares what was acknowledged with
 * what is stored:
 *
 *   npm run bench:class -- [--pupils 40] [--json]
 *
 * Builds what is not built, makes a session in a folder of its own and serves it on loopback. Pupils join, then mark and
 * choose every one and a half seconds, faster than any class, each asking how the class stands every two seconds, while a stage and a
 * teacher's screen poll as well. In the middle ten of them lose the connection, and the door is killed (SIGKILL) and
 * started again by its supervisor; at the end all hand in within two seconds. It ends with 1 where anything acknowledged
 * is missing or doubled; the times are printed and judged by nobody.
 */
import { execFileSync, spawn } from "node:child_process";
import { once, setMaxListeners } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";
import { parseArgs } from "node:util";
import { describeMachine } from "./bench/describe-machine.mjs";
import { percentile, round } from "./bench/result.mjs";
import { openPupil } from "./bench-class/pupil.mjs";
import { findFreePort, serve } from "./bench-pages/serve.mjs";
import { bringUpToDate } from "./start/bring-up-to-date.mjs";
import { endOnSignals } from "./start/child-processes.mjs";

const ROOT = path.join(import.meta.dirname, "..");
const WORK_MS = 60_000;
/** Within this all hand in. */
const HAND_IN_MS = 2_000;
const OFFLINE = 10;
const LONGEST_MS = 180_000;
/** Screens of the sown plan before its conversation. */
const ITEMS = ["mark/A/cost", "mark/A/blame", "mark/B/cost", "mark/B/blame"];
const note = (/** @type {string} */ text) => console.error(text);

const { values } = parseArgs({ options: { pupils: { type: "string", default: "40" }, json: { type: "boolean" } } });
const count = Number(values.pupils);
if (!Number.isSafeInteger(count) || count < 1 || count > 150) {
  note("usage: npm run bench:class -- [--pupils 40] [--json]; 150 at most");
  process.exit(2);
}

endOnSignals();
const problem = await bringUpToDate(ROOT, { build: true, log: note });
if (problem) throw new Error(problem);
const folder = await mkdtemp(path.join(tmpdir(), "parallax-bench-"));
const giveUp = setTimeout(() => {
  note(`not done after ${LONGEST_MS / 1000} s`);
  // Ends the supervised program and the teacher with it, as a signal from the keyboard would.
  process.kill(process.pid, "SIGTERM");
}, LONGEST_MS);
const port = await findFreePort();
const env = { ...process.env, PARALLAX_DATA: folder, PARALLAX_DEMO: "off" };
const teacher = spawn(process.execPath, ["--import", "tsx", "test/class-at-door/sow.ts", String(port)], {
  cwd: ROOT,
  env,
  stdio: ["pipe", "pipe", "inherit"],
});
const heard = createInterface({ input: teacher.stdout })[Symbol.asyncIterator]();
const hear = async () => JSON.parse(String((await heard.next()).value));
const tell = (/** @type {string} */ does) => {
  teacher.stdin.write(`${does}\n`);
  return hear();
};
try {
  const { key, joinCode } = await hear();
  const server = await serve(ROOT, folder);
  try {
    report(await runClass({ key, joinCode, server }));
  } finally {
    await server.stop();
  }
} finally {
  clearTimeout(giveUp);
  const ended = once(teacher, "exit");
  teacher.stdin.end();
  teacher.kill();
  await ended;
  await rm(folder, { recursive: true, force: true });
}

/** @param {{ key: string, joinCode: string, server: Awaited<ReturnType<typeof serve>> }} room */
async function runClass({ key, joinCode, server }) {
  const door = `http://127.0.0.1:${port}`;
  await untilOpen(door);
  const pupils = Array.from({ length: count }, () => openPupil(door));
  /** @type {number[]} */
  const joins = [];
  for (const pupil of pupils) {
    const startedAt = performance.now();
    await pupil.join(joinCode);
    joins.push(performance.now() - startedAt);
  }
  await tell("start");
  const stop = new AbortController();
  setMaxListeners(0, stop.signal);
  const screens = [`${server.url}/classes/${key}`, `${server.url}/classes/${key}/stage`];
  const polling = Promise.all([
    ...screens.map((address) => every(2_000, stop.signal, async () => void (await (await fetch(address)).text()))),
    ...pupils.map((pupil) => every(2_000, stop.signal, () => pupil.look())),
  ]);
  const working = Promise.all(pupils.map((pupil, seat) => work(pupil, seat)));
  await pause(WORK_MS / 4);
  for (const pupil of pupils.slice(0, OFFLINE)) pupil.setOffline(true);
  await pause(WORK_MS / 4);
  process.kill(findDoor(server.pid ?? 0), "SIGKILL");
  await pause(WORK_MS / 4);
  for (const pupil of pupils) pupil.setOffline(false);
  await working;
  await Promise.all(
    pupils.map(async (pupil, seat) => {
      await pause((HAND_IN_MS * ((seat * 17) % count)) / count);
      for (const item of ITEMS) pupil.put(`${item}/done`, "1");
    }),
  );
  await Promise.all(pupils.map((pupil) => pupil.settled()));
  stop.abort();
  await polling;
  /** @type {readonly (readonly [number, string, string])[]} */
  const stored = await tell("answers");
  return { joins, pupils, stored };
}

/** @param {ReturnType<typeof openPupil>} pupil @param {number} seat */
async function work(pupil, seat) {
  const taps = 40;
  for (let tap = 0; tap < taps; tap += 1) {
    const item = ITEMS[tap % ITEMS.length] ?? "";
    const marked = [0, 1, 2, 3].filter((sentence) => (seat + tap + sentence * 3) % 4 < 2);
    pupil.put(`${item}/sentences`, marked.join(","));
    if (tap % 8 === 0) pupil.put("before/A/-/sources", String((seat + tap) % 5));
    await pause((WORK_MS / taps) * (0.5 + ((seat * 7 + tap * 3) % 10) / 10));
  }
}

/** @param {number} pauseMs @param {AbortSignal} signal @param {() => Promise<void>} does */
async function every(pauseMs, signal, does) {
  while (!signal.aborted) {
    await does().catch(() => undefined);
    await pause(pauseMs, undefined, { signal }).catch(() => undefined);
  }
}

/** The door's process: a child of the program that was started. @param {number} parent */
function findDoor(parent) {
  const lines = execFileSync("ps", ["-A", "-o", "pid=,ppid=,args="], { encoding: "utf8" }).split("\n");
  for (const line of lines) {
    const [pid, ppid, ...args] = line.trim().split(/ +/);
    if (Number(ppid) === parent && args.includes("class-door")) return Number(pid);
  }
  throw new Error("the door's process was not found");
}

/** @param {string} door */
async function untilOpen(door) {
  for (;;) {
    const response = await fetch(`${door}/join`).catch(() => null);
    await response?.arrayBuffer();
    if (response?.ok === true) return;
    await pause(200);
  }
}

/** @param {Awaited<ReturnType<typeof runClass>>} done */
function report({ joins, pupils, stored }) {
  const times = pupils.flatMap((pupil) => pupil.times);
  const names = new Set(stored.map(([seat, item]) => `${seat} ${item}`));
  const byName = new Map(stored.map(([seat, item, value]) => [`${seat} ${item}`, value]));
  const said = pupils.flatMap((pupil, seat) =>
    [...pupil.said].map(([item, value]) => ({ name: `${seat} ${item}`, value, heard: pupil.acknowledged.get(item) })),
  );
  // What a pupil said last must be what was acknowledged and what is stored; nothing is stored of what is empty.
  const lost = said.filter(({ name, value, heard }) => heard !== value || (byName.get(name) ?? "") !== value).length;
  const doubled = stored.length - names.size;
  const results = {
    pupils: pupils.length,
    saves: times.length,
    joinMs: { median: round(percentile(joins, 0.5)), p95: round(percentile(joins, 0.95)) },
    saveMs: {
      median: round(percentile(times, 0.5)),
      p95: round(percentile(times, 0.95)),
      most: round(Math.max(...times)),
    },
    acknowledged: said.length,
    stored: stored.length,
    doubled,
    lost,
  };
  console.log(JSON.stringify({ machine: describeMachine(), ...results }));
  if (!values.json) {
    note(
      `${results.pupils} pupils, ${results.saves} saves: ${results.saveMs.median} ms at the median, ${results.saveMs.p95} at p95, ${results.saveMs.most} at most; joining ${results.joinMs.median} and ${results.joinMs.p95}`,
    );
    note(
      `${said.length} answers acknowledged, ${stored.length} stored that say something, ${doubled} doubled, ${lost} lost`,
    );
  }
  if (lost + doubled > 0) process.exitCode = 1;
}
