import { expect, test } from "vitest";
import { findArticle, getArticle, listArticles } from "@/db/articles";
import { getVersion } from "@/db/article-versions";
import { getImport, getImportItem, listImportItems } from "@/db/imports";
import { addPage, buildPage, importPage, openTestWorkspace, PARAGRAPHS, stagePage } from "@/test/workspace";
import { createEvent } from "../save-event";
import { undoChange } from "../undo-change";
import { confirmImport } from "./close-import";
import { discardImport } from "./discard-import";
import { readImportItem } from "./read-import-item";
import { keepAsOwn, leaveOutItem } from "./review-item";
import { settleItem } from "./settle-item";
import { addImportItem, startImport } from "./start-import";

const page = { skip: 0, take: 10 };

test("a pasted page becomes an article with its fields and the text between them", async () => {
  const context = await openTestWorkspace();
  const key = await importPage(context, buildPage());
  const article = await getArticle(context.database.reader, key);
  expect(article).toMatchObject({
    headline: "Ferry to run all night while the lock is repaired",
    author: "Ines Rademaker",
    publishedOn: "2031-03-03",
    outlet: null,
    outletState: "unknown",
    language: "en",
  });
  const version = await getVersion(context.database.reader, article.currentVersionId ?? 0);
  for (const paragraph of PARAGRAPHS) expect(version.text).toContain(paragraph);
  expect(version.text).not.toContain("Share this story");
  expect(version.removed.map(({ reason }) => reason)).toContain("sharing");
});

test("an article is in no list until its import is confirmed, and in none after it is discarded", async () => {
  const context = await openTestWorkspace();
  const { key: importKey } = await startImport(context, { event: null });
  const articleKey = await stagePage(context, importKey, buildPage());
  expect((await listArticles(context.database.reader, {}, page)).total).toBe(0);
  expect((await findArticle(context.database.reader, articleKey))?.isStaged).toBe(true);
  expect(await discardImport(context, { importKey })).toEqual({ ok: true });
  expect(await findArticle(context.database.reader, articleKey)).toBeNull();
});

test("confirming saves what is ready and leaves what is doubtful in the open import", async () => {
  const context = await openTestWorkspace();
  const { key: importKey } = await startImport(context, { event: null });
  const item = await addPage(context, importKey, buildPage());
  expect(item).toMatchObject({ state: "doubtful", doubtful: ["outlet"] });
  expect(await confirmImport(context, { importKey, doubtful: false })).toMatchObject({ ok: true, saved: 0 });
  expect((await getImport(context.database.reader, importKey)).state).toBe("open");
  expect(await settleItem(context, { itemKey: item.key, answers: {} })).toMatchObject({ ok: true, state: "ready" });
  expect(await confirmImport(context, { importKey, doubtful: false })).toMatchObject({ ok: true, saved: 1 });
  expect((await getImport(context.database.reader, importKey)).state).toBe("confirmed");
});

test("undoing a save opens the import again, with everything in it", async () => {
  const context = await openTestWorkspace();
  const { key: importKey } = await startImport(context, { event: null });
  await stagePage(context, importKey, buildPage());
  const saved = await confirmImport(context, { importKey, doubtful: true });
  if (!saved.ok || saved.changeKey === null) throw new Error("not saved");
  expect(await undoChange(context, { changeKey: saved.changeKey })).toMatchObject({ ok: true });
  expect((await listArticles(context.database.reader, {}, page)).total).toBe(0);
  const reopened = await getImport(context.database.reader, importKey);
  expect(reopened.state).toBe("open");
  expect((await listImportItems(context.database.reader, reopened.id))[0]?.state).toBe("doubtful");
  expect(await confirmImport(context, { importKey, doubtful: true })).toMatchObject({ ok: true, saved: 1 });
});

test("a confirmed import enters its articles into its event and gives each column a slot", async () => {
  const context = await openTestWorkspace();
  await createEvent(context, { title: "Night ferry", slug: "night-ferry" });
  await importPage(context, buildPage(), "night-ferry");
  const entries = await context.database.reader.eventArticle.findMany();
  expect(entries).toMatchObject([{ role: "about", reason: "Imported for this event" }]);
  expect(await context.database.reader.eventSlot.findMany()).toMatchObject([{ slot: 1, outletId: null }]);
});

