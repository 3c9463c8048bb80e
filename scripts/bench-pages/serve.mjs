import { createServer } from "node:net";
import { startChild, stopChild } from "../start/child-processes.mjs";

/**
 * Serves a data folder as `npm start` does, on a free port of loopback, from the build that is there.
 *
 * @param {string} root
 * @param {string} dataFolder
 */
export async function serve(root, dataFolder) {
  const env = {
    ...process.env,
    PARALLAX_DATA: dataFolder,
    PARALLAX_DEMO: "off",
    PARALLAX_HOST: "127.0.0.1",
    PARALLAX_PORT: String(await findFreePort()),
    PARALLAX_URL: "",
  };
  const child = startChild(process.execPath, ["scripts/start.mjs", "--as-built"], {
    cwd: root,
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const url = await readAddress(child);
  return { url, pid: child.pid, stop: () => stopChild(child) };
}

/**
 * @param {import("node:child_process").ChildProcess} child
 * @returns {Promise<string>}
 */
function readAddress(child) {
  return new Promise((resolve, reject) => {
    let output = "";
    const read = (/** @type {Buffer} */ chunk) => {
      output += chunk.toString("utf8");
      const address = /running at (http:\S+)/.exec(output)?.[1];
      if (address !== undefined) resolve(address);
    };
    child.stdout?.on("data", read);
    child.stderr?.on("data", read);
    child.once("exit", () => reject(new Error(`the server ended; it printed:\n${output}`)));
  });
}

/** A port of loopback that nobody listens at. @returns {Promise<number>} */
export function findFreePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() =>
        address !== null && typeof address === "object" ? resolve(address.port) : reject(new Error("no free port")),
      );
    });
  });
}
