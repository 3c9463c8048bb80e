import { type Page } from "@playwright/test";
import { expect, expectNoOverflow, expectSoundScreen, test } from "./fixtures";

const OVERVIEW = "/events/harbour-bridge";
const TIMELINE = `${OVERVIEW}/timeline`;

interface TimelineTwin {
  readonly data: {
    readonly sentence: string;
    readonly lanes: readonly { readonly articles: readonly { readonly article: string }[] }[];
    readonly links: readonly unknown[] | null;
  };
}

async function twinOf(page: Page, query = ""): Promise<TimelineTwin["data"]> {
  return ((await (await page.request.get(`${TIMELINE}.json${query}`)).json()) as TimelineTwin).data;
}

async function rowsOf(page: Page, query = ""): Promise<number> {
  const table = await (await page.request.get(`${TIMELINE}.csv${query}`)).text();
  return table.trim().split(/\r?\n/).length - 1;
}

/** Marks that are drawn at this width: the chart's on wide screens, the list's on narrow ones. */
function articleMarks(page: Page) {
  return page.locator("a[data-evidence^='date.']:visible");
}

test("A reader sees who reported when, how a date is known, and what the background adds @desktop", async ({
  page,
}) => {
  test.slow();
  // The machine compares the demo's texts after the start; the links are drawn once it has.
  await expect.poll(async () => (await twinOf(page)).links?.length ?? 0, { timeout: 60_000 }).toBeGreaterThan(0);
  await page.goto(OVERVIEW);
  const teaser = page.locator("section#timeline");
  const sentence = await teaser.locator("p").innerText();
  await expect(teaser.locator("svg")).toBeVisible();
  await teaser.getByRole("link", { name: "Open: When did each report?" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "When did each report?" })).toBeVisible();
  await expect(page.getByRole("heading", { level: 2 }).first()).toHaveText(sentence);
  const before = await twinOf(page);
  expect(before.sentence).toBe(sentence);
  await expect(articleMarks(page)).toHaveCount(before.lanes.flatMap(({ articles }) => articles).length);
  await expectSoundScreen(page);

  await test.step("a mark says how the date was found, and leads to the article", async () => {
    await page.goto(TIMELINE);
    await articleMarks(page).first().click();
    const drawer = page.locator("[data-evidence-open]").first();
    await expect(drawer).toHaveAttribute("data-count", "1");
    await expect(drawer.getByText(/^Published on/)).toBeVisible();
    await expectNoOverflow(page);
    await page.keyboard.press("Escape");
    await expect(page.locator("[data-evidence-open]:visible")).toHaveCount(0);
  });

  await test.step("shared text opens its passages, one of which is marked in the reader", async () => {
    await page.getByRole("list", { name: "Shared text, from the first to print it" }).getByRole("link").first().click();
    const drawer = page.locator("[data-evidence-open]").first();
    await expect(drawer.locator("blockquote mark").first()).toBeVisible();
    const words = await drawer.locator("blockquote mark").first().innerText();
    await drawer.getByRole("link", { name: "Open in article" }).first().click();
    await expect(page).toHaveURL(/\/articles\/.+passage=/);
    await expect(page.getByText(words.slice(0, 20)).first()).toBeVisible();
  });

  await test.step("every mark opens as many items as it counts", async () => {
    await page.goto(TIMELINE);
    const marks = await page.$$eval("a[data-evidence]", (links) =>
      links.map((link) => [link.getAttribute("data-evidence") ?? "", Number(link.getAttribute("data-count"))] as const),
    );
    expect(marks.length).toBeGreaterThan(8);
    for (const [evidence, count] of new Map(marks)) {
      const answer = await page.request.get(`${TIMELINE}.json?evidence=${evidence}`);
      expect(answer.status(), evidence).toBe(200);
      expect(((await answer.json()) as { data: { count: number } }).data.count, evidence).toBe(count);
    }
  });

  await test.step("the switch for roles changes sentence, marks, table and twin", async () => {
    await page.getByText("Change", { exact: true }).click();
    await page.getByLabel("both", { exact: true }).check();
    await page.getByRole("button", { name: "Show this" }).click();
    await expect(page).toHaveURL(/role=both/);
    const after = await twinOf(page, "?role=both");
    expect(after.sentence).not.toBe(sentence);
    await expect(page.getByRole("heading", { level: 2 }).first()).toHaveText(after.sentence);
    const articles = after.lanes.flatMap((lane) => lane.articles).length;
    await expect(articleMarks(page)).toHaveCount(articles);
    expect(articles).toBeGreaterThan(await rowsOf(page));
    expect(await rowsOf(page, "?role=both")).toBe(articles);
    await expectSoundScreen(page);
  });
});

test("the lanes open their marks without JavaScript as well @desktop", async ({ browser, app }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: app.url });
  const page = await context.newPage();
  await page.goto(TIMELINE);
  await page.locator("svg a[data-evidence^='date.']").first().click();
  await expect(page).toHaveURL(/evidence=date\./);
  await expect(page.locator("[data-evidence-open]").getByText(/^Published on/)).toBeVisible();
  await context.close();
});
