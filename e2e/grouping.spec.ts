import type { Page } from "@playwright/test";
import { type NewsPage, newsPage } from "../test/news-pages";
import { addArticle } from "./by-hand/import-page";
import { copiedPage } from "./copied-page";
import { expect, expectNoOverflow, expectSoundScreen, test } from "./fixtures";

// What other journeys leave behind would be proposed as well.
test.use({ demo: false, alone: "grouping" });

/** Analyses and groupings come in the background. */
const SOON = { timeout: 60_000 };

async function addNews(page: Page, ...names: readonly NewsPage[]): Promise<void> {
  for (const name of names) await addArticle(page, { text: copiedPage(newsPage(name)) });
}

const card = (page: Page, heading: string | RegExp) => page.getByRole("article", { name: heading });

test("articles that look like one event become one, a late one joins it, and the event is cut and joined by hand", async ({
  page,
}) => {
  test.slow();
  await page.goto("/events/grouping");
  await expect(page.getByRole("heading", { name: "No articles to compare yet" })).toBeVisible(SOON);
  await expectSoundScreen(page);
  await page.getByRole("main").getByRole("link", { name: "Add articles" }).click();
  await expect(page.getByLabel("The page, all of it")).toBeVisible();
  await addNews(page, "quake-a", "quake-b", "quake-c", "trial-a");

  await test.step("three of them are proposed as one event, with the words that speak for it", async () => {
    await page.goto("/events/grouping");
    const proposed = card(page, "Three articles look like one event");
    await expect(proposed).toBeVisible(SOON);
    await expect(proposed).toContainText("Orvanto");
    await expect(proposed).toContainText("Proposed by grouping/1");
    await expect(proposed.getByLabel("Title of the event")).toHaveValue("");
    await expectSoundScreen(page);
    await page.goto("/");
    await page.getByRole("link", { name: /^1 proposal waits for your answer/ }).click();
    await expect(page).toHaveURL("/events/grouping");
  });

  await test.step("it is made by keyboard, taken back, and made again", async () => {
    const proposed = card(page, "Three articles look like one event");
    const title = proposed.getByLabel("Title of the event");
    await title.focus();
    await page.keyboard.type("Tremor at Orvanto");
    await page.keyboard.press("Enter");
    await expect(proposed).toHaveCount(0);
    const done = page.getByRole("status").filter({ hasText: "Tremor at Orvanto: an event of 3 articles" });
    await expect(done).toBeVisible();
    await page.keyboard.press("Tab");
    await expect(done.getByRole("button", { name: "Undo" })).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(proposed).toBeVisible();
    await title.fill("Tremor at Orvanto");
    await proposed.getByRole("button", { name: "Make it an event" }).click();
    await expect(proposed).toHaveCount(0);
    await page.goto("/events/tremor-at-orvanto/coverage");
    await expect(page.getByText(/Proposed by grouping\/1: shares .*Orvanto/).first()).toBeVisible();
  });

  await test.step("a late report is proposed for it and put in", async () => {
    await addNews(page, "quake-d");
    await page.goto("/events/grouping");
    const proposed = card(page, "An article looks like part of “Tremor at Orvanto”");
    await expect(proposed).toBeVisible(SOON);
    await expectSoundScreen(page);
    await proposed.getByRole("button", { name: "Put it in" }).click();
    await expect(page.getByRole("status").filter({ hasText: "1 article put into Tremor at Orvanto" })).toBeVisible();
    await expect(proposed).toHaveCount(0);
  });

  await test.step("two articles are split off by hand, with a reason", async () => {
    await page.goto("/events/tremor-at-orvanto/coverage");
    await page.getByText("Split articles off into a new event").click();
    const fold = page.locator("#split");
    await fold.getByLabel(newsPage("quake-c").headline).check();
    await fold.getByLabel(newsPage("quake-d").headline).check();
    await fold.getByLabel("Title of the new event").fill("Tents of Orvanto");
    await fold.getByLabel("Why").fill("What came after the first week.");
    await fold.getByRole("button", { name: "Split them off" }).click();
    await expect(page.getByText("Tents of Orvanto split off from Tremor at Orvanto")).toBeVisible();
    await expectSoundScreen(page);
  });

  await test.step("one moves back, and the rest is merged: the address leads on, and it can be undone", async () => {
    await page.goto("/events/tents-of-orvanto/coverage");
    await page.getByText("Move an article to another event").click();
    const move = page.locator("#move");
    await move.getByLabel("Article").selectOption({ label: `Unknown outlet: ${newsPage("quake-c").headline}` });
    await move.getByLabel("Why").fill("It is of the first days.");
    await move.getByRole("button", { name: "Move it" }).click();
    await expect(page.getByText(/moved from Tents of Orvanto to Tremor at Orvanto/)).toBeVisible();
    await page.getByText("Merge this event into another").click();
    const merge = page.locator("#merge");
    await merge.getByLabel("Why").fill("One happening after all.");
    await merge.getByRole("button", { name: "Merge it" }).click();
    await expect(page).toHaveURL(/\/events\/tremor-at-orvanto\/coverage\?done=/);
    await expect(page.getByText("Tents of Orvanto became part of Tremor at Orvanto")).toBeVisible();
    await page.goto("/events/tents-of-orvanto");
    await expect(page).toHaveURL(/\/events\/tremor-at-orvanto$/);
    await page.goBack();
    await page.getByRole("button", { name: "Undo" }).first().click();
    await expect(page.getByText("Undone: Tents of Orvanto became part of Tremor at Orvanto").first()).toBeVisible();
    await page.goto("/events/tents-of-orvanto");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Tents of Orvanto/);
    await expectNoOverflow(page);
  });
});

test("what is not so is not proposed again @desktop", async ({ page }) => {
  test.slow();
  await addNews(page, "trial-b", "trial-c");
  await page.goto("/events/grouping");
  const proposed = page.getByRole("article").filter({ hasText: "Marrow" });
  await expect(proposed.first()).toBeVisible(SOON);
  // While articles come in what is proposed changes under one's hands.
  await expect(page.getByText(/still to be read|laid beside one another/)).toHaveCount(0, SOON);
  await proposed.first().getByRole("button", { name: "Not so" }).click();
  await expect(page.getByRole("status").filter({ hasText: "1 proposal refused: not so" })).toBeVisible();
  await page.reload();
  await expect(proposed).toHaveCount(0);
});
