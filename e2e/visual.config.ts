import { defineConfig } from "@playwright/test";
import base from "../playwright.config";

/**
 * `npm run test:visual`: every screen at four widths, in light, dark and forced colours. Pictures are compared with those
 * of the last run in .cache/visual/, which are never committed: a font renderer or a browser's version would change them.
 */
export default defineConfig({
  ...base,
  testDir: "./visual",
  testIgnore: [],
  snapshotPathTemplate: "../.cache/visual/{arg}{ext}",
  workers: 1,
  timeout: 120_000,
  // Its path starts at this file, not at the project.
  reporter: [["line"], ["json", { outputFile: "../reports/playwright.json" }]],
  globalSetup: "./visual/global-setup.ts",
  outputDir: "../test-results/visual",
  expect: { toMatchSnapshot: { maxDiffPixelRatio: 0.002 } },
  use: { ...base.use, trace: "off", screenshot: "off" },
  // The widths are set test by test: a project each would start the servers anew.
  projects: [{ name: "visual" }],
});
