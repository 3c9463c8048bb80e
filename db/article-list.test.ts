import Sqlite from "better-sqlite3";
import { expect, test } from "vitest";
import { addManyArticles } from "@/test/many-articles";
import { openTestWorkspace } from "@/test/workspace";
import { createEvent } from "@/workflows/save-event";
import type { WorkContext } from "@/workflows/work-context";
import { ARTICLE_ORDERS, type ArticleFilter, listArticleIds } from "./article-list";
import { listArticles } from "./articles";

const ALL = { skip: 0, take: 100 };

/** Seven articles: two undated, one staged away, of two genres; headlines with signs that LIKE knows. */
async function setUp(): Promise<WorkContext> {
  const context = await openTestWorkspace();
  const { event } = await createEvent(context, { title: "Night ferry", slug: "night-ferry" });
  await addManyArticles(context, event.id, 7);
  const rows: readonly [id: number, headline: string, day: string | null, genre: string][] = [
    [0, "bread dearer by 5%", "2031-03-01", "report"],
    [1, "Anchors away", null, "opinion"],
    [2, "Ferry 50 years old", "2031-03-05", "report"],
    [3, "_Ferry_ renamed", "2031-03", "report"],
    [4, "Crew hired", "2031-03-05", "opinion"],
    [5, "Dock shut", null, "report"],
  ];
  await context.database.inTransaction(async (tx) => {
    for (const [id, headline, publishedOn, declaredGenre] of rows) {
      await tx.article.update({ where: { id: 100_000 + id }, data: { headline, publishedOn, declaredGenre } });
    }
    await tx.article.update({ where: { id: 100_005 }, data: { codedGenre: "opinion" } });
    const staging = await tx.import.create({ data: { key: "staging", state: "open", createdAt: "2031" } });
    await tx.article.update({ where: { id: 100_006 }, data: { stagedInId: staging.id } });
  });
  return context;
}

async function idsOf(context: WorkContext, filter: ArticleFilter = {}) {
  const { ids, total } = await listArticleIds(context.database.reader, filter, "newest", ALL);
  return { ids: ids.map((id) => id - 100_000), total };
}

test("newest first, oldest first and by headline; undated ones are last, staged ones nowhere", async () => {
  const context = await setUp();
  const { reader } = context.database;
  expect(await idsOf(context)).toEqual({ ids: [4, 2, 0, 3, 5, 1], total: 6 });
  const orderedBy = async (order: (typeof ARTICLE_ORDERS)[number]) =>
    (await listArticleIds(reader, {}, order, ALL)).ids.map((id) => id - 100_000);
  expect(await orderedBy("oldest")).toEqual([3, 0, 2, 4, 1, 5]);
  expect(await orderedBy("headline")).toEqual([3, 1, 0, 4, 5, 2]);
});

test.each(ARTICLE_ORDERS)("the pages of a list by %s hold each article once, in its order", async (order) => {
  const { database } = await setUp();
  const whole = (await listArticleIds(database.reader, {}, order, ALL)).ids;
  const pages = await Promise.all(
    [0, 2, 4, 6].map((skip) => listArticleIds(database.reader, {}, order, { skip, take: 2 })),
  );
  expect(pages.flatMap(({ ids }) => ids)).toEqual(whole);
  expect(pages.map(({ total }) => total)).toEqual([6, 6, 6, 6]);
});

test("a headline's signs are signs and no wild cards; capital and small letters are one", async () => {
  const context = await setUp();
  expect((await idsOf(context, { text: "5%" })).ids).toEqual([0]);
  expect((await idsOf(context, { text: "_ferry" })).ids).toEqual([3]);
  expect((await idsOf(context, { text: "FERRY" })).ids).toEqual([2, 3]);
  expect((await idsOf(context, { text: "\\" })).ids).toEqual([]);
});

test("the coded genre goes before the declared one", async () => {
  const context = await setUp();
  expect((await idsOf(context, { genre: "opinion" })).ids).toEqual([4, 5, 1]);
});

test("an event and articles without an outlet can be asked for", async () => {
  const context = await setUp();
  expect((await idsOf(context, { event: "night-ferry", outlet: null })).total).toBe(6);
  expect((await idsOf(context, { event: "no-such-event" })).total).toBe(0);
  expect((await idsOf(context, { outlet: "no-such-outlet" })).total).toBe(0);
});

test("the list says of each article what it is asked to show, in the list's order", async () => {
  const { database } = await setUp();
  const { articles } = await listArticles(database.reader, { genre: "opinion" }, ALL, "headline");
  expect(articles.map(({ headline }) => headline)).toEqual(["Anchors away", "Crew hired", "Dock shut"]);
  expect(articles[0]).toMatchObject({ hasText: false, wordCount: 100, events: [{ slug: "night-ferry" }] });
});

test.each([
  ["list_articles_newest", `"stagedInId" IS NULL ORDER BY "publishedOn" DESC, "id" DESC`],
  ["list_articles_by_headline", `"stagedInId" IS NULL ORDER BY "headline" COLLATE NOCASE, "id"`],
  ["list_articles_by_genre", `"stagedInId" IS NULL AND coalesce("codedGenre", "declaredGenre") = 'report'`],
])("%s answers its order without sorting", async (index, condition) => {
  const { database } = await openTestWorkspace();
  const file = new Sqlite(database.file, { readonly: true });
  const sql = `EXPLAIN QUERY PLAN SELECT "id" FROM "Article" INDEXED BY "${index}" WHERE ${condition}`;
  const plan = file.prepare(sql).all() as { readonly detail: string }[];
  file.close();
  expect(plan).toHaveLength(1);
  expect(plan[0]?.detail).toContain(index);
});
