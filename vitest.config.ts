import { fileURLToPath } from "node:url";
import { configDefaults, defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL(".", import.meta.url)).replace(/[\\/]$/, "") } },
  test: {
    // Forks, not threads: each worker opens its own copy of the database with a native module.
    pool: "forks",
    // A guard against hanging only: machines are slow when they are busy, and no test measures time.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    include: ["**/*.test.{ts,tsx,mjs}"],
    exclude: [...configDefaults.exclude, "e2e/**", ".next/**", ".cache/**"],
    setupFiles: ["./test/setup.ts"],
    globalSetup: ["./test/global-setup.ts"],
  },
});
