import { expect, test } from "vitest";
import { countOpenGroupings, isGroupedUpToDate, listStoredGroupings } from "@/db/groupings";
import { countJobs } from "@/db/jobs";
import { openEventsOfNews, importNews, listOpenGroupings } from "@/test/grouped-news";
import { asCoder, openTestWorkspace } from "@/test/workspace";
import { DO_HERE, doNextJobs } from "../do-jobs";
import { addCoder } from "../add-coder";
import { removeArticle } from "../remove-article";
import { placeArticle } from "../save-event";
import { refuseProposals } from "./decide-groupings";
import { groupStoredArticles } from "./group-stored-articles";
import { queueGrouping } from "./queue-grouping";

test("articles without a place that look like one event are proposed as one, with the words that speak for it", async () => {
  const context = await asCoder(await openTestWorkspace(), "Ada");
  const quakes = [await importNews(context, "quake-a"), await importNews(context, "quake-b")];
  await importNews(context, "trial-a");
  expect(await groupStoredArticles(context)).toBe(true);
  const open = await listOpenGroupings(context);
  expect(open).toMatchObject([{ kind: "new", event: null }]);
  expect(new Set(open[0]?.articles)).toEqual(new Set(quakes));
  expect(open[0]?.shared.map(({ text }) => text)).toContain("Orvanto");
});

test("an article that fits an event is proposed for it, and one that does not is left alone", async () => {
  const { context } = await openEventsOfNews({ quake: ["quake-a", "quake-b"] });
  const fits = await importNews(context, "quake-c");
  await importNews(context, "trial-a");
  await groupStoredArticles(context);
  const event = await context.database.reader.event.findUniqueOrThrow({ where: { slug: "quake" } });
  expect(await listOpenGroupings(context)).toMatchObject([{ kind: "join", articles: [fits], event: event.key }]);
});

test("what looks as it was put together is left as it is", async () => {
  const { context } = await openEventsOfNews({
    quake: ["quake-a", "quake-b", "quake-c"],
    trial: ["trial-a", "trial-b"],
  });
  await groupStoredArticles(context);
  expect(await listOpenGroupings(context)).toEqual([]);
});

test("two events that look like one, and one that falls apart, are proposed to be put right", async () => {
  const { context } = await openEventsOfNews({
    quake: ["quake-a", "quake-b", "trial-a", "trial-b"],
    tents: ["quake-c"],
  });
  await groupStoredArticles(context);
  const kinds = (await listOpenGroupings(context)).map(({ kind }) => kind);
  expect(kinds).toContain("split");
});

test("an article in an event's background stays there", async () => {
  const { context, articles } = await openEventsOfNews({ quake: ["quake-a", "quake-b"] });
  const old = await importNews(context, "quake-c");
  const placed = { event: "quake", articleKey: old, role: "background", reason: "of last year" } as const;
  expect(await placeArticle(context, placed)).toMatchObject({ ok: true });
  await groupStoredArticles(context);
  expect(await listOpenGroupings(context)).toEqual([]);
  expect(articles.quake).toHaveLength(2);
});

test("grouping is queued when articles, places or decisions have changed, and only then", async () => {
  const context = await asCoder(await openTestWorkspace(), "Ada");
  const work = async () => {
    const queued = await queueGrouping(context);
    await doNextJobs(context, { ...DO_HERE, worker: "worker" });
    return queued;
  };
  const one = await importNews(context, "quake-a");
  await importNews(context, "quake-b");
  expect(await isGroupedUpToDate(context.database.reader)).toBe(false);
  await doNextJobs(context, { ...DO_HERE, worker: "worker" });
  expect([await work(), await work()]).toEqual([1, 0]);
  expect(await isGroupedUpToDate(context.database.reader)).toBe(true);
  // What has nothing to do with places is looked at and left.
  await addCoder(context, { name: "Ben" });
  expect(await isGroupedUpToDate(context.database.reader)).toBe(false);
  expect(await work()).toBe(0);
  expect(await isGroupedUpToDate(context.database.reader)).toBe(true);
  expect(await countJobs(context.database.reader)).toEqual({ waiting: 0, running: 0, failed: 0 });
  expect(await countOpenGroupings(context.database.reader)).toBe(1);
  const removed = await removeArticle(context, { articleKey: one, agreed: null });
  expect(removed).toMatchObject({ ok: true });
  expect([await work(), await work()]).toEqual([1, 0]);
  expect(await countOpenGroupings(context.database.reader)).toBe(0);
});

test("what was refused is not proposed again, not even when a third article joins it", async () => {
  const context = await asCoder(await openTestWorkspace(), "Ada");
  await importNews(context, "quake-a");
  await importNews(context, "quake-b");
  await groupStoredArticles(context);
  const [stored] = await listStoredGroupings(context.database.reader, "open");
  expect(await refuseProposals(context, { suggestions: [stored?.key ?? ""] })).toMatchObject({ ok: true });
  await groupStoredArticles(context);
  expect(await listOpenGroupings(context)).toEqual([]);
  await importNews(context, "quake-c");
  await groupStoredArticles(context);
  expect(await listOpenGroupings(context)).toEqual([]);
});

test("after a restart the same is proposed under the same keys", async () => {
  const { context } = await openEventsOfNews({ quake: ["quake-a", "quake-b"] });
  for (const name of ["quake-c", "trial-a", "trial-b"] as const) await importNews(context, name);
  await groupStoredArticles(context);
  const before = await listStoredGroupings(context.database.reader);
  // A process that remembers nothing.
  await groupStoredArticles({ ...context, database: { ...context.database } });
  expect(await listStoredGroupings(context.database.reader)).toEqual(before);
  expect(before).toHaveLength(2);
});
