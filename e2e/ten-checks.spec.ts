import { execFileSync } from "node:child_process";
import { rm } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { answerItem, giveFiles, saveReady } from "./by-hand/import-page";
import { copiedPage } from "./copied-page";
import { expect, expectNoOverflow, test } from "./fixtures";
import { makeDataFolder, ROOT, startParallax } from "./server";

/** Pages are imported here: no other journey shares this workspace. */
test.use({ alone: "ten-checks" });

const EVENT = "/events/harbour-bridge";

test("one agreement, one difference and one omission stand on the first screen of the first event", async ({
  page,
}) => {
  await page.goto("/");
  await page.getByRole("link", { name: "Open the event" }).click();
  await expect(page).toHaveURL(EVENT);
  const findings = page.getByRole("list", { name: "Three findings" }).getByRole("listitem");
  await expect(findings).toHaveCount(3);
  const { width = 0, height = 0 } = page.viewportSize() ?? {};
  const screens = width < 768 ? 2 : 1;
  for (const [index, label] of [/agree/, /differ|conflict/, /[Ll]eft out/].entries()) {
    const finding = findings.nth(index);
    await expect(finding.locator("p").first()).toHaveText(label);
    const sentence = finding.getByRole("link").first();
    const place = await sentence.boundingBox();
    expect(place?.y, "begins below the top").toBeGreaterThanOrEqual(0);
    expect((place?.y ?? Infinity) + (place?.height ?? 0), await sentence.innerText()).toBeLessThan(screens * height);
  }
});

test("twelve outlets and sixty claims fit the screen at 1280 and at 390 pixels @desktop", async ({ page }) => {
  test.slow();
  const dataFolder = await makeDataFolder({ demo: false });
  execFileSync(process.execPath, ["--import", "tsx", "test/large-event/sow.ts", "1"], {
    cwd: ROOT,
    env: { ...process.env, PARALLAX_DATA: dataFolder, PARALLAX_DEMO: "off" },
  });
  const server = await startParallax({ demo: false, dataFolder });
  try {
    for (const [width, height] of [
      [1280, 800],
      [390, 844],
    ] as const) {
      await page.setViewportSize({ width, height });
      for (const part of ["", "/framing", "/claims"]) {
        await page.goto(`${server.url}/events/lowmarsh-pumps${part}`);
        await expectNoOverflow(page);
      }
      await expect(page.locator("[role=grid] a[data-evidence^='cell.']")).toHaveCount(12 * 60);
      await page.locator("a[data-evidence^='cell.']").last().click();
      await expect(page.locator("[data-evidence-open]").first()).toBeVisible();
      await expectNoOverflow(page);
    }
  } finally {
    await server.stop();
    await rm(dataFolder, { recursive: true, force: true });
  }
});

/** Marks in an outlet's colour, of every kind of chart. */
const COLOURED = [
  { part: "/claims", marks: "[role=grid] a[data-evidence^='cell.']" },
  { part: "/framing", marks: "figure a[data-evidence^='frame.']" },
  { part: "/timeline", marks: "figure svg a[data-evidence^='date.']" },
  { part: "/voices", marks: "figure a[data-evidence^='speaker.'], figure a[data-evidence^='statements.']" },
  { part: "/words", marks: "figure a[data-evidence^='name.'], figure a[data-evidence^='charged.']" },
] as const;

test("without colours every mark still says whose it is @desktop", async ({ page }) => {
  const coverage = await page.request.get(`${EVENT}/coverage.json`);
  const { data } = (await coverage.json()) as {
    readonly data: {
      readonly included: readonly { readonly column: { readonly letters: string; readonly name: string } }[];
    };
  };
  const outlets = data.included.map(({ column }) => [column.letters, column.name] as const);
  for (const { part, marks } of COLOURED) {
    await page.goto(`${EVENT}${part}`);
    // The letters are in the mark, in its row, or at the head of its column.
    const unnamed = await page.locator(marks).evaluateAll((links, known) => {
      const heads = (link: Element) => {
        const cell = link.closest("td");
        const table = link.closest("table");
        const column = cell === null ? undefined : table?.querySelectorAll("thead th")[cell.cellIndex];
        return [link, column, link.closest("tr")?.querySelector("th"), link.closest("li")];
      };
      return links
        .filter(
          (link) =>
            !heads(link).some((place) => {
              const text = `${place?.textContent ?? ""} ${place?.getAttribute("aria-label") ?? ""}`;
              return known.some(
                ([letters, name]) => new RegExp(`\\b${letters}(?![a-z])`).test(text) || text.includes(name),
              );
            }),
        )
        .map((link) => link.getAttribute("data-evidence"));
    }, outlets);
    expect(unnamed, part).toEqual([]);
    expect(await page.locator(marks).count(), part).toBeGreaterThan(5);
  }
});

