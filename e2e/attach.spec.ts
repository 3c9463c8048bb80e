import { rm } from "node:fs/promises";
import { join } from "node:path";
import { expectReview } from "./by-hand/import-page";
import { expect, expectAccessible, expectNoOverflow, test } from "./fixtures";
import { makeDataFolder, startParallax } from "./server";

const FOLDER = process.env.PARALLAX_TEST_INPUT;
const EVENT = "/events/tiktok-china-reports-2022";
const PARLIAMENT = "CCP Social Media! UK Parliament Kills TikTok Account Over China Security Concerns";

// Other journeys look at the same articles without their texts.
test.use({ alone: "attach" });

interface ArticlesTwin {
  readonly data: { readonly articles: readonly { readonly key: string; readonly headline: string }[] };
}

test("an article of the dossier shows first words only, and asks for its original", async ({ page }) => {
  await page.goto(EVENT);
  await expect(page.getByText(/Texts not included for \d of \d articles/)).toBeVisible();
  await page.locator("a[data-evidence^='cell.']").last().click();
  const drawer = page.locator("[data-evidence-open]").first();
  await expect(drawer.locator("blockquote").first()).toHaveText(/^“(?:\S+ ){1,7}\S+ …”$/);
  await expect(drawer.getByRole("link", { name: "Attach the original" }).first()).toBeVisible();
  await expectNoOverflow(page);
  await expectAccessible(page);
  await drawer.getByRole("link", { name: "Attach the original" }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Attach an original");
  await expect(page.getByRole("region", { name: "Wanted: the page with this headline" })).toBeVisible();
  // On a busy machine the style sheets of a page that is gone to may come a moment after it.
  await page.waitForLoadState("networkidle");
  await expectNoOverflow(page);
  await expectAccessible(page);
});

test("the original is attached, and every passage opens in place @desktop", async ({ page }) => {
  test.skip(!FOLDER, "PARALLAX_TEST_INPUT is unset: no original to attach");
  const found = await page.request.get(`/articles.json?text=${encodeURIComponent(PARLIAMENT)}`);
  const key = ((await found.json()) as ArticlesTwin).data.articles[0]?.key ?? "";
  await page.goto(`/articles/${key}`);
  await expect(page.getByText("The text of this article is not included")).toBeVisible();
  await page.getByRole("link", { name: "Attach the original" }).click();
  await expect(page.getByRole("region", { name: "Wanted: the page with this headline" })).toContainText(PARLIAMENT);
  await page.getByLabel("Choose files").setInputFiles(join(FOLDER ?? "", "seeds", "004_08051d1e2dd46913.txt"));
  await expectReview(page);
  await expect(page.locator("#tally")).toHaveText("1 attached");
  const told = (await page.locator("#attached").textContent()) ?? "";
  const [kept, of] = told
    .slice(0, told.indexOf(" passages found"))
    .split(" ")
    .slice(-3)
    .filter((word) => word !== "of");
  expect(Number(kept), told).toBeGreaterThan(0);
  expect(kept, told).toBe(of);
  await expectNoOverflow(page);
  await expectAccessible(page);

  await page.locator("#attached").getByRole("link", { name: PARLIAMENT }).click();
  await expect(page.locator("[data-reading-text] mark").first()).toBeVisible();
  await expectAccessible(page);

  await test.step("the drawer shows the passage between its neighbours, and leads to it", async () => {
    await page.goto(EVENT);
    const items = page
      .locator("[data-evidence-open] article")
      .filter({ has: page.locator(`a[href^='/articles/${key}?']`) });
    const inPlace = items.filter({ has: page.locator("blockquote mark") });
    for (const cell of await page.locator("a[data-evidence^='cell.']").all()) {
      await cell.click();
      await expect(page.locator("[data-evidence-open]").first()).toBeVisible();
      if (await inPlace.first().isVisible()) break;
      await page.goBack();
    }
    await expect(inPlace.first()).not.toContainText("not included");
    await expectAccessible(page);
    await inPlace.first().getByRole("link", { name: "Open in article" }).click();
    await expect(page).toHaveURL(/\?passage=/);
    await expect(page.locator("[data-reading-text] mark").first()).toBeVisible();
  });
});

test("the demo goes with one click and stays away after a restart @desktop", async ({ page }) => {
  // Two starts, each with a database to open.
  test.slow();
  const dataFolder = await makeDataFolder({ demo: true });
  try {
    const first = await startParallax({ demo: true, dataFolder });
    try {
      await page.goto(`${first.url}/data`);
      await page.getByRole("button", { name: "Remove the demo" }).click();
      const dialog = page.getByRole("dialog", { name: "Remove the demo?" });
      await expectAccessible(page);
      await dialog.getByRole("button", { name: "Remove the demo" }).click();
      await expect(page.getByRole("heading", { name: "The demo" })).toHaveCount(0);
      await expectAccessible(page);
      // What the page fetches ahead would fail once the server is gone.
      await page.goto("about:blank");
    } finally {
      await first.stop();
    }
    const second = await startParallax({ demo: true, dataFolder });
    try {
      await page.goto(second.url);
      await expect(page.getByText("Harbour Bridge")).toHaveCount(0);
      await expectNoOverflow(page);
      await expectAccessible(page);
      for (const list of ["articles", "outlets"]) {
        await page.goto(`${second.url}/${list}`);
        await expect(page.getByText(`No ${list} yet`)).toBeVisible();
      }
      await page.goto("about:blank");
    } finally {
      await second.stop();
    }
  } finally {
    await rm(dataFolder, { recursive: true, force: true });
  }
});
