import { type Page } from "@playwright/test";
import { copiedPage } from "./copied-page";
import { expect, expectAccessible, expectNoOverflow, test } from "./fixtures";

/** A page is imported here: no other journey shares this workspace. */
test.use({ alone: "keyboard" });

/** Nothing here is clicked: what a keyboard cannot do, these journeys cannot do either. */
const EVENT = "/events/harbour-bridge";

/** More stops than any of our pages has before what is looked for. */
const MOST_STOPS = 150;

/** Presses Tab until the focus is on an element that matches; the way there is what a keyboard user has to go. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`not reached in ${MOST_STOPS} stops: ${selector}`);
}

const focusedEvidence = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute("data-evidence") ?? null);

test("from the start page to a passage in the reader and back, by keys alone @desktop", async ({ page }) => {
  await page.goto("/");
  await tabTo(page, `main a[href='${EVENT}']`);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(EVENT);

  await test.step("the questions lead to the parts", async () => {
    await tabTo(page, `main a[href='${EVENT}/claims']`);
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(`${EVENT}/claims`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await tabTo(page, `nav[aria-label=Questions] a[href='${EVENT}/text']`);
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(`${EVENT}/text`);
  });

  await test.step("a mark opens the drawer, and its passage stands in the reader", async () => {
    await tabTo(page, "a[data-evidence^='shared.']");
    const evidence = await focusedEvidence(page);
    await page.keyboard.press("Enter");
    const drawer = page.locator(`[data-evidence-open="${evidence}"]`).first();
    await expect(drawer).toBeVisible();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest("[data-evidence-open], aside") !== null))
      .toBe(true);
    await tabTo(page, "a[href*='/articles/'][href*='passage=']");
    const address = page.url();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/articles\/[a-z0-9]+\?(?:[^#]*&)?passage=/);
    await expect(page.locator(":target, [data-passage], main mark").first()).toBeVisible();
    await page.goBack();
    await expect(page).toHaveURL(address);
    await expect(drawer).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.locator("[data-evidence-open]:visible")).toHaveCount(0);
  });
});

test("switches are changed by keys, and the address keeps them @desktop", async ({ page }) => {
  await page.goto(`${EVENT}/framing`);
  await tabTo(page, "main details > summary");
  await page.keyboard.press("Space");
  await tabTo(page, "input[name=voice]");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(page.locator("input[name=voice][value=both]")).toBeChecked();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/[?&]voice=both/);
  await expect(page.locator("main details > summary").first()).toContainText("own and quoted words");
});

test("the claim grid is walked with arrows, and left with one Tab @desktop", async ({ page }) => {
  await page.goto(`${EVENT}/claims`);
  // Arrows move in the grid once the page's script does.
  await page.waitForLoadState("networkidle");
  await tabTo(page, "[role=grid] a");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  const evidence = await focusedEvidence(page);
  expect(evidence).toMatch(/^cell\./);
  await page.keyboard.press("Home");
  expect(await focusedEvidence(page)).not.toBe(evidence);
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.closest("[role=grid] tbody") ?? null)).toBeNull();
});

test.describe("marking two passages that overlap", () => {
  /** A page that no other journey imports. */
  const SHED = {
    headline: "Old net shed on the mole is to become a school of boatbuilding",
    paragraphs: [
      "The old net shed on the mole will house a school of boatbuilding from next spring. The council voted for it on Tuesday, although two members had asked for a cheaper roof.",
      "Twelve pupils can learn there at a time. Their teachers come from the yard across the water, which has built wooden boats for ninety years and has more work than hands.",
    ],
  } as const;

  test("by keys alone @desktop", async ({ page }) => {
    await page.goto("/articles/import");
    await importByKeys(page);
    await tabTo(page, "main a[href^='/articles/']:not([href*='import'])");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1, name: SHED.headline })).toBeVisible();
    await test.step("somebody says who they are", async () => {
      await page.getByText("Who is coding?", { exact: true }).first().focus();
      await page.keyboard.press("Enter");
      await tabTo(
        page,
        "main details[open] input[name=name], main details[open] input[type=text], main details[open] input:not([type])",
      );
      await page.keyboard.type("Nele Brun");
      await page.keyboard.press("Enter");
      await expect(page.locator("summary", { hasText: "Coding as Nele Brun" })).toBeVisible();
    });
    const picker = page.getByRole("slider", { name: "Sentence to mark" });
    const palette = page.getByRole("dialog", { name: /^Mark / });
    await tabToButton(page, "Mark");
    await page.keyboard.press("Enter");
    await expect(picker).toBeFocused();
    for (const key of ["Home", "ArrowDown", "Shift+ArrowDown", "Enter"]) await page.keyboard.press(key);
    await expect(palette).toBeFocused();
    await page.keyboard.press("2");
    await expect(page.getByText("Capacity and resources added")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(picker).toBeFocused();
    for (const key of ["Home", "ArrowDown", "ArrowDown", "Shift+ArrowDown", "Enter"]) await page.keyboard.press(key);
    await expect(palette).toBeFocused();
    await page.keyboard.press("1");
    await expect(page.getByText("Economic added")).toBeVisible();
    await page.keyboard.press("Escape");
    await expectTwoMarksThatOverlap(page);
  });

  test("by touch alone @phone", async ({ page }) => {
    await page.goto("/articles/import");
    await importByKeys(page);
    await page.getByRole("link", { name: SHED.headline }).first().tap();
    await expect(page.getByRole("heading", { level: 1, name: SHED.headline })).toBeVisible();
    await page.getByText("Who is coding?", { exact: true }).first().tap();
    const panel = page
      .locator("main details[open]")
      .filter({ has: page.getByRole("button", { name: "Add", exact: true }) });
    await panel.getByRole("textbox").fill("Ove Tamm");
    await panel.getByRole("button", { name: "Add", exact: true }).tap();
    await expect(page.locator("summary", { hasText: "Coding as Ove Tamm" })).toBeVisible();
    const palette = page.getByRole("dialog", { name: /^Mark / });
    const tap = async (words: string) => {
      const run = page.locator("[data-reading-text]").getByText(words).first();
      // High enough not to lie under the sheet.
      await run.evaluate((element) => {
        scrollBy({ top: element.getBoundingClientRect().top - innerHeight / 5, behavior: "instant" });
      });
      const place = await run.evaluate((element, wanted) => {
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          const at = node.textContent?.indexOf(wanted) ?? -1;
          if (at === -1) continue;
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + wanted.length);
          const [line] = range.getClientRects();
          if (line !== undefined) return { x: line.x + 12, y: line.y + line.height / 2 };
        }
        return null;
      }, words);
      if (place === null) throw new Error(`not in the article: “${words}”`);
      await page.touchscreen.tap(place.x, place.y);
    };
    await tap("The old net shed");
    await expect(palette).toBeVisible();
    await tap("The council voted");
    await expect(palette).toHaveAccessibleName(/^Mark sentences \d+ to \d+$/);
    await palette.getByRole("button", { name: /^\d+\s+Capacity and resources/ }).tap();
    await expect(page.getByText("Capacity and resources added")).toBeVisible();
    await palette.getByRole("button", { name: "Close" }).tap();
    await tap("The council voted");
    await expect(palette).toBeVisible();
    await tap("Twelve pupils");
    await expect(palette).toHaveAccessibleName(/^Mark sentences \d+ to \d+$/);
    await palette.getByRole("button", { name: /^\d+\s+Economic/ }).tap();
    await expect(page.getByText("Economic added")).toBeVisible();
    await palette.getByRole("button", { name: "Close" }).tap();
    await expectTwoMarksThatOverlap(page);
  });

  /** Pastes the page, says that nobody knows its outlet, and saves it. */
  async function importByKeys(page: Page): Promise<void> {
    await tabTo(page, "main textarea");
    await page.keyboard.insertText(copiedPage(SHED));
    await tabToButton(page, "Read this page");
    await page.keyboard.press("Enter");
    await expect(page.locator("#tally")).toBeVisible();
    await expect(page.locator("#waiting")).toHaveCount(0, { timeout: 20_000 });
    const form = page.getByRole("form", { name: `Fields of ${SHED.headline}` });
    await form.getByLabel("Unknown", { exact: true }).focus();
    await page.keyboard.press("Space");
    await form.getByRole("button", { name: /mark ready$/ }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Save 1 ready" }).focus();
    await page.keyboard.press("Enter");
    await expect(page.getByText(/\d saved/).first()).toBeVisible();
  }

  async function tabToButton(page: Page, name: string): Promise<void> {
    const button = page.getByRole("button", { name, exact: true });
    for (let stops = 0; stops < MOST_STOPS; stops += 1) {
      await page.keyboard.press("Tab");
      if (await button.evaluateAll((found) => found.some((one) => one === document.activeElement))) return;
    }
    throw new Error(`not reached in ${MOST_STOPS} stops: ${name}`);
  }

  /** Each code has words of its own, and those that both cover are drawn with both. */
  async function expectTwoMarksThatOverlap(page: Page): Promise<void> {
    const text = page.locator("[data-reading-text]");
    await expect(text.locator("mark mark").first()).toBeVisible();
    const drawn = await text.locator("mark").evaluateAll((marks) =>
      marks.map((mark) => ({
        isInner: mark.parentElement?.closest("mark") !== null,
        hasInner: mark.querySelector("mark") !== null,
      })),
    );
    const alone = drawn.filter(({ isInner, hasInner }) => !isInner && !hasInner);
    expect(alone.length, "words with one code").toBeGreaterThanOrEqual(2);
    await expectNoOverflow(page);
    await expectAccessible(page);
  }
});
