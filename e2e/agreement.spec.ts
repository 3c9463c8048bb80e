import { expect, expectSoundScreen, test } from "./fixtures";

test("An editor finds the code that coders agree on least, and reads the passage that one of them marked @desktop", async ({
  page,
}) => {
  await page.goto("/coding");
  await page.getByRole("link", { name: "Do coders agree?" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Do coders agree?" })).toBeVisible();
  const figure = page.getByRole("figure", { name: /^Coders agree least on Public opinion/ });
  const row = figure.getByRole("row").filter({ has: page.getByRole("rowheader", { name: "Public opinion" }) });
  await expect(row).toContainText("α");
  await expectSoundScreen(page);

  const disagreements = row.getByRole("link", { name: /disagreements on Public opinion/ });
  const count = Number.parseInt(await disagreements.innerText(), 10);
  await disagreements.click();
  await expect(page).toHaveURL(/code=public-opinion#disagreements$/);
  const opened = page.getByRole("region", { name: "Disagreements on Public opinion" });
  await expect(opened.getByRole("article")).toHaveCount(count);
  await expect(opened.getByRole("article").first()).toContainText("applied it");
  await expect(opened.getByRole("article").first()).toContainText("did not");

  await opened.getByRole("link", { name: "Open in article" }).first().click();
  await expect(page).toHaveURL(/\/articles\/[a-z0-9]+\?(?:[^#]*&)?passage=/);
  await expect(page.locator("#passage")).toBeAttached();
});

test("A coder sees where their codings differ from what was agreed @desktop", async ({ page }) => {
  await page.goto("/coding/mine");
  await page.getByRole("link", { name: "Choose a coder" }).click();
  await page.getByRole("button", { name: "Work as Ada Holm" }).click();
  await expect(page.getByText("Ada Holm is at work.")).toBeVisible();
  await page.goto("/coding/mine");
  await expect(page.getByRole("main")).toContainText("Ada Holm: Policy frames, version 1");
  const differences = page.locator("section[aria-labelledby='differences']");
  await expect(differences.getByRole("article").first()).toContainText(/applied it, you (?:did not|applied it)/);
  await expectSoundScreen(page);
});

test("the table of codings says 1, and an explicit 0 where a coder finished without the code @desktop", async ({
  page,
}) => {
  await page.goto("/coding/agreement?event=harbour-bridge");
  await page.getByRole("link", { name: "Download article × code × coder" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "The table of codings" })).toBeVisible();
  await expectSoundScreen(page);
  const href = await page.getByRole("link", { name: "Download .csv" }).getAttribute("href");
  const lines = (await (await page.request.get(href ?? "")).text()).trim().split(/\r?\n/);
  const values = lines
    .filter((line) => line.includes("public-opinion"))
    .map((line) => /,public-opinion,[^,]+,(\w+),/.exec(line)?.[1]);
  expect(values).toHaveLength(18);
  expect(values).toContain("0");
  expect(values).toContain("1");
  expect(lines.every((line) => !line.includes("undefined"))).toBe(true);
});

test("what to do next comes first, and on a phone the rest is folded with every figure in it", async ({
  page,
  isMobile,
}) => {
  await page.goto("/coding/agreement?event=harbour-bridge");
  const next = page.getByRole("region", { name: "What to do next" });
  await expect(next.getByRole("listitem").first()).toHaveText(/^\d+ disagreements on Public opinion: open them$/);
  await expect(next.getByRole("link", { name: /^Settle .+ on which coders differ$/ })).toHaveAttribute(
    "href",
    "/coding/adjudicate",
  );
  const pairs = page.locator("#by-pair");
  await expect(pairs).toBeVisible({ visible: !isMobile });
  if (isMobile) {
    await page.getByText("Pair by pair").tap();
    await expect(pairs).toBeVisible();
    const row = page
      .getByRole("row")
      .filter({ has: page.getByRole("rowheader", { name: "Public opinion" }) })
      .first();
    await expect(row.getByText("Ada Holm", { exact: false })).toBeHidden();
    await row.getByText("Figures").tap();
    await expect(row.getByText("Ada Holm", { exact: false })).toBeVisible();
  }
  await expectSoundScreen(page);
});

test("from the agreement beside a frame a reader goes on to all of its figures @desktop", async ({ page }) => {
  await page.goto("/events/harbour-bridge/framing");
  await page
    .getByRole("link", { name: /agreement over \d+ articles|agreement over .+ articles/ })
    .first()
    .click();
  await page.getByRole("link", { name: "All about this agreement" }).click();
  await expect(page).toHaveURL(/\/coding\/agreement\?codebook=policy-frames&event=harbour-bridge&code=/);
  await expect(page.getByRole("region", { name: /^Disagreements on / })).toBeVisible();
});

test("without two coders of the same article there is one way on @desktop", async ({ page }) => {
  await page.goto("/coding/agreement?event=tiktok-wechat-2020-2022&phase=reliability");
  await expect(page.getByRole("heading", { name: "No article was finished by two coders" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Open the coding queue" })).toBeVisible();
  await expectSoundScreen(page);
});
