import { type Page } from "@playwright/test";
import { answerItem, pastePage, saveReady } from "./by-hand/import-page";
import { lantern, type OwnPage, post, pressRelease, radio } from "./by-hand/pages";
import {
  addCoder,
  fillMention,
  finish,
  markCode,
  paletteOf,
  placeOfWords,
  selectWords,
  tickWhole,
  turnTo,
  undoBarOf,
} from "./by-hand/reader-page";
import { expect, expectAccessible, expectNoOverflow, test } from "./fixtures";

/** Imports a page that no other journey of the same server takes, into an event of its own, and opens it. */
async function openOwnArticle(page: Page, own: OwnPage, title: string): Promise<{ readonly event: string }> {
  await pastePage(page, own, { newEvent: title });
  await answerItem(page, own.headline, { outlet: null });
  await saveReady(page);
  const event = await page.getByRole("link", { name: `Compare: ${title}` }).getAttribute("href");
  await page.getByRole("link", { name: own.headline }).click();
  await expect(page.getByRole("heading", { level: 1, name: own.headline })).toBeVisible();
  return { event: event ?? "" };
}

test("a passage is marked with the mouse, taken back, and counted once the codebook is finished @desktop", async ({
  page,
}) => {
  const { event } = await openOwnArticle(page, radio, "The price of the lido");
  await addCoder(page, "Imke Raben");

  const words = "puts the repair of the lido in Tarnby at 300,000 crowns";
  const mark = page.locator("[data-reading-text] mark", { hasText: words });
  await markCode(page, words, "Economic");
  await expect(mark).toHaveCount(1);
  await undoBarOf(page).getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText(/^Undone:/)).toBeVisible();
  await expect(mark).toHaveCount(0);
  await markCode(page, words, "Economic", { isQuoted: true, isUnsure: true, note: "A draft, seen by another outlet." });
  await expect(mark).toContainText("Economic, quoted words, unsure");

  await tickWhole(page, "Health and safety, headline");
  await tickWhole(page, "Economic, article");
  await tickWhole(page, "Health and safety, primary");
  await page.goto(`${event}/framing`);
  await expect(page.getByRole("heading", { name: /Nobody has finished an article/ })).toBeVisible();
  await page.goBack();
  await finish(page, "this codebook");
  await expectNoOverflow(page);
  await expectAccessible(page);

  await page.goto(`${event}/framing`);
  await expect(page.getByRole("heading", { name: /Nobody has finished an article/ })).toHaveCount(0);
  const marks = page.locator("a[data-evidence]");
  await expect(marks.first()).toBeVisible();
  await expect(page.locator("main")).toContainText("Health and safety");
  await expectAccessible(page);
});

test("a claim is written down, mentioned in a speaker's words, and looked for elsewhere @desktop", async ({ page }) => {
  const { event } = await openOwnArticle(page, post, "The lido is closed");
  await addCoder(page, "Jolan Vis");

  await selectWords(page, "the wall could give way in a storm");
  const palette = paletteOf(page);
  await turnTo(palette, "a claim");
  await palette.getByRole("button", { name: "Write a new claim" }).click();
  await palette.getByLabel("New claim, in your own words").fill("A storm could bring the wall of the lido down.");
  await palette.getByLabel("Kind").selectOption("prediction");
  await palette.getByLabel("Could be known from").fill("2032-05-11");
  await palette.getByRole("button", { name: "Add this claim" }).click();
  await expect(palette.getByRole("button", { name: "Change the claim" })).toBeVisible();
  await fillMention(palette, {
    voice: "attributed",
    speakers: [{ name: "Pavel Dorn, town engineer", type: "person" }],
    verb: "said",
    verbClass: "neutral",
    flags: ["Hedged"],
  });
  await palette.getByRole("button", { name: "Add to the claim" }).click();
  await expect(undoBarOf(page)).toContainText("Affirmation added to claim 1");
  await page.keyboard.press("Escape");
  await expect(page.locator("[data-brackets]")).toHaveText("the wall could give way in a storm");

  await page.goto(`${event}/claims#add`);
  await page.getByText("Add a claim", { exact: true }).click();
  await page.getByLabel("The claim", { exact: true }).fill("The town wants to sell the seafront.");
  await page.getByRole("button", { name: "Add the claim" }).click();
  await expect(page.getByRole("grid").first()).toContainText("The town wants to sell the seafront.");
  await page.goBack();
  const claims = page.getByRole("region", { name: "Claims of this event" });
  await expect(claims).toContainText("1 of 2 still to be looked for");
  await claims.getByRole("button", { name: "Read it, not there (claim 2)" }).click();
  await expect(claims).toContainText("Every claim has been looked for in this text.");
  await finish(page, "the claims");
  await expectNoOverflow(page);
  await expectAccessible(page);

  await page.goto(`${event}/claims`);
  const row = page.getByRole("row").filter({ hasText: "A storm could bring the wall of the lido down." });
  await row.locator("a[data-evidence^='cell.']").click();
  await expect(page.locator("[data-evidence-open] blockquote").first()).toContainText("could give way in a storm");
});

