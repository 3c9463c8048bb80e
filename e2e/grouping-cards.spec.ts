import type { Page } from "@playwright/test";
import { type NewsPage, newsPage } from "../test/news-pages";
import { answerItem, giveFiles, saveReady } from "./by-hand/import-page";
import { copiedPage } from "./copied-page";
import { expect, expectSoundScreen, test } from "./fixtures";

// Two events that are not cut as the method would cut them, and nothing else.
test.use({ demo: false, alone: "grouping-cards" });

/** Analyses and groupings come in the background. */
const SOON = { timeout: 90_000 };

const MOVE = "An article of “Marrow sentence” looks more like “Orvanto tremor”";
const isWaiting = /still to be read|laid beside one another/u;

async function makeEvent(page: Page, title: string, names: readonly NewsPage[]): Promise<void> {
  const files = names.map((name) => ({ name: `${name}.txt`, text: copiedPage(newsPage(name)) }));
  await giveFiles(page, files, { newEvent: title });
  for (const name of names) await answerItem(page, newsPage(name).headline, { outlet: null });
  await saveReady(page);
}

const card = (page: Page, heading: string | RegExp) => page.getByRole("article", { name: heading });
const doneBar = (page: Page, words: string | RegExp) => page.getByRole("status").filter({ hasText: words });

test("a proposed move and a proposed merge are accepted by their cards, and taken back @desktop", async ({
  page,
  browser,
  app,
}) => {
  test.setTimeout(240_000);
  await makeEvent(page, "Orvanto tremor", ["quake-a", "quake-b"]);
  await makeEvent(page, "Marrow sentence", ["trial-a", "trial-c", "quake-c"]);
  await makeEvent(page, "Marrow appeal", ["trial-b"]);
  await page.goto("/events/grouping");
  await expect(page.getByRole("article").first()).toBeVisible(SOON);
  await expect(page.getByText(isWaiting)).toHaveCount(0, SOON);
  const move = card(page, MOVE);

  await test.step("the move, by its card, and back", async () => {
    await expect(move).toBeVisible();
    await expectSoundScreen(page);
    await move.getByRole("button", { name: "Move it" }).click();
    const done = doneBar(page, "moved from Marrow sentence to Orvanto tremor");
    await expect(done).toBeVisible();
    await expect(move).toHaveCount(0);
    await done.getByRole("button", { name: "Undo" }).click();
    await expect(doneBar(page, "Undone:")).toBeVisible();
    await expect(move).toBeVisible();
  });

  await test.step("the same without JavaScript", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: app.url });
    const plain = await context.newPage();
    await plain.goto("/events/grouping?kind=move");
    await card(plain, MOVE).getByRole("button", { name: "Move it" }).click();
    await expect(plain).toHaveURL(/\/events\/grouping\?kind=move&done=/u);
    await expect(doneBar(plain, "moved from Marrow sentence to Orvanto tremor")).toBeVisible();
    await plain.getByRole("button", { name: "Undo" }).click();
    await expect(doneBar(plain, "Undone:")).toBeVisible();
    await expect(card(plain, MOVE)).toBeVisible();
    await card(plain, MOVE).getByRole("button", { name: "Move it" }).click();
    await context.close();
  });

  await test.step("the merge, with the other address kept, and back", async () => {
    await page.goto("/events/grouping?kind=merge");
    await expect(page.getByText(isWaiting)).toHaveCount(0, SOON);
    const merge = card(page, /look like one event$/u);
    await expect(merge).toBeVisible(SOON);
    await expectSoundScreen(page);
    await merge.getByRole("radio", { name: "Marrow appeal" }).check();
    await merge.getByRole("button", { name: "Merge them" }).click();
    const done = doneBar(page, "Marrow sentence became part of Marrow appeal");
    await expect(done).toBeVisible();
    const twin = await page.request.get("/events/grouping.json?kind=merge");
    expect(await twin.json()).toMatchObject({ data: { counts: { merge: 0 } } });
    await done.getByRole("button", { name: "Undo" }).click();
    await expect(doneBar(page, "Undone:")).toBeVisible();
    await page.goto("/events/marrow-sentence");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Marrow sentence");
  });
});
