import { fileURLToPath } from "node:url";
import { configDefaults, defineConfig } from "vitest/config";

/** What counts the engine's steps: functions that ran before, in another file's tests, would no longer be counted. */
const COUNTING_STEPS = ["domain/attribution/steps.test.ts"];
const EXCLUDED = [...configDefaults.exclude, "e2e/**", ".next/**", ".cache/**"];

export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL(".", import.meta.url)).replace(/[\\/]$/, "") } },
  test: {
    // Forks, not threads: each worker opens its own copy of the database with a native module.
    pool: "forks",
    // A guard against hanging only: machines are slow when they are busy, and no test measures time.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    setupFiles: ["./test/setup.ts"],
    projects: [
      {
        extends: true,
        test: {
          name: "one process",
          include: ["**/*.test.{ts,tsx,mjs}"],
          exclude: [...EXCLUDED, ...COUNTING_STEPS],
          globalSetup: ["./test/global-setup.ts"],
          // A worker keeps its modules from file to file: loading the database client, the tagger and the word table
          // for each file anew took longer than the tests. Files share nothing else: databases and folders are a test's
          // own, no module is mocked, and spies are taken back after each test.
          isolate: false,
        },
      },
      { extends: true, test: { name: "a process of their own", include: COUNTING_STEPS } },
    ],
  },
});
