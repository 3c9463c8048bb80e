import { type Page } from "@playwright/test";
import { expect, expectNoOverflow, expectSoundScreen, test } from "./fixtures";

const OVERVIEW = "/events/harbour-bridge";
const READ = `${OVERVIEW}/read`;

interface SideBySideTwin {
  readonly data: {
    readonly sentence: string;
    readonly shown: string;
    readonly counts: Readonly<Record<"claims" | "text" | "actors", number | null>>;
    readonly ties: readonly { readonly key: string; readonly number: number }[];
    readonly choices: readonly { readonly key: string; readonly label: { readonly letters: string } }[];
  };
}

/** The twin of the page as it stands, with the same query. */
async function twinOf(page: Page, query = new URL(page.url()).search): Promise<SideBySideTwin["data"]> {
  return ((await (await page.request.get(`${READ}.json${query}`)).json()) as SideBySideTwin).data;
}

async function rowsOf(page: Page): Promise<number> {
  const table = await (await page.request.get(`${READ}.csv${new URL(page.url()).search}`)).text();
  return table.trim().split(/\r?\n/).length - 1;
}

async function expectScreenLikeTwin(page: Page): Promise<SideBySideTwin["data"]> {
  const twin = await twinOf(page);
  await expect(page.getByRole("heading", { level: 2 }).first()).toHaveText(twin.sentence);
  await expect(page.getByRole("list", { name: "Ties", exact: true }).locator("> li")).toHaveCount(twin.ties.length);
  expect(await rowsOf(page)).toBe(twin.ties.length);
  return twin;
}

