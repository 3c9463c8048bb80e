import { expect, onTestFinished, test } from "vitest";
import { buildPage, PARAGRAPHS } from "@/test/workspace";
import { analysePage } from "../analyse-page";
import { analyseText } from "../analyse-text";
import { bundledOutlets } from "../outlet-reference";
import { openAnalysisThreads } from "./analysis-threads";
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

test("Late threads begin here, and go on in threads when that has taken too long", async () => {
  const threads = openThreadsLate({ threads: 1, hereMs: Number.MIN_VALUE, isLight: () => true });
  onTestFinished(() => threads.close());
  const broken: { text: string; language: null; headline: null } = JSON.parse('{"text":7,"language":null}');
  // The stack says where a task was done: that of a thread knows nothing of this test.
  const stackOf = async () =>
    threads.run("analyse-text", broken).catch((error: unknown) => String((error as Error).stack));
  expect(await stackOf()).toMatch(/late-threads/u);
  expect(await stackOf()).not.toMatch(/late-threads/u);
});
