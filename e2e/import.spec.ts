import { Buffer } from "node:buffer";
import type { Locator, Page } from "@playwright/test";
import { expectReview, pastePage } from "./by-hand/import-page";
import { copiedPage } from "./copied-page";
import { expect, expectAccessible, expectNoOverflow, test } from "./fixtures";

const TRAM = {
  headline: "Tram drivers stop work for a day over split shifts",
  site: "Ellerhof Courier",
  paragraphs: [
    "No tram left the Ellerhof depot on Tuesday. Three hundred drivers stayed away for a day because, they say, a split shift takes fourteen hours to earn eight, and nobody pays for the hours between.",
    "The city's transport office calls the walkout a surprise. Talks about the new rota were to go on next week, it says, and the offer on the table would have cut the number of split shifts by a third.",
    "Shops along the lines opened late, and two schools sent their younger pupils home at noon. Both sides meet again on Thursday, with a retired judge at the head of the table.",
  ],
};
const QUARRY = {
  headline: "Quarry at Sellin may dig for ten more years",
  paragraphs: [
    "The county has let the quarry at Sellin dig on until the spring of 2041. Forty people work there, and most of the gravel for the new ring road comes out of its northern wall.",
    "Neighbours had asked for an end to the blasting at weekends. The permit now names four hours on weekdays, and a gauge on the church tower must show how much the ground shakes.",
    "What remains of the hill becomes a lake. A botanist from the county counted eleven kinds of orchid on the old spoil heaps, which nobody may drive over any more.",
  ],
};
const BAKERY = {
  headline: "Bäcker öffnen künftig auch am Sonntagabend",
  paragraphs: [
    "Die Bäcker der Altstadt dürfen ab April auch am Sonntagabend verkaufen. Der Rat hat die Regel mit knapper Mehrheit geändert, nachdem er zwei Jahre darüber gestritten hatte.",
    "Die Gewerkschaft fürchtet um den freien Tag der Verkäuferinnen. Wer am Sonntag arbeitet, bekommt nun einen Zuschlag und darf den Montag nicht zugleich verlieren, heißt es in der Satzung.",
    "Eine Bäckerei am Markt will trotzdem geschlossen bleiben. Ihr Ofen brauche auch einmal Ruhe, sagt die Meisterin, und sie selbst gehe am Sonntag lieber in den Wald.",
  ],
};
const LIBRARY = {
  headline: "Library lends out tools beside its novels",
  paragraphs: [
    "Whoever needs a drill for one afternoon can now borrow it at the library in Weidengasse. Sixty tools stand on a shelf behind the novels, from a spirit level to a small cement mixer.",
    "They came from cellars all over the quarter. A retired locksmith looks at every piece when it is brought back, sharpens what has gone blunt and writes a label with the next day it can be had.",
    "In the first month the hedge shears were out every single day. Only the bee smoker has not moved, although the library bought a new pair of bellows for it.",
  ],
};

const GREENHOUSE = {
  headline: "Moosgrund heats its greenhouses with milk",
  paragraphs: [
    "Six greenhouses in Moosgrund need no oil any more. Their heat comes from the dairy next door, which has to cool forty thousand litres of milk a day and used to blow the warmth into the air.",
    "The pipe between them is ninety metres long. The parish paid for the trench, the dairy for the pump, and the gardeners pay for each warm hour what they have saved on fuel.",
    "Tomatoes ripen three weeks sooner than before. The gardeners would like the cows to give more milk in February, but nobody has yet asked the cows.",
  ],
};

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);

function textFile(name: string, content: string | Buffer) {
  return { name, mimeType: "text/plain", buffer: typeof content === "string" ? Buffer.from(content) : content };
}

/** What the heading of the review says is in it. */
const tally = (page: Page) => page.locator("#tally");

