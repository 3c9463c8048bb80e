import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { runToEnd } from "./child-processes.mjs";
import { clientFingerprint, installFingerprint, sourcesFingerprint } from "./fingerprint.mjs";
import { isInstalledByHand } from "./installed-by-hand.mjs";
import { npmCommand } from "./npm-command.mjs";

/**
 * @typedef {object} Step
 * @property {string} title what is printed while it runs
 * @property {string} [duration] how long that may be
 * @property {string} record file, relative to the root, that holds the fingerprint of what was made
 * @property {string} needed the fingerprint of what is needed now
 * @property {string} product a path that must exist for the record to count
 * @property {string} wayOut what to do when it fails
 * @property {() => boolean} [isAdopted] whether what is there fits although no record says so
 * @property {() => Promise<import("./child-processes.mjs").Ended>} make
 */

/**
 * Installs the packages, generates the database client and builds the pages, each only when what it
 * is made from has changed since. Answers null, or the line to print when a step failed.
 *
 * @param {string} root
 * @param {Readonly<{ build: boolean, log: (line: string) => void }>} options `build: false` for the development server, which compiles as it goes
 * @returns {Promise<string | null>}
 */
export async function bringUpToDate(root, { build, log }) {
  const steps = [installStep, clientStep, ...(build ? [buildStep] : [])];
  for (const step of steps) {
    const problem = await makeWhenStale(root, step(root), log);
    if (problem) return problem;
  }
  return null;
}

/**
 * @param {string} root
 * @param {Step} step
 * @param {(line: string) => void} log
 * @returns {Promise<string | null>}
 */
export async function makeWhenStale(root, step, log) {
  const record = join(root, step.record);
  if (isCurrent(root, step)) return null;
  if (!existsSync(record) && step.isAdopted?.()) {
    writeFileSync(record, step.needed);
    return null;
  }
  log(`${step.title}${step.duration ? ` (${step.duration})` : ""} …`);
  rmSync(record, { force: true });
  const { code, output } = await step.make();
  if (code !== 0) {
    log(output.trimEnd());
    return `${step.title} failed: ${step.wayOut}.`;
  }
  mkdirSync(dirname(record), { recursive: true });
  writeFileSync(record, step.needed);
  return null;
}

/**
 * @param {string} root
 * @param {Step} step
 */
function isCurrent(root, { record, needed, product }) {
  const file = join(root, record);
  return existsSync(join(root, product)) && existsSync(file) && readFileSync(file, "utf8") === needed;
}

/**
 * @param {string} root
 * @returns {Step}
 */
export function installStep(root) {
  return {
    title: "Installing packages",
    duration: "once, some minutes",
    record: "node_modules/.parallax-install",
    needed: installFingerprint(root, {
      abi: process.versions.modules,
      platform: `${process.platform}-${process.arch}`,
    }),
    product: "node_modules",
    wayOut: "read npm's message above, check the network connection, and start again",
    isAdopted: () => isInstalledByHand(root),
    make: () => {
      const npm = npmCommand();
      // NODE_ENV=production would leave out what the build needs.
      const args = [...npm.args, "ci", "--include=dev", "--no-audit", "--no-fund"];
      return runToEnd(npm.command, args, { cwd: root, shell: npm.needsShell });
    },
  };
}

/**
 * @param {string} root
 * @returns {Step}
 */
export function clientStep(root) {
  return {
    title: "Generating the database client",
    record: "db/generated/.parallax-schema",
    needed: clientFingerprint(root),
    product: "db/generated/client.ts",
    wayOut: "read Prisma's message above; prisma/schema.prisma may have an error",
    make: () =>
      runToEnd(process.execPath, ["node_modules/prisma/build/index.js", "generate"], { cwd: root, env: quiet() }),
  };
}

/**
 * @param {string} root
 * @returns {Step}
 */
export function buildStep(root) {
  return {
    title: "Building the pages",
    duration: "after each change, about half a minute",
    record: ".next/parallax-sources",
    needed: sourcesFingerprint(root),
    product: ".next/BUILD_ID",
    wayOut: "read the message above; if you changed nothing, delete the folder .next and start again",
    make: () =>
      runToEnd(process.execPath, ["node_modules/next/dist/bin/next", "build"], {
        cwd: root,
        env: { ...quiet(), NODE_ENV: "production" },
      }),
  };
}

/** The environment for tools that would otherwise report home. */
export function quiet() {
  return { ...process.env, NEXT_TELEMETRY_DISABLED: "1", CHECKPOINT_DISABLE: "1" };
}
