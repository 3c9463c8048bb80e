import { execFileSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { copiedPage } from "./copied-page";
import { expect, expectAccessible, expectNoOverflow, test as demoTest } from "./fixtures";
import { makeDataFolder, ROOT, type Server, startParallax } from "./server";

/** More than a page of the list holds. */
const NOTICES = 57;
const PAGE_SIZE = 50;

const THINGS = ["bench", "bridge", "clock", "drain", "fence", "gate", "hedge", "jetty", "kiosk", "lamp", "mill"];
const WORK = ["painted", "moved", "measured", "mended", "sold", "cleaned", "listed"];

/** A short notice of its own wording: near-identical ones would be taken for duplicates. */
function notice(number: number): string {
  const pick = (words: readonly string[], step: number) => words[(number * step) % words.length] ?? "";
  const sentence = (step: number) =>
    `Parish order ${number * 97 + step} says that the ${pick(THINGS, step)} at post ${number * 31 + step} is to be ` +
    `${pick(WORK, step)} for ${number * 13 + step} crowns before the ${pick(THINGS, step + 1)} of plot ${number + step} ` +
    `is ${pick(WORK, step + 2)} by crew ${number * 7 + step}.`;
  return copiedPage({
    headline: `Parish notice ${String(number).padStart(2, "0")} about the ${pick(THINGS, 1)}`,
    paragraphs: [1, 4, 9].map((step) => `${sentence(step)} ${sentence(step + 20)}`),
  });
}

/** A server of its own, with the demo and the notices: other journeys must not meet a list of notices. */
const test = demoTest.extend<object, { readonly app: Server }>({
  app: [
    async ({}, use) => {
      const dataFolder = await makeDataFolder({ demo: true });
      const folder = await mkdtemp(join(tmpdir(), "parallax-notices-"));
      for (let number = 1; number <= NOTICES; number += 1) {
        await writeFile(join(folder, `notice-${number}.txt`), notice(number));
      }
      execFileSync(process.execPath, ["cli/parallax.mjs", "import", folder], {
        cwd: ROOT,
        env: { ...process.env, PARALLAX_DATA: dataFolder },
      });
      const server = await startParallax({ demo: true, dataFolder });
      await use(server);
      await server.stop();
      for (const made of [dataFolder, folder]) await rm(made, { recursive: true, force: true });
    },
    { scope: "worker", timeout: 90_000 },
  ],
});

interface ListTwin {
  readonly data: {
    readonly total: number;
    readonly page: number;
    readonly articles: readonly { readonly key: string; readonly headline: string }[];
  };
}

test("the list of articles is narrowed and turned by its address", async ({ page }) => {
  await page.goto("/articles");
  await page.getByLabel("Words in the headline").fill("Parish notice");
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await expect(page).toHaveURL(/text=Parish\+notice/);
  await expect(page.getByText(`${NOTICES} articles match, newest first`)).toBeVisible();
  const headlines = page.locator("main li a", { hasText: /^Parish notice/ });
  await expect(headlines).toHaveCount(PAGE_SIZE);
  const onFirst = await headlines.allTextContents();
  await expectNoOverflow(page);
  await expectAccessible(page);

  await page.getByRole("navigation", { name: "Pages of the list" }).getByRole("link", { name: "Next" }).click();
  await expect(page).toHaveURL(/text=Parish\+notice.*page=2/);
  await expect(headlines).toHaveCount(NOTICES - PAGE_SIZE);
  const onBoth = [...onFirst, ...(await headlines.allTextContents())];
  expect(new Set(onBoth).size, "no article is on both pages").toBe(NOTICES);
  await expect(page.getByLabel("Words in the headline")).toHaveValue("Parish notice");

  const address = page.url();
  const twin = (await (await page.request.get(address.replace("/articles?", "/articles.json?"))).json()) as ListTwin;
  expect(twin.data).toMatchObject({ total: NOTICES, page: 2 });
  expect(twin.data.articles.map(({ headline }) => headline)).toEqual(onBoth.slice(PAGE_SIZE));
  await page.goBack();
  await expect(headlines).toHaveText(onFirst);

  await page.goto("/articles?outlet=daily-lantern&event=harbour-bridge");
  await expect(page.getByRole("main").getByLabel("Outlet")).toHaveValue("daily-lantern");
  await expect(page.getByRole("main").getByLabel("Event")).toHaveValue("harbour-bridge");
  await expect(page.locator("main")).not.toContainText("Parish notice");
  await page.goto("/articles?text=no+headline+has+these+words");
  await expect(page.getByText("Nothing matches")).toBeVisible();
  await expectNoOverflow(page);
  await expectAccessible(page);
});

test("what others state about an outlet stands side by side, each with its list and its day @desktop", async ({
  page,
}) => {
  await page.goto("/outlets/daily-lantern");
  const add = page.locator("#add-fact");
  await add.locator("summary").click();
  const state = async (list: string, what: string, value: string, source: string) => {
    await add.getByLabel("List", { exact: true }).selectOption({ label: list });
    await add.getByLabel("What is stated").fill(what);
    await add.getByLabel("What the source says").fill(value);
    await add.getByLabel("Who says so").fill(source);
    await add.getByLabel("Looked up on").fill("2031-03-05");
    await add.getByRole("button", { name: "Add to the list" }).click();
  };
  const lists = ["Facts", "Legal listings", "Ratings"].map((name) => page.getByRole("region", { name, exact: true }));
  const [facts, listings, ratings] = lists;
  if (facts === undefined || listings === undefined || ratings === undefined) throw new Error("three lists");

  await state("Fact: can be looked up", "Printing house", "Quay Press, Port Ellery", "Company register of Ellery");
  await expect(facts).toContainText("Quay Press, Port Ellery");
  await state("Legal listing: register or sanction", "Press licence", "Granted in 2019", "Gazette of the province");
  await expect(listings).toContainText("Granted in 2019");
  await state("Rating: somebody’s judgement", "Independence", "Four of five", "Readers' union of Ellery");
  await expect(ratings).toContainText("Four of five");
  await expect(facts).not.toContainText("Four of five");
  for (const list of lists) await expect(list).toContainText("as of 5 March 2031");
  await expectNoOverflow(page);
  await expectAccessible(page);

  await test.step("on a wide screen they stand beside each other", async () => {
    const boxes = await Promise.all(lists.map((list) => list.boundingBox()));
    const isWide = (page.viewportSize()?.width ?? 0) >= 1024;
    expect(new Set(boxes.map((box) => box?.y)).size).toBe(isWide ? 1 : 3);
  });

  const { data } = (await (await page.request.get("/outlets/daily-lantern.json")).json()) as {
    data: { facts: { kind: string; value: string }[] };
  };
  const kinds = data.facts.filter(({ value }) => /Quay Press|in 2019|Four of five/.test(value)).map(({ kind }) => kind);
  expect([...kinds].sort()).toEqual(["fact", "legal-listing", "rating"]);
  const table = await (await page.request.get("/outlets/daily-lantern.csv")).text();
  expect(table.trim().split(/\r?\n/)).toHaveLength(data.facts.length + 1);
});

test("each list's twins hold the page's numbers @desktop", async ({ page }) => {
  const rowsOf = async (address: string) =>
    (await (await page.request.get(`${address}.csv`)).text()).trim().split(/\r?\n/).length - 1;
  const dataOf = async <Data>(address: string) =>
    ((await (await page.request.get(`${address}.json`)).json()) as { data: Data }).data;

  await page.goto("/articles");
  const list = await dataOf<ListTwin["data"]>("/articles");
  await expect(page.getByText(`${list.total} articles, newest first`)).toBeVisible();
  expect(await rowsOf("/articles")).toBe(PAGE_SIZE);

  await page.goto("/outlets");
  const { outlets } = await dataOf<{ outlets: readonly { key: string; articleCount: number }[] }>("/outlets");
  const rows = page.getByRole("row").filter({ has: page.getByRole("rowheader") });
  await expect(rows).toHaveCount(outlets.length);
  expect(await rowsOf("/outlets")).toBe(outlets.length);
  const lantern = outlets.find(({ key }) => key === "daily-lantern");
  await expect(rows.filter({ has: page.locator("a[href='/outlets/daily-lantern']") })).toContainText(
    String(lantern?.articleCount),
  );

  const key = list.articles.find(({ headline }) => headline.startsWith("Parish notice"))?.key ?? "";
  await page.goto(`/articles/${key}`);
  const article = await dataOf<{ article?: { headline: string }; headline?: string }>(`/articles/${key}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(article.headline ?? article.article?.headline ?? "");
  expect((await page.request.get(`/articles/${key}.csv`)).headers()["content-type"]).toContain("text/csv");

  await page.goto("/codebooks/policy-frames");
  const codebook = await dataOf<{ codes: readonly { name: string }[] }>("/codebooks/policy-frames");
  for (const { name } of codebook.codes) await expect(page.locator("main")).toContainText(name);
  expect(await rowsOf("/codebooks/policy-frames")).toBe(codebook.codes.length);
});

test("an address that leads nowhere answers one shape, whatever was asked for @desktop", async ({ page }) => {
  const nowhere = ["/articles/none", "/outlets/none", "/codebooks/none", "/articles/import/none", "/nothing/at/all"];
  for (const address of nowhere) {
    for (const ending of ["json", "csv"]) {
      const answer = await page.request.get(`${address}.${ending}`);
      expect(answer.status(), `${address}.${ending}`).toBe(404);
      expect((await answer.json()) as unknown, `${address}.${ending}`).toEqual({
        error: {
          ok: false,
          reason: "not-found",
          message: expect.stringMatching(/^There is no .*none|^There is no .*all/),
        },
      });
    }
  }
});
