import { expect, test } from "vitest";
import { findAnalysis } from "@/db/analyses";
import { countTextsOnTheWay } from "@/db/analysis-progress";
import { findLatestRun } from "@/db/analysis-runs";
import { getArticle } from "@/db/articles";
import { recordChange } from "@/db/change-log";
import { findEventMeasures } from "@/db/event-analyses";
import { getEvent } from "@/db/events";
import { countJobs } from "@/db/jobs";
import { decideSuggestion, listEventSuggestions, listTextSuggestions, type SuggestionRecord } from "@/db/suggestions";
import { openNightFerry, workUntilDone } from "@/test/night-ferry";
import { buildPage, openTestWorkspace } from "@/test/workspace";
import { addImportItem, startImport } from "../import/start-import";
import { removeArticle } from "../remove-article";
import { reviseText } from "../revise-text";
import { undoChange } from "../undo-change";
import type { WorkContext } from "../work-context";
import { type Analyst, analystHere } from "./analyst";
import { DESCRIBED_BY } from "./recorded-state";
import { runAgain } from "./run-again";

async function suggestionsOf({ database }: WorkContext, articleKey: string): Promise<readonly SuggestionRecord[]> {
  const { currentVersionId } = await getArticle(database.reader, articleKey);
  return listTextSuggestions(database.reader, [currentVersionId ?? 0], ["frame", "attribution"]);
}

const bare = (all: readonly SuggestionRecord[]) =>
  all.map(({ key, state, score, proposal }) => ({ key, state, score, proposal }));

test("every saved text is analysed once, and then the texts of its event are compared", async () => {
  const { context, articles } = await openNightFerry();
  const { reader } = context.database;
  expect(await countTextsOnTheWay(reader, null, DESCRIBED_BY)).toEqual({
    texts: 2,
    analysed: 0,
    older: 0,
    failed: 0,
    long: 0,
  });
  expect(await workUntilDone(context)).toBe(3);
  expect(await countTextsOnTheWay(reader, null, DESCRIBED_BY)).toEqual({
    texts: 2,
    analysed: 2,
    older: 0,
    failed: 0,
    long: 0,
  });
  const event = await getEvent(reader, "night-ferry");
  expect(await findEventMeasures(reader, event.id, ["versions"])).not.toBeNull();
  const claims = await listEventSuggestions(reader, event.id, "claim");
  expect(claims.length).toBeGreaterThan(3);
  const found = await suggestionsOf(context, articles[0]);
  expect(new Set(found.map(({ kind }) => kind))).toContain("attribution");
  expect(found.every(({ state }) => state === "open")).toBe(true);
  expect(await workUntilDone(context)).toBe(0);
  expect(await countJobs(reader)).toEqual({ waiting: 0, running: 0, failed: 0 });
});

test("a text that waits in an import is not analysed before it is saved", async () => {
  const context = await openTestWorkspace();
  const { key: importKey } = await startImport(context, { event: null });
  const bytes = new TextEncoder().encode(buildPage());
  await addImportItem(context, { importKey, name: "page.txt", bytes, input: null, url: null });
  expect(await workUntilDone(context)).toBe(1);
  expect(await context.database.reader.analysis.count()).toBe(0);
});

test("analysing again proposes the same with the same keys, and a person's decision stays", async () => {
  const { context, articles } = await openNightFerry();
  await workUntilDone(context);
  const [article] = articles;
  const [first] = await suggestionsOf(context, article);
  if (first === undefined) throw new Error("nothing was proposed");
  const header = { action: "decide", summary: "No", coderId: context.coderId, at: context.now() };
  await recordChange(context.database, header, (tx, recorder) =>
    decideSuggestion(tx, recorder, first.id, {
      state: "rejected",
      decidedById: context.coderId,
      decidedAt: context.now(),
    }),
  );
  const before = bare(await suggestionsOf(context, article));
  const asked = await runAgain(context, { scope: "article", target: article });
  if (!asked.ok) throw new Error(asked.message);
  // The text itself, and the event that it stands in.
  expect(asked.run.total).toBe(2);
  expect(await workUntilDone(context)).toBe(2);
  expect(bare(await suggestionsOf(context, article))).toEqual(before);
  const run = await findLatestRun(context.database.reader, "article", article);
  expect(run).toMatchObject({ done: 2, failed: 0, finishedAt: context.now() });
  expect(Object.values(run?.changes ?? {}).every(({ added, removed }) => added + removed === 0)).toBe(true);
  expect(Object.values(run?.changes ?? {}).reduce((sum, { decided }) => sum + decided, 0)).toBe(1);
});

test("what an older method proposed is left alone until somebody asks, and then the run says what changed", async () => {
  const { context, articles } = await openNightFerry();
  await workUntilDone(context);
  const { database } = context;
  const [article] = articles;
  const [gone, refused] = await suggestionsOf(context, article);
  // As a version of the method would have left it that proposed something else: two suggestions under other keys.
  await database.inTransaction(async (tx) => {
    await tx.analysis.updateMany({ data: { methods: "attribution/0" } });
    await tx.suggestion.update({ where: { id: gone?.id ?? 0 }, data: { key: "old-open" } });
    await tx.suggestion.update({ where: { id: refused?.id ?? 0 }, data: { key: "old-rejected", state: "rejected" } });
  });
  expect(await workUntilDone(context)).toBe(0);
  expect(await countTextsOnTheWay(database.reader, null, DESCRIBED_BY)).toMatchObject({ analysed: 2, older: 2 });
  const asked = await runAgain(context, { scope: "all", target: null });
  expect(asked.ok && asked.run.total).toBe(3);
  await workUntilDone(context);
  expect(await countTextsOnTheWay(database.reader, null, DESCRIBED_BY)).toMatchObject({ analysed: 2, older: 0 });
  const run = await findLatestRun(database.reader, "all", null);
  const sum = (of: "added" | "removed" | "decided") =>
    ["frame", "attribution"].reduce((total, kind) => total + (run?.changes[kind]?.[of] ?? 0), 0);
  expect([sum("added"), sum("removed"), sum("decided")]).toEqual([2, 1, 1]);
  const keys = (await suggestionsOf(context, article)).map(({ key }) => key);
  expect(keys).not.toContain("old-open");
  expect(keys).toContain("old-rejected");
});

