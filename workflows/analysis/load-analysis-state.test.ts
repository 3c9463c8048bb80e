import { expect, test } from "vitest";
import { LONGEST_UNASKED_WORDS } from "@/db/analyses";
import { getArticle } from "@/db/articles";
import { getEvent } from "@/db/events";
import { NOBODY } from "@/db/viewer";
import { openNightFerry, workUntilDone } from "@/test/night-ferry";
import { asCoder } from "@/test/workspace";
import { doJob, DO_HERE, takeJobs } from "../do-jobs";
import { saveCoding } from "../save-coding";
import type { WorkContext } from "../work-context";
import { type Analyst, analystHere } from "./analyst";
import { loadArticleState, loadEventState, loadMethodsInUse, loadWholeState } from "./load-analysis-state";
import { loadProgress } from "./load-progress";
import { queueAnalyses } from "./queue-analyses";
import { runAgain } from "./run-again";

const EVENT = "night-ferry";
const broken: Analyst = { ...analystHere, describeText: () => Promise.reject(new Error("no such word")) };

/** Does one job. */
async function workOnce(context: WorkContext): Promise<void> {
  const options = { ...DO_HERE, worker: "worker" };
  const { jobs } = await takeJobs(context, options, { limit: 1 });
  for (const job of jobs) await doJob(context, job, options);
}

async function setWords({ database }: WorkContext, articleKey: string, wordCount: number): Promise<void> {
  const { currentVersionId } = await getArticle(database.reader, articleKey);
  await database.inTransaction((tx) =>
    tx.articleVersion.update({ where: { id: currentVersionId ?? 0 }, data: { wordCount } }),
  );
}

test("an event is read text by text, then compared, and then nothing is under way", async () => {
  const { context } = await openNightFerry();
  const { reader } = context.database;
  const progress = () => loadProgress(reader, { of: "event", slug: EVENT });
  expect(await progress()).toEqual({ phase: "reading", done: 0, total: 2 });
  await queueAnalyses(context);
  await workOnce(context);
  expect(await progress()).toEqual({ phase: "reading", done: 1, total: 2 });
  await workOnce(context);
  expect(await progress()).toEqual({ phase: "comparing", done: 0, total: 1 });
  await workUntilDone(context);
  expect(await progress()).toMatchObject({ phase: "done" });
  expect(await loadProgress(reader, { of: "all" })).toMatchObject({ phase: "done" });
});

test("what an import brought and what one article needs are told apart from the rest", async () => {
  const { context, articles } = await openNightFerry();
  const { reader } = context.database;
  const [{ key: importKey } = { key: "" }] = await reader.import.findMany({ orderBy: { id: "asc" } });
  const progress = () => loadProgress(reader, { of: "import", key: importKey });
  expect(await progress()).toEqual({ phase: "reading", done: 0, total: 1 });
  expect(await loadProgress(reader, { of: "article", key: articles[1] })).toMatchObject({ phase: "reading", total: 1 });
  await queueAnalyses(context);
  await workOnce(context);
  expect(await progress()).toMatchObject({ phase: "done" });
  expect(await loadProgress(reader, { of: "article", key: articles[1] })).toMatchObject({ phase: "reading", done: 0 });
  expect(await loadProgress(reader, { of: "event", slug: "nowhere" })).toMatchObject({ phase: "done" });
});

test("a text that is too long is not waited for, says so, and is analysed when somebody asks", async () => {
  const { context, articles } = await openNightFerry();
  const { reader } = context.database;
  const [article] = articles;
  await setWords(context, article, LONGEST_UNASKED_WORDS + 1);
  await workUntilDone(context);
  expect(await loadProgress(reader, { of: "event", slug: EVENT })).toMatchObject({ phase: "done" });
  expect(await loadArticleState(reader, NOBODY, article)).toMatchObject({ isLong: true, analysed: null });
  expect((await loadEventState(reader, NOBODY, EVENT)).texts).toMatchObject({ texts: 2, analysed: 1, long: 1 });
  await runAgain(context, { scope: "article", target: article });
  expect(await loadProgress(reader, { of: "article", key: article })).toEqual({ phase: "again", done: 0, total: 2 });
  await workUntilDone(context);
  const state = await loadArticleState(reader, NOBODY, article);
  expect(state?.analysed).toMatchObject({ on: "2031-04-01", byOlder: false });
  expect(state?.analysed?.methods.map(({ name }) => name)).toContain("attribution");
});

