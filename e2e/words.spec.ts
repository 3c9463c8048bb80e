import type { Page } from "@playwright/test";
import { expect, expectSoundScreen } from "./fixtures";
import { REPORTED_EVENT, testReports } from "./reported-event";

const REPORTS = [
  {
    headline: "Harbour office promises night boats from Monday",
    paragraphs: [
      "Ruth Okoro, the harbour master, promised night boats from Monday. Okoro said the fare would stay as it is.",
      "The lock was closed in January. The lock needs a new gate, and the gate takes a year to build.",
      "“The plan of the council is a farce,” said Piet Halloran, who runs a café on the east bank.",
    ],
  },
  {
    headline: "Traders doubt the night boats",
    paragraphs: [
      "Ruth Okoro, the former mayor, wants boats by night. Traders fear a shameful muddle on the quay.",
      "The traders had asked for a meeting. Traders on the east bank lost a third of their guests.",
      "“We have heard this before,” said Piet Halloran. The boats leave at eleven.",
    ],
  },
] as const;

const LATER = {
  headline: "Council hears the harbour master",
  paragraphs: [
    "Ruth Okoro, the harbour master, came to the council on Tuesday and answered questions for an hour.",
    "Members asked about the gate. The gate comes in spring, and the council pays for the gate.",
    "The last boat was on time for once, and most members went home by it.",
  ],
} as const;

/** A workspace of its own, whose texts have been compared before it starts. */
const test = testReports(REPORTS);

const WORDS = `${REPORTED_EVENT}/words`;

interface WordsTwin {
  readonly data: { readonly names: { readonly sentence: string; readonly rows: readonly { readonly name: string }[] } };
}

async function namesOf(page: Page, search = ""): Promise<WordsTwin["data"]["names"]> {
  return ((await (await page.request.get(`${WORDS}.json${search}`)).json()) as WordsTwin).data.names;
}

test("A reader sees what outlets call the same person, reads each place, and sees another article change it @desktop", async ({
  page,
  addReports,
}) => {
  test.slow();
  await page.goto(REPORTED_EVENT);
  const teaser = page.locator("section#words");
  const sentence = await teaser.locator("p").innerText();
  expect(sentence).toMatch(/^For Ruth Okoro, one article says “the former mayor”, one “the harbour master”\.$/);
  await expect(teaser.locator("svg")).toBeVisible();
  await teaser.getByRole("link", { name: "Open: Which words does each use?" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Which words does each use?" })).toBeVisible();
  await expect(page.getByRole("heading", { level: 2 }).first()).toHaveText(sentence);
  expect((await namesOf(page)).sentence).toBe(sentence);
  await expectSoundScreen(page);

  await test.step("a name opens its places, and one of them stands in its article", async () => {
    await page.goto(WORDS);
    const mark = page.locator("a[data-evidence^='name.']", { hasText: "the former mayor" }).first();
    await mark.click();
    const drawer = page.locator("[data-evidence-open]").first();
    await expect(drawer).toHaveAttribute("data-count", (await mark.getAttribute("data-count")) ?? "");
    await expect(drawer.getByText("description", { exact: true }).first()).toBeVisible();
    await expect(drawer.locator("blockquote mark").first()).toHaveText(/the former mayor/i);
    await expectSoundScreen(page);
    await drawer.getByRole("link", { name: "Open in article" }).first().click();
    await expect(page).toHaveURL(/\/articles\//);
    await expect(page.getByText("the former mayor").first()).toBeVisible();
  });

  await test.step("every mark opens as many passages as it says", async () => {
    await page.goto(WORDS);
    const marks = await page.$$eval("a[data-evidence]", (links) =>
      links.map((link) => [link.getAttribute("data-evidence") ?? "", Number(link.getAttribute("data-count"))] as const),
    );
    const kinds = new Set(marks.map(([evidence]) => evidence.split(".")[0]));
    expect([...kinds].sort()).toEqual(["actor", "charged", "keyword", "name"]);
    for (const [evidence, count] of new Map(marks)) {
      const answer = await page.request.get(`${WORDS}.json?evidence=${evidence}`);
      expect(answer.status(), evidence).toBe(200);
      expect(((await answer.json()) as { data: { count: number } }).data.count, evidence).toBe(count);
    }
  });

  await test.step("the switch for whose words changes sentence, table and twin", async () => {
    await page.goto(`${WORDS}?voice=quoted`);
    await expect(page.getByRole("heading", { level: 2 }).first()).toHaveText(/^In quoted words: /);
    expect((await namesOf(page, "?voice=quoted")).sentence).not.toBe(sentence);
    const [own, quoted] = await Promise.all(
      ["", "?voice=quoted"].map(async (search) => (await page.request.get(`${WORDS}.csv${search}`)).text()),
    );
    expect(quoted).not.toBe(own);
  });

  await test.step("each chart has its own table, and a link to exactly what is seen", async () => {
    await page.goto(`${WORDS}?voice=both`);
    const tables = await Promise.all(
      ["names", "counts", "charged"].map(async (table) =>
        (await page.request.get(`${WORDS}.csv?voice=both&table=${table}`)).text(),
      ),
    );
    expect(new Set(tables).size).toBe(3);
    const figure = page.locator("figure", { has: page.locator("#counts") });
    await expect(figure.getByRole("link", { name: ".csv" })).toHaveAttribute("href", /voice=both&table=counts/);
    const link = figure.getByRole("link", { name: "Copy link" });
    await expect(link).toHaveAttribute("href", `${WORDS}?voice=both#counts`);
  });

  await test.step("another article changes sentence, table and twin", async () => {
    const before = await (await page.request.get(`${WORDS}.csv`)).text();
    await addReports([LATER]);
    await page.goto(WORDS);
    const after = await namesOf(page);
    expect(after.sentence).toMatch(/two articles say “the harbour master”, one “the former mayor”/);
    await expect(page.getByRole("heading", { level: 2 }).first()).toHaveText(after.sentence);
    expect(await (await page.request.get(`${WORDS}.csv`)).text()).not.toBe(before);
    await expectSoundScreen(page);
  });
});
