import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { Page } from "@playwright/test";
import { addCoder, fillMention, finish, paletteOf, selectWords, turnTo, undoBarOf } from "./by-hand/reader-page";
import { expect, test } from "./fixtures";
import { ROOT, type Server } from "./server";

/** Codings, mentions and decisions change here: no other journey shares this workspace. */
test.use({ alone: "numbers" });

const EVENT = "/events/harbour-bridge";

interface Counted {
  readonly count: number;
}

/** What of the whole comparison these journeys read (docs/data-format.md). */
interface ComparisonTwin {
  readonly options: Readonly<Record<string, unknown>>;
  readonly articles: readonly { readonly id: string; readonly outlet: string | null }[];
  readonly claims: readonly { readonly id: string; readonly statement: string }[];
  readonly cells: readonly { readonly claim: string; readonly outlet: string | null; readonly state: string }[];
  readonly missing: readonly { readonly article: string; readonly claim: string }[];
  readonly timeline: {
    readonly sentence: string;
    readonly articles: readonly unknown[];
    readonly links: readonly { readonly words: number; readonly quotation: boolean }[] | null;
  };
  readonly framing: {
    readonly sentence: string;
    readonly frames: readonly {
      readonly code: string;
      readonly k: number;
      readonly agreement: { readonly alpha: number | null } | null;
    }[];
  };
  readonly names: readonly unknown[] | null;
  readonly chargedWords: readonly { readonly words: readonly unknown[]; readonly voiceWords: number }[] | null;
  readonly voices:
    | readonly { readonly statements: Counted; readonly quotedWords: Counted; readonly speakers: readonly unknown[] }[]
    | null;
  readonly sharedText: readonly unknown[] | null;
  readonly quotations: readonly unknown[] | null;
  readonly coverage: { readonly included: readonly { readonly words: number }[] };
}

/** What `parallax compare` prints for the data of a running server. */
async function runCompare({ dataFolder }: Server, ...args: readonly string[]): Promise<ComparisonTwin> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ["cli/parallax.mjs", "compare", "harbour-bridge", ...args],
    { cwd: ROOT, env: { ...process.env, PARALLAX_DATA: dataFolder }, maxBuffer: 50_000_000 },
  );
  return JSON.parse(stdout) as ComparisonTwin;
}

async function twinOf<Data = ComparisonTwin>(page: Page, address: string): Promise<Data> {
  const answer = await page.request.get(address);
  expect(answer.status(), address).toBe(200);
  return ((await answer.json()) as { readonly data: Data }).data;
}

/** The text of each element, without the white space between its parts. */
async function textsOf(page: Page, selector: string): Promise<readonly string[]> {
  const texts = await page.locator(selector).allTextContents();
  return texts.map((text) => text.replace(/\s+/g, " ").trim());
}

const headingOf = async (page: Page) => (await textsOf(page, "main figure h2"))[0];

/** What a part says on the screen, as figures, and the same figures made of the twin of the whole comparison. */
interface Part {
  readonly path: string;
  readonly onScreen: (page: Page) => Promise<unknown>;
  readonly inTwin: (twin: ComparisonTwin) => unknown;
}

