import { join } from "node:path";
import { expectReview } from "./by-hand/import-page";
import { expect, expectAccessible, expectNoOverflow, test } from "./fixtures";

const FOLDER = process.env.PARALLAX_TEST_INPUT;
const FILES = [
  "000_7fdf106c40f6132d.txt",
  "001_b8f6fb69ee4ed431.txt",
  "002_6320a7e0051025de.txt",
  "003_a02b8556073c7b20.txt",
  "004_08051d1e2dd46913.txt",
];

interface ReviewTwin {
  readonly data: {
    readonly items: readonly {
      readonly name: string;
      readonly state: string;
      readonly article: string | null;
      readonly outlet: string | null;
      readonly outletProposal: string | null;
    }[];
  };
}

interface ListTwin {
  readonly data: {
    readonly articles: readonly {
      readonly key: string;
      readonly publishedOn: string | null;
      readonly wordCount: number;
      readonly hasText: boolean;
    }[];
  };
}

test.use({ demo: false });

test("the five documents, dropped in a browser, become five articles @desktop", async ({ page }) => {
  test.skip(!FOLDER, "PARALLAX_TEST_INPUT is unset: no real input to read");
  await page.goto("/articles/import");
  await page.getByLabel("Choose files").setInputFiles(FILES.map((name) => join(FOLDER ?? "", "seeds", name)));
  await expectReview(page);
  await expect(page.locator("#tally")).toHaveText(/^(?:\d ready, )?\d needs? you$/);
  await expectNoOverflow(page);
  await expectAccessible(page);

  const review = (await (await page.request.get(`${new URL(page.url()).pathname}.json`)).json()) as ReviewTwin;
  const items = FILES.map((file) => review.data.items.find(({ name }) => name === file));
  expect(items.map((item) => item?.outlet)).toEqual(["southfront", "sputnik", null, null, "breitbart"]);
  const nothing = null;
  const breitbart = expect.stringMatching(/Breitbart/) as unknown;
  expect(items.map((item) => item?.outletProposal)).toEqual([nothing, nothing, nothing, breitbart, nothing]);

  // A person answers what is asked: no outlet is confirmed that a page does not name, and no date is given.
  const questions = items.filter((item) => item?.state === "doubtful").length;
  for (let answered = 0; answered < questions; answered += 1) {
    await expect(page.locator("#tally")).toContainText(new RegExp(`${questions - answered} needs? you`));
    const form = page.getByRole("form", { name: /^Fields of/ });
    const unknown = form.getByRole("group", { name: "Outlet" }).getByLabel("Unknown");
    if (!(await form.getByLabel(/^Keep /).isVisible())) await unknown.check();
    await form.getByRole("button", { name: /mark ready$/ }).click();
  }
  await page.getByRole("button", { name: "Save 5 ready" }).click();
  await expect(page.locator("#tally")).toHaveText("5 saved");

  const list = (await (await page.request.get("/articles.json")).json()) as ListTwin;
  const articles = items.map((item) => list.data.articles.find(({ key }) => key === item?.article));
  expect(articles.map((article) => article?.publishedOn)).toEqual([null, "2020-09-20", null, null, null]);
  expect(articles.map((article) => article?.hasText)).toEqual([true, true, true, true, true]);
  for (const article of articles) {
    await page.goto(`/articles/${article?.key}`);
    await expect(page.locator("[data-reading-text] [data-start]").first()).toBeVisible();
  }
  await page.goto("/articles");
  await expect(page.getByText(/^5 articles, newest first/)).toBeVisible();
  await expectNoOverflow(page);
  await expectAccessible(page);
});
