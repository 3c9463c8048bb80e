import { createHash } from "node:crypto";
import type { Page } from "@playwright/test";
import { expect, expectNoOverflow, expectSoundScreen, test } from "./fixtures";

// Freezes, removes and brings back: other journeys count what the workspace holds.
test.use({ alone: "snapshots" });

const EVENT = "/events/harbour-bridge";

async function readBytes(page: Page, address: string): Promise<string> {
  const answer = await page.request.get(`${address}.json`);
  return (await answer.body()).toString("utf8");
}

/** Removes the first claim of the matrix with everything that people marked on it. */
async function removeFirstClaim(page: Page): Promise<string> {
  await page.goto(`${EVENT}/claims`);
  await page.goto((await page.locator("main a[href^='/claims/']").first().getAttribute("href")) ?? "");
  const statement = await page.getByRole("heading", { level: 1 }).innerText();
  await page.getByRole("button", { name: "Remove this claim", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Remove this claim" });
  await dialog.getByRole("button", { name: "Go on" }).click();
  await dialog.getByRole("button", { name: "Remove it with this work" }).click();
  await expect(page).toHaveURL(/\?removed=/);
  return statement;
}

test("An analyst freezes a comparison, cites it, and sees what has changed since", async ({ page }) => {
  await page.goto(`${EVENT}?voice=quoted`);
  await page.getByRole("link", { name: "Freeze", exact: true }).click();
  await expect(page.getByText("Counted: quoted words, all genres")).toBeVisible();
  const title = `Before the council votes, ${test.info().project.name}`;
  const form = page.locator("#freeze");
  await form.getByLabel("Title").fill(title);
  await form.getByLabel("Note").fill("For the seminar.");
  await form.getByRole("button", { name: "Freeze it" }).click();
  await expect(page).toHaveURL(/\/snapshots\/[a-z0-9]{10}$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  const address = new URL(page.url()).pathname;
  await expect(page.getByText("Nothing has changed: the present comparison says the same.")).toBeVisible();
  await expectSoundScreen(page);

  const bytes = await readBytes(page, address);
  const hash = createHash("sha256").update(bytes, "utf8").digest("hex");
  await expect(page.locator("[data-citation]")).toContainText(hash);
  await expect(page.locator("code", { hasText: `curl -s ` })).toContainText(`${address}.json | sha256sum`);
  await expect(page.locator("[data-methods]")).toContainText("Counted: quoted words, all genres");

  const statement = await removeFirstClaim(page);
  await page.goto(address);
  const since = page.getByRole("region", { name: "Since then" });
  await expect(since.locator("p")).toHaveText(/^\d{1,4} things? (?:is|are) different now\./);
  await expect(since).toContainText(statement);
  await expect(page.getByRole("table").filter({ hasText: statement }).first()).toBeVisible();
  expect(await readBytes(page, address)).toBe(bytes);

  await test.step("another name leaves the bytes as they are", async () => {
    await page.getByText("Change its title or note").click();
    const rename = page.getByRole("main").locator("details[open]").last();
    await rename.getByLabel("Title").fill(`${title}, again`);
    await rename.getByRole("button", { name: "Save the title" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(`${title}, again`);
    expect(await readBytes(page, address)).toBe(bytes);
  });

  await test.step("removed, it comes back with the same bytes", async () => {
    await page.getByRole("button", { name: "Remove this frozen comparison" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Remove it", exact: true }).click();
    await expect(page).toHaveURL(/\/snapshots\?removed=/);
    await expect(page.getByRole("link", { name: title })).toHaveCount(0);
    await page.getByRole("status").getByRole("button", { name: "Undo", exact: true }).click();
    await expect(page.getByRole("link", { name: `${title}, again` })).toBeVisible();
    await expectSoundScreen(page);
    expect(await readBytes(page, address)).toBe(bytes);
  });
});

test("A teacher prints the whole comparison on A4 and on Letter @desktop", async ({ page }) => {
  await page.goto(`${EVENT}?genre=report`);
  await page.getByRole("link", { name: "Print", exact: true }).click();
  await expect(page).toHaveURL(/\/report\?genre=report$/);
  await expect(page.getByRole("button", { name: "Print or save as PDF" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "How this came about" })).toBeVisible();
  await test.step("the facts have the sheet's whole width, and the tools a line below them", async () => {
    const facts = await page
      .getByText(/ articles? · /)
      .first()
      .boundingBox();
    const print = await page.getByRole("button", { name: "Print or save as PDF" }).boundingBox();
    expect(print?.y).toBeGreaterThanOrEqual((facts?.y ?? 0) + (facts?.height ?? 0));
  });
  await expectSoundScreen(page);

  const twin = (await (await page.request.get(`${EVENT}/report.json?genre=report`)).json()) as {
    data: { methods: string; matrix: { claims: { statement: string }[] } };
  };
  await expect(page.locator("[data-methods]")).toHaveText(twin.data.methods);
  for (const { statement } of twin.data.matrix.claims) await expect(page.locator("main")).toContainText(statement);

  await test.step("the passages stand below, numbered by their claims", async () => {
    await expect(page.getByRole("region", { name: /^1\. / }).getByText("1.1", { exact: true })).toBeVisible();
  });

  await page.emulateMedia({ media: "print" });
  // What is left of A4 between its margins, in CSS pixels.
  await page.setViewportSize({ width: 680, height: 1000 });
  await expect(page.getByRole("button", { name: "Print or save as PDF" })).toBeHidden();
  await expect(page.getByText(/Counted: the outlets’ own words, report,.* · n = \d+ · /)).toBeVisible();
  await expectNoOverflow(page);
  for (const format of ["A4", "Letter"] as const) {
    const pdf = (await page.pdf({ format, preferCSSPageSize: true })).toString("latin1");
    const pages = [...pdf.matchAll(/\/Type\s*\/Page\b/g)].length;
    expect(pages, `pages of ${format}`).toBeGreaterThan(3);
    expect(pages, `pages of ${format}`).toBeLessThan(30);
  }
});