test("the copied link restores exactly what is seen: switches, choice, opened drawer @desktop", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(`${EVENT}/framing?voice=both&a=ledger&b=harbour-today`);
  const figure = page.locator("figure:has(#two-outlets)");
  await figure.locator("a[data-evidence^='frame.']").first().click();
  await expect(page.locator("[data-evidence-open] blockquote, [data-evidence-open] li").first()).toBeVisible();
  await figure.getByRole("link", { name: "Copy link" }).click();
  await expect(figure.getByText("Copied", { exact: true })).toBeVisible();
  const seen = await seenOn(page);
  const anew = await context.newPage();
  await anew.goto(await page.evaluate(() => navigator.clipboard.readText()));
  await expect.poll(() => seenOn(anew)).toEqual(seen);
});

/** All that a part shows: its switches in words, its charts and the drawer. */
async function seenOn(page: Page) {
  return {
    switches: await page.locator("main details > summary").first().innerText(),
    charts: await page.locator("main figure [data-picture]").allInnerTexts(),
    headings: await page.locator("main figure h2").allInnerTexts(),
    drawer: await page.locator("[data-evidence-open]").first().innerText(),
    selected: await page.locator("a[data-evidence][aria-current]").count(),
  };
}

const buildPage = (headline: string, paragraph: string, date: string, site: string | null = null) => ({
  headline,
  text: copiedPage({
    headline,
    paragraphs: [
      paragraph,
      "The bridge carries most of the town's traffic, and whoever has to cross the water now takes the ferry, which runs twice an hour and is full before eight in the morning.",
    ],
    date,
    site,
  }),
});
const PAGES = [
  buildPage(
    "Rust on the bridge was seen from the ferry",
    "A deckhand saw rust on the hangers of the bridge in winter and told the harbour office, he says; nobody wrote it down.",
    "1 March 2031",
    "Quay Gazette",
  ),
  buildPage(
    "Bakers of the Quay load bread onto a barge",
    "Three bakers of the Quay hired a barge on Tuesday. It takes their bread across the water at five in the morning.",
    "4 March 2031",
  ),
  buildPage(
    "School of the east bank moves its first lesson",
    "Lessons on the east bank begin an hour later as long as the bridge is closed, the head of the school told parents.",
    "6 March 2031",
  ),
  buildPage(
    "Ferry captain counts his passengers twice",
    "Four hundred people a day used to take the ferry. On Thursday its captain counted nearly three thousand.",
    "7 March 2031",
  ),
];

test("four of five pages are saved, and an older article of another outlet moves no colour @desktop", async ({
  page,
}) => {
  const before = await slotsOf(page);
  const files = PAGES.map(({ text }, index) => ({ name: `page-${index}.txt`, text }));
  await giveFiles(page, [...files, { name: "empty.txt", text: " \n \n" }], {
    event: "Closure of the Harbour Bridge, Port Ellery",
  });
  await expect(page.locator("#failed").getByRole("listitem")).toHaveCount(1);
  await expect(page.locator("#failed")).toContainText(/empty\.txt.*holds no text/s);
  const [older, ...others] = PAGES;
  await answerItem(page, older?.headline ?? "", { outlet: "Quay Gazette" });
  for (const { headline } of others) await answerItem(page, headline, { outlet: null });
  await expect(page.locator("#tally")).toHaveText("4 ready, 1 failed");
  await saveReady(page);
  await expect(page.locator("#tally")).toHaveText("4 saved, 1 failed");

  const after = await slotsOf(page);
  expect(after.size).toBe(before.size + 4);
  expect([...before].filter(([column, slot]) => after.get(column) !== slot)).toEqual([]);
  // It came first in time, and last into the event: it takes the next free colour.
  const slots = [...after].filter(([column, slot]) => !before.has(column) && slot !== null).map(([, slot]) => slot);
  expect(slots).toEqual([before.size + 1]);
});

/** The colour of each outlet of the demo's event. */
async function slotsOf(page: Page): Promise<ReadonlyMap<string, number | null>> {
  const answer = await page.request.get(`${EVENT}/coverage.json`);
  const { data } = (await answer.json()) as {
    readonly data: {
      readonly included: readonly { readonly column: { readonly key: string; readonly slot: number | null } }[];
    };
  };
  return new Map(data.included.map(({ column }) => [column.key, column.slot]));
}
