import { readFile } from "node:fs/promises";
import type { Download, Locator, Page } from "@playwright/test";
import Papa from "papaparse";
import { expect, test } from "./fixtures";

const EVENT = "/events/harbour-bridge";

/** Pages of the demo that may hold charts; each states how many it holds at least, so that none is lost unseen. */
const PAGES = [
  { path: EVENT, atLeast: 0 },
  { path: `${EVENT}/framing?a=daily-lantern&b=ellery-courier`, atLeast: 3 },
  { path: `${EVENT}/words`, atLeast: 3 },
  { path: `${EVENT}/voices`, atLeast: 4 },
  { path: `${EVENT}/text`, atLeast: 3 },
  { path: `${EVENT}/timeline`, atLeast: 1 },
  { path: `${EVENT}/read`, atLeast: 1 },
  { path: `${EVENT}/claims`, atLeast: 0 },
  { path: `${EVENT}/missing`, atLeast: 0 },
  { path: `${EVENT}/coverage`, atLeast: 0 },
];

/** Rows that "Show data" prints; the file holds them all. */
const SHOWN_ROWS = 100;

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

test("every chart has a finding, its n, its method, its data in three forms, a picture and a link @desktop", async ({
  page,
}) => {
  test.slow();
  const methods = new Map<string, string>();
  for (const { path, atLeast } of PAGES) {
    await page.goto(path);
    const charts = await page.locator("main figure[aria-labelledby]").all();
    expect(charts.length, path).toBeGreaterThanOrEqual(atLeast);
    for (const chart of charts) {
      const id = (await chart.getAttribute("aria-labelledby")) ?? "";
      await test.step(`${path} ${id}`, async () => {
        await expectFinding(chart);
        await expectMethod(page, chart, methods);
        await expectTwins(page, chart);
        await expectPictures(page, chart);
      });
    }
    if (charts.length > 0) await test.step(`${path} links`, () => expectLinks(page, charts));
  }
});

/** A sentence of at most twenty words for a title, and a number in the line below: what it was measured on. */
async function expectFinding(chart: Locator): Promise<void> {
  const heading = await chart.getByRole("heading", { level: 2 }).innerText();
  expect(heading).toMatch(/\.$/);
  expect(heading.split(/\s+/).length, heading).toBeLessThanOrEqual(20);
  const subtitle = await chart.locator("figcaption > p").first().innerText();
  expect(subtitle).toMatch(/\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/);
}

/** The page on its method answers, and has the place that the link names. */
async function expectMethod(page: Page, chart: Locator, methods: Map<string, string>): Promise<void> {
  const href = (await chart.locator("footer > a").getAttribute("href")) ?? "";
  const [path = "", place = ""] = href.split("#");
  if (!methods.has(path)) {
    const answer = await page.request.get(path);
    expect(answer.status(), href).toBe(200);
    methods.set(path, await answer.text());
  }
  expect(methods.get(path), href).toContain(place === "" ? "<h1" : `id="${place}"`);
}

/** "Show data" prints what the .csv holds, cell by cell; the .json answers with the envelope of every twin. */
async function expectTwins(page: Page, chart: Locator): Promise<void> {
  await chart.getByText("Show data", { exact: true }).click();
  const table = chart.locator("footer details table");
  await expect(table).toBeVisible();
  const shown = await table
    .locator("tr")
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent)));
  const csv = await page.request.get((await twinOf(chart, "csv")) ?? "");
  expect(csv.status()).toBe(200);
  const { data: rows } = Papa.parse<string[]>((await csv.text()).trimEnd());
  expect(shown.length).toBeGreaterThan(1);
  // The file disarms what a spreadsheet would run as a formula.
  const plain = rows.slice(0, SHOWN_ROWS + 1).map((row) => row.map((value) => value.replace(/^'(?=[=+\-@])/, "")));
  expect(plain).toEqual(shown);
  const json = await page.request.get((await twinOf(chart, "json")) ?? "");
  expect(json.status()).toBe(200);
  const envelope: unknown = await json.json();
  expect(envelope).toMatchObject({ address: expect.stringContaining(EVENT), generatedBy: "Parallax", data: {} });
  await chart.getByText("Show data", { exact: true }).click();
}

function twinOf(chart: Locator, format: "csv" | "json"): Promise<string | null> {
  return chart.getByRole("link", { name: `.${format}`, exact: true }).getAttribute("href");
}

/** What is saved is a picture of this chart: with its title, and with words of what is drawn. */
async function expectPictures(page: Page, chart: Locator): Promise<void> {
  const heading = await chart.getByRole("heading", { level: 2 }).innerText();
  const svg = (await save(page, chart, "svg")).toString("utf8");
  const saved = await page.evaluate((text) => {
    const read = new DOMParser().parseFromString(text, "image/svg+xml");
    const words = [...read.querySelectorAll("text")].map(({ textContent }) => textContent);
    return { root: read.documentElement.localName, words: words.join(" "), marks: read.querySelectorAll("*").length };
  }, svg);
  expect(saved.root).toBe("svg");
  const plain = (words: string) => words.replace(/\s+/g, " ");
  expect(plain(saved.words)).toContain(plain(heading));
  const drawn = plain(await chart.locator("[data-picture]").last().innerText()).split(" ");
  expect(drawn.filter((word) => word.length > 3 && saved.words.includes(word)).length).toBeGreaterThan(0);
  const png = await save(page, chart, "png");
  expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
  // Width and height stand in the header; an empty picture would be a few hundred bytes.
  expect(png.readUInt32BE(16)).toBeGreaterThan(600);
  expect(png.length).toBeGreaterThan(10_000);
}

async function save(page: Page, chart: Locator, format: "svg" | "png"): Promise<Buffer> {
  const started = page.waitForEvent("download");
  await chart.getByRole("button", { name: `.${format}`, exact: true }).click();
  const download: Download = await started;
  expect(download.suggestedFilename()).toMatch(new RegExp(`^[a-z0-9-]+\\.${format}$`));
  return readFile(await download.path());
}

/** Each copied link leads to its chart; opened anew, one of them shows all that is seen here, charts and legends. */
async function expectLinks(page: Page, charts: readonly Locator[]): Promise<void> {
  const here = new URL(page.url());
  let copied = here;
  for (const chart of charts) {
    await chart.getByRole("link", { name: "Copy link" }).click();
    await expect(chart.getByText("Copied", { exact: true })).toBeVisible();
    copied = new URL(await page.evaluate(() => navigator.clipboard.readText()));
    expect([copied.pathname, copied.search]).toEqual([here.pathname, here.search]);
    expect(copied.hash).toBe(`#${(await chart.getAttribute("aria-labelledby")) ?? ""}`);
  }
  const seen = await page.locator("main figure [data-picture]").allInnerTexts();
  const anew = await page.context().newPage();
  await anew.goto(copied.href);
  await expect(anew.locator(":target")).toBeInViewport();
  await expect.poll(() => anew.locator("main figure [data-picture]").allInnerTexts()).toEqual(seen);
  await anew.close();
}
