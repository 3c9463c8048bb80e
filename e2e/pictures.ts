import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { test } from "./fixtures";
import { toPalettePng } from "./palette-png";
import { ROOT } from "./server";

const FOLDER = join(ROOT, "docs", "pictures");
const EVENT = "/events/harbour-bridge";
mkdirSync(FOLDER, { recursive: true });

// One width is enough for a page of docs.
test.skip(({ isMobile }) => isMobile);

/** A picture of what the page shows now, named by what it shows and how wide. */
async function take(page: Page, name: string): Promise<void> {
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => document.fonts.ready);
  const { width } = page.viewportSize() ?? { width: 0 };
  const picture = await page.screenshot({ animations: "disabled" });
  writeFileSync(join(FOLDER, `${name}-${width}.png`), toPalettePng(picture));
}

/** Opens the passages behind a mark, and waits until the drawer shows them. */
async function openEvidence(page: Page, mark: string): Promise<void> {
  await page.locator(mark).nth(2).click();
  await page.locator("[data-evidence-open] blockquote").first().waitFor();
}

test("the event", async ({ page }) => {
  await page.goto(EVENT);
  await take(page, "event");
});

test("the claims with an open drawer", async ({ page }) => {
  await page.goto(`${EVENT}/claims`);
  await openEvidence(page, "a[data-evidence^='cell.']");
  await take(page, "claims");
});

test("framing by outlet", async ({ page }) => {
  await page.goto(`${EVENT}/framing`);
  await take(page, "framing");
});

test("who gets to speak", async ({ page }) => {
  await page.goto(`${EVENT}/voices`);
  await take(page, "voices");
});

test("an article with its claims and frames", async ({ page }) => {
  await page.goto("/articles?q=They+knew");
  await page.getByRole("link", { name: /They knew/ }).click();
  await page.getByRole("heading", { level: 1, name: /They knew/ }).waitFor();
  await take(page, "reader");
});

test("two articles side by side", async ({ page }) => {
  await page.goto(`${EVENT}/read`);
  await take(page, "side-by-side");
});

test("the report", async ({ page }) => {
  await page.goto(`${EVENT}/report`);
  await take(page, "report");
});