const PARTS: readonly Part[] = [
  {
    path: "/claims",
    onScreen: async (page) => {
      const cells = await page.$$eval("[role=grid] a[data-evidence^='cell.']", (links) =>
        links.map((link) => [link.getAttribute("data-evidence"), link.querySelector("small")?.textContent] as const),
      );
      // “Daily Lantern: asserted, wider”: the word is the state, what follows says more of it.
      return cells.map(([cell, text]) => `${cell} ${/: ([a-z ]+)/.exec(text ?? "")?.[1]?.trim()}`).sort();
    },
    inTwin: ({ cells }) =>
      cells.map(({ claim, outlet, state }) => `cell.${claim}.${outlet} ${state.replace("-", " ")}`).sort(),
  },
  {
    path: "/missing",
    onScreen: (page) =>
      page.$$eval("main a[data-evidence^='missing.']", (links) =>
        links.map((link) => link.getAttribute("data-evidence")).sort(),
      ),
    inTwin: ({ missing }) => missing.map(({ article, claim }) => `missing.${article}.${claim}`).sort(),
  },
  {
    path: "/timeline",
    onScreen: async (page) => [
      await headingOf(page),
      await page.locator("main svg a[data-evidence^='date.']").count(),
      (
        await page
          .getByRole("list", { name: "Shared text, from the first to print it" })
          .locator("a[data-evidence]")
          .allTextContents()
      )
        .map((text) => /(?<!\d)\d+ words.*/.exec(text)?.[0])
        .toSorted(),
    ],
    inTwin: ({ timeline }) => [
      timeline.sentence,
      timeline.articles.length,
      (timeline.links ?? []).map(({ words, quotation }) => `${words} words${quotation ? ", quoted" : ""}`).toSorted(),
    ],
  },
  {
    path: "/framing",
    onScreen: async (page) => [
      await headingOf(page),
      await page.locator("figure:has(#by-outlet) [data-picture] tbody tr").evaluateAll((rows) =>
        rows.map((row) => {
          const marks = [...row.querySelectorAll("a[data-evidence^='frame.'] .visually-hidden")];
          const found = marks.flatMap(({ textContent }) => [
            ...textContent.matchAll(/(?<!\d)(\d+) (?:with the frame|proposed)/g),
          ]);
          const k = found.reduce((sum, match) => sum + Number(match[1]), 0);
          const alpha = /α (−?)([\d.]+):/.exec(row.querySelector("th")?.textContent ?? "");
          return `${k} ${alpha === null ? "" : Number(`${alpha[1] === "" ? "" : "-"}${alpha[2]}`)}`;
        }),
      ),
    ],
    inTwin: ({ framing }) => [
      framing.sentence,
      framing.frames.map(({ k, agreement }) => {
        const alpha = k === 0 ? null : (agreement?.alpha ?? null);
        return `${k} ${alpha === null ? "" : Math.round(alpha * 100) / 100}`;
      }),
    ],
  },
  {
    path: "/words",
    onScreen: async (page) => [
      (await textsOf(page, "figure:has(#charged) [data-picture] tbody td:nth-child(2)")).map((text) =>
        text.replace(/^.*: /, ""),
      ),
      await page.locator("figure:has(#names) a[data-evidence^='actor.']").count(),
    ],
    inTwin: ({ chargedWords, names }) => [
      (chargedWords ?? []).map(
        ({ words, voiceWords }) => `${words.length === 0 ? "none" : words.length} of ${voiceWords}`,
      ),
      names?.length,
    ],
  },
  {
    path: "/voices",
    onScreen: (page) =>
      page
        .locator("figure:has(#figures) [data-picture] tbody tr")
        .evaluateAll((rows) =>
          rows.map((row) =>
            [...row.querySelectorAll("td")]
              .slice(0, 3)
              .map((cell) => Number(/\d+/.exec(cell.querySelector("svg text")?.textContent ?? "0")?.[0])),
          ),
        ),
    inTwin: ({ voices }) =>
      (voices ?? []).map(({ statements, quotedWords, speakers }) => [
        statements.count,
        quotedWords.count,
        speakers.length,
      ]),
  },
  {
    path: "/text",
    onScreen: async (page) => [
      await page.locator("main a[data-evidence^='shared.']").count(),
      await page.locator("main a[data-evidence^='quotation.']").count(),
    ],
    inTwin: ({ sharedText, quotations }) => [sharedText?.length, quotations?.length],
  },
  {
    path: "/coverage",
    onScreen: (page) => textsOf(page, "table:has(caption:text('Articles in this event')) td[data-label=Words]"),
    inTwin: ({ coverage }) => coverage.included.map(({ words }) => String(words)),
  },
];

test("the screens show what the twins and the command line print, whatever the switches @desktop", async ({
  page,
  app,
}) => {
  test.slow();
  const plain = await runCompare(app);
  expect(await twinOf(page, `${EVENT}.json`)).toEqual(plain);
  await expectSameNumbers(page, "", plain);
  await test.step("with what methods propose", async () => {
    const suggested = await runCompare(app, "--suggestions");
    expect(await twinOf(page, `${EVENT}.json?suggestions=on`)).toEqual(suggested);
    expect(suggested.claims.length).toBeGreaterThan(plain.claims.length);
  });
  const both = "?voice=both&suggestions=on";
  const switched = await twinOf(page, `${EVENT}.json${both}`);
  expect(switched.options).toMatchObject({ voice: "both", suggestions: true });
  await expectSameNumbers(page, both, switched);
});

async function expectSameNumbers(page: Page, query: string, printed: ComparisonTwin): Promise<void> {
  for (const { path, onScreen, inTwin } of PARTS) {
    await test.step(`${path}${query}`, async () => {
      await page.goto(`${EVENT}${path}${query}`);
      expect(await onScreen(page)).toEqual(inTwin(printed));
    });
  }
}

/** One of the demo's coders. */
async function workAsAda(page: Page): Promise<void> {
  await page.goto("/coding");
  await page.getByRole("button", { name: "Work as Ada Holm" }).click();
  await expect(page.getByText("Ada Holm is at work.")).toBeVisible();
}

/** What one change must reach: a chart's sentence and table, its twin, and the drawer of one of its marks. */
async function readFraming(page: Page) {
  const address = `${EVENT}/framing`;
  const evidence = "frame.policy-frames.public-opinion.daily-lantern";
  await page.goto(address);
  const mark = page.locator(`figure:has(#by-outlet) a[data-evidence="${evidence}"]`);
  const said = await mark.locator(".visually-hidden").textContent();
  await mark.click();
  const drawer = await page.locator(`[data-evidence-open="${evidence}"]`).first().innerText();
  const { rows } = await twinOf<{ readonly rows: readonly { readonly code: string; readonly k: number }[] }>(
    page,
    `${address}.json`,
  );
  return {
    said,
    drawer,
    inTwin: rows.find(({ code }) => code === "public-opinion")?.k,
    dots: await page.locator(`figure:has(#over-all) a[data-evidence^="frame.policy-frames.public-opinion."]`).count(),
    table: await (await page.request.get(`${address}.csv`)).text(),
  };
}

