import { type Page } from "@playwright/test";
import { answerItem, pastePage, saveReady } from "./by-hand/import-page";
import { expect, expectAccessible, expectNoOverflow, test } from "./fixtures";

/** Pages that no other journey imports, with words of several people and talk of money. */
const CRANE = {
  headline: "Second crane to be taken down in Veldmond harbour",
  text: `Veldmond Courier

Second crane to be taken down in Veldmond harbour

By Jule Sander
Published 4 June 2033

The port authority will take the second crane down in July, its director Mara Quist said on Friday. The work costs 90,000 crowns and is paid from the repair fund.

Dock workers fear for their jobs. “Nobody has told us what comes after the crane,” said Henk Oster, who speaks for the night shift.

The council rejected a petition against the plan in May. Taxpayers have spent two million crowns on the quay since 2029, according to the audit office.
`,
} as const;

const BAKERY = {
  headline: "Ovens of the island bakery go cold after price of gas doubles",
  text: `Island Letter

Ovens of the island bakery go cold after price of gas doubles

By Tove Anker
Published 9 February 2034

The only bakery on Hallo closed its doors on Wednesday. Gas costs twice as much as a year ago, and the owner, Lene Borg, could not pay the last bill of 14,000 crowns.

“I have baked here for thirty years and never owed anybody money,” Borg said. She blamed the supplier, which had ended her contract in autumn.

The island council offered a loan in January. Borg turned it down because the interest would have eaten her profit, a member of the council said.
`,
} as const;

// The worker reads and compares beside the journey; on a busy machine that takes its time.
test.describe.configure({ timeout: 180_000 });

interface OwnText {
  readonly headline: string;
  readonly text: string;
}

async function openReview(page: Page, { headline, text }: OwnText, title: string): Promise<void> {
  await pastePage(page, { text }, { newEvent: title });
  await answerItem(page, headline, { outlet: null });
  await saveReady(page);
  const event = await page.getByRole("link", { name: `Compare: ${title}` }).getAttribute("href");
  // The worker reads the text and compares the event by itself; the header then says what waits.
  await expect(async () => {
    await page.goto(event ?? "");
    await expect(page.getByRole("link", { name: /^Review \d+ suggestions$/ })).toBeVisible({ timeout: 500 });
    const twin = await page.request.get(`${event ?? ""}/review.json`);
    const { data } = (await twin.json()) as { readonly data: { readonly machine: { readonly phase: string } } };
    expect(data.machine.phase).toBe("done");
  }).toPass({ timeout: 90_000 });
  await page.getByRole("link", { name: /^Review \d+ suggestions$/ }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Review what is proposed" })).toBeVisible();
}

async function chooseNewCoder(page: Page, name: string): Promise<void> {
  await page.getByLabel(/^(?:Your name|Or add a coder)/).fill(name);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Who decides?" })).toHaveCount(0);
}

const headingOf = (page: Page) => page.getByRole("heading", { level: 2 }).and(page.locator("#suggestion-heading"));
const barOf = (page: Page) => page.getByRole("status").filter({ has: page.getByRole("button", { name: "Undo" }) });
const decidedOf = (page: Page) => page.getByText(/^\d+ of \d+ decided$/);

test("suggestions are accepted, corrected, rejected and taken back by keys alone @desktop", async ({ page }) => {
  await openReview(page, CRANE, "The crane of Veldmond");
  await expect(page.getByRole("heading", { name: "Who decides?" })).toBeVisible();
  await chooseNewCoder(page, "Mira Holt");
  await expect(decidedOf(page)).toHaveText(/^0 of /);

  // A claim asks for words of the person's own before it is written down.
  await page.keyboard.press("a");
  const statement = page.getByLabel("The claim, in your own words");
  await expect(statement).toBeFocused();
  const first = await headingOf(page).textContent();
  await page.keyboard.type("A second crane is to be taken down: a job for July.");
  await expect(headingOf(page)).toHaveText(first ?? "");
  await page.keyboard.press("Enter");
  await expect(barOf(page)).toContainText("Accepted: 1 passage taken into the claim");
  await expect(headingOf(page)).toBeFocused();
  await expect(decidedOf(page)).toHaveText(/^1 of /);

  const second = page.url();
  await page.keyboard.press("r");
  await expect(barOf(page)).toContainText("Rejected:");
  await expect(page).not.toHaveURL(second);
  await page.keyboard.press("u");
  await expect(page).toHaveURL(second);
  await expect(decidedOf(page)).toHaveText(/^1 of /);
  await expect(headingOf(page)).toBeFocused();

  await page.keyboard.press("j");
  await expect(page).not.toHaveURL(second);
  await page.keyboard.press("k");
  await expect(page).toHaveURL(second);
  await page.reload();
  await expect(page).toHaveURL(second);
  await expectNoOverflow(page);
  await expectAccessible(page);
});

test("a frame is corrected by keys, and becomes the coder's own mark in the article @desktop", async ({ page }) => {
  await openReview(page, BAKERY, "The bakery of Hallo");
  await chooseNewCoder(page, "Nils Arden");
  await page.goto(`${page.url().split("?")[0] ?? ""}?kind=frame&method=policy-frames`);
  await expect(headingOf(page)).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press("c");
  const code = page.getByRole("form", { name: "Correct this frame" }).getByLabel("Code");
  await expect(code).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await expect(headingOf(page)).toBeFocused();
  await page.keyboard.press("c");
  await code.selectOption({ label: "Morality" });
  await page.getByRole("button", { name: "Take over with these changes" }).press("Enter");
  await expect(barOf(page)).toContainText("Corrected: Morality added to a passage");
  // The next suggestion is at hand only once the address says so.
  await expect(page).toHaveURL(/[?&]at=/);
  await page.keyboard.press("?");
  await expect(page.getByText("next, without deciding")).toBeVisible();
  await page.getByLabel("Use single keys").uncheck();
  await headingOf(page).focus();
  const here = page.url();
  await page.keyboard.press("j");
  await expect(page).toHaveURL(here);
  await page.getByRole("link", { name: /^Next/ }).click();
  await expect(page).not.toHaveURL(here);
});

test("suggestions are decided by touch @phone", async ({ page }) => {
  await openReview(page, CRANE, "The crane, by touch");
  await chooseNewCoder(page, "Ove Lind");
  await page.goto(`${page.url().split("?")[0] ?? ""}?kind=attribution`);
  await expectNoOverflow(page);
  await expectAccessible(page);
  await page.getByRole("button", { name: /^Accept/ }).tap();
  await expect(barOf(page)).toContainText("Accepted: words attributed to");
  await expectNoOverflow(page);
  await page.getByRole("button", { name: "Undo" }).tap();
  await expect(decidedOf(page)).toHaveText(/^0 of /);
});
