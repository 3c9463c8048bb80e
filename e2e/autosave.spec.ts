import { rm } from "node:fs/promises";
import type { Page, Route } from "@playwright/test";
import { addCoder, paletteOf, selectWords, turnTo } from "./by-hand/reader-page";
import { expect, expectSoundScreen, test } from "./fixtures";
import { makeDataFolder, startParallax } from "./server";

test.use({ alone: "autosave" });

/** What the browser says of requests that these journeys cut. */
const CUT = /Failed to load resource|ERR_FAILED|ERR_INTERNET_DISCONNECTED/;

/** Opens an article of the demo with somebody new at work; answers its path. */
async function openArticle(page: Page, coder: string): Promise<string> {
  const { data } = await (await page.request.get("/articles.json?event=harbour-bridge")).json();
  const path = `/articles/${data.articles[0].key}`;
  await page.goto(path);
  await addCoder(page, coder);
  return path;
}

/** The coder's own codings of the whole article that are stored, as their twin answers them. */
async function storedWhole(page: Page, path: string): Promise<readonly string[]> {
  const { data } = await (await page.request.get(`${path}.json`)).json();
  return data.codings
    .filter(({ scope }: { scope: string }) => scope === "article")
    .map(({ code, note }: { code: string; note: string | null }) => (note === null ? code : `${code}: ${note}`));
}

const tick = (page: Page, name: string) => page.getByRole("checkbox", { name, exact: true });
const waitingLine = (page: Page, count: string) =>
  page.getByText(`Waiting for connection, ${count} kept on this device`);

/** Cuts what is sent from now on; with `arrives` the server gets it, and only its answer is lost. */
async function cutConnection(page: Page, { arrives }: { readonly arrives: boolean }): Promise<void> {
  await page.unrouteAll({ behavior: "wait" });
  await page.route("**/articles/**", async (route: Route) => {
    if (route.request().method() !== "POST") return route.fallback();
    if (arrives) await route.fetch();
    await route.abort();
  });
}

test.describe("without a connection", () => {
  test.use({ expectedConsoleErrors: [CUT] });

  test("marks that nobody answered wait over a reload, and are saved once", async ({ page }, { project }) => {
    const path = await openArticle(page, `Nele ${project.name}`);
    await cutConnection(page, { arrives: true });
    await tick(page, "Economic, article").check();
    await expect(waitingLine(page, "1 mark")).toBeVisible({ timeout: 15_000 });
    await cutConnection(page, { arrives: false });
    await tick(page, "Morality, article").check();
    await expect(waitingLine(page, "2 marks")).toBeVisible();
    await expect(page.getByText("Waiting", { exact: true })).toBeVisible();
    await expectSoundScreen(page);

    await page.reload();
    await expect(waitingLine(page, "2 marks")).toBeVisible();
    await expect(tick(page, "Economic, article")).toBeChecked();
    await expect(tick(page, "Morality, article")).toBeChecked();

    await page.unrouteAll({ behavior: "wait" });
    await page.evaluate(() => dispatchEvent(new Event("online")));
    await expect(page.getByText("Saved", { exact: true })).toBeVisible();
    await expect(waitingLine(page, "2 marks")).toHaveCount(0);
    await expect(tick(page, "Morality, article")).toBeChecked();
    expect(await storedWhole(page, path)).toEqual(["economic", "morality"]);
  });

  test("marks outlive a server that ends and is started again @desktop", async ({ browser }) => {
    const dataFolder = await makeDataFolder({ demo: true });
    const first = await startParallax({ demo: true, dataFolder });
    const port = Number(new URL(first.url).port);
    const context = await browser.newContext({ baseURL: first.url });
    try {
      const page = await context.newPage();
      const path = await openArticle(page, "Ilse Brand");
      await tick(page, "Economic, article").check();
      await expect(page.getByText("Saved", { exact: true })).toBeVisible();
      await first.stop();
      await tick(page, "Morality, article").check();
      await expect(waitingLine(page, "1 mark")).toBeVisible({ timeout: 15_000 });
      const second = await startParallax({ demo: true, dataFolder, port });
      // Nobody presses anything: it tries again by itself.
      await expect(waitingLine(page, "1 mark")).toHaveCount(0, { timeout: 30_000 });
      await expect.poll(() => storedWhole(page, path)).toEqual(["economic", "morality"]);
      await second.stop();
    } finally {
      await context.close();
      await first.stop();
      await rm(dataFolder, { recursive: true, force: true });
    }
  });

  test("marks that wait are sent from whichever page comes next @desktop", async ({ page }) => {
    const path = await openArticle(page, "Runa Voss");
    const ofOthers = await storedWhole(page, path);
    await cutConnection(page, { arrives: false });
    await tick(page, "Economic, article").check();
    await expect(waitingLine(page, "1 mark")).toBeVisible({ timeout: 15_000 });
    await page.goto("/events/harbour-bridge/framing");
    expect(await storedWhole(page, path)).toEqual(ofOthers);
    await page.unrouteAll({ behavior: "wait" });
    await page.evaluate(() => dispatchEvent(new Event("online")));
    await expect(page.getByText("Saved: the mark that waited.")).toBeAttached({ timeout: 15_000 });
    expect(await storedWhole(page, path)).toEqual(["economic"]);
  });

  test("a passage that waits is drawn in dashes, and what the server refuses is shown with its words @desktop", async ({
    page,
    context,
    browser,
    baseURL,
  }) => {
    const path = await openArticle(page, "Oda Fink");
    await cutConnection(page, { arrives: false });
    const words = await firstWords(page);
    await selectWords(page, words);
    const palette = paletteOf(page);
    await turnTo(palette, "a code");
    await palette.getByRole("button", { name: "Add a note" }).first().click();
    await palette.getByLabel("Note").first().fill("Said before the count.");
    await palette.getByRole("button", { name: /^\d+\s+Economic/ }).click();
    await expect(waitingLine(page, "1 mark")).toBeVisible();
    await expect(page.locator("[data-last]")).toHaveCount(1);

    const otherDevice = await browser.newContext({ baseURL });
    await otherDevice.addCookies(await context.cookies());
    const other = await otherDevice.newPage();
    await other.goto(path);
    await other.getByRole("button", { name: "Finished with this codebook" }).click();
    await expect(other.getByRole("button", { name: "Reopen this codebook" })).toBeVisible();
    await otherDevice.close();
    await page.unrouteAll({ behavior: "wait" });
    await page.evaluate(() => dispatchEvent(new Event("online")));
    const refused = page.getByRole("group", { name: /^Not saved: Economic/ });
    await expect(refused).toContainText("You finished this codebook here");
    await expect(refused).toContainText("Said before the count.");
    await refused.getByRole("button", { name: "Discard" }).click();
    await expect(refused).toHaveCount(0);
  });
});

