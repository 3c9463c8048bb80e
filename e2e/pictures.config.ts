import { defineConfig } from "@playwright/test";
import base from "../playwright.config";

/** `npm run screenshots`: takes the pictures of the docs from the running app. Not a test; nothing compares them. */
export default defineConfig(base, {
  testDir: ".",
  testMatch: "pictures.ts",
  workers: 1,
  globalSetup: "./global-setup.ts",
  outputDir: "../test-results/pictures",
});
