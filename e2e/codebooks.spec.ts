import { expect, expectSoundScreen, test } from "./fixtures";
import { addCoder, finish, markCode, paletteOf, selectWords, undoBarOf } from "./by-hand/reader-page";
import type { Page } from "@playwright/test";

test.use({ alone: "codebooks" });

const LANTERN = "Bridge shut";
const COURIER = "Port Ellery closes";

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

test("Publishing a version takes no work out of sight, and a coder goes on with the one they began @desktop", async ({
  page,
}, { project }) => {
  const [name, key] = [`Pier frames ${project.name}`, `pier-frames-${project.name}`];
  await page.goto("/codebooks/new?copy=five-generic-frames");
  await page.getByLabel("Name", { exact: true }).fill(name);
  await page.getByRole("button", { name: "Begin the draft" }).click();
  await publish(page, "As published");

  const [first, second] = await articlesOfFiction(page);
  await test.step("one article is finished with version 1, another one begun", async () => {
    await page.goto(`${first}?codebook=${key}`);
    await addCoder(page, `Mara ${project.name}`);
    await markCode(page, await firstWordsOf(page), "Conflict");
    await finish(page, "this codebook");
    await page.goto(`${second}?codebook=${key}`);
    await markCode(page, await firstWordsOf(page), "Conflict");
    await page.goto(`/codebooks/${key}`);
    const fold = await unfold(page, "Note a ruling on Conflict");
    await fold.getByLabel("What was agreed").fill("A lawsuit is one.");
    await fold.getByRole("button", { name: "Note it" }).click();
    await expect(page.locator("#conflict")).toContainText("1 ruling");
  });

  await test.step("version 2 renames a code and retires another", async () => {
    await page.getByRole("button", { name: "Edit", exact: true }).click();
    await page.locator('section[aria-labelledby="draft-code"]').getByLabel("Name", { exact: true }).fill("Blame");
    await page.getByRole("button", { name: "Save the wording" }).click();
    await expect(undoBarOf(page).first()).toContainText("is now “Blame”");
    await page.getByRole("link", { name: "Morality", exact: true }).click();
    await expect(page.getByRole("heading", { level: 2, name: "Morality" })).toBeVisible();
    await unfold(page, "Remove it");
    await page.getByRole("button", { name: "Remove Morality" }).click();
    await expect(page.getByRole("link", { name: "Morality", exact: true })).toHaveCount(0);
    await publish(page, "Nobody found morals");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
  });

  await test.step("the comparison stays with what was coded, and any version can be asked for", async () => {
    await page.goto(`/events/harbour-bridge/framing?codebook=${key}`);
    const versions = page.getByRole("complementary", { name: "Versions of the codebook" });
    await expect(versions).toContainText(`You see version 1 of ${name}. Version 2 was published on`);
    await expect(page.getByRole("table", { name: /Frames by outlet/ })).toContainText("Conflict");
    await expectSoundScreen(page);
    await page.goto(`/events/harbour-bridge/framing?codebook=${key}@2`);
    await expect(versions).toContainText("One article is coded with version 1, and not counted here.");
    await expect(versions).toContainText("Not so: Morality.");
    const twin = await page.request.get(`/events/harbour-bridge.json?codebook=${key}@2`);
    expect(JSON.stringify(await twin.json())).toContain('"otherVersions":[{"version":1,');
    await versions.getByRole("link", { name: "Show version 1" }).click();
    await expect(versions).toContainText("You see version 1");
    await expect(page.locator("main summary").first()).toContainText(`${name}, version 1`);
  });

  await test.step("the queue says with which version the coder goes on, and the palette what was agreed", async () => {
    await page.goto("/coding");
    await expect(page.getByRole("main")).toContainText("You go on with version 1; version 2 came on");
    await expectSoundScreen(page);
    await page.goto(`${second}?codebook=${key}`);
    await selectWords(page, await firstWordsOf(page));
    const rulings = paletteOf(page).getByRole("button", { name: "1 ruling on Conflict" });
    await rulings.click();
    await expect(paletteOf(page).getByText("A lawsuit is one.")).toBeVisible();
    await expect(paletteOf(page).getByText("Morality", { exact: true })).toBeVisible();
  });

  await test.step("finished work opens as it was handed in", async () => {
    await page.goto(`${first}?codebook=${key}@1`);
    await expect(page.getByRole("main")).toContainText(`${name}, version 1`);
  });
});

test("A codebook comes back from its file beside itself, and a broken file says what is wrong @desktop", async ({
  page,
}, { project }) => {
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
  await choose(withReliability(text));
  await expect(page.getByRole("heading", { name: "Version 1" })).toBeVisible();
  await expect(page.getByRole("main")).toContainText("last measured on 3 March 2026");
  await expectSoundScreen(page);
  await page.getByRole("button", { name: "Import the codebook" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/ \(\d+\)$/);

  await test.step("what was measured elsewhere stands apart, and travels on", async () => {
    const table = page.getByRole("table", { name: "Reported elsewhere, 3 March 2026" });
    await expect(table.getByRole("row", { name: /Economic/ })).toContainText("α .81");
    const again = await page.request.get(`${new URL(page.url()).pathname}/file`);
    expect(await again.json()).toMatchObject({ reliability: [{ version: 1, measuredOn: "2026-03-03" }] });
  });

  await test.step("it gets another name, and the history says which it had", async () => {
    const fold = await unfold(page, "Change its name and description");
    await fold.getByLabel("Name", { exact: true }).fill(`Frames from elsewhere ${project.name}`);
    await fold.getByRole("button", { name: "Save" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Frames from elsewhere ${project.name}`);
    await expect(page.getByRole("region", { name: "Versions" })).toContainText("was renamed “Frames from elsewhere");
    await undoBarOf(page).last().getByRole("button", { name: "Undo" }).click();
    await expect(page.getByRole("region", { name: "Versions" })).not.toContainText("was renamed");
    await expectSoundScreen(page);
  });

  await undoBarOf(page).first().getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("main")).not.toContainText("Codebook imported");
});

/** The codebook file with a figure of agreement from another place. */
function withReliability(text: string): string {
  const codes = [{ code: "economic", alpha: 0.81, interval: { low: 0.7, high: 0.9 }, units: 40, coders: 3 }];
  const read: unknown = JSON.parse(text);
  return JSON.stringify({ ...Object(read), reliability: [{ version: 1, measuredOn: "2026-03-03", codes }] });
}

/** Addresses of two articles of the fictional event. */
async function articlesOfFiction(page: Page): Promise<readonly [string, string]> {
  await page.goto("/articles");
  const link = (headline: string) =>
    page.locator('main a[href^="/articles/"]', { hasText: headline }).first().getAttribute("href");
  const found = await Promise.all([link(LANTERN), link(COURIER)]);
  return [found[0] ?? "", found[1] ?? ""];
}

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
