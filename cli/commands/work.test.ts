import { type ChildProcess, spawn } from "node:child_process";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { countTextsOnTheWay } from "@/db/analysis-progress";
import { getEvent } from "@/db/events";
import { countJobs } from "@/db/jobs";
import { ensureEvent } from "@/workflows/save-event";
import type { WorkContext } from "@/workflows/work-context";
import { DESCRIBED_BY } from "@/workflows/analysis/recorded-state";
import { addManyArticles } from "@/test/many-articles";
import { openTestWorkspace, PARAGRAPHS } from "@/test/workspace";

const CLI = join(import.meta.dirname, "..", "parallax.mjs");
const TEXTS = 40;

/** A workspace of saved texts, in one event, that nobody has analysed. */
async function openUnanalysed(): Promise<WorkContext> {
  const context = await openTestWorkspace();
  await ensureEvent(context, "night-ferry");
  const { id } = await getEvent(context.database.reader, "night-ferry");
  await addManyArticles(context, id, TEXTS);
  const text = [...PARAGRAPHS, "“The fare stays as it is,” said Ruth Okoro, who heads the harbour office."].join(
    "\n\n",
  );
  await context.database.inTransaction(
    (tx) => tx.$executeRaw`
      INSERT INTO "VersionText" ("versionId", "text")
      SELECT "currentVersionId", ${text} || char(10, 10) || 'Report ' || "id" FROM "Article"`,
  );
  return context;
}

/** `parallax work` as `npm start` runs it, in a process of its own. */
function startWorker({ database }: WorkContext) {
  const child = spawn(process.execPath, [CLI, "work"], {
    env: { ...process.env, PARALLAX_DATA: dirname(database.file) },
    stdio: ["ignore", "ignore", "pipe"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  let printed = "";
  child.stderr.on("data", (chunk: Buffer) => (printed += chunk.toString("utf8")));
  return { child, printed: () => printed, ended: new Promise<number | null>((resolve) => child.once("exit", resolve)) };
}

/** Asks until it is so, or the process has ended. */
async function until({ child }: { readonly child: ChildProcess }, isSo: () => Promise<boolean>): Promise<void> {
  while (child.exitCode === null && child.signalCode === null && !(await isSo())) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

test("a worker that was killed in the middle is followed by one that analyses everything exactly once", async () => {
  const context = await openUnanalysed();
  const { reader } = context.database;
  const killed = startWorker(context);
  await until(killed, async () => (await reader.analysis.count()) >= 3);
  killed.child.kill("SIGKILL");
  await killed.ended;
  const left = await reader.analysis.count();
  expect(left).toBeGreaterThan(0);
  expect(left).toBeLessThan(TEXTS);
  expect(await countJobs(reader)).not.toMatchObject({ running: 0 });

  const second = startWorker(context);
  await until(second, async () => (await reader.eventAnalysis.count()) === 1 && (await isIdle(context)));
  second.child.kill("SIGTERM");
  expect([await second.ended, second.printed()]).toEqual([0, ""]);
  expect(await countTextsOnTheWay(reader, null, DESCRIBED_BY)).toEqual({
    texts: TEXTS,
    analysed: TEXTS,
    older: 0,
    failed: 0,
    long: 0,
  });
  expect(await isIdle(context)).toBe(true);
  await expectSoundSuggestions(context);
});

async function isIdle({ database }: WorkContext): Promise<boolean> {
  const { waiting, running } = await countJobs(database.reader);
  return waiting + running === 0;
}

/** The same words were proposed for as many passages in every text, each once; the file is whole. */
async function expectSoundSuggestions({ database: { reader } }: WorkContext): Promise<void> {
  const perText = await reader.suggestion.groupBy({
    by: ["versionId"],
    where: { kind: { not: "claim" } },
    _count: true,
  });
  expect(perText).toHaveLength(TEXTS);
  expect(new Set(perText.map(({ _count }) => _count)).size).toBe(1);
  const doubled = await reader.$queryRaw<object[]>`
    SELECT "kind" FROM "Suggestion" GROUP BY "kind", "method", "versionId", "eventId", "start", "end", "code"
    HAVING COUNT(*) > 1`;
  expect(doubled).toEqual([]);
  expect(await reader.$queryRaw<object[]>`PRAGMA integrity_check`).toEqual([{ integrity_check: "ok" }]);
}

test("a worker that is asked to end does so by itself, and leaves nothing under way", async () => {
  const context = await openUnanalysed();
  const { reader } = context.database;
  const worker = startWorker(context);
  await until(worker, async () => (await reader.analysis.count()) >= 1);
  worker.child.kill("SIGTERM");
  expect([await worker.ended, worker.printed()]).toEqual([0, ""]);
  expect(await countJobs(reader)).toMatchObject({ running: 0, failed: 0 });
});
