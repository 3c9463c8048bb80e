import { type ChildProcess, spawn } from "node:child_process";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");

/** Data folder with the seeded demo, made once a run by global-setup.ts. */
export const DEMO_TEMPLATE = join(ROOT, ".cache", "e2e", "demo");

const START_TIMEOUT_MS = 60_000;

/** A running Parallax of its own. */
export interface Server {
  readonly url: string;
  readonly dataFolder: string;
  /** Ends it by a signal, as Ctrl-C does, and removes its data folder, unless that was handed to it. */
  stop(): Promise<void>;
}

interface StartOptions {
  /** Whether a new database gets the demo. */
  readonly demo: boolean;
  /** Whether people sign in, at the address that the server then has. */
  readonly accounts?: boolean;
  /** A folder from `makeDataFolder`, to start twice on the same data; whoever made it removes it. */
  readonly dataFolder?: string;
  /** That of a server which has ended, to come back where its pages look for it. */
  readonly port?: number;
}

/** A data folder in the system's temporary folder, with a copy of the demo or without anything. */
export async function makeDataFolder({ demo }: { readonly demo: boolean }): Promise<string> {
  const dataFolder = await mkdtemp(join(tmpdir(), "parallax-"));
  if (demo) await cp(DEMO_TEMPLATE, dataFolder, { recursive: true });
  return dataFolder;
}

/**
 * Starts Parallax as `npm start` does, on a free port, with a data folder of its own, and waits until
 * it answers. It runs the present build without checking whether it is current: one build serves a
 * whole test run.
 *
 * @throws {Error} with all the server printed, when it ends or does not answer in time
 */
export async function startParallax({ demo, accounts = false, ...given }: StartOptions): Promise<Server> {
  const dataFolder = given.dataFolder ?? (await makeDataFolder({ demo }));
  const port = given.port ?? (await findFreePort());
  const child = spawn(process.execPath, ["scripts/start.mjs", "--as-built"], {
    cwd: ROOT,
    env: {
      ...process.env,
      PARALLAX_DATA: dataFolder,
      PARALLAX_DEMO: demo ? "" : "off",
      PARALLAX_HOST: "",
      PARALLAX_PORT: String(port),
      PARALLAX_URL: accounts ? `http://127.0.0.1:${port}` : "",
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const stop = async () => {
    await endBySignal(child);
    if (given.dataFolder === undefined) await rm(dataFolder, { recursive: true, force: true });
  };
  try {
    return { url: await readAddress(child), dataFolder, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Resolves with the address in the line that says the server runs. */
function readAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = "";
    const fail = (what: string) => reject(new Error(`Parallax ${what}; it printed:\n${output}`));
    const timer = setTimeout(() => fail("did not answer in time"), START_TIMEOUT_MS);
    const read = (chunk: Buffer) => {
      output += chunk.toString("utf8");
      const address = /running at (http:\S+)/.exec(output)?.[1];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    };
    child.stdout?.on("data", read);
    child.stderr?.on("data", read);
    child.once("exit", (code) => {
      clearTimeout(timer);
      fail(`ended with code ${code}`);
    });
  });
}

function endBySignal(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once("exit", () => resolve());
    child.kill("SIGTERM");
  });
}

/** A port that nobody listens on, on loopback. */
export function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = address !== null && typeof address === "object" ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
