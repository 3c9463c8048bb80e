import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { writeCsv } from "@/app/twin/write-csv";
import { codesTable } from "@/domain/agreement/agreement-tables";
import { openNightFerry } from "@/test/night-ferry";
import { asCoder } from "@/test/workspace";
import { saveCoding } from "../save-coding";
import { submitAssignment } from "../submit-assignment";
import type { WorkContext } from "../work-context";
import { buildWorkTable } from "./build-work-table";
import type { AgreementQuery } from "./load-agreement-work";
import { measureOwnWork } from "./measure-own-work";
import { measureWorkspaceAgreement } from "./measure-workspace-agreement";

const CODEBOOK = "five-generic-frames";
const QUERY: AgreementQuery = {
  codebook: CODEBOOK,
  version: null,
  event: null,
  phase: "both",
  voice: "outlet",
  level: "any",
  namesHidden: false,
};

async function code(context: WorkContext, articleKey: string, codes: readonly string[], isFinished = true) {
  for (const one of codes) {
    const input = { articleKey, codebook: CODEBOOK, code: one, scope: "article", voice: "outlet" } as const;
    const saved = await saveCoding(context, { ...input, passage: null, unsure: false, note: null });
    if (!saved.ok) throw new Error(saved.message);
  }
  if (isFinished) await submitAssignment(context, { articleKey, codebook: CODEBOOK, reopen: false });
}

/** Ada and Ben finished both articles of an event; they differ on conflict in the first. Chi is at work on the first. */
async function openCodedEvent() {
  const { context: ada, articles } = await openNightFerry();
  const [ben, chi] = [await asCoder(ada, "Ben"), await asCoder(ada, "Chi")];
  const [first, second] = articles;
  await code(ada, first, ["conflict", "economic"]);
  await code(ben, first, ["economic"]);
  await code(ada, second, []);
  await code(ben, second, []);
  await code(chi, first, ["morality"], false);
  return { ada, ben, chi, first, second };
}

const asViewer = ({ coderId }: WorkContext) => ({ coderId });

describe("what a workspace's coders agree on", () => {
  test("is measured over the articles that two finished, and opens its disagreements", async () => {
    const { ada, first } = await openCodedEvent();
    const query = { ...QUERY, code: "conflict" };
    const found = await measureWorkspaceAgreement(ada.database, asViewer(ada), query);
    expect([found.articleCount, found.aloneCount, found.hiddenCount]).toEqual([2, 0, 0]);
    expect(found.codes.find((one) => one.code === "economic")?.alpha.value).toBe(1);
    expect(found.opened?.total).toBe(1);
    const [dispute] = found.opened?.entries ?? [];
    expect(dispute?.article.key).toBe(first);
    expect(dispute?.readings.map(({ coder, hasApplied }) => [found.coders[coder], hasApplied])).toEqual([
      ["Ada", true],
      ["Ben", false],
    ]);
    expect(found.pairs).toHaveLength(1);
  });

  test("tells a coder nothing of what others did on the article that is still open for them", async () => {
    const { chi, first, second } = await openCodedEvent();
    const viewer = asViewer(chi);
    const query = { ...QUERY, code: "conflict" };
    const found = await measureWorkspaceAgreement(chi.database, viewer, query);
    expect([found.articleCount, found.aloneCount, found.hiddenCount]).toEqual([1, 0, 1]);
    expect(found.opened?.total).toBe(0);
    expect(found.articles.map(({ article }) => article.key)).toEqual([second]);
    const { table } = await buildWorkTable(chi.database, viewer, { ...QUERY, table: "codes", withWords: false });
    const coders = table.rows.filter(([article]) => article === first).map((row) => row[7]);
    expect(new Set(coders)).toEqual(new Set(["Chi"]));
  });

  test("sets a coder beside what was agreed, and names nobody where names are hidden", async () => {
    const { ada } = await openCodedEvent();
    const own = await measureOwnWork(ada.database, asViewer(ada), QUERY);
    expect(own?.differences.map((one) => [one.code, one.own, one.state])).toEqual([["conflict", true, "split"]]);
    const hidden = { ...QUERY, code: "conflict", namesHidden: true };
    const found = await measureWorkspaceAgreement(ada.database, asViewer(ada), hidden);
    expect(JSON.stringify(found)).not.toMatch(/Ada|Ben/u);
    expect(await measureOwnWork(ada.database, { coderId: null }, QUERY)).toBeNull();
  });
});

/** The code of a page of docs/notebooks. */
function readNotebook(page: string, language: string): string {
  const text = readFileSync(join(import.meta.dirname, "../../docs/notebooks", page), "utf8");
  return text.split(`\`\`\`${language}\n`)[1]?.split("```")[0] ?? "";
}

const NOTEBOOKS = [
  { page: "agreement.py.md", language: "python", command: "python3" },
  { page: "agreement.R.md", language: "r", command: "Rscript" },
] as const;

describe.each(NOTEBOOKS)("the notebook $page", ({ page, language, command }) => {
  const isThere = spawnSync(command, ["--version"]).status === 0;

  test.skipIf(!isThere)("reads the figures of the screen off the table", async () => {
    const { ada } = await openCodedEvent();
    const viewer = { coderId: null };
    const { table } = await buildWorkTable(ada.database, viewer, { ...QUERY, table: "codes", withWords: false });
    const folder = mkdtempSync(join(tmpdir(), "parallax-notebook-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    writeFileSync(join(folder, "table.csv"), writeCsv(table));
    writeFileSync(join(folder, "notebook"), readNotebook(page, language));
    const run = spawnSync(command, ["notebook", "table.csv"], { cwd: folder, encoding: "utf8" });
    expect(run.stderr).toBe("");
    const { codes, coders } = await measureWorkspaceAgreement(ada.database, viewer, { ...QUERY, code: null });
    const expected = codesTable(codes, coders).rows.map(([key, , alpha, , , , , , , articles]) =>
      [key, articles, alpha === "" ? "undefined" : Number(alpha).toFixed(3)].join("\t"),
    );
    expect(run.stdout.trim().split(/\r?\n/)).toEqual(expected);
  });
});
