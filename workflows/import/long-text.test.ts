import { expect, test } from "vitest";
import { getImport, getImportItem, listOpenImports } from "@/db/imports";
import { countJobs } from "@/db/jobs";
import { buildPage, openTestWorkspace, PARAGRAPHS } from "@/test/workspace";
import { DO_HERE, doNextJobs } from "../do-jobs";
import type { WorkContext } from "../work-context";
import { confirmImport } from "./close-import";
import { discardImport } from "./discard-import";
import { describeImportedPage, importPage } from "./import-page";
import { describeLongText, LONGEST_UNASKED } from "./long-text";
import { requestReading } from "./request-reading";
import { leaveOutItem } from "./review-item";
import { addImportItem, startImport } from "./start-import";

/** A page of 1.35 million code units: the same paragraphs over and over, each with its number. */
function buildLongPage(): string {
  const shortest = Math.min(...PARAGRAPHS.map(({ length }) => length));
  const numbered = Array.from(
    { length: Math.ceil(1_300_000 / shortest) },
    (_, number) => `${number}. ${PARAGRAPHS[number % PARAGRAPHS.length] ?? ""}`,
  );
  return buildPage({ paragraphs: numbered }).slice(0, 1_350_000);
}

const LONG_PAGE = buildLongPage();
const SAID = "This text is 1.4 MB. Long texts are read only on request.";

async function addLongPage(context: WorkContext, importKey: string) {
  const bytes = new TextEncoder().encode(LONG_PAGE);
  const item = await addImportItem(context, { importKey, name: "long.txt", bytes, input: null, url: null });
  if ("ok" in item) throw new Error(item.message);
  return item;
}

async function openWithLongPage() {
  const context = await openTestWorkspace();
  const { key: importKey } = await startImport(context, { event: null });
  const { key: itemKey } = await addLongPage(context, importKey);
  const { reader } = context.database;
  return { context, importKey, itemKey, reader, item: () => getImportItem(reader, itemKey) };
}

const fails = () => {
  throw new Error("no job should have failed");
};

test("a text of up to a million code units is not long, and one more makes it so", () => {
  expect(describeLongText(LONGEST_UNASKED)).toBeNull();
  expect(describeLongText(LONGEST_UNASKED + 1)).toBe("This text is 1.1 MB. Long texts are read only on request.");
  expect(describeLongText(1_400_000)).toBe(SAID);
});

test("a long text is stored with its bytes, says so, and nothing reads it", async () => {
  const { context, item, reader } = await openWithLongPage();
  expect(await item()).toMatchObject({ state: "long", reason: "long-text", message: SAID, articleId: null });
  expect(await reader.sourceBytes.count()).toBe(1);
  expect(await countJobs(reader)).toEqual({ waiting: 0, running: 0, failed: 0 });
  expect(await doNextJobs(context, { ...DO_HERE, worker: "worker", onFailure: fails })).toBe(0);
  expect((await item()).state).toBe("long");
});

test("the length that counts is that of the decoded text, not of the bytes", async () => {
  const { context, importKey } = await openWithLongPage();
  const wide = new Uint8Array(Buffer.from(`\ufeff${LONG_PAGE.slice(0, 900_000)}`, "utf16le"));
  const item = await addImportItem(context, { importKey, name: "wide.txt", bytes: wide, input: null, url: null });
  expect(wide.byteLength).toBeGreaterThan(LONGEST_UNASKED);
  expect(item).toMatchObject({ state: "waiting" });
});

test("once a person asks for it, the worker reads it like any other page", async () => {
  const { context, itemKey, item, reader } = await openWithLongPage();
  expect(await requestReading(context, { itemKey })).toEqual({ ok: true });
  expect(await requestReading(context, { itemKey })).toEqual({ ok: true });
  expect(await countJobs(reader)).toMatchObject({ waiting: 1 });
  expect(await item()).toMatchObject({ state: "waiting", reason: null, message: null });
  expect(await doNextJobs(context, { ...DO_HERE, worker: "worker", onFailure: fails })).toBe(1);
  expect(await item()).toMatchObject({ state: "doubtful" });
  expect(await reader.article.count()).toBe(1);
  expect(await requestReading(context, { itemKey })).toMatchObject({ ok: false, reason: "not-long" });
});

test("an import with an unread long text stays open when the rest is saved", async () => {
  const { context, importKey, reader } = await openWithLongPage();
  expect(await confirmImport(context, { importKey, doubtful: true })).toMatchObject({ ok: true, saved: 0 });
  expect((await getImport(reader, importKey)).state).toBe("open");
  expect(await listOpenImports(reader)).toMatchObject([{ key: importKey, items: 1 }]);
});

test("left out and taken in again, it still waits to be asked for", async () => {
  const { context, importKey, itemKey, item, reader } = await openWithLongPage();
  await leaveOutItem(context, { itemKey, leaveOut: true });
  await leaveOutItem(context, { itemKey, leaveOut: false });
  expect(await item()).toMatchObject({ state: "long", message: SAID });
  await leaveOutItem(context, { itemKey, leaveOut: true });
  await confirmImport(context, { importKey, doubtful: true });
  expect((await getImport(reader, importKey)).state).toBe("confirmed");
});

test("a discarded import leaves nothing of it", async () => {
  const { context, importKey, reader } = await openWithLongPage();
  await discardImport(context, { importKey });
  expect([await reader.importItem.count(), await reader.source.count(), await reader.sourceBytes.count()]).toEqual([
    0, 0, 0,
  ]);
});

test("asked for and then discarded, its waiting job finds nothing to do", async () => {
  const { context, importKey, itemKey, reader } = await openWithLongPage();
  await requestReading(context, { itemKey });
  await discardImport(context, { importKey });
  expect(await doNextJobs(context, { ...DO_HERE, worker: "worker", onFailure: fails })).toBe(1);
  expect([await reader.article.count(), await reader.source.count()]).toEqual([0, 0]);
});

test("the command line stores a long text, and reads it at once where it is told to", async () => {
  const context = await openTestWorkspace();
  const { key: importKey } = await startImport(context, { event: null });
  const bytes = new TextEncoder().encode(LONG_PAGE);
  const file = { name: "long.txt", byteLength: bytes.length, input: "pasted", bytes: async () => bytes } as const;
  const stored = await describeImportedPage(context, await importPage(context, importKey, file));
  expect(stored).toMatchObject({ state: "long", message: SAID, article: null });
  expect(stored).not.toHaveProperty("error");
  const read = await describeImportedPage(context, await importPage(context, importKey, { ...file, readLong: true }));
  expect(read.state).toBe("doubtful");
  expect(read.article).not.toBeNull();
});
