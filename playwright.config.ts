import { execFileSync } from "node:child_process";
import { defineConfig } from "@playwright/test";

// Looked for once: the workers inherit the answer. `npm test` and `npm run test:e2e` have set it already.
process.env.CHROMIUM_PATH ||= execFileSync(process.execPath, ["scripts/find-browser.mjs"], { encoding: "utf8" }).trim();

const isInCi = Boolean(process.env.CI);

export default defineConfig({
  testDir: "./e2e",
  // `npm run test:visual` has a configuration of its own.
  testIgnore: "visual/**",
  outputDir: "./test-results",
  globalSetup: "./e2e/global-setup.ts",
  // Each worker has a server and a database of its own; the files are shared out among them.
  workers: 2,
  fullyParallel: false,
  // A second try keeps a run of half an hour from failing by one hiccup; `npm test` names each with its first error.
  retries: isInCi ? 1 : 0,
  forbidOnly: isInCi,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [["line"], ["json", { outputFile: "reports/playwright.json" }]],
  use: {
    locale: "en-GB",
    timezoneId: "UTC",
    colorScheme: "light",
    contextOptions: { reducedMotion: "reduce" },
    screenshot: "only-on-failure",
    trace: "retain-on-failure",
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  // A journey runs in both, unless its tag keeps it to one.
  projects: [
    { name: "desktop", grepInvert: /@phone/, use: { viewport: { width: 1280, height: 800 } } },
    {
      name: "phone",
      grepInvert: /@desktop/,
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
    },
  ],
});
