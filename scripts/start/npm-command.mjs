import { existsSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/**
 * How to run npm: by Node itself where npm's file is found (the one that runs this, else the one
 * beside Node), because npm.cmd on Windows would need a shell.
 *
 * @param {string | undefined} [callerPath] npm's own path, as it tells its scripts
 * @returns {{ command: string, args: readonly string[], needsShell: boolean }}
 */
export function npmCommand(callerPath = process.env.npm_execpath) {
  const folder = dirname(process.execPath);
  const candidates = [
    ...(callerPath && basename(callerPath) === "npm-cli.js" ? [callerPath] : []),
    join(folder, "node_modules", "npm", "bin", "npm-cli.js"),
    join(folder, "..", "lib", "node_modules", "npm", "bin", "npm-cli.js"),
  ];
  const found = candidates.find((path) => existsSync(path));
  if (found) return { command: process.execPath, args: [found], needsShell: false };
  return { command: "npm", args: [], needsShell: process.platform === "win32" };
}
