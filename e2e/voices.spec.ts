import type { Page } from "@playwright/test";
import { expect, expectSoundScreen } from "./fixtures";
import { REPORTED_EVENT, testReports } from "./reported-event";

const REPORTS = [
  {
    headline: "Harbour office promises night boats from Monday",
    paragraphs: [
      "“The fare stays as it is,” said Ruth Okoro, who heads the harbour office. Okoro warned that the works could take longer than planned.",
      "The harbour office puts the cost at forty thousand crowns a month, which comes out of the repair fund.",
      "“Nobody will be left on the pier,” Okoro added. Piet Halloran, a café owner, claimed that a third of his guests stayed away.",
    ],
  },
  {
    headline: "Traders doubt the night boats",
    paragraphs: [
      "“We have heard this before,” said Piet Halloran, whose café stands on the east bank. Halloran said the council had not listened.",
      "The lock was closed in January. Nobody has said when it opens again, and the last boat leaves at eleven.",
      "Greta Lund, a baker, said her shop would open earlier from Monday on.",
    ],
  },
] as const;

const LATER = {
  headline: "Council hears the baker on the night boats",
  paragraphs: [
    "“The ovens cannot wait for a lock,” said Greta Lund, a baker on the east bank, in the council chamber on Tuesday.",
    "Greta Lund said she had asked for a boat at four. “Bread does not bake itself,” Lund added. She warned that she might close.",
    "Greta Lund said the night boats came too late for her. Members listened for an hour and went home by the last boat.",
  ],
} as const;

/** A workspace of its own, whose texts have been compared before it starts. */
const test = testReports(REPORTS);

const VOICES = `${REPORTED_EVENT}/voices`;

interface VoicesTwin {
  readonly data: { readonly sentence: string; readonly speakers: readonly { readonly name: string }[] };
}

async function twinOf(page: Page): Promise<VoicesTwin["data"]> {
  return ((await (await page.request.get(`${VOICES}.json`)).json()) as VoicesTwin).data;
}

test("A reader finds out who gets to speak, hears them out in the article, and sees another article change it @desktop", async ({
  page,
  addReports,
}) => {
  test.slow();
  await page.goto(REPORTED_EVENT);
  const teaser = page.locator("section#voices");
  const sentence = await teaser.locator("p").innerText();
  await expect(teaser.locator("svg")).toBeVisible();
  await teaser.getByRole("link", { name: "Open: Who gets to speak?" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Who gets to speak?" })).toBeVisible();
  await expect(page.getByRole("heading", { level: 2 }).first()).toHaveText(sentence);
  expect((await twinOf(page)).sentence).toBe(sentence);
  await expectSoundScreen(page);

  await test.step("the outlets in which somebody is heard stand in one line", async () => {
    const rows = page.getByRole("table", { name: "Who is heard where" }).locator("tbody tr");
    const tops = await rows.evaluateAll((all) =>
      all.map((row) =>
        [...row.querySelectorAll("td:not([data-empty])")].map((cell) => cell.getBoundingClientRect().top),
      ),
    );
    expect(Math.max(...tops.map((of) => of.length))).toBeGreaterThan(1);
    for (const of of tops) expect(new Set(of.map(Math.round)).size).toBe(1);
  });

  await test.step("a mark opens the statements that it counts, and one of them stands in its article", async () => {
    const mark = page.locator("a[data-evidence^='speaker.']").first();
    await mark.click();
    const drawer = page.locator("[data-evidence-open]").first();
    await expect(drawer).toHaveAttribute("data-count", (await mark.getAttribute("data-count")) ?? "");
    await expect(drawer.getByText("Speaker", { exact: true }).first()).toBeVisible();
    const words = await drawer.locator("blockquote mark").first().innerText();
    await expectSoundScreen(page);
    await drawer.getByRole("link", { name: "Open in article" }).first().click();
    await expect(page).toHaveURL(/\/articles\//);
    await expect(page.getByText(words.slice(0, 20)).first()).toBeVisible();
  });

  await test.step("every mark opens as many passages as it says", async () => {
    await page.goto(VOICES);
    const marks = await page.$$eval("a[data-evidence]", (links) =>
      links.map((link) => [link.getAttribute("data-evidence") ?? "", Number(link.getAttribute("data-count"))] as const),
    );
    expect(marks.length).toBeGreaterThan(20);
    for (const [evidence, count] of new Map(marks)) {
      const answer = await page.request.get(`${VOICES}.json?evidence=${evidence}`);
      expect(answer.status(), evidence).toBe(200);
      expect(((await answer.json()) as { data: { count: number } }).data.count, evidence).toBe(count);
    }
  });

  await test.step("a filter that leaves no article says so", async () => {
    await page.goto(`${VOICES}?genre=opinion`);
    await expect(page.getByRole("heading", { name: "No article passes these switches" })).toBeVisible();
  });

  await test.step("another article changes sentence, table and twin", async () => {
    const before = await twinOf(page);
    const table = await (await page.request.get(`${VOICES}.csv`)).text();
    await addReports([LATER]);
    await page.goto(VOICES);
    await expect(page.getByRole("heading", { level: 2 }).first()).not.toHaveText(before.sentence);
    const after = await twinOf(page);
    await expect(page.getByRole("heading", { level: 2 }).first()).toHaveText(after.sentence);
    expect(await (await page.request.get(`${VOICES}.csv`)).text()).not.toBe(table);
    await expectSoundScreen(page);
  });
});
