import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { countTextsOnTheWay } from "@/db/analysis-progress";
import { openNightFerry, workUntilDone } from "@/test/night-ferry";
import { buildPage } from "@/test/workspace";
import { openAnalysisThreads } from "../threads/analysis-threads";
import { doTask, type TaskInput, type TaskName, type TaskOutput } from "../threads/tasks";
import { openThreadPool } from "../threads/thread-pool";
import { analystHere } from "./analyst";
import type { ComparedText } from "./describe-event";
import { DESCRIBED_BY } from "./recorded-state";
import { threadedAnalyst } from "./threaded-analyst";

const text = { text: buildPage(), fields: [{ kind: "headline", start: 0, end: 48 }], language: null } as const;

const compared: ComparedText = {
  ...text,
  key: "a",
  column: "a",
  outletNames: [],
  publishedOn: "2031-03-03",
  notBefore: null,
  notAfter: null,
  provenance: "own",
  role: "about",
};

test("threads find in texts and events what this process finds", async () => {
  const threads = openAnalysisThreads({ threads: 2 });
  onTestFinished(() => threads.close());
  const analyst = threadedAnalyst(threads);
  const texts = [compared, { ...compared, key: "b", column: "b" }];
  const [ofText, ofEvent] = await Promise.all([analyst.describeText(text), analyst.describeEvent(texts, "event")]);
  expect(ofText).toEqual(await analystHere.describeText(text));
  expect(ofEvent).toEqual(await analystHere.describeEvent(texts, "event"));
});

test("a thread that dies fails its job, and the text is analysed in the next one", async () => {
  const { context } = await openNightFerry();
  const entry = join(import.meta.dirname, "..", "threads", "fixtures", "obeying-thread.mjs");
  const pool = openThreadPool({ entry, threads: 1 });
  onTestFinished(() => pool.close());
  let tasks = 0;
  const analyst = threadedAnalyst({
    run: async <Name extends TaskName>(name: Name, input: TaskInput<Name>): Promise<TaskOutput<Name>> => {
      tasks += 1;
      if (tasks === 1) await pool.run("exit", { code: 9 });
      return doTask(name, input);
    },
  });
  await workUntilDone(context, analyst);
  expect(await countTextsOnTheWay(context.database.reader, null, DESCRIBED_BY)).toMatchObject({
    analysed: 2,
    failed: 0,
  });
  // Two texts and their event, and the text over which the thread died once more.
  expect(tasks).toBe(4);
});