test("a pasted page is looked at, confirmed, saved and read", async ({ page }) => {
  await pastePage(page, { text: copiedPage(TRAM) });
  await expect(tally(page)).toHaveText("1 needs you");

  await test.step("the source is struck where it is not the article, with the reason", async () => {
    const source = page.getByRole("region", { name: "Source text" });
    await expect(source.locator("del", { hasText: "Share this story" }).first()).toBeVisible();
    await expect(source.locator("[data-reason='sharing']").first()).toContainText(/shar/i);
    await expect(source.locator("[data-field='body']")).toHaveCount(TRAM.paragraphs.length);
    await source.getByRole("button", { name: "Hide removed" }).click();
    await expect(source.locator("del")).toHaveCount(0);
    await source.getByRole("button", { name: "Hide removed" }).click();
  });

  const form = page.getByRole("form", { name: `Fields of ${TRAM.headline}` });
  await test.step("beside each field stands what says so, and its letter leads to the place", async () => {
    await expect(form.getByLabel("Headline")).toHaveValue(TRAM.headline);
    await expect(form.getByLabel("Author")).toHaveValue("Milan Oderburg");
    await expect(form.getByLabel("Published on")).toHaveValue("4 March 2031");
    await expect(form.getByText("The page calls its site “Ellerhof Courier”")).toBeVisible();
    const letter = form.getByRole("link", { name: /^Evidence [a-z], in the source$/ }).first();
    await letter.click();
    await expect(page).toHaveURL(/#evidence-[a-z]$/);
    await expect(page.locator(new URL(page.url()).hash)).toBeInViewport();
  });
  await expectNoOverflow(page);
  await expectAccessible(page);

  await form.getByLabel("Confirm Ellerhof Courier").check();
  await form.getByRole("button", { name: "Confirm and mark ready" }).click();
  await expect(tally(page)).toHaveText("1 ready");
  await expect(page.getByText("Nothing is saved yet")).toBeVisible();
  await page.getByRole("button", { name: "Save 1 ready" }).click();
  await expect(tally(page)).toHaveText("1 saved");
  await expectNoOverflow(page);
  await expectAccessible(page);

  await page.getByRole("link", { name: "All articles" }).click();
  const line = page.getByRole("listitem").filter({ hasText: TRAM.headline });
  await expect(line).toContainText("Ellerhof Courier");
  await expect(line).toContainText("4 March 2031");
  await line.getByRole("link", { name: TRAM.headline }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(TRAM.headline);
  const text = page.locator("[data-reading-text]");
  for (const paragraph of TRAM.paragraphs) await expect(text).toContainText(paragraph);
  await expect(text).not.toContainText("Share this story");
  await expectNoOverflow(page);
  await expectAccessible(page);
});

test("of several dropped files the bad one says why, the duplicate leads to its twin, the rest is saved", async ({
  page,
}) => {
  const wide = Buffer.from(`\uFEFF${copiedPage(BAKERY)}`, "utf16le");
  const files = [
    textFile("quarry.txt", copiedPage(QUARRY)),
    textFile("plan.txt", PNG),
    textFile("quarry-again.txt", copiedPage(QUARRY)),
    textFile("baeckerei.txt", wide),
  ];
  await page.goto("/articles/import");
  const dropped = await page.evaluateHandle(
    (sent) => {
      const transfer = new DataTransfer();
      for (const { name, bytes } of sent) {
        transfer.items.add(new File([Uint8Array.from(bytes)], name, { type: "text/plain" }));
      }
      return transfer;
    },
    files.map(({ name, buffer }) => ({ name, bytes: [...buffer] })),
  );
  await page.dispatchEvent("body", "dragover", { dataTransfer: dropped });
  await expect(page.getByText("Drop to add")).toBeVisible();
  await page.dispatchEvent("body", "drop", { dataTransfer: dropped });
  await expectReview(page);
  await expect(tally(page)).toHaveText("2 need you, 1 duplicate, 1 failed");
  await expectNoOverflow(page);
  await expectAccessible(page);

  await test.step("what needs a person comes first", async () => {
    const order = await page.locator("section[data-state]").evaluateAll((all) => all.map(({ id }) => id));
    expect(order).toEqual(["doubtful", "duplicate", "failed"]);
  });
  await expect(page.locator("#failed")).toContainText("plan.txt");
  await expect(page.locator("#failed")).toContainText("This looks like an image (PNG)");
  await expect(page.locator("#duplicate")).toContainText("the same bytes");
  await expect(page.locator("#duplicate").getByRole("link", { name: QUARRY.headline })).toBeVisible();

  for (const left of ["1 ready, 1 needs you, 1 duplicate, 1 failed", "2 ready, 1 duplicate, 1 failed"]) {
    const form = page.getByRole("form", { name: /^Fields of/ });
    await form.getByRole("group", { name: "Outlet" }).getByLabel("Unknown").check();
    await form.getByRole("button", { name: /mark ready$/ }).click();
    await expect(tally(page)).toHaveText(left);
  }
  const ready = page.locator("#ready");
  await expect(ready).toContainText(QUARRY.headline);
  await expect(ready).toContainText(BAKERY.headline);
  await page.getByRole("button", { name: "Save 2 ready" }).click();
  await expect(tally(page)).toHaveText("2 saved, 1 duplicate, 1 failed");
  await expectNoOverflow(page);
  await expectAccessible(page);

  await page.locator("#duplicate").getByRole("link", { name: QUARRY.headline }).click();
  await expect(page).toHaveURL(/\/articles\/(?!import)[^/]+$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(QUARRY.headline);
});

test("a file over the limit is refused with the limit, and one that is cut off stops nothing @desktop", async ({
  page,
}) => {
  await page.goto("/articles/import");
  await expect(page.getByText("Up to 10 MB each")).toBeVisible();
  await page
    .getByLabel("Choose files")
    .setInputFiles([
      textFile("archive.txt", Buffer.alloc(10 * 1024 * 1024 + 1, "a")),
      textFile("nothing.txt", ""),
      { name: "page.pdf", mimeType: "application/pdf", buffer: Buffer.from("a page") },
    ]);
  await expectReview(page);
  await expect(tally(page)).toHaveText("3 failed");
  const failed = page.locator("#failed").getByRole("listitem");
  await expect(failed.filter({ hasText: "archive.txt" })).toContainText("At most 10 MB are read");
  await expect(failed.filter({ hasText: "nothing.txt" })).toContainText("holds no text");
  await expect(failed.filter({ hasText: "page.pdf" })).toContainText("is not one of .txt, .html or .md");
  await expectNoOverflow(page);
  await expectAccessible(page);
});

test("what was typed stays when something is wrong with it @desktop", async ({ page }) => {
  const text = copiedPage(LIBRARY);
  await page.goto("/articles/import");
  const paste = page.getByRole("button", { name: "Read this page" });
  await paste.click();
  await expect(page.getByText("Paste the page first: nothing has been entered.")).toBeVisible();
  await page.getByLabel("The page, all of it").fill(text);
  await page.getByLabel("Its address, if you have it").fill("weidengasse library");
  await page.getByLabel("Event that they are about").selectOption("+new");
  await page.getByLabel("Title of the new event").fill("Tools for a day");
  await paste.click();
  await expect(page.getByText("This is not a web address")).toBeVisible();
  await expect(page.getByLabel("The page, all of it")).toHaveValue(text);
  await expect(page.getByLabel("Its address, if you have it")).toHaveValue("weidengasse library");
  await expect(page.getByLabel("Event that they are about")).toHaveValue("+new");
  await expect(page.getByLabel("Title of the new event")).toHaveValue("Tools for a day");
  await expectNoOverflow(page);
  await expectAccessible(page);

  await page.getByLabel("Its address, if you have it").fill("");
  await paste.click();
  await expectReview(page);
  const form = page.getByRole("form", { name: /^Fields of/ });
  await form.getByLabel("Headline").fill("Library lends out sixty tools");
  await form.getByLabel("Published on").fill("yesterday, I think");
  await form.getByRole("button", { name: /mark ready$/ }).click();
  await expect(form.getByText("Which outlet? Choose one, or say that it is not known.")).toBeVisible();
  await expect(form.getByText("“yesterday, I think” is no date")).toBeVisible();
  await expect(form.getByLabel("Headline")).toHaveValue("Library lends out sixty tools");
  await expect(form.getByLabel("Published on")).toHaveValue("yesterday, I think");
  await expectAccessible(page);

  await test.step("thrown away, it leaves nothing", async () => {
    const address = page.url();
    await page.getByRole("button", { name: "Discard all" }).click();
    const dialog = page.getByRole("dialog", { name: "Throw this import away?" });
    await expectAccessible(page);
    await dialog.getByRole("button", { name: "Discard all" }).click();
    await expect(page.getByText("The import has been thrown away; nothing of it was kept.")).toBeVisible();
    const answer = await page.request.get(`/articles.json?text=${encodeURIComponent("Library lends")}`);
    expect((await answer.json()) as unknown).toMatchObject({ data: { total: 0 } });
    const twin = await page.request.get(`${new URL(address).pathname}.json`);
    expect((await twin.json()) as unknown).toMatchObject({ data: { state: "discarded", items: [] } });
    await page.goto("/articles");
    await expect(page.getByRole("region", { name: "Imports that wait for you" })).toHaveCount(0);
  });
});

test("a page is brought in by keyboard alone @desktop", async ({ page }) => {
  await page.goto("/articles");
  await tabTo(page, page.locator("main").getByRole("link", { name: "Add articles" }));
  await page.keyboard.press("Enter");
  await tabTo(page, page.getByLabel("The page, all of it"));
  await page.keyboard.insertText(copiedPage(GREENHOUSE));
  await tabTo(page, page.getByRole("button", { name: "Read this page" }));
  await page.keyboard.press("Enter");
  await expectReview(page);

  const form = page.getByRole("form", { name: /^Fields of/ });
  const outlet = form.getByRole("group", { name: "Outlet" });
  await tabTo(page, outlet.getByLabel("I know it"));
  await page.keyboard.press("Space");
  await tabTo(page, outlet.getByLabel("Its name or address"));
  await page.keyboard.type("Moosgrund Weekly");
  const named = outlet.getByLabel(/Moosgrund Weekly.*as a new outlet/);
  await expect(named).toBeVisible();
  await tabTo(page, named);
  await page.keyboard.press("Space");
  await tabTo(page, form.getByRole("button", { name: /mark ready$/ }));
  await page.keyboard.press("Enter");
  await expect(tally(page)).toHaveText("1 ready");
  await expect(tally(page), "the focus goes on, it is not lost").toBeFocused();
  await tabTo(page, page.getByRole("button", { name: "Save 1 ready" }));
  await page.keyboard.press("Enter");
  await expect(tally(page)).toHaveText("1 saved");
  await tabTo(page, page.locator("#saved").getByRole("link", { name: GREENHOUSE.headline }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(GREENHOUSE.headline);
  await expect(page.locator("main")).toContainText("Moosgrund Weekly");
  await expectNoOverflow(page);
  await expectAccessible(page);
});

/** Goes on by Tab until the focus is there, as far as a patient person would. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press("Tab");
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab never comes to ${String(target)}`);
}
