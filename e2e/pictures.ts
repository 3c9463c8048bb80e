import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { test } from "./fixtures";
import { ROOT } from "./server";

const FOLDER = join(ROOT, "docs", "pictures");
mkdirSync(FOLDER, { recursive: true });

/** A picture of what the page shows now, named by what it shows and how wide. */
async function take(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  const { width } = page.viewportSize() ?? { width: 0 };
  await page.screenshot({ path: join(FOLDER, `${name}-${width}.png`), animations: "disabled" });
}

test("the event with an open drawer", async ({ page }) => {
  await page.goto("/events/harbour-bridge");
  await page.locator("a[data-evidence^='cell.']").nth(2).click();
  await page.locator("[data-evidence-open] blockquote").first().waitFor();
  await take(page, "event");
});

test("the home page", async ({ page }) => {
  await page.goto("/");
  await take(page, "home");
});

test("an article with its claims and frames", async ({ page }) => {
  await page.goto("/articles?q=They+knew");
  await page.getByRole("link", { name: /They knew/ }).click();
  await page.waitForURL(/\/articles\/[a-z0-9]+/);
  await page.getByRole("heading", { level: 1, name: /They knew/ }).waitFor();
  await take(page, "reader");
});

test("framing, one panel an outlet", async ({ page }) => {
  await page.goto("/events/harbour-bridge/framing");
  await page.waitForLoadState("networkidle");
  await take(page, "framing");
});
