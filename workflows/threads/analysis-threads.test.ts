import { expect, onTestFinished, test } from "vitest";
import { buildPage, PARAGRAPHS } from "@/test/workspace";
import { analysePage } from "../analyse-page";
import { analyseText } from "../analyse-text";
import { bundledOutlets } from "../outlet-reference";
import { openAnalysisThreads, type TaskRunner } from "./analysis-threads";
import { openThreadsLate } from "./late-threads";

function open(threads: number) {
  const opened = openAnalysisThreads({ threads });
  onTestFinished(() => opened.close());
  return opened;
}

test("A thread says of a page and of a text what this process says", async () => {
  const threads = open(2);
  const page = { text: buildPage(), input: "pasted", url: null } as const;
  const text = { text: PARAGRAPHS.join("\n\n"), language: "en", headline: null };
  const [ofPage, ofText] = await Promise.all([threads.run("analyse-page", page), threads.run("analyse-text", text)]);
  expect(ofPage).toEqual(analysePage(page.text, { input: "pasted", url: null, outlets: bundledOutlets() }));
  expect(ofText).toEqual(analyseText(text.text, text));
});

test("A page that brings a task down leaves the next one alone", async () => {
  const threads = open(1);
  const broken: { text: string; language: null; headline: null } = JSON.parse('{"text":7,"language":null}');
  const failed = threads.run("analyse-text", broken);
  const next = threads.run("analyse-line", { json: '{"id":"a","text":"Two boats sank."}', number: 1, input: "clean" });
  await expect(failed).rejects.toThrow(TypeError);
  expect(await next).toMatchObject({ failed: false, json: expect.stringMatching(/^\{"id":"a",/u) as string });
});

test("Late threads answer alike, whether a task is done here or there", async () => {
  const line = { json: JSON.stringify({ id: 1, text: buildPage() }), number: 1, input: null };
  const answers = [];
  for (const [hereMs, isLight] of [
    [Infinity, true],
    [Infinity, false],
    [0, true],
  ] as const) {
    const threads = openThreadsLate({ threads: 1, hereMs, isLight: () => isLight });
    onTestFinished(() => threads.close());
    answers.push((await threads.run("analyse-line", line)).json);
  }
  expect(new Set(answers).size).toBe(1);
});

/** The stack says where a task was done: that of a thread knows nothing of the process that asked. */
async function isDoneHere({ run }: Pick<TaskRunner, "run">): Promise<boolean> {
  const broken: { text: string; language: null; headline: null } = JSON.parse('{"text":7,"language":null}');
  const stack: unknown = await run("analyse-text", broken).catch((error: unknown) => (error as Error).stack);
  return String(stack).includes("late-threads");
}

test("Late threads begin here, and share the work with threads once these are ready", async () => {
  const threads = openThreadsLate({ threads: 2, hereMs: Number.MIN_VALUE, isLight: () => true });
  onTestFinished(() => threads.close());
  expect(await isDoneHere(threads)).toBe(true);
  while (await isDoneHere(threads));
  // One thread has one task to do and one ahead; what comes beyond these is done here, and waits for nobody.
  const done = await Promise.all([1, 2, 3, 4].map(() => isDoneHere(threads)));
  expect(new Set(done)).toEqual(new Set([true, false]));
});

test("On one processor everything is done here that may be", async () => {
  let isLight = true;
  const threads = openThreadsLate({ threads: 1, hereMs: 0, isLight: () => isLight });
  onTestFinished(() => threads.close());
  expect(await isDoneHere(threads)).toBe(true);
  isLight = false;
  expect(await isDoneHere(threads)).toBe(false);
  isLight = true;
  expect(await isDoneHere(threads)).toBe(true);
});
