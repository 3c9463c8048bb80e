import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** What `next build` reads. A change in any of these makes the build stale; tests are left out. */
const SOURCES = [
  "app",
  "cli",
  "components",
  "db",
  "domain",
  "prisma",
  "public",
  "reference",
  "workflows",
  "instrumentation.ts",
  "next.config.js",
  "package-lock.json",
  "postcss.config.mjs",
  "proxy.ts",
  "tsconfig.json",
];

/**
 * Which installation does this copy need? Native packages are built for one Node ABI on one
 * platform, so those count as much as the lock file.
 *
 * @param {string} root
 * @param {Readonly<{ abi: string, platform: string }>} machine
 */
export function installFingerprint(root, machine) {
  return fingerprint([machine.abi, machine.platform, readFileSync(join(root, "package-lock.json"))]);
}

/**
 * Which database client does this copy need? The lock file is in it because the generator's version is.
 *
 * @param {string} root
 */
export function clientFingerprint(root) {
  return fingerprint([
    readFileSync(join(root, "prisma", "schema.prisma")),
    readFileSync(join(root, "package-lock.json")),
  ]);
}

/**
 * Which build do the present sources need? Names and contents count, times do not: a checkout that
 * touches files without changing them builds nothing.
 *
 * @param {string} root
 */
export function sourcesFingerprint(root) {
  const files = SOURCES.flatMap((entry) => listFiles(root, entry));
  return fingerprint(files.flatMap((file) => [file, readFileSync(join(root, file))]));
}

/**
 * All files at or under an entry as sorted paths with forward slashes; none where it does not exist.
 * Hidden files, tests and the generated client are left out.
 *
 * @param {string} root
 * @param {string} entry
 * @returns {readonly string[]}
 */
export function listFiles(root, entry) {
  const status = statSync(join(root, entry), { throwIfNoEntry: false });
  if (!status) return [];
  if (status.isFile()) return [entry];
  return readdirSync(join(root, entry))
    .filter((name) => !name.startsWith(".") && name !== "node_modules" && !/\.test\.tsx?$/.test(name))
    .map((name) => `${entry}/${name}`)
    .filter((path) => path !== "db/generated")
    .sort()
    .flatMap((path) => listFiles(root, path));
}

/**
 * One hash of several parts. Each part is preceded by its length, so that moving a byte from one
 * part to the next changes the hash.
 *
 * @param {readonly (string | Buffer)[]} parts
 */
export function fingerprint(parts) {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}\n`).update(part);
  return hash.digest("hex");
}
