import type { Page } from "@playwright/test";
import { addArticle } from "./by-hand/import-page";
import { addCoder, markCode } from "./by-hand/reader-page";
import { copiedPage } from "./copied-page";
import { expect, expectAccessible, expectNoOverflow, test } from "./fixtures";

const LIGHTHOUSE = {
  headline: "Lighthouse of Skarn goes dark for a month",
  paragraphs: [
    "The lighthouse of Skarn will be dark for all of May. Its lens, made of four hundred pieces of glass, is taken apart, washed and put together again for the first time since 1962.",
    "Fishermen are told to steer by the buoys. The pilots' guild would have liked the work to wait for the bright nights of June, but the glazier has only this one month.",
    "The lens will cost two hundred thousand crowns, and the town has put half of that aside. The rest comes from a lottery whose first prize is a night in the lantern room.",
  ],
} as const;

const SWAN = {
  headline: "A swan holds up the morning ferry",
  paragraphs: [
    "A swan has built its nest on the landing of the ferry to Oberried. Until the young have hatched, the boats put in forty metres further down, at a pier that has no roof.",
    "The ferry company took the advice of the forester. A swan that is driven off comes back, he says, and it comes back in a worse temper than before.",
    "Passengers need four minutes more. The company has laid planks over the mud, and whoever misses the boat because of the bird may ride the next one without a ticket.",
  ],
  comments: [
    "gullwatcher\n2 hours ago\nThe same swan sat there last year. Nobody noticed.",
    "Reply",
    "tidewife\n1 hour ago\nWe noticed very well, thank you. It bit my brother.",
    "Reply",
  ],
} as const;

/** The article's text as it is read now. */
const textOf = (page: Page) => page.locator("[data-reading-text]");

test("a paragraph is removed with a reason and restored; a mark in another one stays @desktop", async ({ page }) => {
  const [first, second] = LIGHTHOUSE.paragraphs;
  const article = await addArticle(page, { text: copiedPage(LIGHTHOUSE) });
  await page.goto(article);
  await addCoder(page, "Wanda Lichtl");
  await markCode(page, "two hundred thousand crowns", "Economic");
  const mark = textOf(page).locator("mark", { hasText: "two hundred thousand crowns" });
  await expect(mark).toHaveCount(1);

  await page.goto(`${article}/source`);
  const source = page.getByRole("region", { name: "The page" });
  const paragraph = source.locator("[data-field='body']").filter({ hasText: second });
  await paragraph.getByRole("button", { name: /^Remove: Fishermen are told/ }).click();
  await paragraph.getByLabel("What is it?").selectOption({ label: "Links to other articles" });
  await expectNoOverflow(page);
  await expectAccessible(page);
  await paragraph.getByRole("button", { name: "Remove this paragraph" }).click();
  await expect(source.locator("del", { hasText: second })).toBeVisible();
  await expect(page.getByRole("status").filter({ hasText: "1 passage kept, 0 lost" })).toBeVisible();
  const versions = page.getByRole("region", { name: "Versions" }).getByRole("listitem");
  await expect(versions).toHaveCount(2);
  await expect(versions.filter({ hasText: "This is the one that is compared" })).toContainText("Version 2");

  await page.goto(article);
  await expect(textOf(page)).toContainText(first);
  await expect(textOf(page)).not.toContainText(second);
  await expect(mark, "the mark behind the removed paragraph").toHaveCount(1);

  await page.goto(`${article}/source`);
  await source.getByRole("button", { name: /^Restore: Fishermen are told/ }).click();
  await expect(source.locator("[data-field='body']").filter({ hasText: second })).toBeVisible();
  await expect(versions).toHaveCount(3);
  await page.goto(article);
  await expect(textOf(page)).toContainText(second);
  await expect(mark).toHaveCount(1);

  await test.step("what was done is listed under Data, and taken back there", async () => {
    await page.goto("/data");
    const changes = page.getByRole("region", { name: "What was done" }).getByRole("listitem");
    const latest = changes.first();
    await latest.getByRole("button", { name: /^Undo:/ }).click();
    await expect(latest).toContainText("Undone");
    await expectNoOverflow(page);
    await expectAccessible(page);
    await page.goto(article);
    await expect(textOf(page)).not.toContainText(second);
    await expect(mark).toHaveCount(1);
  });
});

test("readers' comments stay collapsed and come back only with another reason @desktop", async ({ page }) => {
  const article = await addArticle(page, { text: copiedPage(SWAN) });
  await page.goto(`${article}/source`);
  const source = page.getByRole("region", { name: "The page" });
  const comment = source.getByText("We noticed very well");
  await expect(source.getByText(/^Comments, \d+ words$/)).toBeVisible();
  await expect(comment).toBeHidden();
  await expect(source.getByRole("button", { name: /^Restore: Comments/ })).toHaveCount(0);
  await expectNoOverflow(page);
  await expectAccessible(page);

  await source.getByRole("button", { name: "Change the reason" }).click();
  await expect(page.getByRole("status").filter({ has: page.getByRole("button", { name: "Undo" }) })).toBeVisible();
  await expect(source.getByText(/^Readers’ comments/)).toHaveCount(0);
  await source.getByRole("button", { name: /^Restore: Comments/ }).click();
  await expect(source.locator("[data-field='body']").filter({ hasText: "We noticed very well" })).toBeVisible();
  await page.goto(article);
  await expect(textOf(page)).toContainText("We noticed very well");
  await expectNoOverflow(page);
  await expectAccessible(page);
});
