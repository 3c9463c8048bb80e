import { expect, expectSoundScreen, test } from "./fixtures";
import { addCoder, markCode, undoBarOf } from "./by-hand/reader-page";
import type { Page } from "@playwright/test";

test.use({ alone: "codebooks" });

const LANTERN = "Bridge shut";

/** A form of the code that is worked on, unfolded. */
async function unfold(page: Page, label: string) {
  await page.locator("summary", { hasText: label }).click();
  return page.locator("details[open]", { has: page.locator("summary", { hasText: label }) });
}

test("An editor copies a codebook, renames and merges codes, publishes, and a coder marks with it", async ({ page }, {
  project,
}) => {
  const name = `Harbour frames ${project.name}`;
  await page.goto("/codebooks/five-generic-frames");
  await expect(page.getByRole("main")).toContainText("comes with Parallax and stays as it is");
  await expectSoundScreen(page);

  await test.step("copying begins a draft", async () => {
    await page.getByRole("link", { name: "Copy and edit" }).click();
    await page.getByLabel("Name", { exact: true }).fill(name);
    await page.getByRole("button", { name: "Begin the draft" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(`${name}, draft of version 1`);
    await publish(page, "As published");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
  });

  await test.step("a code is renamed, and two become one", async () => {
    await page.getByRole("button", { name: "Edit", exact: true }).click();
    await page.getByRole("link", { name: "Human interest", exact: true }).click();
    await expect(page.getByRole("heading", { level: 2, name: "Human interest" })).toBeVisible();
    await page.locator('section[aria-labelledby="draft-code"]').getByLabel("Name", { exact: true }).fill("A face");
    await page.getByRole("button", { name: "Save the wording" }).click();
    await expect(undoBarOf(page).first()).toContainText("Human interest is now “A face”");

    await page.getByRole("link", { name: "Conflict", exact: true }).click();
    await expect(page.getByRole("heading", { level: 2, name: "Conflict" })).toBeVisible();
    const merge = await unfold(page, "Merge it with another code");
    await merge.getByLabel("With").selectOption({ label: "Morality" });
    await merge.getByLabel("Name of the merged code").fill("Quarrel");
    await merge.getByRole("button", { name: "Merge" }).click();
    await expect(page.getByRole("heading", { level: 2, name: "Quarrel" })).toBeVisible();
  });

  await test.step("a code moves by keyboard, and the focus stays with it", async () => {
    const up = page.getByRole("button", { name: "Move A face up" });
    await up.focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("status").filter({ hasText: "A face moved up." })).toBeVisible();
    await expect(up).toBeFocused();
    await expect(page.locator('section[aria-labelledby="draft-codes"] li a').first()).toHaveText("A face");
    await expectSoundScreen(page);
  });

  await test.step("the history says what changed", async () => {
    await publish(page, "Coders took the two for one");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
    await page.getByRole("link", { name: "What changed from version 1 to 2" }).click();
    const changes = page.getByRole("region", { name: "From version 1 to version 2" });
    await expect(changes).toContainText("“Human interest” is now “A face”");
    await expect(changes).toContainText(/Quarrel comes from “(Conflict|Morality)” and/);
    await expect(changes.locator("ins")).toHaveText(["A face"]);
    await expectSoundScreen(page);
  });

  const key = `harbour-frames-${project.name}`;
  await test.step("a coder marks with the new version", async () => {
    await page.goto("/articles");
    const article = page.locator('main a[href^="/articles/"]', { hasText: LANTERN }).first();
    const address = await article.getAttribute("href");
    await page.goto(`${address}?codebook=${key}`);
    await addCoder(page, `Ines ${project.name}`);
    const words = await firstWordsOf(page);
    await markCode(page, words, "Quarrel");
    await page.goto(`/codebooks/${key}`);
    await expect(page.locator("#quarrel")).toContainText("1 coding in 1 article");
  });

  await test.step("what was agreed is noted beside the code, and taken back", async () => {
    const fold = await unfold(page, "Note a ruling on Quarrel");
    await fold.getByLabel("What was agreed").fill("A lawsuit is one.");
    await fold.getByRole("button", { name: "Note it" }).click();
    await expect(page.locator("#quarrel")).toContainText("1 ruling");
    await undoBarOf(page).last().getByRole("button", { name: "Undo" }).click();
    await expect(page.locator("#quarrel")).not.toContainText("1 ruling");
  });
});

test("A codebook comes back from its file beside itself, and a broken file says what is wrong", async ({ page }) => {
  const answer = await page.request.get("/codebooks/policy-frames/file");
  expect(answer.headers()["content-disposition"]).toContain("policy-frames.codebook.json");
  const text = await answer.text();
  await page.goto("/codebooks/import");
  const choose = (content: string) =>
    page
      .getByLabel("Codebook file", { exact: true })
      .setInputFiles({ name: "frames.json", mimeType: "application/json", buffer: Buffer.from(content) });
  await choose(text.replace('"purpose": "counting"', '"purpose": "fun"'));
  await expect(page.getByRole("alert").filter({ hasText: "Nothing was stored" })).toContainText(
    "purpose is “fun”; known are counting, reading",
  );
  await choose(text);
  await expect(page.getByRole("heading", { name: "Version 1" })).toBeVisible();
  await expectSoundScreen(page);
  await page.getByRole("button", { name: "Import the codebook" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/ \(\d+\)$/);
  await undoBarOf(page).getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("main")).not.toContainText("Codebook imported");
});

/** Publishes the draft that is open. */
async function publish(page: Page, note: string): Promise<void> {
  await page.getByLabel("Note", { exact: true }).fill(note);
  await page.getByRole("button", { name: /^Publish version \d$/ }).click();
}

/** Some words that stand in the text of the article once. */
async function firstWordsOf(page: Page): Promise<string> {
  const text = await page.locator("main [data-start]").allInnerTexts();
  const paragraph = text.find((one) => one.length > 120) ?? text.join(" ");
  return paragraph.split(/[\n.]/)[0]?.slice(0, 40).trim() ?? "";
}
