import { expect, test } from "vitest";
import { listStoredGroupings } from "@/db/groupings";
import type { GroupingKind } from "@/domain/suggestions/grouping-proposal";
import { expectUndone } from "@/test/expect-undone";
import { importNews, listOpenGroupings, openEventsOfNews } from "@/test/grouped-news";
import { asCoder, openTestWorkspace } from "@/test/workspace";
import type { WorkContext } from "../work-context";
import { acceptJoins, acceptMerge, acceptMove, acceptNewEvent, acceptSplit, refuseProposals } from "./decide-groupings";
import { groupStoredArticles } from "./group-stored-articles";
import { readGroupingProposal } from "./read-groupings";

async function openKey({ database }: WorkContext, kind: GroupingKind): Promise<string> {
  const open = await listStoredGroupings(database.reader, "open");
  const found = open.find(({ proposal }) => readGroupingProposal(JSON.parse(proposal))?.kind === kind);
  if (found === undefined) throw new Error(`no ${kind} is proposed`);
  return found.key;
}

const placesIn = async ({ database }: WorkContext, slug: string) => {
  const rows = await database.reader.eventArticle.findMany({
    where: { event: { slug } },
    select: { role: true, reason: true, article: { select: { key: true } } },
  });
  return rows.map(({ article, ...row }) => ({ ...row, key: article.key }));
};

test("a proposed event is made of the ticked articles; the one that is left out is not proposed for it", async () => {
  const context = await asCoder(await openTestWorkspace(), "Ada");
  for (const name of ["quake-a", "quake-b", "quake-c"] as const) await importNews(context, name);
  await groupStoredArticles(context);
  const [proposal] = await listOpenGroupings(context);
  const [left = "", ...ticked] = proposal?.articles ?? [];
  const suggestion = await openKey(context, "new");
  const accept = () => acceptNewEvent(context, { suggestion, articles: ticked, title: "Tremor at Orvanto" });
  await expectUndone(context, accept, async () => {
    const places = await placesIn(context, "tremor-at-orvanto");
    expect(new Set(places.map(({ key }) => key))).toEqual(new Set(ticked));
    expect(places[0]?.reason).toMatch(/^Proposed by grouping\/1: shares .*Orvanto/u);
    const decided = await context.database.reader.suggestion.findUniqueOrThrow({ where: { key: suggestion } });
    expect(decided).toMatchObject({ state: "corrected", decidedById: context.coderId });
  });
  expect(await accept()).toMatchObject({ ok: true });
  await groupStoredArticles(context);
  const open = await listOpenGroupings(context);
  expect(open.filter(({ articles }) => articles.includes(left))).toEqual([]);
  expect(await accept()).toMatchObject({ ok: false, reason: "decided" });
});

test("an article enters the event that was proposed for it", async () => {
  const { context } = await openEventsOfNews({ quake: ["quake-a", "quake-b"] });
  const fits = await importNews(context, "quake-c");
  await groupStoredArticles(context);
  const suggestion = await openKey(context, "join");
  await expectUndone(
    context,
    () => acceptJoins(context, { suggestions: [suggestion] }),
    async () => expect((await placesIn(context, "quake")).map(({ key }) => key)).toContain(fits),
  );
});

test("an article moves into the event that it fits better, with the reason, and back by one undo", async () => {
  const { context, articles } = await openEventsOfNews({
    quake: ["quake-a", "quake-b"],
    trial: ["trial-a", "trial-b", "quake-c"],
  });
  await groupStoredArticles(context);
  const suggestion = await openKey(context, "move");
  const [proposal] = await listOpenGroupings(context);
  const moved = articles.trial[2] ?? "";
  expect(proposal).toMatchObject({ kind: "move", articles: [moved] });
  await expectUndone(
    context,
    () => acceptMove(context, { suggestion }),
    async () => {
      const places = await placesIn(context, "quake");
      expect(places.find(({ key }) => key === moved)?.reason).toMatch(/Proposed by grouping\/1: shares .*Orvanto/u);
      expect((await placesIn(context, "trial")).map(({ key }) => key)).toEqual(articles.trial.slice(0, 2));
      const decided = await context.database.reader.suggestion.findUniqueOrThrow({ where: { key: suggestion } });
      expect(decided).toMatchObject({ state: "accepted", decidedById: context.coderId });
    },
  );
  // Whoever takes the article out by hand meanwhile has answered the proposal.
  await context.database.inTransaction((tx) => tx.eventArticle.deleteMany({ where: { article: { key: moved } } }));
  expect(await acceptMove(context, { suggestion })).toMatchObject({ ok: false, reason: "changed" });
});

