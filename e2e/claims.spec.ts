import type { APIRequestContext, Page } from "@playwright/test";
import { addCoder } from "./by-hand/reader-page";
import { expect, expectSoundScreen, test } from "./fixtures";

// Claims are merged and split here, and articles read for them.
test.use({ alone: "claims" });

const EVENT = "/events/harbour-bridge";

interface MatrixTwin {
  readonly rows: readonly { readonly claim: { readonly key: string; readonly statement: string } }[];
  readonly groups: readonly { readonly title: string; readonly claims: readonly string[] }[];
  readonly shown: number;
  readonly total: number;
}

async function matrixTwin(request: APIRequestContext, search: string): Promise<MatrixTwin> {
  const answer = await request.get(`${EVENT}/claims.json${search}`);
  return ((await answer.json()) as { readonly data: MatrixTwin }).data;
}

async function keyOf(request: APIRequestContext, statement: string): Promise<string> {
  const { rows } = await matrixTwin(request, "");
  const found = rows.find(({ claim }) => claim.statement === statement);
  if (found === undefined) throw new Error(`no such claim: ${statement}`);
  return found.claim.key;
}

const statementsOn = (page: Page) => page.getByRole("grid").locator("tbody th > a").allInnerTexts();

test("claims are ordered, narrowed and grouped by their address, and the twins are the same @desktop", async ({
  page,
}) => {
  await page.goto(`${EVENT}/claims`);
  await page.getByText("All 16 claims shown; conflicts first").click();
  const form = page.getByRole("form", { name: "Which claims" });
  await form.getByLabel("Order").selectOption("statement");
  await form.getByLabel("Kind of claim").selectOption("facts");
  await form.getByLabel("Under heads").selectOption("agreement");
  await form.getByLabel("Words in the claim").fill("the bridge");
  await form.getByRole("button", { name: "Show these" }).click();
  await expect(page).toHaveURL(/sort=statement.*group=agreement.*kind=facts/);
  await expect(page.getByText(/^\d+ of 16 claims shown: facts, containing “the bridge”; by statement/)).toBeVisible();
  const { search } = new URL(page.url());
  const twin = await matrixTwin(page.request, search);
  expect(await statementsOn(page)).toEqual(twin.rows.map(({ claim }) => claim.statement));
  for (const { title } of twin.groups) await expect(page.getByRole("rowheader", { name: title })).toBeVisible();
  const table = await (await page.request.get(`${EVENT}/claims.csv${search}`)).text();
  expect(table.trim().split(/\r?\n/)).toHaveLength(twin.shown + 1);
  await expectSoundScreen(page);
  await page.getByRole("link", { name: `Show all ${twin.total} claims` }).click();
  await expect(page.getByRole("grid").locator("tbody th > a")).toHaveCount(twin.total);
  await page.getByRole("link", { name: "In conflict", exact: true }).click();
  const strip = page.getByText("2 claims are in conflict").locator("xpath=ancestor::details");
  await expect(strip.locator("blockquote")).toHaveCount(4);
  await expectSoundScreen(page);
});

test("ten steps with the drawer open are closed by one Back @desktop", async ({ page }) => {
  await page.goto(`${EVENT}/claims`);
  const address = page.url();
  await page.locator("a[data-evidence^='cell.']").first().focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("[data-evidence-open]")).toBeVisible();
  await page.locator("a[data-evidence^='cell.']").first().focus();
  for (const key of ["ArrowRight", "ArrowDown", "End", "ArrowDown", "ArrowLeft"]) {
    for (const press of [key, key === "End" ? "ArrowUp" : key]) {
      await page.keyboard.press(press);
      const focused = await page.evaluate(() => document.activeElement?.getAttribute("data-evidence"));
      await expect(page.locator("[data-evidence-open]")).toHaveAttribute("data-evidence-open", focused ?? "");
    }
  }
  await page.goBack();
  await expect(page).toHaveURL(address);
  await expect(page.locator("[data-evidence-open]:visible")).toHaveCount(0);
});