test("a note that is half typed survives a reload, and goes when it is saved @desktop", async ({ page }, {
  project,
}) => {
  const path = await openArticle(page, `Pelle ${project.name}`);
  await tick(page, "Economic, article").check();
  await page.getByRole("button", { name: "Add a note (Economic, article)" }).click();
  await page.getByRole("textbox", { name: "Note" }).fill("Half of a thought");
  await page.reload();
  await expect(page.getByRole("textbox", { name: "Note" })).toHaveValue("Half of a thought");
  await page.getByRole("button", { name: "Save the note" }).click();
  await expect(page.getByRole("button", { name: "Change the note (Economic, article)" })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("textbox", { name: "Note" })).toHaveCount(0);
  expect(await storedWhole(page, path)).toEqual(["economic: Half of a thought"]);
});

test("a note begun on one passage is offered on the next one after a reload @desktop", async ({ page }) => {
  await openArticle(page, "Quirin Aal");
  const words = await firstWords(page);
  await selectWords(page, words);
  const palette = paletteOf(page);
  await palette.getByRole("button", { name: "Add a note" }).first().click();
  await palette.getByLabel("Note").first().fill("Not finished yet");
  await page.reload();
  await selectWords(page, words);
  await expect(palette.getByLabel("Note").first()).toHaveValue("Not finished yet");
  await selectWords(page, words.slice(0, words.indexOf(" ")));
  await palette.getByRole("button", { name: "Use it here" }).click();
  await expect(palette.getByLabel("Note").first()).toHaveValue("Not finished yet");
});

test("of two notes from two tabs none is written over without a word @desktop", async ({ page, context }, {
  project,
}) => {
  const path = await openArticle(page, `Rieke ${project.name}`);
  await tick(page, "Economic, article").check();
  const addNote = "Add a note (Economic, article)";
  await expect(page.getByRole("button", { name: addNote })).toBeVisible();
  const other = await context.newPage();
  await other.goto(path);
  // Its notes are placed once its buttons work.
  await other.locator("[data-placed]").waitFor();
  for (const tab of [page, other]) {
    await tab.getByRole("button", { name: addNote }).click();
    await tab.getByRole("textbox", { name: "Note" }).fill(tab === page ? "From the first tab." : "From the second.");
  }
  await page.getByRole("button", { name: "Save the note" }).click();
  await expect(page.getByRole("button", { name: "Change the note (Economic, article)" })).toBeVisible();

  await other.getByRole("button", { name: "Save the note" }).click();
  const both = other.getByRole("group", { name: /^Not saved: Economic, article/ });
  await expect(both).toContainText("From the first tab.");
  await expect(both).toContainText("From the second.");
  await expectSoundScreen(other);
  expect(await storedWhole(page, path)).toEqual(["economic: From the first tab."]);
  await both.getByRole("button", { name: "Take mine" }).press("Enter");
  await expect(both).toHaveCount(0);
  await expect(other.locator("[data-mark-button]")).toBeFocused();
  await expect.poll(() => storedWhole(page, path)).toEqual(["economic: From the second."]);
  // The first tab hears of it without being asked.
  await expect(page.getByText("From the second.")).toBeVisible();
});

/** Some words of the article's first long paragraph, all of them in one run. */
async function firstWords(page: Page): Promise<string> {
  const text = await page.locator("[data-reading-text] [data-start]").evaluateAll((runs) => {
    return runs.map((run) => run.textContent ?? "").find((words) => words.length > 40) ?? "";
  });
  return text.slice(0, text.indexOf(" ", 24));
}
