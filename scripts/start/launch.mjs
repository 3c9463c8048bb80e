import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { stripVTControlCharacters } from "node:util";
import { bringUpToDate, quiet } from "./bring-up-to-date.mjs";
import { endOnSignals, runToEnd, stopAll } from "./child-processes.mjs";
import { dataFolderProblem, sharedDriveWarning } from "./data-folder.mjs";
import { portProblem } from "./port.mjs";
import { addressOf, boundHost, readSettings } from "./settings.mjs";
import { supervise } from "./supervise.mjs";
import { waitForServer } from "./wait-for-server.mjs";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

/** Next's own banner would name the address a second time, before anything answers there. */
const NEXT_BANNER = /^\s*(?:▲|✓ (?:Ready|Running|Starting)|- (?:Local|Network|Environments|Experiments))/;

/**
 * Checks the machine, brings the installation up to date, prepares the database, and serves until a
 * signal comes. Cheap checks come first: nobody should wait for a build to learn that the port is
 * taken. A refusal is one line on standard error and exit code 1; a database that cannot be used
 * explains itself and ends with code 3.
 *
 * @param {Readonly<{ mode: "start" | "dev", asBuilt: boolean }>} options `asBuilt` runs what is there without looking whether it is current: several servers of one test run share one build
 */
export async function launch({ mode, asBuilt }) {
  const read = readSettings(process.env, ROOT);
  if (!read.ok) return refuse(read.message);
  const { settings: asked, warnings } = read;
  const problem = dataFolderProblem(asked.dataFolder) ?? (await portProblem(asked.host, asked.port));
  if (problem) return refuse(problem);
  for (const warning of [...warnings, sharedDriveWarning(asked.dataFolder)]) if (warning) console.error(warning);

  let stop = stopAll;
  endOnSignals({ stop: () => stop(), isNormal: true });

  const staleProblem = asBuilt ? null : await bringUpToDate(ROOT, { build: mode === "start", log: console.log });
  if (staleProblem) return refuse(staleProblem);

  const prepare = () => runParallax(["prepare", "--seed"], { env: environmentFor(mode, asked), show: true });
  // Who may be let in is in the database: with accounts it is made ready before anything is bound.
  if (asked.url !== null && (process.exitCode = (await prepare()).code) !== 0) return;
  const firstRunCode = asked.url === null ? null : await readFirstRunCode(environmentFor(mode, asked));
  const settings = { ...asked, host: boundHost(asked, asked.url !== null && firstRunCode === null) };
  const env = environmentFor(mode, settings);
  const options = {
    cwd: ROOT,
    env,
    log: console.error,
    show: (/** @type {string} */ name, /** @type {string} */ line) => {
      if (line.trim() && !NEXT_BANNER.test(stripVTControlCharacters(line))) console.log(`[${name}] ${line}`);
    },
  };
  // A database that is there is checked while the web server comes up with its requests held back, and the worker, which
  // nobody waits for, starts when the first page has been answered: a third of a start's time each on two cores. A new
  // database is made first, and so is everything in development, where the server forks and cannot be held.
  const isHeld = mode === "start" && existsSync(join(settings.dataFolder, "parallax.db"));
  const isPrepared =
    asked.url === null ? prepare().then(({ code }) => (process.exitCode = code) === 0) : Promise.resolve(true);
  if (!isHeld && !(await isPrepared)) return;
  const running = [supervise([webProgram(mode, settings, isPrepared)], options)];
  const waiting = new AbortController();
  stop = async () => {
    waiting.abort();
    await Promise.all(running.map((supervised) => supervised.stop()));
  };
  if (!(await isPrepared)) return stop();
  const address = addressOf(settings);
  if (!(await waitForServer(address, waiting.signal))) return;
  console.log(`Parallax is running at ${address}`);
  if (firstRunCode !== null) {
    console.log(
      `Nobody owns it yet. Make the owner's account at ${address}/first-run?code=${firstRunCode}, then start it`,
    );
    console.log(`anew; until then it answers this machine only. Or: npx parallax user add "Your name"`);
  }
  running.push(supervise([WORKER, CLASS_DOOR], options));
}

/**
 * @param {readonly string[]} args
 * @param {Readonly<{ env: NodeJS.ProcessEnv, show?: boolean }>} options
 */
function runParallax(args, options) {
  return runToEnd(process.execPath, ["cli/parallax.mjs", ...args], { cwd: ROOT, ...options });
}

/**
 * The code for making the first account, or null where there is an owner.
 *
 * @param {NodeJS.ProcessEnv} env
 */
async function readFirstRunCode(env) {
  const { code, output } = await runParallax(["user", "first-run"], { env });
  if (code !== 0) throw new Error(output);
  return /^[0-9a-f]{16}$/m.exec(output)?.[0] ?? null;
}

const GUARDED = ["--import", "./scripts/start/end-with-parent.mjs"];
/**
 * A page of 50 articles makes more young objects than Node's nursery of 16 MB holds; with room for one page, most of them
 * are gone before anybody looks, and a quarter of the server's time with them.
 */
const ROOMY = ["--max-semi-space-size=48"];
const HELD = ["--import", "./scripts/start/hold-requests.mjs"];

/** @type {import("./supervise.mjs").Program} */
const WORKER = {
  name: "worker",
  args: [...GUARDED, "--import", "./scripts/start/give-way.mjs", "cli/parallax.mjs", "work"],
};

/**
 * What pupils reach while a teacher wants it: a server of its own, without a page of the owner's in it.
 *
 * @type {import("./supervise.mjs").Program}
 */
const CLASS_DOOR = { name: "class-door", args: [...GUARDED, "cli/parallax.mjs", "class-door"] };

/**
 * @param {"start" | "dev"} mode
 * @param {import("./settings.mjs").Settings} settings
 * @param {Promise<boolean>} mayAnswer
 * @returns {import("./supervise.mjs").Program}
 */
function webProgram(mode, settings, mayAnswer) {
  const next = ["node_modules/next/dist/bin/next", mode, "-H", settings.host, "-p", String(settings.port)];
  // The development server forks itself and hands --import on: its child would end before it is told what to do.
  return mode === "start"
    ? { name: "web", args: [...ROOMY, ...GUARDED, ...HELD, ...next], mayAnswer }
    : { name: "web", args: next };
}

/**
 * The children get the settings as they were understood here, so that all of them agree.
 *
 * @param {"start" | "dev"} mode
 * @param {import("./settings.mjs").Settings} settings
 * @returns {NodeJS.ProcessEnv}
 */
function environmentFor(mode, settings) {
  return {
    ...quiet(),
    NODE_ENV: mode === "start" ? "production" : "development",
    PARALLAX_DATA: settings.dataFolder,
    PARALLAX_HOST: settings.host,
    PARALLAX_PORT: String(settings.port),
  };
}

/** @param {string} line */
function refuse(line) {
  console.error(line);
  process.exitCode = 1;
}
