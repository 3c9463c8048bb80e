import { expect, test } from "vitest";
import { findEvent } from "@/db/events";
import { getImport } from "@/db/imports";
import { findOutlet } from "@/db/outlets";
import { addPage, buildPage, importPage, openTestWorkspace, stagePage } from "@/test/workspace";
import { addOutlet } from "../ensure-outlet";
import { reviseText } from "../revise-text";
import { createEvent, saveEvent } from "../save-event";
import type { WorkContext } from "../work-context";
import { confirmImport } from "./close-import";
import { discardImport } from "./discard-import";
import { settleItem } from "./settle-item";
import { startImport } from "./start-import";

const LATER = "2031-04-01T11:00:00.000Z";

async function openImport() {
  const context = await openTestWorkspace();
  const { key: importKey } = await startImport(context, { event: null });
  return { context, importKey, reader: context.database.reader };
}

async function countEverything({ database: { reader } }: WorkContext) {
  return {
    articles: await reader.article.count(),
    texts: await reader.versionText.count(),
    pages: await reader.pageText.count(),
    sources: await reader.source.count(),
    bytes: await reader.sourceBytes.count(),
    items: await reader.importItem.count(),
    outlets: await reader.outlet.count(),
    events: await reader.event.count(),
    changes: await reader.change.count(),
    logged: await reader.changeRow.count(),
  };
}

test("nothing is left of what was read, said and corrected in review, not even in the log", async () => {
  const { context, importKey } = await openImport();
  const before = await countEverything(context);
  const item = await addPage(context, importKey, buildPage());
  const itemKey = item.key;
  await settleItem(context, { itemKey, answers: { outlet: { kind: "named", name: "Ellery Courier" } } });
  await settleItem(context, { itemKey, answers: { outlet: { kind: "named", name: "The Ledger" } } });
  const revision = { kind: "remove", range: { start: 0, end: 10 }, reason: "person" } as const;
  expect(await reviseText(context, { articleKey: item.articleKey ?? "", revision })).toMatchObject({ ok: true });
  expect(await discardImport(context, { importKey })).toEqual({ ok: true });
  expect(await countEverything(context)).toEqual(before);
  expect((await getImport(context.database.reader, importKey)).state).toBe("discarded");
});

test("an outlet that a person had added before stays, used or not", async () => {
  const { context, importKey, reader } = await openImport();
  await addOutlet(context, { name: "Ellery Courier" });
  const { key: itemKey } = await addPage(context, importKey, buildPage());
  const outlet = { kind: "listed", key: "ellery-courier", name: "Ellery Courier" } as const;
  await settleItem(context, { itemKey, answers: { outlet } });
  await discardImport(context, { importKey });
  expect(await findOutlet(reader, "ellery-courier")).not.toBeNull();
});

test("an outlet that was made in review stays where another article names it by now", async () => {
  const { context, importKey, reader } = await openImport();
  const { key: itemKey } = await addPage(context, importKey, buildPage());
  await settleItem(context, { itemKey, answers: { outlet: { kind: "named", name: "Ellery Courier" } } });
  const other = await startImport(context, { event: null });
  const second = await addPage(
    context,
    other.key,
    buildPage({ headline: "Lock gate to be rebuilt", paragraphs: OTHER }),
  );
  const outlet = { kind: "listed", key: "ellery-courier", name: "Ellery Courier" } as const;
  await settleItem(context, { itemKey: second.key, answers: { outlet } });
  await discardImport(context, { importKey });
  expect(await findOutlet(reader, "ellery-courier")).not.toBeNull();
});

test("what was saved from the import before stays, with its bytes", async () => {
  const { context, importKey, reader } = await openImport();
  const saved = await addPage(context, importKey, buildPage());
  await settleItem(context, { itemKey: saved.key, answers: { outlet: { kind: "unknown" } } });
  await addPage(
    context,
    importKey,
    buildPage({ headline: "Lock gate to be rebuilt", paragraphs: OTHER }),
    "second.txt",
  );
  await confirmImport(context, { importKey, doubtful: false });
  await discardImport(context, { importKey });
  expect(await reader.article.count()).toBe(1);
  expect(await reader.source.count()).toBe(1);
  expect((await reader.change.findMany()).map(({ action }) => action)).toContain("import-articles");
});

test("an event that was made with the import goes with it", async () => {
  const context = await openTestWorkspace();
  const before = await countEverything(context);
  const { key: importKey, event } = await startImport(context, { newEvent: "Night ferry" });
  expect(event?.title).toBe("Night ferry");
  await stagePage(context, importKey, buildPage());
  await discardImport(context, { importKey });
  expect(await findEvent(context.database.reader, "night-ferry")).toBeNull();
  expect(await countEverything(context)).toEqual(before);
});

test("it goes as well where the import was given another event meanwhile", async () => {
  const context = await openTestWorkspace();
  const { key: importKey, id } = await startImport(context, { newEvent: "Night ferry" });
  await context.database.inTransaction((tx) => tx.import.update({ where: { id }, data: { eventId: null } }));
  await discardImport(context, { importKey });
  expect(await findEvent(context.database.reader, "night-ferry")).toBeNull();
});

test("an event that was there before stays", async () => {
  const context = await openTestWorkspace();
  await createEvent(context, { title: "Night ferry" });
  const { key: importKey } = await startImport({ ...context, now: () => LATER }, { event: "night-ferry" });
  await discardImport(context, { importKey });
  expect(await findEvent(context.database.reader, "night-ferry")).not.toBeNull();
});

test("an event that was made with the import stays once anything else uses it", async () => {
  const uses: Readonly<Record<string, (context: WorkContext, importKey: string) => Promise<unknown>>> = {
    "an article entered it": (context) => importPage(context, buildPage(), "night-ferry"),
    "somebody wrote its rule": (context) => saveEvent(context, "night-ferry", { inclusionRule: "The first week." }),
    "another import is for it": (context) => startImport(context, { event: "night-ferry" }),
    "a part of this import was saved": async (context, importKey) => {
      const { key: itemKey } = await addPage(context, importKey, buildPage());
      await settleItem(context, { itemKey, answers: { outlet: { kind: "unknown" } } });
      await addPage(context, importKey, buildPage({ headline: "Lock gate to be rebuilt", paragraphs: OTHER }), "b.txt");
      await confirmImport(context, { importKey, doubtful: false });
    },
  };
  for (const [why, use] of Object.entries(uses)) {
    const context = await openTestWorkspace();
    const { key: importKey } = await startImport(context, { newEvent: "Night ferry" });
    await use({ ...context, now: () => LATER }, importKey);
    await discardImport(context, { importKey });
    expect(await findEvent(context.database.reader, "night-ferry"), why).not.toBeNull();
  }
});

test("a closed import is not thrown away", async () => {
  const { context, importKey } = await openImport();
  await discardImport(context, { importKey });
  expect(await discardImport(context, { importKey })).toMatchObject({ ok: false, reason: "closed" });
});

const OTHER = [
  "The gate of the lock is to be rebuilt from the ground up, the engineers told the town council on Tuesday evening, since the old hinges would not carry the new leaves through another winter.",
  "Divers had found cracks in both of them in January. Welding would hold until spring at most, they wrote, and every week of waiting adds to the bill that the harbour office has to pay.",
];
