import { expect, type Page } from "@playwright/test";

/** The review of an import, once everything in it has been read. */
export async function expectReview(page: Page): Promise<void> {
  await expect(page).toHaveURL(/\/articles\/import\/(?!upload)[^/]+$/);
  await expect(page.locator("#tally")).toBeVisible();
  await expect(page.locator("#waiting")).toHaveCount(0, { timeout: 20_000 });
}

/** Pastes a page, as a person does, and waits until it has been read. */
export async function pastePage(page: Page, text: string): Promise<void> {
  await page.goto("/articles/import");
  await page.getByLabel("The page, all of it").fill(text);
  await page.getByRole("button", { name: "Read this page" }).click();
  await expectReview(page);
}

/** Brings one page in through the screens, with an outlet that nobody knows; answers the article's address. */
export async function addArticle(page: Page, text: string): Promise<string> {
  await pastePage(page, text);
  const form = page.getByRole("form", { name: /^Fields of/ });
  await form.getByRole("group", { name: "Outlet" }).getByLabel("Unknown").check();
  await form.getByRole("button", { name: /mark ready$/ }).click();
  await page.getByRole("button", { name: "Save 1 ready" }).click();
  const saved = page.locator("#saved").getByRole("link");
  await expect(saved).toHaveCount(1);
  return (await saved.getAttribute("href")) ?? "";
}
