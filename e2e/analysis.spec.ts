import type { APIRequestContext, Page } from "@playwright/test";
import { answerItem, pastePage, saveReady } from "./by-hand/import-page";
import { radio } from "./by-hand/pages";
import { expect, expectSoundScreen, test } from "./fixtures";

// Analyses all again, and imports a page that other journeys import too.
test.use({ alone: "analysis" });
// The worker reads and compares beside the journey; on a busy machine that takes its time.
test.describe.configure({ timeout: 180_000 });

const EVENT = "harbour-bridge";
/** Two articles are read and compared on a machine that does much else. */
const PATIENT = { timeout: 90_000 };

/** Waits until the machine is at nothing, as far as the query goes. */
async function untilDone(request: APIRequestContext, query = ""): Promise<void> {
  const ask = async () => {
    const answer: unknown = await (await request.get(`/analysis/progress${query}`)).json();
    return answer;
  };
  await expect.poll(ask, PATIENT).toMatchObject({ phase: "done" });
}

/** The key of an article of the demo, by the twin of the list. */
async function openSource(page: Page, headline: RegExp): Promise<void> {
  await page.goto("/articles");
  await page.getByRole("link", { name: headline }).first().click();
  await page.waitForURL(/\/articles\/[a-z0-9]+$/u);
  await page.goto(`${page.url()}/source`);
}

test("everything is analysed again after a question that says how much it is, and the run tells what changed @desktop", async ({
  page,
  request,
}) => {
  await untilDone(request);
  await page.goto("/data");
  const worker = page.getByRole("region", { name: "The worker" });
  await expect(worker).toContainText(/texts are analysed/u);
  await worker.getByRole("button", { name: "Analyse all again" }).click();
  const question = page.getByRole("dialog", { name: /^Analyse \d+ texts again\?$/u });
  await expect(question).toContainText("Decisions and codings of people stay as they are");
  await question.getByRole("button", { name: "Not now" }).click();
  await expect(question).toBeHidden();
  await expect(worker.getByText(/^Analysed again on/u)).toHaveCount(0);

  await worker.getByRole("button", { name: "Analyse all again" }).click();
  await question.getByRole("button", { name: /^Analyse \d+ texts$/u }).click();
  await expect(worker.getByText(/^Analysed again on/u)).toBeVisible(PATIENT);
  await expect(worker.getByText(/as before/u).first()).toBeVisible();
  await expect(worker.getByRole("status").first()).toHaveText("The analysis is done.");
  await expect(worker.getByRole("progressbar")).toHaveCount(0);
  await expectSoundScreen(page);

  await page.goto("/methods");
  const inUse = page.getByRole("table", { name: "Methods in use" });
  await expect(inUse.getByRole("row", { name: /Who says what \d+ \d+ texts –/u })).toBeVisible();
  await expectSoundScreen(page);
});

test("an article says by which methods it was read, and is analysed again by keyboard @desktop", async ({
  page,
  request,
}) => {
  await untilDone(request);
  await openSource(page, /They knew/u);
  const part = page.getByRole("region", { name: "What the machine has read" });
  await expect(part).toContainText("with today’s methods");
  await expect(part.getByRole("link", { name: "Who says what" })).toHaveAttribute("href", "/methods#attribution");
  await part.getByRole("button", { name: "Analyse again" }).focus();
  await page.keyboard.press("Enter");
  await expect(part.getByText(/^Analysed again on/u)).toBeVisible(PATIENT);
  await expectSoundScreen(page);
});

test("an event is analysed again from its coverage, and says how many texts are read @desktop", async ({
  page,
  request,
}) => {
  await untilDone(request);
  await page.goto(`/events/${EVENT}/coverage`);
  const part = page.getByRole("region", { name: "What the machine has read" });
  await expect(part).toContainText(/All \d+ texts are analysed/u);
  await part.getByRole("button", { name: "Analyse this event again" }).click();
  await expect(part.getByText(/^Analysed again on/u)).toBeVisible(PATIENT);
  await expect(part.getByText("Claims", { exact: true })).toBeVisible();
  await expectSoundScreen(page);
});

test("what an import brought is read without anybody asking @desktop", async ({ page, request }) => {
  await pastePage(page, radio, { newEvent: "The price of the lido, heard on the radio" });
  await answerItem(page, radio.headline, { outlet: null });
  await saveReady(page);
  const importKey = page.url().split("/").at(-1) ?? "";
  await untilDone(request, `?import=${importKey}`);
  await openSource(page, new RegExp(radio.headline, "u"));
  await expect(page.getByRole("region", { name: "What the machine has read" })).toContainText("with today’s methods");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the state is told as it was when the page was asked for @desktop", async ({ page, request }) => {
    await untilDone(request);
    await page.goto(`/events/${EVENT}/coverage`);
    await expect(page.getByRole("region", { name: "What the machine has read" })).toContainText("texts are analysed");
  });
});
