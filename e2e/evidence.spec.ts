import { type Page } from "@playwright/test";
import { expect, expectAccessible, expectNoOverflow, test } from "./fixtures";

const EVENT = "/events/harbour-bridge";
const PAGES = ["", "/claims", "/missing", "/framing", "/coverage", "/timeline", "/words", "/voices", "/text"];

/** A page of many marks opens these alone, picked evenly over the page. */
const MOST_MARKS = 60;

function pickEvenly<Item>(items: readonly Item[], most: number): readonly Item[] {
  const step = Math.max(1, items.length / most);
  return items.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}

/** Every mark of a page: where it leads and what it says it counts. */
async function marksOf(page: Page): Promise<readonly { evidence: string; count: number }[]> {
  const marks = await page.$$eval("a[data-evidence]", (links) =>
    links.map((link) => ({
      evidence: link.getAttribute("data-evidence") ?? "",
      count: Number(link.getAttribute("data-count")),
    })),
  );
  return [...new Map(marks.map((mark) => [mark.evidence, mark])).values()];
}

for (const part of PAGES) {
  test(`every mark on the demo's ${part || "overview"} opens as many items as it counts @desktop`, async ({ page }) => {
    await page.goto(`${EVENT}${part}`);
    const marks = await marksOf(page);
    expect(marks.length).toBeGreaterThan(5);
    for (const { evidence, count } of pickEvenly(marks, MOST_MARKS)) {
      const answer = await page.request.get(`${EVENT}${part}.json?evidence=${evidence}`);
      expect(answer.status(), evidence).toBe(200);
      const { data } = (await answer.json()) as { data: { count: number; groups: { items: unknown[] }[] } };
      expect(data.count, evidence).toBe(count);
      expect(data.groups.flatMap(({ items }) => items).length, evidence).toBe(count);
      expect(count, evidence).toBeGreaterThan(0);
    }
  });
}

test("a cell's passage opens in the drawer, and one Back closes it", async ({ page }) => {
  await page.goto("/events/harbour-bridge");
  const address = page.url();
  const cell = page.locator("a[data-evidence^='cell.']").first();
  await cell.click();
  const drawer = page.locator("[data-evidence-open]").first();
  await expect(drawer).toBeVisible();
  await expect(drawer.locator("blockquote").first()).toBeVisible();
  const count = await cell.getAttribute("data-count");
  await expect(drawer).toHaveAttribute("data-count", count ?? "");
  await expectNoOverflow(page);
  await expectAccessible(page);
  await page.goBack();
  await expect(page).toHaveURL(address);
  await expect(page.locator("[data-evidence-open]:visible")).toHaveCount(0);
});

/** Marks of ten kinds, the page of each, and what a drawer of that kind must say. */
const TEN_KINDS = [
  { part: "", kind: "claim", says: /articles?/ },
  { part: "/claims", kind: "cell", says: /Coded by/ },
  { part: "/missing", kind: "missing", says: /read/i },
  { part: "/framing", kind: "frame", says: /coder|Coded/ },
  { part: "/framing", kind: "agreement", says: /All coders agree|Coders differ/ },
  { part: "/timeline", kind: "date", says: /Published on/ },
  { part: "/words", kind: "name", says: /Open in article/ },
  { part: "/words", kind: "charged", says: /Open in article/ },
  { part: "/voices", kind: "speaker", says: /Speaker/ },
  { part: "/text", kind: "quotation", says: /prints?|does not have/ },
] as const;

test("ten marks of ten kinds open ten drawers, each with its own number and address @desktop", async ({ page }) => {
  const opened = new Set<string>();
  let here: string | null = null;
  for (const { part, kind, says } of TEN_KINDS) {
    await test.step(kind, async () => {
      if (here !== part) await page.goto(`${EVENT}${part}`);
      here = part;
      const mark = page.locator(`a[data-evidence^='${kind}.']:visible`).first();
      const evidence = (await mark.getAttribute("data-evidence")) ?? "";
      await mark.click();
      const drawer = page.locator(`[data-evidence-open="${evidence}"]`).first();
      await expect(drawer).toBeVisible();
      await expect(drawer).toHaveAttribute("data-count", (await mark.getAttribute("data-count")) ?? "");
      await expect(drawer).toContainText(says);
      opened.add(await drawer.innerText());
    });
  }
  expect(opened.size).toBe(TEN_KINDS.length);
});

