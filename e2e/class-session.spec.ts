import { createServer } from "node:net";
import type { Browser, Page } from "@playwright/test";
import { expect, expectAccessible, expectNoOverflow, expectSoundScreen, test } from "./fixtures";

test.use({ alone: "class" });

/** A port that nobody listens at: both projects open a door at the same time. */
async function findFreePort(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return String(typeof address === "object" && address !== null ? address.port : 0);
}

/** Another device: it joins by the code, as if it had been scanned. */
async function join(browser: Browser, address: string, code: string, width: number): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 800 } });
  const page = await context.newPage();
  await page.goto(`http://${address}?code=${code.replace(" ", "")}`);
  await page.getByRole("button", { name: "Join", exact: true }).click();
  await expect(page.getByRole("heading", { name: "You are in" })).toBeVisible();
  return page;
}

/** Reads both texts, and marks the first sentence of text A for the first claim. */
async function work(pupil: Page): Promise<void> {
  const goOn = pupil.locator('button[name="go"][value="on"]:visible');
  for (const screen of ["read/A/-", "read/B/-"]) {
    await expect(pupil.locator(`form[data-screen="${screen}"]`)).toBeVisible();
    await goOn.click();
  }
  const mark = pupil.locator('form[data-kind="mark"]:visible');
  await mark.locator("label.sentence").first().click();
  await goOn.click();
}

test("A teacher makes a session, pupils join and mark, the stage shows totals only, and all of it is deleted @desktop", async ({
  page: teacher,
  browser,
  context,
}) => {
  test.slow();
  let clicks = 0;
  const press = async (name: string, role: "button" | "link" = "button") => {
    clicks += 1;
    await teacher.getByRole(role, { name, exact: true }).click();
  };

  await teacher.goto("/classes");
  await expectSoundScreen(teacher);
  await press("Who says so?", "link");
  await expect(teacher.getByText("fictional: nobody is offended")).toBeVisible();
  await expectSoundScreen(teacher);
  await press("Make session");
  await expect(teacher.getByRole("heading", { name: "The class door" })).toBeVisible();

  await teacher.getByLabel("Address of this computer").selectOption("127.0.0.1");
  await teacher.getByLabel("Port").fill(await findFreePort());
  await press("Open for the class");
  await expect(teacher.getByText("No other device has reached it yet.")).toBeVisible();

  const opened = context.waitForEvent("page");
  await press("Open the stage in a new window", "link");
  const stage = await opened;
  await expect(stage.getByRole("img", { name: /QR code/ })).toBeVisible();
  await expect(stage.getByRole("navigation")).toHaveCount(0);
  await expectNoOverflow(stage);
  await expectAccessible(stage);
  const address = await stage.getByText(/^127\.0\.0\.1:\d+\/join$/).innerText();
  const code = await stage.getByText(/^[A-Z]{4} \d\d$/).innerText();

  const pupils = await Promise.all([390, 1280, 800].map((width) => join(browser, address, code, width)));
  await expect(stage.getByText("3 joined")).toBeVisible();
  await expect(teacher.getByText("3 pupils joined")).toBeVisible();
  await press("Start");
  expect(clicks).toBeLessThanOrEqual(6);

  await Promise.all(pupils.map(work));
  await expect(teacher.getByText("3 of 3")).toBeVisible();
  await expect(stage.getByText("Take the time that you need.")).toBeVisible();
  await expect(stage.getByText(/^[67]:\d\d left$/)).toBeVisible();
  await press("2 minutes more");
  await expect(stage.getByText(/^8:\d\d left$/)).toBeVisible();
  await press("Pause");
  await expect(stage.getByText("Paused. Devices down, eyes up.")).toBeVisible();
  await press("Go on");
  await expect(stage.getByText("Paused. Devices down, eyes up.")).toBeHidden();
  await expectSoundScreen(teacher);

  // Three are too few: the coders' marks are shown, and no number of the class. All views are unfolded by now.
  await teacher
    .getByRole("button", { name: /^Text A, “.+”: the class$/ })
    .first()
    .click();
  await expect(stage.getByText(/class: too few to show/)).toBeVisible();
  await expect(stage.getByText(/^Too few answers to show a number/)).toBeVisible();
  await expectAccessible(stage);

  await press("End the class");
  await expect(teacher.getByText("Ended", { exact: true })).toBeVisible();
  await stage.close();
  for (const pupil of pupils) await pupil.context().close();

  await press("Delete this session now");
  await press("Delete for good");
  await expect(teacher).toHaveURL(/\/classes$/);
  await expect(teacher.getByRole("heading", { name: "Begin with one of these" })).toBeVisible();
});

test("a class without devices has worksheets and a key, and its raised hands enter the same results", async ({
  page,
}) => {
  await page.goto("/classes/new?exercise=who-says-so&mode=paper");
  await page.getByRole("button", { name: "Make session" }).click();
  await expect(page).toHaveURL(/\/classes\/[a-z0-9]{10}$/);
  await expectSoundScreen(page);
  const session = new URL(page.url()).pathname;

  await page.getByRole("link", { name: "Worksheet" }).click();
  await expect(page.getByText("One sheet for everybody")).toBeVisible();
  await expectSoundScreen(page);
  await page.goto(`${session}/key`);
  await expect(page.getByRole("heading", { name: "How far they came" })).toBeVisible();
  await expectSoundScreen(page);

  await page.goto(`${session}/paper`);
  await expectSoundScreen(page);
  const verbs = page.locator("form").filter({ has: page.getByRole("heading", { name: "What does the verb do?" }) });
  await page.waitForLoadState("networkidle");
  const first = verbs.getByRole("group").first();
  await first.getByLabel("It just tells").fill("9");
  await first.getByLabel("It attacks").fill("14");
  await verbs.getByRole("button", { name: "Save these counts" }).click();
  await expect(verbs.getByText("Saved.")).toBeVisible();
  const marks = page.locator("form").filter({ has: page.getByRole("heading", { name: "Find three claims" }) });
  await marks.getByRole("group").nth(1).getByLabel("1", { exact: true }).fill("3");
  await marks.getByRole("button", { name: "Save these counts" }).click();
  await expect(marks.getByRole("alert")).toContainText("3 hands, but 0 took part");

  const { data } = await (await page.request.get(`${session}.json`)).json();
  const counted = data.results.find(({ kind }: { readonly kind: string }) => kind === "choose");
  expect(counted.pupils).toBe(23);
  const shown = counted.options.map(({ pupils }: { readonly pupils: number | null }) => pupils);
  // What nobody chose is hidden, and with it the nine: alone they would be what is left.
  expect(shown.filter((pupils: number | null) => pupils !== null)).toEqual([14]);
  const table = await (await page.request.get(`${session}.csv`)).text();
  expect(table).toContain("kind,step,text,item,group,value,count,hidden,coders");
});
