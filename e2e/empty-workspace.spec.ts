import { expectReview, openItem, saveReady } from "./by-hand/import-page";
import { type OwnPage, post, radio } from "./by-hand/pages";
import { expect, expectAccessible, expectNoOverflow, expectSoundScreen, test } from "./fixtures";
import type { Page } from "@playwright/test";

test.use({ demo: false, alone: "empty-workspace" });

const ADDRESSES = [
  "/",
  "/events",
  "/events/new",
  "/events/grouping",
  "/articles",
  "/articles/import",
  "/outlets",
  "/search",
  "/codebooks",
  "/codebooks/policy-frames",
  "/coding",
  "/classes",
  "/classes/new?exercise=own",
  "/methods",
  "/data",
];

for (const address of ADDRESSES) {
  test(`${address} is accessible and fits before anything has been added`, async ({ page }) => {
    await page.goto(address);
    await expectSoundScreen(page);
  });
}

/** The panel that says why there is nothing, with its one button. */
async function expectOneStep(page: Page, address: string, step: RegExp): Promise<void> {
  await page.goto(address);
  const panel = page.locator("[data-empty-panel]");
  await expect(panel, address).toHaveCount(1);
  await expect(panel.locator("p").first(), address).not.toBeEmpty();
  await expect(panel.getByRole("link"), address).toHaveCount(1);
  await expect(panel.getByRole("link"), address).toHaveText(step);
}

test("an empty list says why it is empty, and has one button to the first step", async ({ page }) => {
  for (const address of ["/", "/articles", "/outlets", "/search", "/search?q=ferry", "/events/grouping"]) {
    await expectOneStep(page, address, /^Add (?:articles|the first articles)$/);
  }
});

test("a stranger gets from the first page to a comparison of two pasted pages by clicking only", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("link", { name: "Add the first articles" }).click();
  await page.getByLabel("Event that they are about").selectOption("+new");
  await page.getByLabel("Title of the new event").fill("The lido of Tarnby is closed");
  await paste(page, post);
  await answer(page, post, /^Confirm /);
  await page.getByRole("link", { name: "Paste another page into this import" }).click();
  await paste(page, radio);
  await answer(page, radio, "Unknown");
  await saveReady(page);
  await page.getByRole("link", { name: /^Compare: The lido of Tarnby/ }).click();

  await expect(page.getByRole("heading", { level: 1 })).toHaveText("The lido of Tarnby is closed");
  await expect(page.getByRole("main")).toContainText(post.headline);
  await expect(page.getByRole("main")).toContainText(radio.headline);
  await expect(page.locator("[data-empty-panel]").getByRole("link")).toHaveText("Read and mark the first article");
  await expectNoOverflow(page);
  await expectAccessible(page);
  await page.locator("[data-empty-panel]").getByRole("link").click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(post.headline);
});

test("each part of an event without articles says what to do first", async ({ page }) => {
  await page.goto("/events/new");
  await page.getByLabel("Title").fill("Night boats");
  await page.getByRole("button", { name: "Create it" }).click();
  await expect(page).toHaveURL(/\/events\/night-boats$/);
  for (const part of ["", "/claims", "/missing", "/timeline", "/framing", "/words", "/voices", "/text"]) {
    await expectOneStep(page, `/events/night-boats${part}`, /^Add articles$/);
  }
  for (const part of ["/coverage", "/report", "/snapshots"]) {
    await expectOneStep(page, `/events/night-boats${part}`, /^Add articles$/);
    await expect(page.locator("[data-empty-panel]").getByRole("heading")).toHaveText("No articles yet");
    await expectSoundScreen(page);
  }
});

async function paste(page: Page, { text }: OwnPage): Promise<void> {
  await page.getByLabel("The page, all of it").fill(text);
  await page.getByRole("button", { name: "Read this page" }).click();
  await expectReview(page);
}

/** Says whose page it is, and that it is ready. */
async function answer(page: Page, { headline }: OwnPage, outlet: string | RegExp): Promise<void> {
  const form = await openItem(page, headline);
  await form.getByRole("group", { name: "Outlet" }).getByLabel(outlet).first().check();
  await form.getByRole("button", { name: /mark ready$/ }).click();
  await expect(form).toHaveCount(0);
}
