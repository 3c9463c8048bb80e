import type { Page } from "@playwright/test";
import { expect, expectNoOverflow, expectSoundScreen } from "./fixtures";
import { REPORTED_EVENT, testReports } from "./reported-event";

const WIRE =
  "The council closed the lock in January after divers had found a crack in its northern gate, and the ferry will cross the outer basin all night from Monday.";

/** The first is the wire, the second prints it, the third quotes its speaker shorter than the first. */
const REPORTS = [
  {
    headline: "Ferry to run all night while the lock is repaired",
    date: "3 March 2031",
    paragraphs: [
      WIRE,
      "“The fare stays as it is for everybody who crosses before the end of May,” said Ruth Okoro, who heads the harbour office.",
      "A crew of six has been trained for the night, and the first boat leaves the west pier at ten past eleven.",
    ],
  },
  {
    headline: "Night boats begin on Monday, and traders want answers",
    date: "4 March 2031",
    paragraphs: [
      `Traders on the east bank wait for better days. ${WIRE}`,
      "They say that a third of their custom stayed away through the winter, and some let people go.",
      "Nobody at the office would say how long the divers will need, or what the gate will cost the town.",
    ],
  },
  {
    headline: "Harbour office promises fares that stay",
    date: "5 March 2031",
    paragraphs: [
      "“The fare stays as it is for everybody,” said Ruth Okoro of the harbour office on Wednesday evening.",
      "Pupils will go on crossing without a ticket, she said, and the boats will wait for the late train.",
      "The money for the boats comes out of a fund that was meant for repairs along the northern quay.",
    ],
  },
] as const;

const LATER = {
  headline: "Bakers ask for a boat at two in the morning",
  date: "6 March 2031",
  paragraphs: [
    `Ovens are lit at two on the west bank. ${WIRE}`,
    "Greta Lund has asked for a boat at that hour for years, and has written to the council twice.",
    "Her neighbours row across when the weather allows it, with the flour under a sheet in the bow.",
  ],
} as const;

/** A workspace of its own, whose texts have been compared before it starts. */
const test = testReports(REPORTS);

const TEXT = `${REPORTED_EVENT}/text`;

interface TextTwin {
  readonly data: {
    readonly sharedText: { readonly sentence: string; readonly passages: readonly { readonly articleCount: number }[] };
    readonly quotations: { readonly sentence: string; readonly counts: Readonly<Record<string, number>> };
  };
}

async function twinOf(page: Page): Promise<TextTwin["data"]> {
  return ((await (await page.request.get(`${TEXT}.json`)).json()) as TextTwin).data;
}

test("A reader finds text that articles share and a quotation that was cut, and sees another article change it @desktop", async ({
  page,
  addReports,
}) => {
  test.slow();
  await page.goto(REPORTED_EVENT);
  const teaser = page.locator("section#text");
  const sentence = await teaser.locator("p").innerText();
  await expect(teaser.locator("svg")).toBeVisible();
  await teaser.getByRole("link", { name: "Open: Which text do they share?" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Which text do they share?" })).toBeVisible();
  await expect(page.locator("#passages")).toHaveText(sentence);
  const before = await twinOf(page);
  expect(before.sharedText.sentence).toBe(sentence);
  expect(before.quotations.counts["cut"]).toBe(1);
  await expect(page.locator("#quotations")).toHaveText(before.quotations.sentence);
  await expectSoundScreen(page);

  await test.step("a passage opens every place, one of which is marked in the reader", async () => {
    const mark = page.locator("a[data-evidence^='shared.']").first();
    await mark.click();
    const drawer = page.locator("[data-evidence-open]").first();
    await expect(drawer).toHaveAttribute("data-count", (await mark.getAttribute("data-count")) ?? "");
    const words = await drawer.locator("blockquote mark").first().innerText();
    await expectSoundScreen(page);
    await drawer.getByRole("link", { name: "Open in article" }).first().click();
    await expect(page).toHaveURL(/\/articles\/.+passage=/);
    await expect(page.getByText(words.slice(0, 20)).first()).toBeVisible();
  });

  await test.step("a cut quotation says what is missing, to those who do not see it as well", async () => {
    await page.goto(TEXT);
    const line = page.locator("blockquote:has(del), blockquote:has(ins)").first();
    await expect(line).toContainText("[only in ");
    await expect(line).toContainText("who crosses before the end of May");
    await page.locator("a[data-evidence^='quotation.']").first().click();
    const drawer = page.locator("[data-evidence-open]").first();
    await expect(drawer).toHaveAttribute("data-count", "2");
    await expect(drawer.getByText(/does not have “who crosses before the end of May”/)).toBeVisible();
    await expectNoOverflow(page);
    await page.keyboard.press("Escape");
  });

  await test.step("another article changes sentence, numbers, tables and twin", async () => {
    const table = await (await page.request.get(`${TEXT}.csv`)).text();
    await addReports([LATER]);
    await page.goto(TEXT);
    const after = await twinOf(page);
    expect(after.sharedText.passages[0]?.articleCount).toBe(3);
    expect(after.sharedText.sentence).not.toBe(sentence);
    await expect(page.locator("#passages")).toHaveText(after.sharedText.sentence);
    expect(await (await page.request.get(`${TEXT}.csv`)).text()).not.toBe(table);
    await expect(page.locator("a[data-evidence^='shared-words.']")).toHaveCount(6);
    const words = await (await page.request.get(`${TEXT}.csv?table=words`)).text();
    expect(words.trim().split(/\r?\n/)).toHaveLength(7);
    await expectSoundScreen(page);
  });

  await test.step("every mark opens as many passages as it says", async () => {
    const marks = await page.$$eval("a[data-evidence]", (links) =>
      links.map((link) => [link.getAttribute("data-evidence") ?? "", Number(link.getAttribute("data-count"))] as const),
    );
    expect(marks.length).toBeGreaterThan(7);
    for (const [evidence, count] of new Map(marks)) {
      const answer = await page.request.get(`${TEXT}.json?evidence=${evidence}`);
      expect(answer.status(), evidence).toBe(200);
      expect(((await answer.json()) as { data: { count: number } }).data.count, evidence).toBe(count);
    }
  });
});
