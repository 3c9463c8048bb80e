import { expect, expectAccessible, expectNoOverflow, expectSoundScreen, test } from "./fixtures";

const LANTERN = "/outlets/daily-lantern";
const EVENT = "Closure of the Harbour Bridge, Port Ellery";

interface OutletTwin {
  readonly data: {
    readonly profile: {
      readonly total: number;
      readonly events: readonly { readonly slug: string; readonly articleCount: number }[];
    };
  };
}

test("An analyst sees one article beside the others of the same event, and opens a figure there", async ({ page }) => {
  await page.goto(LANTERN);
  const profile = page.getByRole("region", { name: "Beside the others in the same events" });
  await expect(profile).toContainText("In this article, beside five articles of others.");
  const table = profile.getByRole("table", { name: `Daily Lantern beside the others: ${EVENT}` });
  const lineOf = (name: string) =>
    table.getByRole("row").filter({ has: page.getByRole("rowheader", { name, exact: true }) });
  await expect(lineOf("Economic").getByRole("link")).toHaveText([/^[01] of 1$/, /^\d of 5$/]);
  await expect(lineOf("Words in quotation marks")).toContainText("%");
  await expectSoundScreen(page);

  await test.step("what it says is what the filtered matrix lists", async () => {
    const says = lineOf("Facts it says").getByRole("link").first();
    const k = Number((await says.innerText()).split(" ")[0]);
    await says.click();
    await expect(page).toHaveURL(/\/events\/harbour-bridge\/claims\?kind=facts&outlet=daily-lantern&stance=says$/);
    const { data } = (await (await page.request.get(page.url().replace("/claims?", "/claims.json?"))).json()) as {
      data: { rows: readonly unknown[] };
    };
    expect(data.rows).toHaveLength(k);
    await page.goBack();
  });

  await test.step("statements open with as many passages", async () => {
    const statements = lineOf("Statements").getByRole("link").first();
    const count = await statements.innerText();
    await statements.click();
    await expect(page).toHaveURL(/\/events\/harbour-bridge\/voices\?evidence=statements\./);
    const opened = page.locator("[data-evidence-open]");
    await expect(opened).toBeVisible();
    await expect(opened).toContainText(count);
  });
});

test("each figure leads to evidence that is there @desktop", async ({ page }) => {
  await page.goto(LANTERN);
  const links = await page
    .locator("#profile table a")
    .evaluateAll((all) => [...new Set(all.map((link) => link.getAttribute("href") ?? ""))]);
  expect(links.length).toBeGreaterThan(8);
  for (const href of links) {
    const [path = "", search = ""] = href.split("?");
    const answer = await page.request.get(`${path}.json${search === "" ? "" : `?${search}`}`);
    expect(answer.status(), href).toBe(200);
  }
});

test("the profile's twins have a line for each measure, and no event of the outlet is left out @desktop", async ({
  page,
}) => {
  await page.goto(LANTERN);
  const measures = await page.locator("#profile tbody th[scope=row]").count();
  const csv = await (await page.request.get(`${LANTERN}.csv?table=profile`)).text();
  expect(csv.trim().split(/\r?\n/)).toHaveLength(measures + 1);
  const { data } = (await (await page.request.get(`${LANTERN}.json`)).json()) as OutletTwin;
  expect(data.profile.events).toMatchObject([{ slug: "harbour-bridge", articleCount: 1 }]);
  const articles = await (await page.request.get(`${LANTERN}.csv?table=articles`)).text();
  expect(articles).toContain("harbour-bridge");
});

test("outlets are found by a part of their name or address, and turned by their order @desktop", async ({ page }) => {
  await page.goto("/outlets");
  const rows = page.getByRole("row").filter({ has: page.getByRole("rowheader") });
  await page.getByLabel("Name or address").fill("lantern.ex");
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await expect(page).toHaveURL(/text=lantern\.ex/);
  await expect(rows).toHaveCount(1);
  await expect(rows).toContainText("Daily Lantern");
  await expectNoOverflow(page);
  await expectAccessible(page);

  await page.goto("/outlets?order=articles");
  const counts = (await rows.locator("td:nth-last-child(2)").allInnerTexts()).map((text) => Number(text) || 0);
  expect(counts).toEqual([...counts].sort((one, other) => other - one));
  await page.goto("/outlets?text=no-such-outlet");
  await expect(page.getByText("Nothing matches")).toBeVisible();
  await page.getByRole("link", { name: "Show all outlets" }).click();
  await expect(page).toHaveURL(/\/outlets$/);
});

test("an outlet without articles says so, and an unknown one is nowhere @desktop", async ({
  page,
  expectedConsoleErrors,
}) => {
  await page.goto("/outlets/fair-wind");
  await expect(page.getByRole("main")).toContainText("No articles here yet");
  await expect(page.getByRole("main")).toContainText("None of its articles has been put into an event.");
  await expectSoundScreen(page);
  expectedConsoleErrors.push(/404/);
  const answer = await page.goto("/outlets/no-such-outlet");
  expect(answer?.status()).toBe(404);
});
