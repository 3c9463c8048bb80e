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

const LANTERN = {
  headline: "Keeper of the Skerry light to leave after forty years",
  text: `Skerry Post

Keeper of the Skerry light to leave after forty years

By Arne Holm
Published 12 May 2034

The Skerry light will be run by a machine from autumn on, the coast office said on Monday. Its last keeper, Signe Dahl, leaves in September.

“The light never failed in forty years,” Dahl said. The office puts the cost of the machine at 60,000 crowns and says that it saves a wage.

Fishermen asked the office in March to keep a person on the island. The harbour master, Ola Bruun, said that nobody had answered them.
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

test("a claim is read otherwise and written down by touch @phone", async ({ page }) => {
  await openReview(page, BAKERY, "The bakery, by touch");
  await chooseNewCoder(page, "Ida Falk");
  await page.goto(`${page.url().split("?")[0] ?? ""}?kind=claim`);
  // What is proposed is shown in the article's words, as a quotation.
  await expect(headingOf(page)).toHaveText(/^“.+”$/);
  await page.getByText("Read it otherwise").first().tap();
  await page.getByText("More: fit, verb, doubt").first().tap();
  await page.getByLabel("Ironic").first().check();
  await page.getByLabel("Unsure").first().check();
  await page.getByRole("button", { name: "Add a note" }).first().tap();
  await page.getByRole("main").getByLabel("Note").first().fill("The owner may be joking.");
  await expect(page.getByText(/unsure; “The owner may be joking\.”/)).toBeVisible();
  await expectNoOverflow(page);
  await expectAccessible(page);
  await page.getByLabel("The claim, in your own words").fill("The island has one bakery, and it has closed.");
  await page.getByRole("button", { name: /^Write down/ }).tap();
  await expect(barOf(page)).toContainText("Corrected: 1 passage taken into the claim");
  await expectNoOverflow(page);
});

test("a text of 60,000 characters is reviewed like any other @desktop", async ({ page }) => {
  const rounds = Array.from({ length: 165 }, (_, round) => {
    const [year, sum] = [1880 + round, 1_000 + 37 * round];
    return `In ${year} the wardens of Veldmond spent ${sum.toLocaleString("en")} crowns on the dyke. “Nobody thanked us for the work of ${year},” said Henk Oster, who keeps their books and has read them all. The harbour closed for a week, and ${round + 3} ships waited outside. Whoever walks along the quay today sees little of it: the stones have been turned, the names on them have worn away, and the grass is mown by the council.`;
  });
  const text = [
    "Veldmond Courier",
    "The long history of the dyke of Veldmond",
    "By Jule Sander\nPublished 4 June 2033",
    ...rounds,
  ];
  const dyke = { headline: "The long history of the dyke of Veldmond", text: text.join("\n\n") };
  expect(dyke.text.length).toBeGreaterThan(60_000);
  await openReview(page, dyke, "The dyke of Veldmond");
  await chooseNewCoder(page, "Anna Brandt");
  await page.goto(`${page.url().split("?")[0] ?? ""}?kind=attribution`);
  await expect(decidedOf(page)).toHaveText(/^0 of \d{2,} decided$/);
  // Keys work once the page's script does.
  await page.waitForLoadState("networkidle");
  await page.keyboard.press("a");
  await expect(barOf(page)).toContainText("Accepted: words attributed to Henk Oster");
  await expect(decidedOf(page)).toHaveText(/^1 of /);
  await expect(page.getByRole("blockquote").first()).toContainText("Nobody thanked us for the work of 1881");
  await expectNoOverflow(page);
  await page.keyboard.press("u");
  await expect(decidedOf(page)).toHaveText(/^0 of /);
});

test("suggestions are decided and taken back without JavaScript @desktop", async ({ page, browser, app }) => {
  await openReview(page, LANTERN, "The light of the Skerry");
  const address = page.url().split("?")[0] ?? "";
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: app.url });
  const plain = await context.newPage();
  await plain.goto(`${address}?kind=attribution`);
  await plain.getByLabel("Your name, or any other word").fill("Tilda Wern");
  await plain.getByRole("button", { name: "Begin" }).click();
  await expect(plain.getByRole("heading", { name: "Who decides?" })).toHaveCount(0);
  await expect(plain.getByRole("button", { name: /^Correct/ }), "needs a script").toBeHidden();

  await plain.getByRole("button", { name: /^Accept/ }).click();
  await expect(barOf(plain)).toContainText("Accepted: words attributed to");
  await expect(decidedOf(plain)).toHaveText(/^1 of /);
  await plain.getByRole("button", { name: "Undo" }).click();
  await expect(plain.getByRole("status").filter({ hasText: "Undone: Accepted" })).toBeVisible();
  await expect(decidedOf(plain)).toHaveText(/^0 of /);
  await plain.goto(`${address}?kind=attribution`);
  await plain.getByRole("button", { name: /^Reject/ }).click();
  await expect(barOf(plain)).toContainText("Rejected: words of");

  await plain.goto(`${address}?kind=claim`);
  await plain.getByRole("button", { name: /^Write down/ }).click();
  await expect(plain.getByText("Write the claim down: one checkable sentence.")).toBeVisible();
  await plain.getByLabel("The claim, in your own words").fill("The second crane of the harbour goes.");
  await plain.getByRole("button", { name: /^Write down/ }).click();
  await expect(barOf(plain)).toContainText("Accepted: 1 passage taken into the claim");
  await context.close();
});