test("ten steps in the matrix change the drawer ten times, and one Back closes it @desktop", async ({ page }) => {
  await page.goto(`${EVENT}/claims`);
  const cells = page.locator("a[data-evidence^='cell.']");
  await cells.first().click();
  const drawer = page.locator("[data-evidence-open]").first();
  await expect(drawer).toBeVisible();
  await cells.first().focus();
  const seen = new Set([await drawer.getAttribute("data-evidence-open")]);
  for (const key of ["Right", "Right", "Down", "Down", "Left", "Down", "Right", "Down", "Down", "Right"]) {
    await page.keyboard.press(`Arrow${key}`);
    const focused = await page.evaluate(() => document.activeElement?.getAttribute("data-evidence") ?? "");
    await expect(drawer).toHaveAttribute("data-evidence-open", focused);
    seen.add(focused);
  }
  expect(seen.size).toBe(11);
  await page.goBack();
  await expect(page).toHaveURL(`${EVENT}/claims`);
  await expect(page.locator("[data-evidence-open]:visible")).toHaveCount(0);
});

test("the drawer opens without JavaScript as well @desktop", async ({ browser, app }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: app.url });
  const page = await context.newPage();
  await page.goto("/events/harbour-bridge");
  await page.locator("a[data-evidence^='cell.']").first().click();
  await expect(page).toHaveURL(/evidence=cell\./);
  await expect(page.locator("[data-evidence-open] blockquote").first()).toBeVisible();
  await context.close();
});

test("the matrix is one tab stop: arrows move, Enter goes into the drawer, Escape comes back @desktop", async ({
  page,
}) => {
  await page.goto("/events/harbour-bridge/claims");
  const cells = page.locator("a[data-evidence^='cell.']");
  await cells.first().focus();
  const first = await cells.first().getAttribute("data-evidence");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowDown");
  const focused = await page.evaluate(() => document.activeElement?.getAttribute("data-evidence") ?? "");
  expect(focused).toMatch(/^cell\./);
  expect(focused).not.toBe(first);
  await page.keyboard.press("Enter");
  const drawer = page.locator("[data-evidence-open]").first();
  await expect(drawer).toHaveAttribute("data-evidence-open", focused);
  await page.keyboard.press("Escape");
  await expect(page.locator("[data-evidence-open]:visible")).toHaveCount(0);
  expect(await page.evaluate(() => document.activeElement?.getAttribute("data-evidence"))).toBe(focused);
});

test("numbers on the screen equal the twin's and the twin's table @desktop", async ({ page }) => {
  await page.goto("/events/harbour-bridge/claims");
  const rows = await page.getByRole("grid").first().getByRole("row").count();
  const twin = await page.request.get("/events/harbour-bridge/claims.json");
  const { data } = (await twin.json()) as { data: { rows: unknown[]; otherRows: unknown[] } };
  const claims = data.rows.length + data.otherRows.length;
  expect(claims).toBe(16);
  expect(rows).toBeGreaterThan(claims);
  const table = await (await page.request.get("/events/harbour-bridge/claims.csv")).text();
  expect(table.trim().split(/\r?\n/)).toHaveLength(claims + 1);
});

test("the overview's table holds its headlines, one a line @desktop", async ({ page }) => {
  await page.goto("/events/harbour-bridge");
  const headlines = page.getByRole("region", { name: "Headlines, side by side" }).getByRole("listitem");
  const table = await (await page.request.get("/events/harbour-bridge.csv")).text();
  expect(table.trim().split(/\r?\n/)).toHaveLength((await headlines.count()) + 1);
  expect(table).toContain(await headlines.first().locator("a[href^='/articles/']").innerText());
});
