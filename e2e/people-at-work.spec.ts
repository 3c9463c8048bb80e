import { type Browser, devices, type Page } from "@playwright/test";
import { finish, paletteOf, tickWhole, undoBarOf } from "./by-hand/reader-page";
import { expect, expectSoundScreen, test } from "./fixtures";
import { type Person, readFirstRunCode } from "./people";
import type { Server } from "./server";

test.use({ alone: "people-at-work", accounts: true });

const EDITOR: Person = { name: "Ada Lindqvist", login: "ada", password: "quay lantern ferry mist" };
const BEN: Person = { name: "Ben Marsh", login: "ben", password: "harbour gull net anchor" };
const CLEO: Person = { name: "Cleo Strand", login: "cleo", password: "pontoon reed heron oar" };

const ROUND = "Do we read alike?";

/**
 * Codes the two articles that were handed out. They are drawn by lot: a coder begins whichever stands first and goes on
 * from there. Answers the headline of the last one.
 */
async function codeRound(page: Page, code: (page: Page) => Promise<void>): Promise<string> {
  await page.goto("/coding");
  await page
    .getByRole("region", { name: ROUND })
    .getByRole("link", { name: /^Begin/ })
    .click();
  await expect(page.getByText(`${ROUND}: article 1 of 2.`)).toBeVisible();
  await code(page);
  await finish(page, "this codebook");
  await page.getByRole("link", { name: "Next article" }).click();
  await expect(page.getByText(`${ROUND}: article 2 of 2.`)).toBeVisible();
  await code(page);
  await finish(page, "this codebook");
  await expect(page.getByText(`${ROUND}: 2 of 2 handed in. That is all of it.`)).toBeVisible();
  return page.getByRole("heading", { level: 1 }).innerText();
}

/** Marks the first sentence by keys alone, and says that the article is about it. */
async function codeByKeys(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Mark", exact: true }).press("Enter");
  for (const key of ["Home", "ArrowDown", "Enter", "1"]) await page.keyboard.press(key);
  await expect(undoBarOf(page)).toContainText("Economic added");
  await page.keyboard.press("Escape");
  await tickWhole(page, "Economic, article");
}

/** Marks a sentence by touching it, and finds something else than the other coder. */
async function codeByTouch(page: Page): Promise<void> {
  const paragraph = page.locator("[data-reading-text] p [data-start]").first();
  await paragraph.evaluate((element) => {
    scrollBy({ top: element.getBoundingClientRect().top - innerHeight / 5, behavior: "instant" });
  });
  await paragraph.tap({ position: { x: 14, y: 10 } });
  await paletteOf(page)
    .getByRole("button", { name: /^\d+\s+Capacity and resources/ })
    .tap();
  await expect(undoBarOf(page)).toContainText("Capacity and resources added");
  await paletteOf(page).getByRole("button", { name: "Close" }).tap();
  await page.getByRole("checkbox", { name: "Capacity and resources, article", exact: true }).tap();
  await expect(page.getByRole("checkbox", { name: "Capacity and resources, article", exact: true })).toBeChecked();
}

test("an editor invites two coders, hands out a round, and settles what they differ on @desktop", async ({
  page,
  browser,
  app,
}) => {
  test.setTimeout(120_000);
  await page.goto(`/first-run?code=${readFirstRunCode(app)}`);
  await fillAccount(page, EDITOR);
  await page.getByRole("button", { name: "Make the account" }).click();
  await expect(page).toHaveURL(/\/people$/);
  const ben = await joinInOwnBrowser(browser, app, await invite(page, BEN), BEN, { isPhone: false });
  const cleo = await joinInOwnBrowser(browser, app, await invite(page, CLEO), CLEO, { isPhone: true });

  await handOutByForm(page);
  await codeRound(ben, codeByKeys);
  await expect(ben.getByText(CLEO.name), "nobody is told of before").toHaveCount(0);
  const headline = await codeRound(cleo, codeByTouch);

  for (const coder of [ben, cleo]) {
    await coder.goto("/coding");
    await coder.getByRole("link", { name: "Mine against agreed" }).click();
    await expect(coder.locator("section[aria-labelledby='differences']").getByRole("article").first()).toBeVisible();
    await expectSoundScreen(coder);
  }

  await page.goto("/coding/agreement?event=harbour-bridge&phase=reliability");
  const next = page.getByRole("region", { name: "What to do next" });
  await next
    .getByRole("link", { name: /disagreements? on .*: open them$/ })
    .first()
    .click();
  await expect(
    page
      .getByRole("region", { name: /^Disagreements on / })
      .getByRole("article")
      .first(),
  ).toBeVisible();
  await page
    .getByRole("link", { name: /^Settle .+ on which coders differ$/ })
    .first()
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Settle differences");
  await page.getByRole("main").getByRole("link", { name: headline }).click();
  const question = page.getByRole("heading", { level: 2 }).first();
  await expect(question).toHaveText(/\?$/);
  await expect(page.getByRole("main"), "coders are letters here").not.toContainText(/Ben Marsh|Cleo Strand/);
  await settleAll(page);
  await page.goto("/events/harbour-bridge/framing?role=both");
  await expect(page.getByRole("main")).toContainText("settled by adjudication in one article");

  await page.goto("/data");
  const log = page.getByRole("region", { name: "What was done" });
  await log.getByRole("link", { name: "Show more" }).click();
  for (const { name } of [EDITOR, BEN, CLEO]) await expect(log).toContainText(name);
  for (const coder of [ben, cleo]) {
    expect((await coder.request.get("/data")).status()).toBe(404);
    await coder.context().close();
  }
});

