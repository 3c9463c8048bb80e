import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { addPage, openTestWorkspace } from "@/test/workspace";
import { getArticle, listArticles } from "@/db/articles";
import { getVersion } from "@/db/article-versions";
import { listPassages } from "@/db/passages";
import { sha256Of } from "@/db/sources";
import { NOBODY } from "@/db/viewer";
import { DEFAULT_OPTIONS } from "@/domain/comparison/comparison";
import { compareEvent, DEFAULT_CODEBOOK } from "@/workflows/compare-event";
import { importRecords } from "@/workflows/import-records";
import { startImport } from "@/workflows/import/start-import";
import type { WorkContext } from "@/workflows/work-context";
import { tiktokWechat } from "../seed-data/tiktok-wechat/tiktok-wechat";
import { seedDossier } from "./seed-dossier";

/** Some hundred changes, each a transaction of its own. */
const LONG = 120_000;

async function openWithDossier(): Promise<WorkContext> {
  const context = await openTestWorkspace();
  await seedDossier(context);
  return context;
}

async function listAll({ database: { reader } }: WorkContext) {
  return (await listArticles(reader, {}, { skip: 0, take: 10 })).articles;
}

test(
  "the dossier compares five articles that are here without their texts, and nothing is left unchecked",
  { timeout: LONG },
  async () => {
    const context = await openWithDossier();
    const { reader } = context.database;
    expect((await listAll(context)).map(({ hasText }) => hasText)).toEqual(Array(5).fill(false));
    expect(await reader.versionText.count()).toBe(0);
    expect(await reader.assignment.count({ where: { submittedAt: null } })).toBe(0);
    expect(await reader.assignment.count()).toBe(15);

    const slugs = [tiktokWechat.dossier, ...tiktokWechat.events].map(({ slug }) => slug);
    const query = { codebook: DEFAULT_CODEBOOK, options: DEFAULT_OPTIONS };
    const [whole, ...parts] = await Promise.all(
      slugs.map((slug) => compareEvent(context.database, NOBODY, { slug, ...query })),
    );
    const { rows = [], otherRows = [] } = whole?.comparison.matrix ?? {};
    const cells = [...rows, ...otherRows].flatMap((row) => row.cells.flatMap((cell) => cell.cells));
    expect(cells).toHaveLength(5 * tiktokWechat.claims.length);
    expect(cells.filter(({ state }) => state === "not-checked")).toEqual([]);
    expect(whole?.comparison.columns.map(({ isKnown }) => isKnown).filter((known) => !known)).toHaveLength(1);
    expect(parts.map((part) => part.comparison.articles.length)).toEqual([1, 1, 1, 2]);
  },
);

const input = process.env.PARALLAX_TEST_INPUT;
const seeds = input === undefined ? null : join(input, "seeds");
const hasSeeds = seeds !== null && existsSync(seeds);
if (!hasSeeds) console.info("skipped: set PARALLAX_TEST_INPUT to a folder that holds seeds/");

describe.skipIf(!hasSeeds)("with the originals", () => {
  const folder = seeds ?? "";
  const files = hasSeeds ? readdirSync(folder).filter((name) => /^\d{3}_.*\.txt$/.test(name)) : [];

  test("all five attach, and every passage opens in place with its exact words", { timeout: LONG }, async () => {
    const context = await openWithDossier();
    const { reader } = context.database;
    const { key: importKey } = await startImport(context, { event: null });
    expect(files).toHaveLength(5);
    for (const name of files) {
      const item = await addPage(context, importKey, new Uint8Array(readFileSync(join(folder, name))), name);
      expect([item.state, item.doubtful], name).toEqual(["attached", []]);
    }
    const listed = await listAll(context);
    expect(listed.map(({ hasText }) => hasText)).toEqual(Array(5).fill(true));
    let opened = 0;
    for (const { key } of listed) {
      const version = await getVersion(reader, (await getArticle(reader, key)).currentVersionId ?? 0);
      expect(version.number).toBe(1);
      for (const { start, end, state, exactHash } of await listPassages(reader, version.id)) {
        expect([sha256Of(version.text?.slice(start, end) ?? ""), state]).toEqual([exactHash, "exact"]);
        opened += 1;
      }
    }
    expect(opened).toBe(tiktokWechat.passages.length);
  });

  test("copies of them with other white space at the end attach too", async () => {
    const context = await openTestWorkspace();
    const imported = await importRecords(context, tiktokWechat.records);
    expect(imported).toMatchObject({ ok: true, duplicates: [] });
    const { key: importKey } = await startImport(context, { event: null });
    for (const name of files) {
      const copy = `${readFileSync(join(folder, name), "utf8").trimEnd()}  \n \n\n`;
      expect(await addPage(context, importKey, copy, name), name).toMatchObject({ state: "attached", doubtful: [] });
    }
  });
});
