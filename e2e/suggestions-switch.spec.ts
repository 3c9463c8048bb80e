import { execFileSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { forgetSuggestions } from "../test/forget-suggestions";
import { copiedPage } from "./copied-page";
import { expect, expectSoundScreen, test as demoTest } from "./fixtures";
import { makeDataFolder, ROOT, type Server, startParallax } from "./server";

/** An event without any work of people: two reports on the same ferry. */
const REPORTS = [
  {
    headline: "Ferry to run all night while the lock is repaired",
    paragraphs: [
      "The council closed the lock in January after divers had found a crack in its northern gate. The ferry across the outer basin will run all night from Monday, the harbour office said on Friday.",
      "Traders on the east bank had asked for the night service for weeks. They say that a third of their custom stayed away after the council closed the lock, and some let people go.",
      "The harbour office puts the cost at forty thousand crowns a month, which comes out of the repair fund, so that the fare stays as it is.",
    ],
  },
  {
    headline: "Night boats begin on Monday, and traders want answers",
    paragraphs: [
      "Night boats will cross the outer basin from Monday on. “The fare stays as it is,” said Ruth Okoro, who heads the harbour office.",
      "The council closed the lock in January. Okoro warned that the works could take longer than planned and cost jobs in the harbour.",
      "The night service costs forty thousand crowns a month, according to the harbour office. Taxes will not rise for it, the council promised.",
    ],
  },
] as const;

const OWN = "/events/night-ferry";
const PARTS = ["", "/claims", "/missing", "/framing", "/coverage", "/timeline", "/words", "/voices", "/text"];

/** A server of its own whose texts have been analysed before it starts, so that nothing changes during a journey. */
const test = demoTest.extend<object, { readonly app: Server }>({
  app: [
    async ({}, use) => {
      const dataFolder = await makeDataFolder({ demo: true });
      const folder = await mkdtemp(join(tmpdir(), "parallax-reports-"));
      for (const [index, report] of REPORTS.entries()) {
        await writeFile(join(folder, `report-${index}.txt`), copiedPage(report));
      }
      execFileSync(process.execPath, ["cli/parallax.mjs", "import", folder, "--event", "night-ferry"], {
        cwd: ROOT,
        env: { ...process.env, PARALLAX_DATA: dataFolder },
        stdio: "ignore",
      });
      const server = await startParallax({ demo: true, dataFolder });
      await use(server);
      await server.stop();
      for (const made of [dataFolder, folder]) await rm(made, { recursive: true, force: true });
    },
    { scope: "worker", timeout: 240_000 },
  ],
});

/** The marks inside of an element: where each leads and what it says it counts. */
async function marksOf(page: Page, inside: string): Promise<ReadonlyMap<string, number>> {
  const marks = await page.$$eval(`${inside} a[data-evidence]`, (links) =>
    links.map((link) => [link.getAttribute("data-evidence") ?? "", Number(link.getAttribute("data-count"))] as const),
  );
  return new Map(marks);
}

test("suggestions are left out until the reader switches them on, and then are dashed and say whose they are @desktop", async ({
  page,
}) => {
  await page.goto(`${OWN}/claims`);
  await expect(page.getByText("suggestions left out.")).toBeVisible();
  await expect(page.getByText("Nobody has drawn a claim from these articles yet")).toBeVisible();
  await page.getByText("Change", { exact: true }).click();
  await page.getByLabel("suggestions shown and counted, dashed").check();
  await page.getByRole("button", { name: "Show this" }).click();
  await expect(page).toHaveURL(/suggestions=on/);
  await expect(page.getByText("suggestions shown and counted, dashed.")).toBeVisible();
  await expect(page.getByText(/claims? (?:is|are) proposed by same-claim\/\d+; nobody has decided\./)).toBeVisible();
  await expectSoundScreen(page);

  await test.step("a proposed sign opens its passage, with method and reasons", async () => {
    const cell = page.locator("tbody[data-suggested] a[data-evidence^='cell.']").first();
    await cell.click();
    const drawer = page.locator("[data-evidence-open]").first();
    await expect(drawer).toContainText(/Proposed by same-claim\/\d+; nobody has decided\./);
    await expect(drawer.locator("blockquote[data-suggested]").first()).toBeVisible();
    await expect(drawer.getByText("Coded by")).toHaveCount(0);
    await expectSoundScreen(page);
    await page.goBack();
  });

  await test.step("frames are counted as what only a method has read", async () => {
    await page.goto(`${OWN}/framing?suggestions=on`);
    await expect(page.getByRole("heading", { level: 2 }).first()).toContainText("Nobody has finished an article yet");
    await expect(page.getByText("two read by policy-frames/1 only").first()).toBeVisible();
    await page.locator("a[data-evidence^='frame.']").first().click();
    await expect(page.locator("[data-evidence-open]").first()).toContainText("policy-frames/1, nobody has decided");
    await expectSoundScreen(page);
  });

  await test.step("every way on from the overview keeps the switch", async () => {
    await page.goto(`${OWN}?suggestions=on`);
    const hrefs = await page.$$eval(`a[href^='${OWN}/']`, (links) =>
      links.map((link) => link.getAttribute("href") ?? "").filter((href) => /\/(?:claims|framing|missing)/.test(href)),
    );
    expect(hrefs.length).toBeGreaterThan(3);
    expect(hrefs.filter((href) => !href.includes("suggestions=on"))).toEqual([]);
    await expectSoundScreen(page);
  });
});

/** Where proposals stand alone, and where they stand beside the work of people, whose own marks have a journey of theirs. */
const PROPOSED = [...PARTS.map((part) => `${OWN}${part}`), "/events/harbour-bridge"];

test("every proposed mark opens as many items as it counts @desktop", async ({ page }) => {
  test.slow();
  let proposed = 0;
  for (const path of PROPOSED) {
    await page.goto(`${path}?suggestions=on`);
    for (const [evidence, count] of await marksOf(page, path.startsWith(OWN) ? "main" : "[data-suggested]")) {
      proposed += 1;
      const answer = await page.request.get(`${path}.json?suggestions=on&evidence=${evidence}`);
      expect(answer.status(), evidence).toBe(200);
      const { data } = (await answer.json()) as { data: { count: number; groups: { items: unknown[] }[] } };
      expect(data.count, evidence).toBe(count);
      expect(data.groups.flatMap(({ items }) => items).length, evidence).toBe(count);
      expect(count, evidence).toBeGreaterThan(0);
    }
  }
  expect(proposed).toBeGreaterThan(20);
});

/**
 * What a page's HTML holds of the comparison, as the server sends it. The way to the review says how much waits there,
 * whatever the switch: it is no part of that.
 */
function comparisonIn(html: string): string {
  const main = html.slice(html.indexOf("<main"), html.indexOf("</main>"));
  return main.replace(/<li><a href="[^"]*\/review">(?:(?!<\/li>).)*<\/li>/, "");
}

test("with the switch off, pages and twins are those of a workspace without suggestions @desktop", async ({
  app,
  page,
}) => {
  test.slow();
  const readAll = async () => {
    const seen = new Map<string, string>();
    for (const event of [OWN, "/events/harbour-bridge"]) {
      for (const part of PARTS) {
        seen.set(`${event}${part}`, comparisonIn(await (await page.request.get(`${event}${part}`)).text()));
        for (const twin of ["json", "csv"]) {
          const answer = await page.request.get(`${event}${part}.${twin}`);
          seen.set(`${event}${part}.${twin}`, await answer.text());
        }
      }
    }
    return seen;
  };
  const before = await readAll();
  expect(forgetSuggestions(join(app.dataFolder, "parallax.db"))).toBeGreaterThan(10);
  const after = await readAll();
  expect([...before.keys()].filter((path) => after.get(path) !== before.get(path))).toEqual([]);
});