test("two claims become one after a look at what moves, and are two again @desktop", async ({ page }) => {
  const gone = "Tests in February 2031 found cracks in two of the eight hangers";
  const kept = "The estimate for new hangers is 14 million crowns";
  const [from, into] = [await keyOf(page.request, gone), await keyOf(page.request, kept)];
  await page.goto(`/claims/${from}`);
  await page.getByText("Merge it with another claim").click();
  await page.getByLabel("The other claim, whose words stay").selectOption({ label: kept });
  await page.getByRole("button", { name: "Look at what would move" }).click();
  const preview = page.getByRole("region", { name: `“${gone}” becomes part of “${kept}”` });
  await expect(preview).toContainText("mentions move");
  await expect(preview.locator("q").first()).toBeVisible();
  await expectSoundScreen(page);
  await preview.getByRole("button", { name: "Merge them" }).click();
  await expect(page).toHaveURL(new RegExp(`/claims/${into}\\?done=`));
  await expect(page.getByText(`“${gone}” became part of “${kept}”`).first()).toBeVisible();
  const answer = (await (await page.request.get(`/claims/${from}.json`)).json()) as { data: { key: string } };
  expect(answer.data.key).toBe(into);
  await test.step("a link to the old claim's marks opens those of the one it went into", async () => {
    await page.goto(`${EVENT}/claims?sort=statement&evidence=claim.${from}`);
    await expect(page).toHaveURL(new RegExp(`/claims\\?sort=statement&evidence=claim\\.${into}$`));
    await expect(page.locator("[data-evidence-open]:visible").getByRole("heading").first()).toContainText(kept);
    await page.goBack();
  });
  await page.getByRole("button", { name: "Undo" }).first().click();
  await expect(page.getByText(/^Undone: “Tests in February/).first()).toBeVisible();
  await page.goto(`/claims/${from}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(gone);
});

test("what nobody has looked for is walked through, and a passage becomes a claim of its own", async ({ page }) => {
  const missing = await page.request.get(`${EVENT}/missing.json`);
  const { data } = (await missing.json()) as { data: { entries: { article: string; state: string }[] } };
  const toDo = data.entries.find(({ state }) => state === "not-checked");
  await page.goto(`/articles/${toDo?.article ?? ""}`);
  // Both widths have a workspace of their own, but a name only once in each.
  const coder = `Reader ${String(page.viewportSize()?.width)}`;
  await addCoder(page, coder);
  await page.goto(`${EVENT}/missing`);
  await page.getByRole("link", { name: "Look for what nobody has checked" }).click();
  await expect(page).toHaveURL(/\/claims\/check$/);
  const claim = page.getByRole("region").filter({ has: page.getByRole("button", { name: "Not in this text" }) });
  await expect(claim).toContainText(/^1 of \d+/);
  const [, total = ""] = /of (\d+)/.exec(await claim.innerText()) ?? [];
  await expectSoundScreen(page);

  await test.step("not there: it goes on, and can be taken back", async () => {
    await claim.getByRole("button", { name: "Not in this text" }).focus();
    await page.keyboard.press("Enter");
    await expect(page.getByText(/^Read for “.*”: not there$/)).toBeVisible();
    await expect(claim, "what others did is hidden now, and does not count").toContainText(`2 of ${total}`);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(page.getByText(/^Undone: Read for “/)).toBeVisible();
  });

  const statement = await claim.getByRole("heading", { level: 2 }).innerText();
  await test.step("it says it: a sentence is chosen in the text and added", async () => {
    await page.getByRole("group", { name: "The sentence that says it" }).locator("label").nth(3).click();
    await claim.getByRole("button", { name: "Add the sentence" }).click();
    await expect(page.getByText(`Affirmation of “${statement}”`)).toBeVisible();
  });

  await test.step("the passage is split off into a claim of its own, and comes back", async () => {
    await page.goto(`/claims/${await keyOf(page.request, statement)}#split`);
    await page.getByText("Split passages off into another claim").click();
    const split = page.locator("#split");
    await split.getByLabel(new RegExp(`marked by ${coder}`)).check();
    await split.getByRole("button", { name: "Move them" }).click();
    await expect(split.getByRole("alert")).toHaveText("Write the claim down: one checkable sentence.");
    await expect(split.getByLabel(new RegExp(`marked by ${coder}`))).toBeChecked();
    await split.getByLabel("The new claim, in your own words").fill("Something narrower was counted on the bridge");
    await split.getByRole("button", { name: "Move them" }).click();
    await expect(page.getByText(/moved to “Something narrower was counted on the bridge”/).first()).toBeVisible();
    await page.getByRole("button", { name: "Undo" }).first().click();
    await expect(page.getByText(/^Undone: 1 mention of/).first()).toBeVisible();
    await expectSoundScreen(page);
  });

  await test.step("a new claim is written down from a passage in the drawer", async () => {
    await page.goto(`${EVENT}/claims`);
    await page.locator("a[data-evidence^='cell.']").first().click();
    await page.getByRole("link", { name: "New claim from this passage" }).first().click();
    await expectSoundScreen(page);
    const words = `The quay was counted anew, ${coder}`;
    await page.getByLabel("The claim, in your own words").fill(words);
    await page.getByLabel("How the passage has it").selectOption("none");
    await page.getByRole("button", { name: "Add the claim" }).click();
    await expect(page.getByRole("grid")).toContainText(words);
    await page.getByRole("button", { name: "Undo" }).first().click();
    await expect(page.getByRole("grid")).not.toContainText(words);
  });
});
