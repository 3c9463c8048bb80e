import Sqlite from "better-sqlite3";
import { expect, test } from "vitest";
import { addManyArticles, FIRST_OF_MANY } from "@/test/many-articles";
import { BASE_DATABASE } from "@/test/global-setup";
import { openTestWorkspace } from "@/test/workspace";
import { createEvent } from "@/workflows/save-event";
import type { Reader } from "./database";
import { findArticleOfSource, listDuplicateCandidates, saveFingerprint } from "./duplicates";
import { PrismaClient } from "./generated/client";
import { findArticleOfRecord, findRecordWithoutText } from "./records";
import { packBytes, saveSource } from "./sources";
import { SqliteAdapter } from "./sqlite-adapter";
import { countStored } from "./stored-counts";

const ABOUT_SOURCE = { mediaType: "text/plain", encoding: "utf-8", fileName: null, url: null, capturedAt: "2031" };

/** How SQLite answers every query that `ask` sends: one line for each table it reads. */
async function planOf(ask: (reader: Reader) => Promise<unknown>): Promise<readonly string[]> {
  const context = await openTestWorkspace();
  const { event } = await createEvent(context, { title: "Night ferry" });
  await addManyArticles(context, event.id, 500);
  await context.database.inTransaction(async (tx) => {
    await saveSource(tx, packBytes(new Uint8Array([1])), ABOUT_SOURCE);
    await saveFingerprint(tx, FIRST_OF_MANY, [1, 2]);
  });
  const { file } = context.database;
  const adapter = new SqliteAdapter({ url: `file:${file}` });
  const client = new PrismaClient({ adapter, log: [{ emit: "event", level: "query" }] });
  const sent: { readonly query: string; readonly params: string }[] = [];
  client.$on("query", ({ query, params }) => sent.push({ query, params }));
  await ask(client);
  await client.$disconnect();
  const database = new Sqlite(file, { readonly: true });
  const plans = sent
    .filter(({ query }) => /^\s*SELECT/.test(query))
    .flatMap(({ query, params }) =>
      (
        database.prepare(`EXPLAIN QUERY PLAN ${query}`).all(...(JSON.parse(params) as unknown[])) as {
          detail: string;
        }[]
      ).map(({ detail }) => detail),
    );
  database.close();
  return plans;
}

/** Tables that are read from end to end. */
async function scannedBy(ask: (reader: Reader) => Promise<unknown>): Promise<readonly string[]> {
  const plans = await planOf(ask);
  expect(plans.filter((detail) => detail.startsWith("SEARCH"))).not.toEqual([]);
  return plans.filter((detail) => detail.startsWith("SCAN") && !detail.includes("USING"));
}

const PAGE = { sourceId: 1, textSha256: "none", headline: "none" };

test.each<[what: string, ask: (reader: Reader) => Promise<unknown>]>([
  [
    "the record that waits for a page without an outlet",
    (at) => findRecordWithoutText(at, { ...PAGE, outletKey: null }),
  ],
  ["the record that waits for an outlet's page", (at) => findRecordWithoutText(at, { ...PAGE, outletKey: "courier" })],
  ["the article made from these bytes", (at) => findArticleOfSource(at, 1)],
  ["the article of a record", (at) => findArticleOfRecord(at, { sha256: "none", sourceSha256: "none" })],
  ["articles that may be near-identical", (at) => listDuplicateCandidates(at, [1, 2, 3])],
])("importing one page reads no table from end to end to find %s", async (_what, ask) => {
  expect(await scannedBy(ask)).toEqual([]);
});

test.each([
  [`SELECT "id" FROM "ArticleVersion" WHERE "pageTextId" = 1`, "ArticleVersion_pageTextId_idx"],
  [`SELECT "id" FROM "ArticleVersion" WHERE "sha256" = 'x'`, "ArticleVersion_sha256_idx"],
  [`SELECT "id" FROM "Article" WHERE "headline" = 'x'`, "Article_headline_idx"],
  [`SELECT "id" FROM "Assignment" WHERE "versionId" = 1`, "Assignment_versionId_idx"],
  [`SELECT "id" FROM "ImportItem" WHERE "articleId" = 1`, "ImportItem_articleId_idx"],
  [`SELECT "id" FROM "ImportItem" WHERE "sourceId" = 1`, "ImportItem_sourceId_idx"],
  [`SELECT "id" FROM "ImportItem" WHERE "duplicateOfId" = 1`, "ImportItem_duplicateOfId_idx"],
])("%s goes by an index", (sql, index) => {
  const database = new Sqlite(BASE_DATABASE, { readonly: true });
  const plan = database.prepare(`EXPLAIN QUERY PLAN ${sql}`).all() as { readonly detail: string }[];
  database.close();
  expect(plan.map(({ detail }) => detail).join()).toMatch(new RegExp(`USING (?:COVERING )?INDEX ${index}`));
});

test("whatever a deletion follows has an index: SQLite looks there for every row that goes", () => {
  const database = new Sqlite(BASE_DATABASE, { readonly: true });
  // Coders and codebooks are a handful and stay.
  const unindexed = database
    .prepare(
      `SELECT t."name" || '.' || f."from" AS "column"
       FROM sqlite_master t JOIN pragma_foreign_key_list(t."name") f
       WHERE t."type" = 'table' AND f."table" NOT IN ('Coder', 'Codebook', 'CodebookVersion')
         AND NOT EXISTS (
           SELECT 1 FROM pragma_index_list(t."name") i JOIN pragma_index_info(i."name") c
           WHERE c."seqno" = 0 AND c."name" = f."from")
         AND NOT EXISTS (
           SELECT 1 FROM pragma_table_info(t."name") p WHERE p."pk" = 1 AND p."name" = f."from")`,
    )
    .pluck()
    .all();
  database.close();
  expect(unindexed).toEqual([]);
});

test("texts are counted without reading a single one", async () => {
  const plans = await planOf((reader) => countStored({ reader, file: "" }));
  expect(plans).toContain("SCAN VersionText USING COVERING INDEX VersionText_versionId_idx");
  expect(plans).not.toContain("SCAN VersionText");
});