test("a passage is marked by touch: a tap takes the sentence, a tap beside it the next @phone", async ({ page }) => {
  await openOwnArticle(page, post, "The lido by touch");
  await addCoder(page, "Kaja Linde");
  const text = page.locator("[data-reading-text]");
  await text.getByText("The town engineer, Pavel Dorn").scrollIntoViewIfNeeded();
  const tap = async (words: string) => {
    const [{ x, y }] = await placeOfWords(page, words);
    await page.touchscreen.tap(x + 8, y);
  };
  await tap("The town engineer");
  await expect(paletteOf(page)).toBeVisible();
  await expect(paletteOf(page)).toHaveAccessibleName(/^Mark sentence \d+$/);
  await expectNoOverflow(page);
  await tap("He measured");
  await expect(paletteOf(page)).toHaveAccessibleName(/^Mark sentences \d+ to \d+$/);
  await expectAccessible(page);
  const code = paletteOf(page).getByRole("button", { name: /^\d+\s+Capacity and resources/ });
  await code.tap();
  await expect(undoBarOf(page)).toContainText("Capacity and resources added");
  await paletteOf(page).getByRole("button", { name: "Close" }).tap();
  await expect(text.locator("mark", { hasText: "He measured a gap" })).toHaveCount(1);
  await undoBarOf(page).getByRole("button", { name: "Undo" }).tap();
  await expect(text.locator("mark")).toHaveCount(0);
  await expectNoOverflow(page);
  await expectAccessible(page);
});

test("a passage is marked by keys alone: arrows, Enter, a digit, Escape @desktop", async ({ page }) => {
  await openOwnArticle(page, lantern, "The lido by keys");
  await addCoder(page, "Lasse Ott");
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const button = page.getByRole("button", { name: "Mark", exact: true });
  await button.focus();
  await press("Enter");
  const picker = page.getByRole("slider", { name: "Sentence to mark" });
  await expect(picker).toBeFocused();
  await press("Home", "ArrowDown", "ArrowDown");
  await expect(picker).toHaveAttribute("aria-valuetext", /The town hall neglected/);
  await press("Shift+ArrowDown");
  await expect(picker).toHaveAttribute("aria-valuetext", /The town hall neglected.*left to rot\.$/);
  await expectAccessible(page);
  await press("Enter");
  await expect(paletteOf(page)).toBeFocused();
  await press("2");
  await expect(undoBarOf(page)).toContainText("Capacity and resources added");
  await press("1", "1");
  await expect(undoBarOf(page)).toContainText("Cultural identity added");
  await expectAccessible(page);
  await press("Escape");
  await expect(picker).toBeFocused();
  await press("Escape");
  await expect(button).toBeFocused();
  await expect(page.locator("[data-reading-text] mark", { hasText: "It is shameful" }).first()).toBeVisible();
  await undoBarOf(page).getByRole("button", { name: "Undo" }).focus();
  await press("Enter");
  await expect(page.getByText(/^Undone:/)).toBeVisible();
  await expectNoOverflow(page);
});

test("a claim is written down and mentioned by keys alone, and the focus is never lost @desktop", async ({ page }) => {
  await openOwnArticle(page, pressRelease, "The lido by keys again");
  await addCoder(page, "Runa Eck");
  await selectWords(page, "found two cracks above the waterline");
  const palette = paletteOf(page);
  await turnTo(palette, "a claim");
  await palette.getByRole("button", { name: "Write a new claim" }).press("Enter");
  await expect(palette.getByLabel("New claim, in your own words")).toBeFocused();
  await page.keyboard.type("A test found two cracks in the wall of the lido.");
  await palette.getByRole("button", { name: "Add this claim" }).press("Enter");
  const voice = palette.getByRole("group", { name: "Voice" }).getByRole("radio");
  await expect(voice.first()).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(palette.getByText("The article takes it for granted")).toBeVisible();
  const add = palette.getByRole("button", { name: "Add to the claim" });
  await expect(add).toBeInViewport({ ratio: 1 });
  await add.press("Enter");
  await expect(palette).toBeFocused();
  await page.keyboard.press("Escape");

  await page.getByRole("button", { name: /^Remove this mention/ }).press("Enter");
  await expect(undoBarOf(page).getByRole("button", { name: "Undo" })).toBeFocused();
  await page.getByRole("button", { name: "Finished with this codebook" }).press("Enter");
  await expect(page.getByRole("checkbox", { name: "Economic, article" })).toBeDisabled();
  await expect(undoBarOf(page).getByRole("button", { name: "Undo" })).toBeFocused();
});