test("one bad file stops nothing and says why", async () => {
  const context = await openTestWorkspace();
  const { key: importKey } = await startImport(context, { event: null });
  const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
  await addPage(context, importKey, png, "plan.txt");
  await addPage(context, importKey, "", "nothing.txt");
  await addPage(context, importKey, "a page", "page.pdf");
  await addPage(context, importKey, buildPage(), "page.txt");
  const { id } = await getImport(context.database.reader, importKey);
  const items = await listImportItems(context.database.reader, id);
  expect(items.map(({ state, reason }) => [state, reason])).toEqual([
    ["failed", "binary"],
    ["failed", "empty"],
    ["failed", "unknown-ending"],
    ["doubtful", null],
  ]);
  for (const { message } of items.slice(0, 3)) expect(message).toMatch(/\w+/);
});

test("UTF-16 and windows-1252 files are read like any other", async () => {
  const context = await openTestWorkspace();
  const { key: importKey } = await startImport(context, { event: null });
  const text = buildPage({ headline: "Fähre fährt nachts: “Endlich”" });
  const wide = new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"));
  const utf16 = await addPage(context, importKey, wide, "wide.txt");
  expect((await getArticle(context.database.reader, utf16.articleKey ?? "")).headline).toContain("Fähre fährt nachts");
  const other = [
    "Die Fähre über den See hält ab Montag an jedem Abend eine Stunde länger am Steg, teilte die Stadt mit.",
  ];
  const page = buildPage({ headline: "Zürich hält die Fähre an", paragraphs: other });
  const latin = new Uint8Array(Buffer.from(page, "latin1"));
  const narrow = await addPage(context, importKey, latin, "narrow.txt");
  expect((await getArticle(context.database.reader, narrow.articleKey ?? "")).headline).toBe(
    "Zürich hält die Fähre an",
  );
});

test("the same bytes are a duplicate that names the article", async () => {
  const context = await openTestWorkspace();
  const first = await importPage(context, buildPage());
  const { key: importKey } = await startImport(context, { event: null });
  const item = await addPage(context, importKey, buildPage());
  expect(item).toMatchObject({ state: "duplicate", reason: "same-bytes", duplicateOf: { key: first } });
});

test("nearly the same text of the same outlet is a duplicate; a person may keep it all the same", async () => {
  const context = await openTestWorkspace();
  const first = await importPage(context, buildPage());
  const { key: importKey } = await startImport(context, { event: null });
  const corrected = PARAGRAPHS.map((paragraph) => paragraph.replace("forty thousand", "fifty thousand"));
  const item = await addPage(context, importKey, buildPage({ paragraphs: corrected }));
  expect(item).toMatchObject({ state: "duplicate", reason: "near-identical", duplicateOf: { key: first } });
  await keepAsOwn(context, { itemKey: item.key });
  const { id } = await getImport(context.database.reader, importKey);
  expect((await listImportItems(context.database.reader, id))[0]?.articleKey).not.toBeNull();
});

test("another outlet's copy of a text is an article of its own", async () => {
  const context = await openTestWorkspace();
  await importPage(context, buildPage({ closing: "Follow Breitbart London on Facebook: Breitbart London" }));
  const { key: importKey } = await startImport(context, { event: null });
  const copy = await addPage(context, importKey, buildPage({ closing: "Support SouthFront\n\nSouthFront" }));
  expect(copy.state).not.toBe("duplicate");
});

test("reading an item twice has the effect of reading it once", async () => {
  const context = await openTestWorkspace();
  const { key: importKey } = await startImport(context, { event: null });
  const item = await addImportItem(context, {
    importKey,
    name: "page.txt",
    bytes: new TextEncoder().encode(buildPage()),
    input: null,
    url: null,
  });
  if ("ok" in item) throw new Error(item.message);
  await Promise.all([readImportItem(context, { itemId: item.id }), readImportItem(context, { itemId: item.id })]);
  await readImportItem(context, { itemId: item.id });
  expect(await context.database.reader.article.count()).toBe(1);
});

test("what is left out comes back as it was", async () => {
  const context = await openTestWorkspace();
  const { key: importKey } = await startImport(context, { event: null });
  const { key: itemKey, doubtful } = await addPage(context, importKey, buildPage());
  await leaveOutItem(context, { itemKey, leaveOut: true });
  await leaveOutItem(context, { itemKey, leaveOut: false });
  expect(await getImportItem(context.database.reader, itemKey)).toMatchObject({ state: "doubtful", doubtful });
});

test("only what is in review can be left out", async () => {
  const context = await openTestWorkspace();
  await importPage(context, buildPage());
  const { key: importKey } = await startImport(context, { event: null });
  const duplicate = await addPage(context, importKey, buildPage());
  expect(await leaveOutItem(context, { itemKey: duplicate.key, leaveOut: true })).toMatchObject({ reason: "not-here" });
  expect((await getImportItem(context.database.reader, duplicate.key)).state).toBe("duplicate");
});