test("a failure is told with its reason until the text has been analysed after all", async () => {
  const { context, articles } = await openNightFerry();
  const { reader } = context.database;
  const [article] = articles;
  await workUntilDone(context, broken);
  expect(await loadArticleState(reader, NOBODY, article)).toMatchObject({
    analysed: null,
    failure: { error: "no such word", on: "2031-04-01" },
    progress: { phase: "done" },
  });
  const whole = await loadWholeState(reader, NOBODY);
  expect(whole.jobs).toEqual({ "analyse-version": { waiting: 0, running: 0, failed: 2 } });
  expect(whole.failures.map(({ address, error }) => [address, error])).toContainEqual([article, "no such word"]);
  await runAgain(context, { scope: "article", target: article });
  await workUntilDone(context);
  expect(await loadArticleState(reader, NOBODY, article)).toMatchObject({ failure: null, lastRun: { failed: 0 } });
  expect((await loadWholeState(reader, NOBODY)).failures).toHaveLength(1);
});

test("the same run is not started twice, and can be asked for again once it is done", async () => {
  const { context } = await openNightFerry();
  const { reader } = context.database;
  await workUntilDone(context);
  const { key } = await getEvent(reader, EVENT);
  const first = await runAgain(context, { scope: "event", target: key });
  const second = await runAgain(context, { scope: "event", target: key });
  if (!first.ok || !second.ok) throw new Error("it was refused");
  expect([first.isNew, second.isNew]).toEqual([true, false]);
  expect(second.run.key).toBe(first.run.key);
  // Another scope is another run.
  expect(await runAgain(context, { scope: "all", target: null })).toMatchObject({ isNew: true });
  await workUntilDone(context);
  expect(await runAgain(context, { scope: "event", target: key })).toMatchObject({ isNew: true });
  expect(await reader.analysisRun.count()).toBe(3);
});

test("a run says what it changed, and to whom is at work on its articles nothing of decisions", async () => {
  const { context, articles } = await openNightFerry();
  const { database } = context;
  const { reader } = database;
  await workUntilDone(context);
  const some = await reader.suggestion.findFirst({ where: { kind: "attribution", article: { key: articles[0] } } });
  await database.inTransaction((tx) =>
    tx.suggestion.update({ where: { id: some?.id ?? 0 }, data: { state: "rejected", decidedById: context.coderId } }),
  );
  const { key } = await getEvent(reader, EVENT);
  await runAgain(context, { scope: "event", target: key });
  expect((await loadEventState(reader, NOBODY, EVENT)).lastRun).toMatchObject({ lines: null });
  await workUntilDone(context);
  const told = async (viewer: { readonly coderId: number | null }) =>
    JSON.stringify((await loadEventState(reader, viewer, EVENT)).lastRun);
  expect(await told(NOBODY)).toContain("1 decision kept");
  const blind = await asCoder(context, "Ben");
  await openWork(blind, articles[1]);
  expect(await told({ coderId: blind.coderId })).not.toContain("decision");
  expect(JSON.stringify((await loadWholeState(reader, { coderId: blind.coderId })).lastRun)).toBe("null");
});

async function openWork(context: WorkContext, articleKey: string): Promise<void> {
  const saved = await saveCoding(context, {
    articleKey,
    codebook: "policy-frames",
    code: "economic",
    scope: "article",
    passage: null,
    voice: "outlet",
    unsure: false,
    note: null,
  });
  if (!saved.ok) throw new Error(saved.message);
}

test("methods are counted by the version that was used", async () => {
  const { context } = await openNightFerry();
  await workUntilDone(context);
  await context.database.inTransaction((tx) => tx.analysis.updateMany({ data: { methods: "attribution/0" } }));
  const { ofTexts, ofEvents } = await loadMethodsInUse(context.database.reader);
  expect(ofTexts[0]).toMatchObject({ name: "attribution", current: 0, older: 2 });
  expect(ofTexts.find(({ name }) => name === "policy-frames")).toMatchObject({ current: 0, older: 0 });
  expect(ofEvents.every(({ current, older }) => current === 1 && older === 0)).toBe(true);
});