test("a decision goes along when the text is corrected, and open suggestions follow the new text", async () => {
  const { context, articles } = await openNightFerry();
  await workUntilDone(context);
  const [article] = articles;
  const { database } = context;
  const before = await suggestionsOf(context, article);
  const decided = before.at(-1);
  if (decided === undefined) throw new Error("nothing was proposed");
  await database.inTransaction((tx) =>
    tx.suggestion.update({ where: { id: decided.id }, data: { state: "rejected", decidedById: context.coderId } }),
  );
  const words = async (one: SuggestionRecord | undefined) => {
    const { currentVersionId } = await getArticle(database.reader, article);
    const row = await database.reader.versionText.findUnique({ where: { versionId: currentVersionId ?? 0 } });
    return row?.text.slice(one?.range?.start, one?.range?.end);
  };
  const rejectedWords = await words(decided);
  await cutHeadline(context, article);
  await workUntilDone(context);
  const after = await suggestionsOf(context, article);
  const still = after.find(({ state }) => state === "rejected");
  expect(await words(still)).toBe(rejectedWords);
  expect(still?.decidedById).toBe(context.coderId);
  expect(still?.range).not.toEqual(decided.range);
  const { currentVersionId, id } = await getArticle(database.reader, article);
  const open = await database.reader.suggestion.findMany({
    where: { articleId: id, state: "open", kind: { not: "claim" } },
  });
  expect(new Set(open.map(({ versionId }) => versionId))).toEqual(new Set([currentVersionId]));
});

/** Removes the first line of the page from the text, so that everything moves. */
async function cutHeadline(context: WorkContext, articleKey: string): Promise<void> {
  const article = await getArticle(context.database.reader, articleKey);
  const length = article.headline.length;
  const revision = { kind: "remove", range: { start: 0, end: length }, reason: "navigation" } as const;
  const done = await reviseText(context, { articleKey, revision });
  if (!done.ok) throw new Error(done.message);
}

test("an event is compared anew when an article enters or leaves it, and an undo is noticed as well", async () => {
  const { context, articles } = await openNightFerry();
  await workUntilDone(context);
  const event = await getEvent(context.database.reader, "night-ferry");
  const removed = await removeArticle(context, { articleKey: articles[1], agreed: null });
  if (!removed.ok) throw new Error(removed.message);
  expect(await workUntilDone(context)).toBe(1);
  const alone = await listEventSuggestions(context.database.reader, event.id, "claim");
  const isShared = ({ proposal }: SuggestionRecord) => JSON.stringify(proposal).includes(articles[1]);
  expect(alone.some(isShared)).toBe(false);
  expect(await undoChange(context, { changeKey: removed.changeKey ?? "" })).toMatchObject({ ok: true });
  // Its text is analysed again as well: what a machine can make again is not kept in the log.
  expect(await workUntilDone(context)).toBe(2);
  expect((await listEventSuggestions(context.database.reader, event.id, "claim")).some(isShared)).toBe(true);
});

test("a text over which the methods fail is given up, said so, and tried again when somebody asks", async () => {
  const { context } = await openNightFerry();
  const { reader } = context.database;
  const broken: Analyst = { ...analystHere, describeText: () => Promise.reject(new Error("no such word")) };
  await workUntilDone(context, broken);
  expect(await countTextsOnTheWay(reader, null, DESCRIBED_BY)).toEqual({
    texts: 2,
    analysed: 0,
    older: 0,
    failed: 2,
    long: 0,
  });
  expect(await workUntilDone(context)).toBe(0);
  const asked = await runAgain(context, { scope: "all", target: null });
  expect(asked.ok).toBe(true);
  await workUntilDone(context);
  expect(await countTextsOnTheWay(reader, null, DESCRIBED_BY)).toEqual({
    texts: 2,
    analysed: 2,
    older: 0,
    failed: 0,
    long: 0,
  });
});

test("asking again about what is not there is refused with a reason", async () => {
  const context = await openTestWorkspace();
  expect(await runAgain(context, { scope: "all", target: null })).toMatchObject({ ok: false, reason: "no-text" });
  expect(await runAgain(context, { scope: "event", target: "nowhere" })).toMatchObject({
    ok: false,
    reason: "unknown",
  });
});

test("what is stored about a text names the methods that made it", async () => {
  const { context, articles } = await openNightFerry();
  await workUntilDone(context);
  const { currentVersionId } = await getArticle(context.database.reader, articles[0]);
  const stored = await findAnalysis(context.database.reader, currentVersionId ?? 0);
  expect(stored).toMatchObject({ methods: DESCRIBED_BY, computedAt: context.now(), result: { isRead: true } });
});
