import { expect, test } from "vitest";
import { countTry } from "@/db/try-limits";
import { openNightFerry } from "@/test/night-ferry";
import { asCoder, openTestWorkspace } from "@/test/workspace";
import { addCoder } from "./add-coder";
import { queueAnalyses } from "./analysis/queue-analyses";
import { DO_HERE, doJob, takeJobs } from "./do-jobs";
import { rememberAnswers, rememberBeside } from "./remember";

test("the same question is asked once until somebody writes, and together with others only once", async () => {
  const context = await openTestWorkspace();
  const { database } = context;
  const remember = rememberAnswers<number>();
  let asked = 0;
  const ask = () => remember(database, "how many", () => Promise.resolve((asked += 1)));
  expect(await Promise.all([ask(), ask()])).toEqual([1, 1]);
  expect(await ask()).toBe(1);
  await addCoder(context, { name: "Ada" });
  expect(await ask()).toBe(2);
});

test("a worker's books leave an answer as it is, a refusal at the door too; what a job finds does not", async () => {
  const { context } = await openNightFerry();
  const { database } = context;
  const remember = rememberAnswers<number>();
  let asked = 0;
  const ask = () => remember(database, "how many", () => Promise.resolve((asked += 1)));
  expect(await ask()).toBe(1);
  expect(await queueAnalyses(context)).toBeGreaterThan(0);
  await countTry(database, { name: "test", tries: 1, seconds: 60 }, "ada");
  const { jobs } = await takeJobs(context, { ...DO_HERE, worker: "test" }, { limit: 1 });
  expect(await ask()).toBe(1);
  for (const job of jobs) await doJob(context, job, { ...DO_HERE, worker: "test" });
  expect(await ask()).toBe(2);
});

test("another question has another answer, and another database too", async () => {
  const one = await openTestWorkspace();
  const other = await asCoder(await openTestWorkspace(), "Ada");
  const remember = rememberAnswers<string>();
  const ask = (context: typeof one, question: string, answer: string) =>
    remember(context.database, question, () => Promise.resolve(answer));
  expect(await ask(one, "a", "first")).toBe("first");
  expect(await ask(one, "b", "second")).toBe("second");
  expect(await ask(other, "a", "third")).toBe("third");
  expect(await ask(one, "a", "fourth")).toBe("first");
});

test("a failure is told to whoever waits, and asked again", async () => {
  const { database } = await openTestWorkspace();
  const remember = rememberAnswers<string>();
  await expect(remember(database, "a", () => Promise.reject(new Error("disk on fire")))).rejects.toThrow("on fire");
  expect(await remember(database, "a", () => Promise.resolve("well"))).toBe("well");
});

test("only the last questions are kept", async () => {
  const { database } = await openTestWorkspace();
  const remember = rememberAnswers<number>();
  let asked = 0;
  const ask = (question: string) => remember(database, question, () => Promise.resolve((asked += 1)));
  await ask("first");
  for (let index = 0; index < 8; index += 1) await ask(`other ${index}`);
  expect(await ask("other 7")).toBe(9);
  expect(await ask("first")).toBe(10);
});

test("a part is computed once beside a comparison and choice, again beside another and after a failure", async () => {
  const { database } = await openTestWorkspace();
  let asked = 0;
  const ask = rememberBeside((_, { comparison }: { comparison: { event: string } }, choice) => {
    asked += 1;
    if (choice === "unknown") return Promise.reject(new Error("no such column"));
    return Promise.resolve(`${comparison.event} ${choice ?? "as it is"}`);
  });
  const [night, day] = [{ event: "night" }, { event: "day" }];
  expect(await ask(database, { comparison: night })).toBe("night as it is");
  expect(await ask(database, { comparison: night }, null)).toBe("night as it is");
  expect(await ask(database, { comparison: night }, "a")).toBe("night a");
  expect(await ask(database, { comparison: day })).toBe("day as it is");
  expect(asked).toBe(3);
  for (const times of [4, 5]) {
    await expect(ask(database, { comparison: day }, "unknown")).rejects.toThrow("no such column");
    expect(asked).toBe(times);
  }
});