test("one coding that a coder takes back changes the chart, its table, its twin and its drawer @desktop", async ({
  page,
  app,
}) => {
  test.slow();
  const before = await readFraming(page);
  const article = (await twinOf(page, `${EVENT}.json`)).articles.find(({ outlet }) => outlet === "daily-lantern");
  await workAsAda(page);
  await page.goto(`/articles/${article?.id ?? ""}`);
  await page.getByRole("button", { name: "Reopen this codebook" }).click();
  const coding = page.getByRole("checkbox", { name: "Public opinion, article", exact: true });
  await expect(coding).toBeEnabled();
  await coding.uncheck();
  await expect(coding).toBeEnabled();
  await finish(page, "this codebook");
  const after = await readFraming(page);
  expect([before.inTwin, after.inTwin]).toEqual([3, 2]);
  expect([before.dots, after.dots]).toEqual([3, 2]);
  expect(before.said).toContain("1 with the frame");
  expect(after.said).toContain("1 read, without it");
  expect(after.drawer).toContain("Ada Holm finished");
  expect(after.drawer).not.toBe(before.drawer);
  expect(after.table).not.toBe(before.table);
  const { framing } = await runCompare(app);
  expect(framing.frames.find(({ code }) => code === "public-opinion")?.k).toBe(2);
});

test("one mention that a coder adds changes the matrix, its table, its twin and its drawer @desktop", async ({
  page,
}) => {
  const claim = "Before the closure the bridge carried 31,000 vehicles a day";
  const { claims, articles } = await twinOf(page, `${EVENT}.json`);
  const cell = `cell.${claims.find(({ statement }) => statement === claim)?.id}.northline-wire`;
  const article = articles.find(({ outlet }) => outlet === "northline-wire");
  const read = async () => {
    await page.goto(`${EVENT}/claims?evidence=${cell}`);
    return {
      said: await page.locator(`[role=grid] a[data-evidence="${cell}"] small`).textContent(),
      drawer: await page.locator(`[data-evidence-open="${cell}"]`).first().innerText(),
      table: (await (await page.request.get(`${EVENT}/claims.csv`)).text())
        .split("\r\n")
        .find((row) => row.includes(claim)),
      state: (await twinOf(page, `${EVENT}.json`)).cells.find((one) => `cell.${one.claim}.${one.outlet}` === cell)
        ?.state,
    };
  };
  const before = await read();
  await page.goto(`/articles/${article?.id ?? ""}`);
  await addCoder(page, "Wanda Petrov");
  await selectWords(page, "carries 13,000 vehicles a day");
  const palette = paletteOf(page);
  await turnTo(palette, "a claim");
  await palette.getByPlaceholder("Search the claims").fill("31,000 vehicles");
  await palette.getByRole("button", { name: claim }).click();
  await fillMention(palette, { voice: "own", polarity: "denies" });
  await palette.getByRole("button", { name: "Add to the claim" }).click();
  await expect(undoBarOf(page)).toContainText(/claim \d+/);
  const after = await read();
  expect([before.state, after.state]).toEqual(["absent", "denied"]);
  expect([before.said, after.said]).toEqual(["Northline Wire: absent", "Northline Wire: denied"]);
  expect(after.drawer).toContain("13,000 vehicles a day");
  expect(before.drawer).not.toContain("13,000 vehicles a day");
  expect(after.table).not.toBe(before.table);
});

test("one attribution that a person rejects changes the voices, their table, their twin and their drawer @desktop", async ({
  page,
}) => {
  const evidence = "statements.northline-wire";
  const read = async () => {
    await page.goto(`${EVENT}/voices?evidence=${evidence}`);
    return {
      count: Number(await page.locator(`main a[data-evidence="${evidence}"] svg text`).first().textContent()),
      items: Number(await page.locator(`[data-evidence-open="${evidence}"]`).first().getAttribute("data-count")),
      inTwin: (await twinOf(page, `${EVENT}.json`)).voices?.[0]?.statements.count,
      table: await (await page.request.get(`${EVENT}/voices.csv`)).text(),
      measure: await page.locator("figure:has(#speakers) figcaption > p").first().innerText(),
    };
  };
  const before = await read();
  await workAsAda(page);
  const { articles } = await twinOf(page, `${EVENT}.json`);
  await page.goto(`${EVENT}/review?kind=attribution&article=${articles[0]?.id ?? ""}`);
  await page.getByRole("button", { name: /^Reject/ }).click();
  await expect(page.getByRole("status").filter({ hasText: "Rejected:" })).toBeVisible();
  const after = await read();
  expect([after.count, after.items, after.inTwin]).toEqual([
    before.count - 1,
    before.items - 1,
    (before.inTwin ?? 0) - 1,
  ]);
  expect(after.table).not.toBe(before.table);
  expect(after.measure).not.toBe(before.measure);
});