async function fillAccount(page: Page, { name, login, password }: Person): Promise<void> {
  await page.getByLabel("Your name").fill(name);
  await page.getByLabel("Name to sign in with").fill(login);
  await page.getByLabel("Password").fill(password);
}

/** Makes a link for somebody; answers it. */
async function invite(page: Page, { name }: Person): Promise<string> {
  await page.goto("/people");
  await page.getByLabel("Their name").fill(name);
  await page.getByLabel("What they may do").selectOption("coder");
  await page.getByRole("button", { name: "Make a link" }).click();
  return page.getByLabel(`Link for ${name}`).inputValue();
}

/** Takes up an invitation in a browser of one's own, at a desk or on a phone. */
async function joinInOwnBrowser(
  browser: Browser,
  app: Server,
  link: string,
  person: Person,
  { isPhone }: { readonly isPhone: boolean },
): Promise<Page> {
  const { viewport, userAgent: _agent, ...phone } = devices["iPhone 13"] ?? {};
  const size = isPhone ? { ...phone, viewport: { width: 390, height: viewport?.height ?? 664 } } : {};
  const context = await browser.newContext({ reducedMotion: "reduce", ...size, baseURL: app.url });
  const page = await context.newPage();
  await page.goto(link);
  await page.getByLabel("Name to sign in with").fill(person.login);
  await page.getByLabel("Password").fill(person.password);
  await page.getByRole("button", { name: "Join" }).click();
  await expect(page.getByRole("heading", { level: 2, name: "Events" })).toBeVisible();
  return page;
}

/** Hands out two of the demo's articles to both coders, drawn by lot. */
async function handOutByForm(page: Page): Promise<void> {
  await page.goto("/coding");
  await page.getByRole("link", { name: "Rounds of work" }).click();
  await page.getByRole("link", { name: "Hand out work" }).click();
  await page.getByLabel("Name of the round").fill(ROUND);
  await page.getByRole("radio", { name: /^Reliability/ }).check();
  for (const { name } of [BEN, CLEO]) await page.getByRole("checkbox", { name, exact: true }).check();
  await page.getByRole("combobox", { name: /^Event/ }).selectOption("harbour-bridge");
  await page.locator("input[name='sample']").fill("2");
  await page.getByRole("button", { name: "Preview" }).click();
  await page.getByRole("button", { name: "Hand out", exact: true }).click();
  await expect(page.getByText(`Handed out: ${ROUND}, two articles to two coders`)).toBeVisible();
}

/** Says of every question of the article that it does not apply, and finishes. */
async function settleAll(page: Page): Promise<void> {
  const question = page.getByRole("heading", { level: 2 }).first();
  while ((await question.innerText()) !== "Every question is decided") {
    // The next question can be in the same words, of another passage.
    const asked = await page.locator("main").innerText();
    await page.keyboard.press("0");
    await expect.poll(() => page.locator("main").innerText()).not.toBe(asked);
  }
  await page.getByRole("button", { name: "Finish this article" }).press("Enter");
  await expect(question).toHaveText(/^Settled by adjudication on /);
}
