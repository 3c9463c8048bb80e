import { describe, expect, test } from "vitest";
import { addPage, buildPage, openTestWorkspace, PARAGRAPHS } from "@/test/workspace";
import { getArticle } from "@/db/articles";
import { getVersion, listVersions } from "@/db/article-versions";
import { getImportItem } from "@/db/imports";
import { listPassages } from "@/db/passages";
import { sha256Of } from "@/db/sources";
import { confirmImport } from "./import/close-import";
import { readImportItem } from "./import/read-import-item";
import { forceAttach } from "./import/review-item";
import { addImportItem, startImport } from "./import/start-import";
import { importRecords } from "./import-records";
import { makeRecord, type PassageLocator } from "./make-record";
import { type ArticleOnRecord, RECORDS_FORMAT } from "./records-document";
import { undoChange } from "./undo-change";
import type { WorkContext } from "./work-context";

const PAGE = buildPage({ closing: "Follow Breitbart London on Facebook: Breitbart London" });

const ABOUT = {
  name: "ferry",
  headline: "Ferry to run all night while the lock is repaired",
  headlineEvidence: "First line of the page.",
  outlet: { key: "breitbart", name: "Breitbart" },
  outletState: "named",
  outletEvidence: "A closing row names it.",
  author: null,
  authorEvidence: null,
  language: "en",
  url: null,
  publishedOn: null,
  publishedPrecision: null,
  publishedEvidence: null,
  notBefore: null,
  notBeforeEvidence: null,
  notAfter: null,
  notAfterEvidence: null,
  declaredGenre: "unknown",
  codedGenre: null,
  provenance: "unknown",
  translatedFrom: null,
  contentNote: null,
} as const satisfies Omit<ArticleOnRecord, "text" | "passages">;

const LOCATORS: readonly PassageLocator[] = [
  { name: "night", first: "The ferry across the outer basin", sentences: 1 },
  { name: "traders", first: "Traders on the east bank", sentences: 1 },
  { name: "cost", first: "The harbour office puts the cost", words: 12 },
  { name: "crew", first: "A night crew of six", sentences: 1 },
  { name: "boat", first: "The first boat leaves", words: 8 },
];

async function openWithRecord({ page = PAGE, about = ABOUT as Omit<ArticleOnRecord, "text" | "passages"> } = {}) {
  const context = await openTestWorkspace();
  const { record } = makeRecord(new TextEncoder().encode(page), about, LOCATORS);
  const imported = await importRecords(context, { format: RECORDS_FORMAT, articles: [record] });
  if (!imported.ok) throw new Error(imported.message);
  const articleKey = imported.articles.get("ferry") ?? "";
  const { key: importKey } = await startImport(context, { event: null });
  return { context, articleKey, importKey };
}

/** Where every passage stands in the article's current version, with the words that stand there. */
async function readPassages({ database: { reader } }: WorkContext, articleKey: string) {
  const { currentVersionId } = await getArticle(reader, articleKey);
  const version = await getVersion(reader, currentVersionId ?? 0);
  const passages = await listPassages(reader, version.id);
  return passages.map((passage) => ({ ...passage, words: version.text?.slice(passage.start, passage.end) ?? null }));
}

