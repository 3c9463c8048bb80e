import type { Browser, Page } from "@playwright/test";
import { answerItem, pastePage, saveReady } from "./by-hand/import-page";
import { lantern } from "./by-hand/pages";
import { addCoder, finish, markCode, tickWhole } from "./by-hand/reader-page";
import { expect, expectSoundScreen, test } from "./fixtures";

test.use({ alone: "adjudication" });

const CODERS = ["Ada Voss", "Ben Tarn"] as const;

interface CodedInOwnBrowser {
  readonly baseURL: string;
  readonly article: string;
  readonly name: string;
  /** The words that they find economic. */
  readonly words: string;
  readonly judges: readonly string[];
  /** Whether what both mark with Morality is to them a speaker's words. */
  readonly isQuoted: boolean;
}

/** Codes an article as somebody else, in a browser of their own, and hands it in. */
async function codeElsewhere(browser: Browser, work: CodedInOwnBrowser): Promise<void> {
  const context = await browser.newContext({ baseURL: work.baseURL, viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.goto(work.article);
  await addCoder(page, work.name);
  await markCode(page, work.words, "Economic");
  await markCode(page, "It is shameful", "Morality", { isQuoted: work.isQuoted });
  for (const label of work.judges) await tickWhole(page, label);
  await finish(page, "this codebook");
  await context.close();
}

/** No name of a coder stands in what a browser is given. */
async function expectNoNames(page: Page, address: string): Promise<void> {
  const answer = await (await page.request.get(address)).text();
  expect(answer.length).toBeGreaterThan(50);
  for (const name of CODERS) expect(answer).not.toContain(name);
}

/** Beside an adjudication that is begun, the figures of agreement and their table name nobody either. */
async function expectLetters(page: Page): Promise<void> {
  const here = page.url();
  for (const path of ["/coding/agreement", "/coding/table"]) {
    for (const address of [path, `${path}.json`, `${path}.csv`]) await expectNoNames(page, address);
  }
  await page.goto("/coding/agreement");
  await expect(page.getByText("Coders are letters here: you have begun to settle")).toBeVisible();
  await page.goto(here);
}

test("two coders differ on a code, a passage and whose words; an adjudicator settles it by keys and sees no name", async ({
  page,
  browser,
  app: { url: baseURL },
}) => {
  test.slow();
  await pastePage(page, lantern, { newEvent: "Whose wall is it" });
  await answerItem(page, lantern.headline, { outlet: null });
  await saveReady(page);
  const event = (await page.getByRole("link", { name: "Compare: Whose wall is it" }).getAttribute("href")) ?? "";
  const article = (await page.getByRole("link", { name: lantern.headline }).getAttribute("href")) ?? "";
  const [ada, ben] = CODERS;
  const all = "Health and safety, article";
  const whole = "sold to the hotel next door";
  await codeElsewhere(browser, {
    baseURL,
    article,
    name: ada,
    words: whole,
    isQuoted: false,
    judges: [all, "Political, article"],
  });
  await codeElsewhere(browser, {
    baseURL,
    article,
    name: ben,
    words: "sold to the hotel",
    isQuoted: true,
    judges: [all],
  });

  await page.goto("/coding");
  await page.getByLabel(/^(?:Your name|Or add a coder)/).fill("Jo Renner");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Jo Renner is at work.")).toBeVisible();
  await page.getByRole("link", { name: "Settle differences" }).click();
  await expect(page.getByRole("listitem").filter({ hasText: lantern.headline })).toContainText(
    "Three questions between two coders",
  );
  await expectSoundScreen(page);
  await page.getByRole("link", { name: lantern.headline }).click();
  const question = page.getByRole("heading", { level: 2 });
  await expect(question).toHaveText("Does Political apply to the article as a whole?");
  await expectSoundScreen(page);
  const here = new URL(page.url()).pathname;
  for (const address of [here, `${here}.json`, `${here}.csv`, "/coding/adjudicate"]) await expectNoNames(page, address);

  await page.keyboard.press("0");
  await expect(question).toHaveText("Morality in this passage: whose words?");
  await expect(page.getByRole("button", { name: "Does not apply" })).toHaveCount(0);
  await expectSoundScreen(page);
  await expectLetters(page);
  const theirs = page.getByRole("button", { name: /^\d\s*A speaker’s words/ });
  await page.keyboard.press((await theirs.getAttribute("data-key")) ?? "");
  await expect(question).toHaveText("Does Economic apply to this passage?");
  await expect(page.getByRole("main").locator("mark")).toHaveText([/^sold to the hotel/, /^sold to the hotel/]);
  await expectSoundScreen(page);
  const reading = page.getByRole("button", { name: /^\d\s*Applies/ });
  await expect(reading).toHaveCount(2);
  await page.keyboard.press("ArrowLeft");
  await expect(page.getByText("Decided: A speaker’s words.")).toBeVisible();
  await page.keyboard.press("ArrowLeft");
  await expect(page.getByText("Decided: Does not apply.")).toBeVisible();
  await page.keyboard.press("ArrowRight");
  await expect(question).toHaveText("Morality in this passage: whose words?");
  await page.keyboard.press("ArrowRight");
  await expect(question).toHaveText("Does Economic apply to this passage?");
  await page.keyboard.press("2");
  await expect(question).toHaveText("Every question is decided");
  await page.getByRole("button", { name: "Undo" }).press("Enter");
  await expect(question).toHaveText("Does Economic apply to this passage?");
  await page.reload();
  // Keys work once the page's script does.
  await page.waitForLoadState("networkidle");
  await page.keyboard.press("1");
  await expect(question).toHaveText("Every question is decided");
  await expectSoundScreen(page);

  await page.goto(`${event}/framing`);
  await expect(page.getByRole("main")).toContainText("majority of two coders");
  await expect(page.getByRole("main")).not.toContainText("settled by adjudication");
  await page.goto(here);
  await page.getByRole("button", { name: "Finish this article" }).press("Enter");
  await expect(question).toHaveText(/^Settled by adjudication on /);
  await expectSoundScreen(page);
  await page.goto(`${event}/framing`);
  await expect(page.getByRole("main")).toContainText("settled by adjudication in one article");
  const twin = await (await page.request.get(`${event}/framing.csv`)).text();
  expect(twin).toContain("Economic");

  await page.goto(`${article}?layers=frames`);
  await expect(page.getByText(/^Settled by adjudication: \d of \d marks stand$/)).toBeVisible();
  await expect(page.getByText("Settled by adjudication: does not apply", { exact: true })).toBeVisible();
  await expectSoundScreen(page);
});
