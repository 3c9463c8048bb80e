import { expect, test } from "vitest";
import { getArticle } from "@/db/articles";
import { getImportItem } from "@/db/imports";
import { listOutlets } from "@/db/outlets";
import { addPage, buildPage, openTestWorkspace } from "@/test/workspace";
import type { RecordAnswers } from "../record-answers";
import { undoChange } from "../undo-change";
import { confirmImport } from "./close-import";
import { settleItem } from "./settle-item";
import { startImport } from "./start-import";

async function openWithItem() {
  const context = await openTestWorkspace();
  const { key: importKey } = await startImport(context, { event: null });
  const { key: itemKey, articleKey } = await addPage(context, importKey, buildPage());
  const { reader } = context.database;
  return {
    context,
    importKey,
    settle: (answers: RecordAnswers) => settleItem(context, { itemKey, answers }),
    article: () => getArticle(reader, articleKey ?? ""),
    item: () => getImportItem(reader, itemKey),
  };
}

test("a proposal that no list knows becomes an outlet by its name, and what pointed to it stays readable", async () => {
  const { settle, article } = await openWithItem();
  const before = await article();
  const outlet = { kind: "listed", key: "ellerycourier", name: "ellerycourier.example" } as const;
  expect(await settle({ outlet })).toMatchObject({ ok: true, state: "ready" });
  expect(await article()).toMatchObject({
    outlet: { name: "ellerycourier.example" },
    outletState: "confirmed",
    outletEvidence: `${before.outletEvidence} A person confirmed it.`,
  });
});

test("an outlet of the lists comes under the lists' key", async () => {
  const { settle, article } = await openWithItem();
  await settle({ outlet: { kind: "listed", key: "sputnik", name: "Sputnik" } });
  expect((await article()).outlet?.key).toBe("sputnik");
});

test("what a person leaves as it is keeps the evidence that was found", async () => {
  const { settle, article } = await openWithItem();
  const before = await article();
  expect(await settle({ outlet: { kind: "unknown" } })).toMatchObject({ ok: true, state: "ready" });
  const after = await article();
  expect(after.headlineEvidence).toBe(before.headlineEvidence);
  expect(after).toMatchObject({ outlet: null, outletState: "unknown", publishedOn: before.publishedOn });
});

test("a date is stored with its precision, and bounds replace it", async () => {
  const { settle, article } = await openWithItem();
  await settle({ date: { kind: "on", date: "2031-03" } });
  expect(await article()).toMatchObject({ publishedOn: "2031-03", publishedPrecision: "month", notBefore: null });
  await settle({ date: { kind: "between", notBefore: "2031-03-01", notAfter: null } });
  expect(await article()).toMatchObject({ publishedOn: null, publishedPrecision: null, notBefore: "2031-03-01" });
});

test("language, translation and content note are saved with the item, and an emptied field is not known", async () => {
  const { settle, article } = await openWithItem();
  await settle({ language: "de-AT", translatedFrom: "fr", contentNote: "Describes an accident." });
  expect(await article()).toMatchObject({
    language: "de-AT",
    translatedFrom: "fr",
    contentNote: "Describes an accident.",
  });
  await settle({ language: "", author: "" });
  expect(await article()).toMatchObject({ language: null, author: null, translatedFrom: "fr" });
});

test("an answer that is refused leaves no half: neither the other fields nor an outlet", async () => {
  const { context, settle, article, item } = await openWithItem();
  const before = { article: await article(), item: await item() };
  const refused = await settle({ headline: "Another headline", outlet: { kind: "named", name: "!!!" } });
  expect(refused).toMatchObject({ ok: false, reason: "name-needed" });
  expect({ article: await article(), item: await item() }).toEqual(before);
  expect(await listOutlets(context.database.reader)).toEqual([]);
  expect(await context.database.reader.change.count()).toBe(0);
});

test("fields, a new outlet and the item's state are one change that one undo takes back", async () => {
  const { context, settle, article, item } = await openWithItem();
  const before = { article: await article(), item: await item() };
  const settled = await settle({ author: "I. Rademaker", outlet: { kind: "named", name: "Ellery Courier" } });
  expect(await context.database.reader.change.count()).toBe(1);
  const changeKey = (settled.ok ? settled.changeKey : null) ?? "";
  expect(await undoChange(context, { changeKey })).toMatchObject({ ok: true });
  expect({ article: await article(), item: await item() }).toEqual(before);
  expect(await listOutlets(context.database.reader)).toEqual([]);
});

test("an item that has been saved is not in review any more", async () => {
  const { context, importKey, settle } = await openWithItem();
  await confirmImport(context, { importKey, doubtful: true });
  expect(await settle({ author: "Somebody" })).toMatchObject({ ok: false, reason: "not-here" });
});
