/** What the search and the list of articles ask the database, over so many articles: the queries behind one page. */
import { mkdtempSync, rmSync, statSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { loadListedPage } from "../../test/listed-page";
import { openWorkspace } from "../../workflows/open-workspace";
import { search } from "../../workflows/search";
import { RARE_WORD, sowManyTexts } from "./many-texts.mjs";
import { percentile, round } from "./result.mjs";

const RUNS = 30;
/** The design's budget for a page; its rendering comes on top. */
const BUDGET_MS = 100;
const PAGE = 50;
const ASKED = { kind: null, filter: {}, order: "newest", beginsOnly: false, page: 1 };

/** @type {import("./result.mjs").Measure} */
export async function measure({ articles, note }) {
  const folder = mkdtempSync(path.join(os.tmpdir(), "parallax-bench-"));
  try {
    const workspace = await openWorkspace({ PARALLAX_DATA: folder, PARALLAX_DEMO: "off" });
    const { database } = workspace.context;
    try {
      const start = performance.now();
      await sowManyTexts(database, articles);
      const megabytes = statSync(workspace.file).size / 2 ** 20;
      note(
        `search: ${articles} articles sown in ${((performance.now() - start) / 1000).toFixed(0)} s, ${megabytes.toFixed(0)} MB`,
      );
      const results = [];
      for (const [name, run] of tasksOver(database, articles)) {
        await run();
        const times = [];
        for (let count = 0; count < RUNS; count += 1) {
          const begun = performance.now();
          await run();
          times.push(performance.now() - begun);
        }
        results.push({ name: `${name}, p95`, unit: "ms", value: round(percentile(times, 0.95)), budget: BUDGET_MS });
      }
      return results;
    } finally {
      await workspace.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {import("../../db/database").Database} database
 * @param {number} articles
 * @returns {readonly (readonly [name: string, run: () => Promise<unknown>])[]}
 */
function tasksOver(database, articles) {
  const last = { skip: Math.max(0, articles - PAGE), take: PAGE };
  const first = { skip: 0, take: PAGE };
  /** @param {string} query @param {object} [more] */
  const find = (query, more) => () =>
    search(
      database,
      { coderId: null },
      /** @type {import("../../workflows/search").SearchRequest} */ ({ ...ASKED, query, ...more }),
    );
  /** @param {import("../../db/article-list").ArticleFilter} filter @param {typeof first} page @param {import("../../db/article-list").ArticleOrder} [order] */
  const list = (filter, page, order) => () => loadListedPage(database, filter, page, order);
  return [
    ["search for a word of every article", find("the")],
    ["the same, by relevance", find("the", { order: "relevance" })],
    ["the same, of one genre", find("the", { filter: { genre: "opinion" } })],
    ["the same, of one outlet", find("the", { filter: { outlet: "outlet-7" } })],
    ["search for a phrase", find('"letter dated"')],
    ["search for a word of every hundredth article", find(RARE_WORD)],
    ["search for a word of no article", find("qqqqzz")],
    ["list of articles, newest first", list({}, first)],
    ["its last page", list({}, last)],
    ["the list, oldest first, last page", list({}, last, "oldest")],
    ["the list by headline, last page", list({}, last, "headline")],
    ["the list of one genre", list({ genre: "opinion" }, first)],
    ["the list of one outlet", list({ outlet: "outlet-7" }, first)],
    ["the list of one event", list({ event: "event-1" }, first)],
    ["the list by words of the headline", list({ text: "council" }, first)],
  ];
}
