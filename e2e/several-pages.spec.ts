import { expectReview, pastePage } from "./by-hand/import-page";
import { copiedPage } from "./copied-page";
import { expect, expectAccessible, expectNoOverflow, test } from "./fixtures";

const KITE = {
  headline: "Kite school moves to the northern beach",
  paragraphs: [
    "The kite school of Langholm has left the town beach and now teaches two miles to the north. Bathers had complained about the lines, and the council gave the school a field behind the dune.",
    "Its owner says that the wind is steadier there. A bus stops at the field four times a day, and a hut with lockers is to be built before the autumn storms arrive.",
  ],
};
const DRUM = {
  headline: "Drummers get the old fire station for rehearsals",
  paragraphs: [
    "The drummers of Langholm may rehearse in the old fire station from next month. Until now they met in a barn whose neighbour counted every beat and wrote to the mayor each Monday.",
    "The walls of the station are half a metre thick. The town asks for no rent, but the drummers have to sweep the yard and open the gate for the market twice a week.",
  ],
};

test("several pasted pages become one import, into the event that was chosen once @desktop", async ({ page }) => {
  await pastePage(page, { text: copiedPage(KITE) }, { newEvent: "Langholm finds room" });
  await expect(page.locator("#tally")).toHaveText("1 needs you");
  const review = page.url();

  await page.getByRole("link", { name: "Paste another page into this import" }).click();
  const into = page.getByRole("region", { name: "The import that they enter" });
  await expect(into).toContainText("beside 1 page; about Langholm finds room");
  await expect(page.getByLabel("Event that they are about")).toHaveCount(0);
  await expectNoOverflow(page);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Read this page" }).click();
  await expect(page.getByText("Paste the page first: nothing has been entered.")).toBeVisible();
  await page.getByLabel("The page, all of it").fill(copiedPage(DRUM));
  await page.getByRole("button", { name: "Read this page" }).click();
  await expectReview(page);
  expect(page.url().split("?")[0]).toBe(review.split("?")[0]);
  await expect(page.locator("#tally")).toHaveText("2 need you");
  await expect(page.getByLabel("What is saved is about")).toHaveValue("langholm-finds-room");

  await test.step("where pages are added the open import is named", async () => {
    await page.goto("/articles/import");
    const waiting = page.getByRole("region", { name: "Imports that wait for you" });
    await expect(waiting).toContainText("2 pages wait.");
    await expectNoOverflow(page);
    await waiting.getByRole("link", { name: "Add to it" }).click();
    await expect(into).toContainText("beside 2 pages");
    await into.getByRole("link", { name: "Start another import" }).click();
    await expect(page.getByLabel("Event that they are about")).toBeVisible();
    await waiting.getByRole("link", { name: "review it" }).click();
  });

  await test.step("a closed import takes no more pages", async () => {
    await page.getByRole("button", { name: "Discard all" }).first().click();
    await page.getByRole("dialog").getByRole("button", { name: "Discard all" }).click();
    await expect(page).toHaveURL(/discarded=1/);
    await page.goto(`/articles/import?into=${review.split("/").at(-1)?.split("?")[0] ?? ""}`);
    await expect(page.getByLabel("Event that they are about")).toBeVisible();
  });
});
