import { expect, expectAccessible, expectSoundScreen, test } from "./fixtures";

// Views are on the home page of whoever shares the workspace.
test.use({ alone: "search" });

interface SearchTwin {
  readonly data: {
    readonly totals: Readonly<Record<string, number | null>>;
    readonly articles: { readonly total: number; readonly hits: readonly { readonly key: string }[] };
  };
}

test("an analyst finds a sentence by its words from any page, and what people marked in it", async ({ page }) => {
  await page.goto("/methods");
  const box = page.getByRole("searchbox");
  // A key pressed before the page's script has come does nothing.
  await expect(async () => {
    await page.keyboard.press("/");
    await expect(box).toBeFocused({ timeout: 1_000 });
  }).toPass();
  await box.fill("bridge closed");
  await box.press("Enter");
  await expect(page).toHaveURL(/\/search\?q=bridge\+closed/);

  const hits = page.getByRole("region", { name: "Articles", exact: true }).locator("ol > li");
  await expect(hits.first().getByRole("link").first()).toBeVisible();
  await expect(hits.first().locator("mark").first()).toHaveText(/^(?:bridge|closed)$/i);
  const twin = (await (await page.request.get(page.url().replace("/search?", "/search.json?"))).json()) as SearchTwin;
  await expect(hits).toHaveCount(twin.data.articles.hits.length);
  await expect(page.getByRole("navigation", { name: "Kinds of hits" })).toContainText(
    `Articles ${twin.data.totals["articles"]}`,
  );
  const table = page.getByRole("list", { name: "These hits as data" }).getByRole("link", { name: ".csv" });
  await expect(table).toHaveAttribute("href", "/search.csv?q=bridge+closed");
  await expectSoundScreen(page);

  const marked = hits.filter({ hasText: "Claims in this sentence" }).first();
  const claim = marked.locator("dl div", { hasText: "Claims in this sentence" }).getByRole("link").first();
  await claim.click();
  await expect(page).toHaveURL(/\/articles\/[a-z0-9]+\?passage=/);
  await expect(page.locator("#passage")).toBeAttached();
});

test("hits are narrowed by the address; where nothing is left the page says why and what to do @desktop", async ({
  page,
}) => {
  await page.goto("/search?q=bridge&outlet=daily-lantern&from=March+2031");
  await expect(page.getByLabel("Outlet")).toHaveValue("daily-lantern");
  await expect(page.getByText("Claims and events have no outlet")).toBeVisible();
  await expect(page.getByRole("region", { name: "Articles", exact: true }).locator("ol > li")).toHaveCount(1);

  await page.goto("/search?q=bridge+zebra&outlet=daily-lantern&from=soon");
  await expect(page.getByRole("alert").filter({ hasText: "“soon”" })).toContainText("is no date");
  await expect(page.getByRole("heading", { name: "Nothing has all of this together" })).toBeVisible();
  await expect(page.getByText("zebra alone: 0 articles")).toBeVisible();
  await expectSoundScreen(page);
  await page.getByRole("link", { name: "bridge", exact: true }).click();
  await expect(page).toHaveURL(/\/search\?q=bridge$/);
  await expect(page.getByRole("region", { name: "Articles", exact: true }).locator("ol > li").first()).toBeVisible();
});

test("a view is kept with its switches, found on the home page, renamed, removed and brought back @desktop", async ({
  page,
}) => {
  const name = `Own words ${test.info().project.name}`;
  await page.goto("/events/harbour-bridge/framing?voice=quoted");
  await page.getByText("Keep this page with its switches as a view").click();
  await page.getByLabel("Name of the view").fill(name);
  await page.getByRole("button", { name: "Keep", exact: true }).click();
  await expect(page.getByText(`View saved: ${name}`)).toBeVisible();

  await page.goto("/");
  await page.getByRole("navigation", { name: "Saved views" }).getByRole("link", { name }).click();
  await expect(page).toHaveURL(/\/events\/harbour-bridge\/framing\?voice=quoted$/);

  await page.goto("/search");
  await expect(page.getByRole("link", { name })).toBeVisible();
  await expectSoundScreen(page);

  await test.step("renamed by keyboard, and back", async () => {
    const rename = page.getByRole("button", { name: `Rename the view ${name}` });
    await rename.press("Enter");
    const field = page.getByLabel("New name");
    await expect(field).toBeFocused();
    await expectAccessible(page);
    await field.fill(" ");
    await field.press("Enter");
    await expect(page.getByText("Give it a name, so that it can be found again.")).toBeVisible();
    await field.press("Escape");
    await expect(rename).toBeFocused();
    await rename.press("Enter");
    await field.fill(`${name}, once more`);
    await field.press("Enter");
    await expect(page.getByRole("link", { name: `${name}, once more` })).toBeVisible();
    await expect(page.getByRole("button", { name: `Rename the view ${name}, once more` })).toBeFocused();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(page.getByRole("link", { name, exact: true })).toBeVisible();
  });
  await page.getByRole("button", { name: `Remove the view ${name}` }).click();
  await expect(page.getByText(`View removed: ${name}`)).toBeVisible();
  await expect(page.getByRole("link", { name })).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("link", { name })).toBeVisible();
});

test("the list of articles is put in another order by its address @desktop", async ({ page }) => {
  await page.goto("/articles");
  await page.getByLabel(/^Order/).selectOption("headline");
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await expect(page).toHaveURL(/order=headline/);
  await expect(page.getByText(/articles, by headline\./)).toBeVisible();
  const headlines = await page.locator("main li > a[href^='/articles/']").allTextContents();
  const sorted = [...headlines].sort((one, other) => (one.toLowerCase() < other.toLowerCase() ? -1 : 1));
  expect(headlines).toEqual(sorted);
  await expectSoundScreen(page);
});
