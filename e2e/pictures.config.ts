import { defineConfig } from "@playwright/test";
import base from "../playwright.config";

/** `npm run screenshots`: takes the pictures of the docs from the running app. Not a test; nothing compares them. */
export default defineConfig(base, {
  testDir: ".",
  testMatch: "pictures.ts",
  workers: 1,
  // Its path starts at this file, not at the project.
  reporter: [["line"], ["json", { outputFile: "../reports/playwright.json" }]],
  globalSetup: "./global-setup.ts",
  outputDir: "../test-results/pictures",
});