describe("the original of a record", () => {
  test("attaches by its bytes, and every passage opens in place with its exact words", async () => {
    const { context, articleKey, importKey } = await openWithRecord();
    const item = await addPage(context, importKey, PAGE);
    expect(item).toMatchObject({ state: "attached", articleKey, doubtful: [] });
    expect(item.message).toContain("5 of 5 passages found");
    const passages = await readPassages(context, articleKey);
    for (const { words, exactHash, state } of passages) {
      expect([sha256Of(words ?? ""), state]).toEqual([exactHash, "exact"]);
    }
    expect(passages[0]).toMatchObject({ firstWords: "The ferry across the outer basin will run" });
    expect(passages[2]?.prefix).not.toBe("");
    expect(passages[2]?.suffix).not.toBe("");
    expect(await context.database.reader.article.count()).toBe(1);
  });

  test("is a duplicate the second time", async () => {
    const { context, importKey } = await openWithRecord();
    await addPage(context, importKey, PAGE);
    expect(await addPage(context, importKey, PAGE)).toMatchObject({ state: "duplicate" });
  });

  test("can be detached again by undoing, and the record is as it was", async () => {
    const { context, articleKey, importKey } = await openWithRecord();
    const before = await readPassages(context, articleKey);
    await addPage(context, importKey, PAGE);
    const change = await context.database.reader.change.findFirstOrThrow({ where: { action: "attach-original" } });
    expect(await undoChange(context, { changeKey: change.key })).toMatchObject({ ok: true });
    expect(await readPassages(context, articleKey)).toEqual(before);
  });

  test("waits for a person's word once it has been detached, and can be attached again", async () => {
    const { context, articleKey, importKey } = await openWithRecord();
    const { reader } = context.database;
    const { key: itemKey } = await addPage(context, importKey, PAGE);
    const change = await reader.change.findFirstOrThrow({ where: { action: "attach-original" } });
    await undoChange(context, { changeKey: change.key });
    const detached = await getImportItem(reader, itemKey);
    expect(detached).toMatchObject({ state: "doubtful", doubtful: ["attach"], articleKey: null });
    expect(detached.message).toMatch(/5 of 5 passages found. Attach it\?$/);
    expect(await forceAttach(context, { itemKey })).toEqual({ ok: true });
    expect(await getImportItem(reader, itemKey)).toMatchObject({ state: "attached", articleKey, doubtful: [] });
  });

  test("counts as left out where its import is closed by the time it is detached", async () => {
    const { context, importKey } = await openWithRecord();
    const { reader } = context.database;
    const { key: itemKey } = await addPage(context, importKey, PAGE);
    expect(await confirmImport(context, { importKey, doubtful: false })).toMatchObject({ ok: true, saved: 0 });
    const change = await reader.change.findFirstOrThrow({ where: { action: "attach-original" } });
    await undoChange(context, { changeKey: change.key });
    expect((await getImportItem(reader, itemKey)).state).toBe("left-out");
    expect(await forceAttach(context, { itemKey })).toMatchObject({ ok: false, reason: "closed" });
    const { key: next } = await startImport(context, { event: null });
    expect(await addPage(context, next, PAGE)).toMatchObject({ state: "attached" });
  });

  test("is attached once by two readers of its item, and by one of two items that hold it", async () => {
    const { context, articleKey, importKey } = await openWithRecord();
    const { reader } = context.database;
    const add = async (text: string) => {
      const bytes = new TextEncoder().encode(text);
      const item = await addImportItem(context, { importKey, name: "page.txt", bytes, input: null, url: null });
      if ("ok" in item) throw new Error(item.message);
      return item.id;
    };
    const [first, second] = [await add(PAGE), await add(`${PAGE}\n\n`)];
    await Promise.all([first, first, second].map((itemId) => readImportItem(context, { itemId })));
    const states = (await reader.importItem.findMany({ orderBy: { id: "asc" } })).map(({ state }) => state);
    expect(states.toSorted()).toEqual(["attached", "duplicate"]);
    const { id } = await getArticle(reader, articleKey);
    expect(await listVersions(reader, id)).toHaveLength(1);
  });

  test("attaches as a copy with other white space at its end", async () => {
    const { context, articleKey, importKey } = await openWithRecord();
    const item = await addPage(context, importKey, `${PAGE}  \n\n \n`);
    expect(item).toMatchObject({ state: "attached", articleKey });
    expect((await readPassages(context, articleKey)).map(({ state }) => state)).toEqual(Array(5).fill("exact"));
  });

  test("attaches by headline and outlet as a longer copy, in a version of its own where passages have moved", async () => {
    const { context, articleKey, importKey } = await openWithRecord();
    const early = "Nobody in the town has seen such a thing since the great frost, an old pilot said on the quay.";
    const copy = PAGE.replace("Traders on", `${early}\n\nTraders on`);
    expect(await addPage(context, importKey, copy)).toMatchObject({ state: "attached", articleKey });
    const passages = await readPassages(context, articleKey);
    expect(passages.map(({ state }) => state)).toEqual(["exact", "moved", "moved", "moved", "moved"]);
    for (const { words, exactHash } of passages) expect(sha256Of(words ?? "")).toBe(exactHash);
    const { id } = await getArticle(context.database.reader, articleKey);
    expect((await listVersions(context.database.reader, id)).map(({ reason }) => reason)).toEqual([
      "Record without its text",
      "Original attached",
    ]);
  });

  test("attaches by its headline where neither page names an outlet that a person knew", async () => {
    const page = buildPage();
    const { context, articleKey, importKey } = await openWithRecord({
      page,
      about: { ...ABOUT, outletState: "confirmed" },
    });
    const copy = `${page}\n\nA line that the first copy did not have, at the very end of the page.`;
    expect(await addPage(context, importKey, copy)).toMatchObject({ state: "attached", articleKey });
  });
});

describe("a page that is another one", () => {
  test("is an article of its own under another headline", async () => {
    const { context, importKey, articleKey } = await openWithRecord();
    const item = await addPage(context, importKey, PAGE.replace("Ferry to run all night", "Boats to go all night"));
    expect(item.state).not.toBe("attached");
    expect(item.articleKey).not.toBe(articleKey);
  });

  test("is an article of its own at another outlet, with the same words", async () => {
    const { context, importKey, articleKey } = await openWithRecord();
    const item = await addPage(context, importKey, buildPage({ closing: "Support SouthFront\n\nSouthFront" }));
    expect(item.state).not.toBe("attached");
    expect(item.articleKey).not.toBe(articleKey);
  });

  test("waits for a person where fewer than 80 % of the passages are found, and attaches on their yes", async () => {
    const { context, articleKey, importKey } = await openWithRecord();
    const changed = PAGE.replace("all night from Monday", "till dawn from Monday").replace("for weeks", "for months");
    const item = await addPage(context, importKey, changed);
    expect(item).toMatchObject({ state: "doubtful", doubtful: ["attach"], articleKey: null });
    expect(item.message).toContain("3 of 5 passages found. Attach it?");
    expect((await readPassages(context, articleKey)).every(({ words }) => words === null)).toBe(true);
    expect(await forceAttach(context, { itemKey: item.key })).toEqual({ ok: true });
    const states = (await readPassages(context, articleKey)).map(({ state }) => state);
    expect(states.filter((state) => state === "lost")).toHaveLength(2);
    expect(states.filter((state) => state !== "lost")).toHaveLength(3);
  });

  test("waits for a person where a headline is all there is to go by", async () => {
    const context = await openTestWorkspace();
    const { record } = makeRecord(new TextEncoder().encode(PAGE), ABOUT, []);
    await importRecords(context, { format: RECORDS_FORMAT, articles: [record] });
    const { key: importKey } = await startImport(context, { event: null });
    const paragraphs = [...PARAGRAPHS].reverse();
    const closing = "Follow Breitbart London on Facebook: Breitbart London";
    const item = await addPage(context, importKey, buildPage({ paragraphs, closing }));
    expect(item).toMatchObject({ state: "doubtful", doubtful: ["attach"] });
  });
});
