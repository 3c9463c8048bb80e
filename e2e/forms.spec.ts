import type { Page } from "@playwright/test";
import { copiedPage } from "./copied-page";
import { expect, expectAccessible, expectNoOverflow, test } from "./fixtures";

const ORCHARD = {
  headline: "Village orchard opens its gates for the harvest",
  paragraphs: [
    "Whoever brings a basket may fill it this weekend. The parish of Obermoos has opened its orchard above the school, where nobody has picked a plum since the warden retired.",
    "Forty trees bear more than the village can eat. What is left on Sunday evening goes to the press in the next valley, and comes back as juice for the kindergarten.",
  ],
};
const ADDRESS = "https://obermoos-anzeiger.example/orchard-harvest";

/** Nobody answers what is sent from now on; pages can still be read. */
async function cutOff(page: Page): Promise<void> {
  await page.route("**/*", (route) => (route.request().method() === "POST" ? route.abort() : route.fallback()));
}

const reconnect = (page: Page) => page.unroute("**/*");

test.describe("when the server does not answer", () => {
  test.use({ expectedConsoleErrors: [/net::ERR_FAILED/] });

  test("what was typed into a form stays, and can be sent again", async ({ page }) => {
    await page.goto("/events/new");
    await page.getByLabel("Title").fill("Orchard harvest at Obermoos");
    await page.getByLabel("Summary").fill("The parish opens its orchard for a weekend.");
    await cutOff(page);
    const create = page.getByRole("button", { name: "Create it" });
    await create.press("Enter");
    await expect(page.getByText("Parallax did not answer.")).toBeVisible();
    await expect(create, "the focus stays on the button that was pressed").toBeFocused();
    await expect(page.getByLabel("Title")).toHaveValue("Orchard harvest at Obermoos");
    await expect(page.getByLabel("Summary")).toHaveValue("The parish opens its orchard for a weekend.");
    await expectNoOverflow(page);
    await expectAccessible(page);

    await reconnect(page);
    await create.press("Enter");
    const heading = page.getByRole("heading", { level: 1, name: "Orchard harvest at Obermoos" });
    await expect(heading, "on the new page the focus goes on at its heading").toBeFocused();
  });

  test("a pasted page stays, and can be sent again @desktop", async ({ page }) => {
    const text = copiedPage(ORCHARD);
    await page.goto("/articles/import");
    await page.getByLabel("The page, all of it").fill(text);
    await page.getByLabel("Its address, if you have it").fill(ADDRESS);
    await cutOff(page);
    const read = page.getByRole("button", { name: "Read this page" });
    await read.press("Enter");
    await expect(page.getByText("Parallax did not answer.")).toBeVisible();
    await expect(read).toBeFocused();
    await expect(page.getByLabel("The page, all of it")).toHaveValue(text);
    await expect(page.getByLabel("Its address, if you have it")).toHaveValue(ADDRESS);
    await expectNoOverflow(page);
    await expectAccessible(page);

    await reconnect(page);
    await read.press("Enter");
    await expect(page.locator("#tally")).toHaveText("1 needs you");
    // The other journeys on this server want no import that waits.
    await page.getByRole("button", { name: "Discard all" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Discard all" }).click();
    await expect(page.getByText("The import has been thrown away; nothing of it was kept.")).toBeVisible();
  });

  test("a change that could not be undone can still be undone @desktop", async ({ page }) => {
    await page.goto("/events/harbour-bridge/coverage");
    const fold = page.locator("#glossary-form");
    await fold.locator("summary").click();
    await fold.getByLabel("Word", { exact: true }).fill("pontoon");
    await fold.getByLabel("What it means").fill("A float that carries a bridge.");
    await fold.getByRole("button", { name: "Explain it" }).press("Enter");
    const undo = fold.getByRole("button", { name: "Undo" });
    await expect(undo).toBeVisible();
    await cutOff(page);
    await undo.press("Enter");
    await expect(fold.getByRole("status")).toContainText("Parallax did not answer");
    await expect(undo).toBeFocused();

    await reconnect(page);
    await undo.press("Enter");
    await expect(fold.getByText(/^Undone:/), "the button has gone; the focus stays where it was").toBeFocused();
  });
});

test("a form that is refused says how many fields need somebody, and leads to the first @desktop", async ({ page }) => {
  await page.goto("/events/new");
  await page.getByLabel("Title").fill("Orchard harvest at Obermoos");
  await page.getByLabel("First day").fill("2031-13-40");
  await page.getByLabel("Last day").fill("September");
  await page.getByRole("button", { name: "Create it" }).press("Enter");
  await expect(page.getByText("2 fields need you.")).toBeVisible();
  const first = page.getByLabel("First day");
  await expect(first).toBeFocused();
  await expect(first).toHaveAccessibleDescription(/2031-03-05/);
  await expect(page.getByLabel("Last day")).toHaveAttribute("aria-invalid", "true");
  await expectAccessible(page);

  await first.fill("2031-09-12");
  await page.getByRole("button", { name: "Create it" }).press("Enter");
  await expect(page.getByText("1 field needs you.")).toBeVisible();
  await expect(page.getByLabel("Last day")).toBeFocused();
});

test("a new event without a title is asked for it at its own field @desktop", async ({ page }) => {
  await page.goto("/articles/import");
  await page.getByLabel("Event that they are about").selectOption("+new");
  await page.getByLabel("The page, all of it").fill(copiedPage(ORCHARD));
  await page.getByRole("button", { name: "Read this page" }).press("Enter");
  const title = page.getByLabel("Title of the new event");
  await expect(title).toBeFocused();
  await expect(title).toHaveAccessibleDescription("Give the new event a title.");
  await expect(page.getByText("Give the new event a title.")).toHaveCount(1);
  await expectAccessible(page);
});

test("a form that adds one thing after another empties itself, and the focus stays on its button", async ({ page }) => {
  await page.goto("/outlets/daily-lantern");
  await page.getByText("Add a name").click();
  await page.getByLabel("Also called").fill("The Lantern of Port Ellery");
  const add = page.getByRole("button", { name: "Add name" });
  await add.press("Enter");
  await expect(page.getByRole("button", { name: "Remove The Lantern of Port Ellery" })).toBeVisible();
  await expect(page.getByLabel("Also called")).toHaveValue("");
  await expect(add).toBeFocused();

  await page.getByRole("button", { name: "Remove The Lantern of Port Ellery" }).press("Enter");
  await expect(page.getByRole("button", { name: "Remove The Lantern of Port Ellery" })).toHaveCount(0);
  await expect(page.getByRole("heading", { name: "Names and addresses" })).toBeFocused();
});
