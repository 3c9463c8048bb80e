import type { Locator, Page } from "@playwright/test";
import { expect, expectAccessible, expectNoOverflow, test } from "./fixtures";

/** The bar that says what has just been removed, on the page on which one lands. */
const barOf = (page: Page) => page.getByRole("status").filter({ hasText: /removed|no longer explained|Undone/ });

/** Asks for the removal of something and answers the dialog that says what goes with it. */
async function askToRemove(page: Page, what: string): Promise<Locator> {
  await page.getByRole("button", { name: `Remove ${what}`, exact: true }).click();
  const dialog = page.getByRole("dialog", { name: `Remove ${what}` });
  await expect(dialog.getByRole("heading", { level: 2 })).toBeVisible();
  return dialog;
}

/** Takes it back in the bar, which keeps saying so. */
async function undo(page: Page): Promise<void> {
  await barOf(page).getByRole("button", { name: "Undo", exact: true }).click();
  await expect(barOf(page)).toContainText("Undone:");
  await expect(barOf(page).getByRole("button")).toHaveCount(0);
}

test("a claim goes after a second yes that names people's work on it, and all of it comes back", async ({ page }) => {
  await page.goto("/events/harbour-bridge/claims");
  const address = (await page.locator("main a[href^='/claims/']").first().getAttribute("href")) ?? "";
  await page.goto(address);
  const statement = await page.getByRole("heading", { level: 1 }).innerText();
  const passages = await page.locator("main blockquote").count();

  const dialog = await askToRemove(page, "this claim");
  await expect(dialog).toContainText(/\d mentions?\b.{0,60} by \d coder/);
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Keep it" }).click();
  await expect(dialog).toBeHidden();

  await askToRemove(page, "this claim");
  await dialog.getByRole("button", { name: "Go on" }).click();
  await expect(dialog.getByRole("heading", { name: "People’s work goes with it" })).toBeFocused();
  await expectNoOverflow(page);
  await dialog.getByRole("button", { name: "Remove it with this work" }).click();

  await expect(page).toHaveURL(/\/events\/harbour-bridge\/claims\?removed=/);
  await expect(barOf(page)).toContainText(`Claim removed: ${statement}`);
  await expect(page.locator(`main a[href='${address}']`)).toHaveCount(0);
  await expectNoOverflow(page);
  await expectAccessible(page);
  await undo(page);
  await expect(page.locator(`main [role=grid] a[href='${address}']`).first()).toBeVisible();
  await page.goto(address);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(statement);
  await expect(page.locator("main blockquote")).toHaveCount(passages);
});

test("an article goes with its text and everybody's marks, and comes back from the log on the data page @desktop", async ({
  page,
}) => {
  await page.goto("/articles?event=harbour-bridge");
  const link = page.getByRole("main").getByRole("listitem").getByRole("link").first();
  const headline = await link.innerText();
  const address = (await link.getAttribute("href")) ?? "";
  await page.goto(`${address}/source`);
  const dialog = await askToRemove(page, "this article");
  await dialog.getByRole("button", { name: "Go on" }).click();
  await dialog.getByRole("button", { name: "Remove it with this work" }).click();
  await expect(page).toHaveURL(/\/articles\?removed=/);
  await expect(barOf(page)).toContainText(`Article removed: “${headline}”`);
  await expect(page.getByRole("link", { name: headline, exact: true })).toHaveCount(0);

  await page.goto("/data");
  await page.getByRole("button", { name: `Undo: Article removed: “${headline}”` }).click();
  await expect(page.getByRole("button", { name: `Undo: Article removed: “${headline}”` })).toHaveCount(0);
  await page.goto(address);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(headline);
});

test("an outlet that is in use stays, and the dialog says what to do @desktop", async ({ page }) => {
  await page.goto("/outlets/coast-radio");
  const dialog = await askToRemove(page, "this outlet");
  await expect(dialog).toContainText(/Coast Radio is in use: \d/);
  await expect(dialog.getByRole("button")).toHaveText(["Close"]);
  await expectNoOverflow(page);
  await expectAccessible(page);
});

test("an event, an outlet, a word and a mistyped name go and come back @desktop", async ({ page }) => {
  await test.step("an event", async () => {
    await page.goto("/events/new");
    await page.getByLabel("Title").fill("A bench is painted");
    await page.getByRole("button", { name: "Create it" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("A bench is painted");
    await page.goto("/events/a-bench-is-painted/edit");
    const dialog = await askToRemove(page, "this event");
    await dialog.getByRole("button", { name: "Remove it", exact: true }).click();
    await expect(page).toHaveURL(/\/\?removed=/);
    await expect(page.getByRole("link", { name: "A bench is painted" })).toHaveCount(0);
    await expectNoOverflow(page);
    await expectAccessible(page);
    await undo(page);
    await expect(page.getByRole("link", { name: "A bench is painted" }).first()).toBeVisible();
  });

  await test.step("an outlet", async () => {
    await page.goto("/outlets");
    await page.getByText("Add an outlet").click();
    await page.getByRole("textbox", { name: "Name" }).fill("Bench Gazette");
    await page.getByRole("button", { name: "Add outlet" }).click();
    await expect(page).toHaveURL(/\/outlets\/bench-gazette$/);
    const dialog = await askToRemove(page, "this outlet");
    await dialog.getByRole("button", { name: "Remove it", exact: true }).click();
    await expect(page).toHaveURL(/\/outlets\?removed=/);
    await expect(barOf(page)).toContainText("Outlet removed: Bench Gazette");
    await undo(page);
  });

  await test.step("an explained word", async () => {
    await page.goto("/events/harbour-bridge/coverage");
    const remove = page.getByRole("button", { name: /^Remove the word/ }).first();
    const what = ((await remove.textContent()) ?? "").replace("Remove ", "");
    const words = await page.getByRole("button", { name: /^Remove the word/ }).count();
    const dialog = await askToRemove(page, what);
    await dialog.getByRole("button", { name: "Remove it", exact: true }).click();
    await expect(barOf(page)).toContainText("Word no longer explained:");
    await expect(page.getByRole("button", { name: /^Remove the word/ })).toHaveCount(words - 1);
    await undo(page);
    await expect(page.getByRole("button", { name: /^Remove the word/ })).toHaveCount(words);
  });

  await test.step("the chosen coder's own name", async () => {
    await page.goto("/coding");
    await page.locator("main form").getByRole("textbox").last().fill("Bne");
    await page.getByRole("button", { name: "Add", exact: true }).click();
    await expect(page.getByText("Bne is at work.")).toBeVisible();
    await page.getByText("Remove a name").click();
    const dialog = await askToRemove(page, "the coder Bne");
    await dialog.getByRole("button", { name: "Remove it", exact: true }).click();
    await expect(barOf(page)).toContainText("Coder removed: Bne");
    await expect(page.getByText("Bne is at work.")).toHaveCount(0);
    await expectNoOverflow(page);
    await expectAccessible(page);
  });
});
