import { expect, expectAccessible, expectNoOverflow, test } from "./fixtures";

test("a newcomer meets the fictional event, tries a sign and opens the comparison", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByText("Each sign opens its sentence. Try one.")).toBeVisible();
  await expectNoOverflow(page);
  await expectAccessible(page);
  const signs = page.locator("a[data-evidence^='cell.']");
  await signs.last().click();
  await expect(page.locator("[data-evidence-open] blockquote, [data-evidence-open] p").first()).toBeVisible();
  await page.getByRole("link", { name: "Open the event" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Closure of the Harbour Bridge, Port Ellery");
  await expect(page.getByRole("grid")).toBeVisible();
  await expectNoOverflow(page);
  await expectAccessible(page);
});

test("an address that leads nowhere says so", async ({ page, expectedConsoleErrors }) => {
  expectedConsoleErrors.push(/404/);
  const answer = await page.goto("/events/no-such-event");
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is nothing at this address");
  await expectAccessible(page);
});
