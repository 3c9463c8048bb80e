import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { openDatabase } from "@/db/database";
import type { ComparisonTwin } from "@/domain/comparison/comparison-to-twin";
import { buildPage } from "@/test/workspace";
import { addCoder } from "@/workflows/add-coder";
import { createCodebook } from "@/workflows/codebooks/create-codebook";
import { editCodebookDraft, publishDraft, startDraft } from "@/workflows/codebooks/edit-codebook";
import { openWorkspace } from "@/workflows/open-workspace";
import { ensureEvent } from "@/workflows/save-event";
import { submitAssignment } from "@/workflows/submit-assignment";

const CLI = join(import.meta.dirname, "parallax.mjs");
const scratch = mkdtempSync(join(tmpdir(), "parallax-compare-"));

/** The same happening in other words; one sentence of the first report is quoted. */
const OTHER = [
  "Night boats will cross the outer basin from Monday on, and nobody will pay more for them. “The fare stays as it is,” said Ruth Okoro, who heads the harbour office.",
  "Okoro warned that the works could take longer than planned. The lock was closed in January after divers had found a crack in its northern gate.",
  "The night service costs 40,000 crowns a month, according to the harbour office, which said that a third of the evening custom stayed away after the lock was closed in January, and some let people go.",
];

function environment(data: string) {
  return { ...process.env, PARALLAX_DATA: join(scratch, data), PARALLAX_DEMO: "off" };
}

function run(args: readonly string[], data: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    cwd: scratch,
    encoding: "utf8",
    env: environment(data),
  });
  return { status, stdout, stderr, twin: () => JSON.parse(stdout) as ComparisonTwin };
}

function pages(): readonly string[] {
  const texts = [
    buildPage(),
    buildPage({ headline: "Night boats begin on Monday, and traders want answers", paragraphs: OTHER }),
  ];
  return texts.map((text, index) => {
    const path = join(scratch, `page-${index}.txt`);
    writeFileSync(path, text);
    return path;
  });
}

async function inDatabase<Result>(data: string, act: (database: Awaited<ReturnType<typeof openDatabase>>) => Result) {
  const database = await openDatabase(join(scratch, data, "parallax.db"));
  try {
    return await act(database);
  } finally {
    await database.close();
  }
}

function copyOf(data: string, name: string): void {
  cpSync(join(scratch, data), join(scratch, name), { recursive: true });
}

/** How much of the analysis is stored. */
function countStored(data: string) {
  return inDatabase(data, async ({ reader }) => ({
    texts: await reader.analysis.count(),
    events: await reader.eventAnalysis.count(),
    openJobs: await reader.job.count({ where: { state: { in: ["waiting", "running"] } } }),
  }));
}

/** One article is finished with version 1 of a codebook; version 2, without one of the codes, comes afterwards. */
async function codeAndPublishAgain(data: string) {
  const { context, close } = await openWorkspace(environment(data), { mustExist: true });
  const codebookKey = "ferry-frames";
  const fields = { name: "Ferry frames", purpose: "counting", description: "Ours", citation: "Ours" } as const;
  await createCodebook(context, { ...fields, language: "en", copyOf: "five-generic-frames" });
  await publishDraft(context, { codebookKey, note: "First" });
  const added = await addCoder(context, { name: "Ines" });
  const { key: articleKey } = await context.database.reader.article.findFirstOrThrow({ select: { key: true } });
  const coder = { ...context, coderId: added.ok ? added.coder.id : null };
  await submitAssignment(coder, { articleKey, codebook: codebookKey, reopen: false });
  await startDraft(context, { codebookKey });
  await editCodebookDraft(context, { codebookKey, edit: { kind: "remove", code: "conflict" } });
  expect(await publishDraft(context, { codebookKey, note: "Second" })).toMatchObject({ ok: true });
  await close();
}

beforeAll(() => {
  expect(run(["import", ...pages(), "--event", "night-ferry"], "night-ferry").status).toBe(0);
});

describe("import", () => {
  test("ends when the texts are analysed and the event is compared", async () => {
    expect(await countStored("night-ferry")).toEqual({ texts: 2, events: 1, openJobs: 0 });
  });

  test("prints a line for each page and nothing else, however much is said of the analysis", () => {
    const { status, stdout, stderr } = run(["import", ...pages(), "--event", "ferries", "--json"], "again");
    expect(status).toBe(0);
    const lines = stdout.trim().split("\n");
    expect(lines.map((line) => (JSON.parse(line) as { state: string }).state)).toEqual(["saved", "saved"]);
    expect(stderr).toContain("comparing 2 texts of an event");
  });

  test("ends as well where a worker does part of it", async () => {
    expect(run(["prepare"], "beside").status).toBe(0);
    const worker = spawn(process.execPath, [CLI, "work"], { env: environment("beside"), stdio: "ignore" });
    onTestFinished(async () => {
      worker.kill("SIGTERM");
      if (worker.exitCode === null) await once(worker, "exit");
    });
    expect(run(["import", ...pages(), "--event", "night-ferry"], "beside").status).toBe(0);
    expect(await countStored("beside")).toMatchObject({ texts: 2, events: 1 });
  });
});

