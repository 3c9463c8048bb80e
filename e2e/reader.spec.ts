import { type Locator, type Page } from "@playwright/test";
import { expect, expectSoundScreen, test } from "./fixtures";

const EVENT = "/events/harbour-bridge";

interface ListedArticle {
  readonly id: string;
  readonly outlet: string | null;
}

/** The address of an outlet's article in the demo's event, with these layers. */
async function articleOf(page: Page, outlet: string): Promise<string> {
  const { data } = (await (await page.request.get(`${EVENT}.json`)).json()) as {
    readonly data: { readonly articles: readonly ListedArticle[] };
  };
  const article = data.articles.find((one) => one.outlet === outlet);
  if (article === undefined) throw new Error(`the demo has no article of ${outlet}`);
  return `/articles/${article.id}`;
}

function layer(page: Page, name: string): Locator {
  return page.getByRole("navigation", { name: "Layers, two at most" }).getByRole("link", { name });
}

/** Opens the folded notes of a phone; in the margin they stand open. */
async function unfold(page: Page): Promise<void> {
  await page.locator("main details[data-notes]:not([open])").evaluateAll((groups) => {
    for (const group of groups) group.setAttribute("open", "");
  });
}

test("A reader hears who speaks in an article, and all that its outlet tells of a speaker", async ({ page }) => {
  await page.goto(EVENT);
  await page.goto(await articleOf(page, "daily-lantern"));
  await layer(page, "Who speaks").click();
  await expect(page).toHaveURL(/layers=frames%2Cvoices/);
  await expect(layer(page, "Claims")).not.toHaveAttribute("aria-current", "true");
  await expect(layer(page, "Who speaks")).toHaveAttribute("aria-current", "true");
  await expect(page.locator("[data-layer-remark=voices]")).toContainText("No person has decided on any");
  await unfold(page);
  const notes = page.getByRole("note", { name: /^Statement / });
  await expect(layer(page, "Who speaks")).toContainText(String(await notes.count()));
  const note = notes.filter({ hasText: "Ruth Calder" }).first();
  await expect(note).toContainText("“admitted”, conceding");
  await expectSoundScreen(page);
  await page.reload();
  await unfold(page);
  await note.getByRole("link", { name: "All statements of Ruth Calder" }).click();
  const drawer = page.locator("[data-evidence-open]").first();
  await expect(drawer).toBeVisible();
  await expect(drawer.locator("blockquote").first()).toContainText("October");
});

test("A reader sees charged words, why they are marked, and text that another article prints @desktop", async ({
  page,
}) => {
  const address = await articleOf(page, "daily-lantern");
  await page.goto(`${address}?layers=charged,shared`);
  const charged = page.locator("main [data-start][title^='Charged']");
  await expect(layer(page, "Charged words")).toContainText(String(await charged.count()));
  await page.getByText("Which, and why").click();
  const why = page.locator("[data-layer-remark=charged] ol li").first();
  await why.getByRole("link").click();
  await expect(page).toHaveURL(/#in-c1$/);
  await unfold(page);
  const note = page.getByRole("note", { name: "Shared text 1" });
  await expect(note).toContainText(/ord for word, \d+ words/);
  await expectSoundScreen(page);
  await page.reload();
  await unfold(page);
  await note.getByRole("link", { name: "Read beside" }).first().click();
  await expect(page).toHaveURL(/\/events\/harbour-bridge\/read\?a=.+&b=.+&ties=text/);
  await expect(page.locator("main [data-side]").first()).toBeVisible();
});

test("What others report and an article does not leads to the others' passages @desktop", async ({ page }) => {
  const address = await articleOf(page, "daily-lantern");
  await page.goto(address);
  await unfold(page);
  const report = page.getByRole("region", { name: /^Others report, not here/ });
  const { data } = (await (await page.request.get(`${EVENT}/missing.json`)).json()) as {
    readonly data: { readonly entries: readonly { readonly article: string; readonly state: string }[] };
  };
  const own = data.entries.filter(({ article }) => address.endsWith(article));
  const absent = own.filter(({ state }) => state === "absent").length;
  await expect(report.getByText(`${absent} looked for in vain`)).toBeVisible();
  await expect(report.locator("li:has(> p)")).toHaveCount(own.length);
  await expectSoundScreen(page);
  await page.reload();
  await unfold(page);
  await report
    .getByRole("link", { name: /: read the passage$/ })
    .first()
    .click();
  await expect(page).toHaveURL(/passage=/);
  await expect(page.locator("#passage")).toBeAttached();
  await page.goto(address);
  await unfold(page);
  await report.getByRole("link", { name: "Not here" }).first().click();
  await expect(page.locator("[data-evidence-open]").first()).toBeVisible();
});

test("Notes and passages lead to each other by key, and layers are turned without a script @desktop", async ({
  page,
  browser,
  app,
}) => {
  const address = await articleOf(page, "daily-lantern");
  await page.goto(`${address}?layers=voices`);
  const note = page.getByRole("note", { name: "Statement 3" });
  await note.getByRole("link").first().focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("#in-s3")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#note-s3$/);

  await layer(page, "Charged words").focus();
  await page.keyboard.press("Enter");
  await expect(layer(page, "Charged words")).toHaveAttribute("aria-current", "true");
  await expect(layer(page, "Charged words")).toBeFocused();

  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: app.url });
  const plain = await context.newPage();
  await plain.goto(address);
  await layer(plain, "Shared text").click();
  await expect(layer(plain, "Shared text")).toHaveAttribute("aria-current", "true");
  await expect(layer(plain, "Claims")).not.toHaveAttribute("aria-current", "true");
  await context.close();
});

test("On paper the notes follow their paragraphs, with the numbers in the text @desktop", async ({ page }) => {
  await page.goto(`${await articleOf(page, "daily-lantern")}?layers=claims,voices`);
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize({ width: 680, height: 900 });
  await expect(page.getByRole("navigation", { name: "Layers, two at most" })).toBeHidden();
  const note = page.getByRole("note", { name: "Statement 2" });
  await expect(note).toBeVisible();
  await expect(note).toHaveCSS("top", "0px");
  await expect(page.locator("#in-s2")).toBeVisible();
});
