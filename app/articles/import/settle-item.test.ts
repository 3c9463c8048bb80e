import { expect, test } from "vitest";
import { getArticle } from "@/db/articles";
import { addPage, buildPage, openTestWorkspace } from "@/test/workspace";
import { startImport } from "@/workflows/import/start-import";
import { type SettledItem, settleItem } from "./settle-item";

async function openWithItem() {
  const context = await openTestWorkspace();
  const { key: importKey } = await startImport(context, { event: null });
  const { key: itemKey, articleKey } = await addPage(context, importKey, buildPage());
  const settle = (said: Omit<SettledItem, "itemKey">) => settleItem(context, { itemKey, ...said });
  return { settle, article: () => getArticle(context.database.reader, articleKey ?? "") };
}

test("a proposal that no list knows becomes an outlet by its name, and what pointed to it stays readable", async () => {
  const { settle, article } = await openWithItem();
  const before = await article();
  const outlet = { kind: "listed", key: "ellerycourier", name: "ellerycourier.example" } as const;
  expect(await settle({ outlet })).toEqual({ ok: true, state: "ready" });
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
  expect(await settle({ outlet: { kind: "unknown" } })).toEqual({ ok: true, state: "ready" });
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