describe("compare", () => {
  test("prints one line of JSON with the measures of the texts, each place with its words", () => {
    const { status, stdout, stderr, twin } = run(["compare", "night-ferry", "--json"], "night-ferry");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout.trim().split("\n")).toHaveLength(1);
    const { articles, sharedText, voices, names, words, quotations } = twin();
    const ids = articles.map(({ id }) => id);
    const [shared] = sharedText ?? [];
    expect(shared?.articles.map(({ article }) => article).sort()).toEqual([...ids].sort());
    expect(shared?.articles.every(({ exact }) => exact?.includes("after the lock was closed in January"))).toBe(true);
    expect(voices?.map(({ article }) => article).sort()).toEqual([...ids].sort());
    expect(voices?.flatMap(({ speakers }) => speakers.map(({ name }) => name))).toContain("Ruth Okoro");
    expect(names?.length).toBeGreaterThan(0);
    expect(words?.flatMap((column) => column.articles).sort()).toEqual([...ids].sort());
    expect(quotations).toEqual([]);
  });

  test("names a version of a codebook, and says what lies with the other one", async () => {
    copyOf("night-ferry", "versions");
    await codeAndPublishAgain("versions");
    const compare = (codebook: string) => run(["compare", "night-ferry", "--codebook", codebook], "versions");
    expect(compare("ferry-frames").twin().framing).toMatchObject({ version: 1, articles: 1 });
    expect(compare("ferry-frames@2").twin().framing).toMatchObject({
      version: 2,
      articles: 0,
      otherVersions: [{ version: 1, articles: [expect.any(String)], different: ["Conflict"] }],
    });
    expect(compare("ferry-frames@3")).toMatchObject({ status: 1, stderr: 'there is no codebook "ferry-frames@3"\n' });
  });

  test("leaves suggestions out, and with the switch marks them as proposals with their method", () => {
    const off = run(["compare", "night-ferry"], "night-ferry").twin();
    expect(off).toMatchObject({ options: { suggestions: false }, claims: [], cells: [], framing: { articles: 0 } });
    const on = run(["compare", "night-ferry", "--suggestions"], "night-ferry").twin();
    expect(on).toMatchObject({
      options: { suggestions: true },
      framing: { articles: 2, articlesReadByMethodOnly: 2, methods: ["policy-frames/1"] },
    });
    expect(on.claims.length).toBeGreaterThan(0);
    for (const { proposed, label, quoted, statement, mentions } of on.claims) {
      expect(proposed).toBe(true);
      expect(label).not.toBe("");
      expect(statement).toBe(`Proposed: “${quoted?.words ?? ""}”`);
      expect(mentions.map(({ article }) => article)).toContain(quoted?.article);
      expect(mentions.length).toBeGreaterThan(0);
      expect(mentions.every(({ by, exact }) => by === "same-claim/2" && exact !== null && exact !== "")).toBe(true);
    }
    expect(on.cells.map(({ state }) => state)).not.toContain("absent");
  });

  test("without the switch is byte for byte what a database without suggestions gives", async () => {
    copyOf("night-ferry", "bare");
    const before = run(["compare", "night-ferry"], "bare").stdout;
    const deleted = await inDatabase("bare", ({ inTransaction }) => inTransaction((tx) => tx.suggestion.deleteMany()));
    expect(deleted.count).toBeGreaterThan(0);
    expect(run(["compare", "night-ferry"], "bare").stdout).toBe(before);
  });

  test("analyses first what nobody has analysed, without a running server", async () => {
    copyOf("night-ferry", "stale");
    await inDatabase("stale", ({ inTransaction }) =>
      inTransaction(async (tx) => {
        await tx.suggestion.deleteMany();
        await tx.analysis.deleteMany();
        await tx.eventAnalysis.deleteMany();
      }),
    );
    const { status, twin } = run(["compare", "night-ferry", "--suggestions"], "stale");
    expect(status).toBe(0);
    expect(twin().claims.length).toBeGreaterThan(0);
    expect(await countStored("stale")).toMatchObject({ texts: 2, events: 1 });
  });

  test("an event without a text has null for its measures, and standard error says why", async () => {
    const { context, close } = await openWorkspace(environment("night-ferry"));
    await ensureEvent(context, "bus-depot");
    await close();
    const { status, stderr, twin } = run(["compare", "bus-depot"], "night-ferry");
    expect(status).toBe(0);
    expect(twin()).toMatchObject({ sharedText: null, quotations: null, words: null, names: null, voices: null });
    expect(stderr).toContain('the texts of "bus-depot" have not been compared');
  });

  test("an unknown event is answered with those that are spelt most like it", () => {
    const { status, stdout, stderr } = run(["compare", "night-fery"], "night-ferry");
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toContain('there is no event "night-fery"; nearest: night-ferry');
  });

  test("a wrong call exits with 2", () => {
    for (const args of [["compare"], ["compare", "a", "b"], ["compare", "a", "--suggestion"]]) {
      const { status, stdout, stderr } = run(args, "night-ferry");
      expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
      expect(stderr).not.toBe("");
    }
  });
});
