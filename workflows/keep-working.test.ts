import { expect, test } from "vitest";
import { countJobs, type Job } from "@/db/jobs";
import { getImportItem } from "@/db/imports";
import { buildClassMaterial, buildClassPlan } from "@/test/class-material";
import { openNightFerry } from "@/test/night-ferry";
import { buildPage } from "@/test/workspace";
import { type Analyst, analystHere } from "./analysis/analyst";
import { describeText } from "./analysis/describe-text";
import { DO_HERE } from "./do-jobs";
import { addImportItem, startImport } from "./import/start-import";
import { createClassSession } from "./classes/teach";
import { keepWorking } from "./keep-working";
import type { WorkContext } from "./work-context";

const OPTIONS = { ...DO_HERE, worker: "desk/1", threads: 1 };

/** An analyst that is at work from the first text on until it is let go. */
function slowAnalyst() {
  let begin: () => void = () => undefined;
  let letGo: () => void = () => undefined;
  const begun = new Promise<void>((resolve) => (begin = resolve));
  const free = new Promise<void>((resolve) => (letGo = resolve));
  const analyst: Analyst = {
    ...analystHere,
    describeText: async (text) => {
      begin();
      await free;
      return describeText(text);
    },
  };
  return { analyst, begun, letGo };
}

async function addWaitingPage(context: WorkContext): Promise<string> {
  const { key: importKey } = await startImport(context, { event: null });
  const bytes = new TextEncoder().encode(buildPage({ headline: "Lock gate to be rebuilt by autumn" }));
  const item = await addImportItem(context, { importKey, name: "page.txt", bytes, input: null, url: null });
  if ("ok" in item) throw new Error(item.message);
  return item.key;
}

/** Asks again and again; the test's own time limit ends it where the answer never comes. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 10));
}

test("everything that is there is analysed, and the worker goes on looking until it is asked to end", async () => {
  const { context } = await openNightFerry();
  const { reader } = context.database;
  const stop = new AbortController();
  const working = keepWorking(context, OPTIONS, stop.signal);
  await until(async () => (await reader.eventAnalysis.count()) === 1);
  expect(await reader.analysis.count()).toBe(2);
  stop.abort();
  expect(await working).toBe(0);
  expect(await countJobs(reader)).toEqual({ waiting: 0, running: 0, failed: 0 });
});

test("class sessions whose day has come are deleted as soon as a worker starts", async () => {
  const { context } = await openNightFerry();
  const { reader } = context.database;
  const longAgo: WorkContext = { ...context, now: () => "2020-01-01T08:00:00.000Z" };
  await createClassSession(longAgo, { title: "Due", plan: buildClassPlan(), material: buildClassMaterial() });
  await createClassSession(context, { title: "Not due", plan: buildClassPlan(), material: buildClassMaterial() });
  const stop = new AbortController();
  const working = keepWorking(context, OPTIONS, stop.signal);
  await until(async () => (await reader.classSession.count()) === 1);
  expect(await reader.classSession.findMany({ select: { title: true } })).toEqual([{ title: "Not due" }]);
  stop.abort();
  await working;
});

test("a page that somebody waits for is read while every thread is at a long text", async () => {
  const { context } = await openNightFerry();
  const { reader } = context.database;
  const { analyst, begun, letGo } = slowAnalyst();
  const stop = new AbortController();
  const working = keepWorking(context, { ...OPTIONS, analyst }, stop.signal);
  await begun;
  const item = await addWaitingPage(context);
  await until(async () => (await getImportItem(reader, item)).state !== "waiting");
  expect(await reader.analysis.count()).toBe(0);
  letGo();
  await until(async () => (await reader.analysis.count()) === 2);
  stop.abort();
  expect(await working).toBe(0);
});

test("what takes too long when the worker ends is handed back, and stays with whoever takes it next", async () => {
  const { context } = await openNightFerry();
  const { reader } = context.database;
  const { analyst, begun, letGo } = slowAnalyst();
  const stop = new AbortController();
  const working = keepWorking(context, { ...OPTIONS, analyst, graceMs: 0 }, stop.signal);
  await begun;
  stop.abort();
  expect(await working).toBeGreaterThan(0);
  const select = { state: true, attempts: true, worker: true } as const;
  const untried = { state: "waiting", attempts: 0, worker: null };
  const list = () => reader.job.findMany({ where: { kind: "analyse-version" }, select });
  expect(await list()).toEqual([untried, untried]);
  letGo();
  await until(async () => (await reader.analysis.count()) === 2);
  expect(await list()).toEqual([untried, untried]);
});

test("a text whose analysis dies is tried again, and its failure is told", async () => {
  const { context } = await openNightFerry();
  const { reader } = context.database;
  let deaths = 0;
  const analyst: Analyst = {
    ...analystHere,
    describeText: (text) => {
      deaths += 1;
      return deaths === 1 ? Promise.reject(new Error("the thread ended")) : analystHere.describeText(text);
    },
  };
  const told: string[] = [];
  const onFailure = ({ kind }: Job, error: string) => told.push(`${kind}: ${error}`);
  const stop = new AbortController();
  const working = keepWorking(context, { ...OPTIONS, analyst, onFailure }, stop.signal);
  await until(async () => (await reader.analysis.count()) === 2);
  stop.abort();
  await working;
  expect(told).toEqual(["analyse-version: the thread ended"]);
});