test("two events become one, whichever of both keeps its address", async () => {
  const { context, articles } = await openEventsOfNews({ marrow: ["trial-a"], appeal: ["trial-b"] });
  await groupStoredArticles(context);
  const suggestion = await openKey(context, "merge");
  for (const [stays, goes] of [
    ["marrow", "appeal"],
    ["appeal", "marrow"],
  ] as const) {
    const { key } = await context.database.reader.event.findUniqueOrThrow({ where: { slug: stays } });
    await expectUndone(
      context,
      () => acceptMerge(context, { suggestion, stays: key }),
      async () => {
        const places = await placesIn(context, stays);
        expect(new Set(places.map((place) => place.key))).toEqual(new Set([...articles.marrow, ...articles.appeal]));
        const alias = await context.database.reader.slugAlias.findUnique({ where: { slug: goes } });
        expect(alias).toEqual({ slug: goes, kind: "event", target: stays });
        const decided = await context.database.reader.suggestion.findUniqueOrThrow({ where: { key: suggestion } });
        expect(decided.state).not.toBe("open");
      },
    );
  }
});

test("an event that falls apart is split as it is proposed", async () => {
  const { context, articles } = await openEventsOfNews({
    both: ["quake-a", "quake-b", "quake-c", "trial-a", "trial-b"],
  });
  await groupStoredArticles(context);
  const suggestion = await openKey(context, "split");
  const [proposal] = await listOpenGroupings(context);
  expect(new Set(proposal?.articles)).toEqual(new Set(articles.both.slice(3)));
  const split = { suggestion, articles: proposal?.articles ?? [], title: "Ferry fund case" };
  await expectUndone(
    context,
    () => acceptSplit(context, split),
    async () => {
      expect(await placesIn(context, "both")).toHaveLength(3);
      expect(await placesIn(context, "ferry-fund-case")).toHaveLength(2);
    },
  );
});

test("what is not so is refused, and can be taken back", async () => {
  const { context } = await openEventsOfNews({ quake: ["quake-a", "quake-b"] });
  await importNews(context, "quake-c");
  await groupStoredArticles(context);
  const suggestions = [await openKey(context, "join")];
  await expectUndone(
    context,
    () => refuseProposals(context, { suggestions }),
    async () => expect(await listOpenGroupings(context)).toEqual([]),
  );
});

test("a proposal that no longer fits what is there changes nothing and says so", async () => {
  const { context } = await openEventsOfNews({ quake: ["quake-a", "quake-b"], trial: ["trial-a"] });
  const fits = await importNews(context, "quake-c", null);
  await groupStoredArticles(context);
  const suggestion = await openKey(context, "join");
  const { id: eventId } = await context.database.reader.event.findUniqueOrThrow({ where: { slug: "trial" } });
  const { id: articleId } = await context.database.reader.article.findUniqueOrThrow({ where: { key: fits } });
  await context.database.inTransaction((tx) =>
    tx.eventArticle.create({ data: { eventId, articleId, role: "about", reason: "by hand" } }),
  );
  expect(await acceptJoins(context, { suggestions: [suggestion] })).toMatchObject({ ok: false, reason: "changed" });
  expect(await acceptJoins(context, { suggestions: [] })).toMatchObject({ ok: false, reason: "none" });
  expect(await placesIn(context, "quake")).toHaveLength(2);
});
