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

test("home links every event plainly, says who covers it and what waits, and leads to one's own articles", async ({
  page,
}) => {
  const html = await (await page.request.get("/")).text();
  const { data } = (await (await page.request.get("/index.json")).json()) as { data: readonly { slug: string }[] };
  expect(data.length).toBeGreaterThan(4);
  for (const { slug } of data) expect(html, slug).toContain(`href="/events/${slug}"`);

  await page.goto("/");
  const bridge = page.getByRole("row").filter({ has: page.locator("a[href='/events/harbour-bridge']") });
  for (const letters of ["NW", "EC", "SB", "HT", "DL", "LO"]) await expect(bridge).toContainText(letters);
  await page.getByRole("link", { name: /suggestions? that nobody has decided on$/ }).click();
  await expect(page.getByRole("heading", { name: "Proposed, to be decided" })).toBeVisible();
  await page.goto("/");
  await page.getByRole("link", { name: "Bring in articles" }).click();
  await expect(page.getByLabel("The page, all of it")).toBeVisible();
});

test("an address that leads nowhere says so", async ({ page, expectedConsoleErrors }) => {
  expectedConsoleErrors.push(/404/);
  const answer = await page.goto("/events/no-such-event");
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is nothing at this address");
  await expectAccessible(page);
});