test("A reader puts two articles side by side, goes from tie to tie, and hears a claim out in its article", async ({
  page,
}) => {
  test.slow();
  // The machine compares the demo's texts after the start.
  await page.goto(OVERVIEW);
  await expect.poll(async () => (await twinOf(page, "")).counts.actors ?? 0, { timeout: 60_000 }).toBeGreaterThan(0);
  await page.getByRole("link", { name: "Read two of them side by side" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Two articles side by side" })).toBeVisible();
  const first = await expectScreenLikeTwin(page);
  expect(first.shown).toBe("claims");
  await expectSoundScreen(page);

  await test.step("keys and buttons choose a tie: outlined in both texts, and kept in the address", async () => {
    await page.goto(READ);
    const [one, two] = first.ties;
    await expect(page.getByRole("link", { name: "Next" })).toBeVisible();
    await expect(async () => {
      await page.keyboard.press("j");
      await expect(page).toHaveURL(new RegExp(`tie=${one?.key}`), { timeout: 500 });
    }).toPass();
    await expect(page.locator("[data-side='a'] [data-chosen]").first()).toBeVisible();
    await expect(page.locator("[data-side='b'] [data-chosen]").first()).toBeVisible();
    await page.getByRole("link", { name: "Next" }).click();
    await expect(page).toHaveURL(new RegExp(`tie=${two?.key}`));
    await expect(page.getByRole("status").filter({ hasText: "Tie 2 of" })).toBeVisible();
    await page.keyboard.press("k");
    await expect(page).toHaveURL(new RegExp(`tie=${one?.key}`));
    await page.reload();
    await expect(page.locator("[data-side='a'] [data-chosen]").first()).toBeInViewport();
  });

  await test.step("a number in one text leads to the same in the other", async () => {
    await page.locator("[data-side='a'] p a[data-tie]").last().click();
    const tie = new URL(page.url()).searchParams.get("tie") ?? "";
    await expect(page.locator(`#in-b-${tie}`)).toBeInViewport();
    await expectNoOverflow(page);
  });

  await test.step("what an article says of a claim opens its passages, and one of them stands in the article", async () => {
    await page.locator("[data-tie-item] a[data-evidence^='missing.']").first().click();
    const drawer = page.locator("[data-evidence-open]").first();
    const words = await drawer.locator("blockquote mark").first().innerText();
    await expectSoundScreen(page);
    await drawer.getByRole("link", { name: "Open in article" }).first().click();
    await expect(page).toHaveURL(/\/articles\/.+passage=/);
    await expect(page.getByText(words.slice(0, 20)).first()).toBeVisible();
    await page.getByRole("link", { name: "Beside another" }).click();
    await expect(page).toHaveURL(/\/read\?a=/);
  });

  await test.step("every mark opens as many items as it counts", async () => {
    for (const ties of ["claims", "actors"]) {
      await page.goto(`${READ}?ties=${ties}`);
      const marks = await page.$$eval("a[data-evidence]", (links) =>
        links.map(
          (link) => [link.getAttribute("data-evidence") ?? "", Number(link.getAttribute("data-count"))] as const,
        ),
      );
      expect(marks.length).toBeGreaterThan(2);
      for (const [evidence, count] of new Map(marks)) {
        const answer = await page.request.get(`${READ}.json?ties=${ties}&evidence=${evidence}`);
        expect(answer.status(), evidence).toBe(200);
        expect(((await answer.json()) as { data: { count: number } }).data.count, evidence).toBe(count);
      }
    }
  });

  await test.step("another kind of tie, and another article, change sentence, list, texts and twin", async () => {
    await page.goto(READ);
    await page.getByRole("link", { name: /^The same actors/ }).click();
    await expect(page).toHaveURL(/ties=actors/);
    const actors = await expectScreenLikeTwin(page);
    expect(actors.sentence).not.toBe(first.sentence);
    await expectSoundScreen(page);
    await page.goto(READ);
    const other = first.choices.at(-1);
    await page.getByLabel("Second article").selectOption(other?.key ?? "");
    await page.getByRole("button", { name: "Read these" }).click();
    await expect(page).toHaveURL(new RegExp(`b=${other?.key}`));
    const changed = await expectScreenLikeTwin(page);
    expect(changed.sentence).not.toBe(first.sentence);
    await expect(page.locator("[data-side='b'] h3")).toContainText(other?.label.letters ?? "");
  });
});

test("one text follows the other from tie to tie until it is told not to @desktop", async ({ page }) => {
  await page.goto(READ);
  await page.waitForLoadState("networkidle");
  const below = () => page.locator("[data-side='b']").evaluate((column) => column.scrollTop);
  const scrollFirst = async () => {
    await page.locator("[data-side='a']").hover();
    await page.mouse.wheel(0, 600);
  };
  await scrollFirst();
  await expect.poll(below).toBeGreaterThan(0);
  await page.getByRole("link", { name: "Scroll alone" }).click();
  await expect(page).toHaveURL(/sync=off/);
  await expect(page.getByRole("link", { name: "Scroll together" })).toBeVisible();
  const before = await below();
  await scrollFirst();
  await expect.poll(() => page.locator("[data-side='a']").evaluate((column) => column.scrollTop)).toBeGreaterThan(0);
  expect(await below()).toBe(before);
});

test("without JavaScript a number leads to the other text, and the passages still open @desktop", async ({
  browser,
  app,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: app.url });
  const page = await context.newPage();
  await page.goto(READ);
  const number = page.locator("[data-side='a'] p a[data-tie]").last();
  const tie = (await number.getAttribute("data-tie")) ?? "";
  await number.click();
  await expect(page).toHaveURL(new RegExp(`tie=${tie}.*#in-b-${tie}`));
  await expect(page.locator(`#in-b-${tie}`)).toBeInViewport();
  await expect(page.locator("[data-side='b'] [data-chosen]").first()).toBeVisible();
  await page.locator("[data-tie-item] a[data-evidence]").first().click();
  await expect(page.locator("[data-evidence-open]").first()).toBeVisible();
  await context.close();
});

test("records without their texts stand side by side with the first words of what is marked in them", async ({
  page,
}) => {
  await page.goto("/events/tiktok-wechat-2020-2022/read");
  await expect(page.getByRole("heading", { level: 1, name: "Two articles side by side" })).toBeVisible();
  await expect(page.locator("[data-side='a']").getByText("The text is not included.")).toBeVisible();
  await expect(page.locator("[data-side='a']").getByRole("link", { name: "Attach the original" })).toBeVisible();
  await expectSoundScreen(page);
});
