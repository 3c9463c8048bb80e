import { expect, test } from "vitest";
import { getImport, getImportItem } from "@/db/imports";
import { findOutlet } from "@/db/outlets";
import { addPage, asCoder, buildPage, openTestWorkspace } from "@/test/workspace";
import { addPlainVersion } from "../add-plain-version";
import { DO_HERE, doNextJobs } from "../do-jobs";
import { saveCoding } from "../save-coding";
import { createEvent, placeArticle } from "../save-event";
import { saveOutlet } from "../save-outlet";
import { submitAssignment } from "../submit-assignment";
import { undoChange } from "../undo-change";
import type { WorkContext } from "../work-context";
import { confirmImport } from "./close-import";
import { discardImport } from "./discard-import";
import { readImportItem } from "./read-import-item";
import { keepAsOwn, leaveOutItem } from "./review-item";
import { settleItem } from "./settle-item";
import { addImportItem, startImport } from "./start-import";

async function openImport() {
  const context = await openTestWorkspace();
  const { key: importKey } = await startImport(context, { event: null });
  return { context, importKey, reader: context.database.reader };
}

async function addUnread(context: WorkContext, importKey: string, page: string) {
  const bytes = new TextEncoder().encode(page);
  const item = await addImportItem(context, { importKey, name: "page.txt", bytes, input: null, url: null });
  if ("ok" in item) throw new Error(item.message);
  return item;
}

const fails = () => {
  throw new Error("no job should have failed");
};

test("what was left out is gone once its import closes, with the outlet that it brought, and can be imported again", async () => {
  const { context, importKey, reader } = await openImport();
  const item = await addPage(context, importKey, buildPage());
  await settleItem(context, { itemKey: item.key, answers: { outlet: { kind: "named", name: "Ellery Courier" } } });
  await leaveOutItem(context, { itemKey: item.key, leaveOut: true });
  expect(await confirmImport(context, { importKey, doubtful: true })).toMatchObject({ ok: true, saved: 0 });
  expect((await getImport(reader, importKey)).state).toBe("confirmed");
  expect(await reader.article.count()).toBe(0);
  expect(await findOutlet(reader, "ellery-courier")).toBeNull();
  expect(await leaveOutItem(context, { itemKey: item.key, leaveOut: false })).toMatchObject({ reason: "closed" });
  const { key: next } = await startImport(context, { event: null });
  expect((await addPage(context, next, buildPage())).state).toBe("doubtful");
});

test("what was left out is read anew where undoing the save has opened the import again", async () => {
  const { context, importKey, reader } = await openImport();
  await addPage(context, importKey, buildPage());
  const other = await addPage(
    context,
    importKey,
    buildPage({ headline: "Lock gate to be rebuilt", paragraphs: OTHER }),
    "other.txt",
  );
  await leaveOutItem(context, { itemKey: other.key, leaveOut: true });
  const saved = await confirmImport(context, { importKey, doubtful: true });
  if (!saved.ok) throw new Error(saved.message);
  expect(await undoChange(context, { changeKey: saved.changeKey ?? "" })).toMatchObject({ ok: true });
  await leaveOutItem(context, { itemKey: other.key, leaveOut: false });
  expect(await getImportItem(reader, other.key)).toMatchObject({ state: "waiting", articleKey: null });
  await doNextJobs(context, { ...DO_HERE, worker: "worker", onFailure: fails });
  expect(await getImportItem(reader, other.key)).toMatchObject({ state: "doubtful", articleKey: expect.any(String) });
});

test("what waits to be read or failed is not left out, so that it cannot come back as ready", async () => {
  const { context, importKey } = await openImport();
  const { key: itemKey } = await addUnread(context, importKey, buildPage());
  expect(await leaveOutItem(context, { itemKey, leaveOut: true })).toMatchObject({ ok: false, reason: "not-here" });
});

test("a duplicate of a closed import is not made an article of its own any more", async () => {
  const { context, importKey, reader } = await openImport();
  await addPage(context, importKey, buildPage());
  const duplicate = await addPage(context, importKey, buildPage());
  expect(duplicate.state).toBe("duplicate");
  await confirmImport(context, { importKey, doubtful: true });
  expect(await keepAsOwn(context, { itemKey: duplicate.key })).toMatchObject({ ok: false, reason: "closed" });
  expect(await reader.article.count({ where: { stagedInId: { not: null } } })).toBe(0);
});

test("two near-identical pages that are read at once are one article and its duplicate", async () => {
  const { context, importKey, reader } = await openImport();
  const [a, b] = [
    await addUnread(context, importKey, buildPage()),
    await addUnread(context, importKey, buildPage({ closing: "Read more" })),
  ];
  await Promise.all([a, b].map(({ id: itemId }) => readImportItem(context, { itemId })));
  const states = (await reader.importItem.findMany()).map(({ state }) => state);
  expect(states.toSorted()).toEqual(["doubtful", "duplicate"]);
});

test("of two saves at once one saves, and its change can be undone", async () => {
  const { context, importKey, reader } = await openImport();
  await addPage(context, importKey, buildPage());
  const saves = await Promise.all([1, 2].map(() => confirmImport(context, { importKey, doubtful: true })));
  expect(saves).toMatchObject([
    { ok: true, saved: 1 },
    { ok: false, reason: "closed" },
  ]);
  const changeKey = saves[0]?.ok ? (saves[0].changeKey ?? "") : "";
  expect(await undoChange(context, { changeKey })).toMatchObject({ ok: true });
  expect((await getImport(reader, importKey)).state).toBe("open");
});

test("an article in review takes no marks, enters no event and gets no plain version", async () => {
  const { context: nobody, importKey, reader } = await openImport();
  const context = await asCoder(nobody, "Ada");
  await createEvent(context, { title: "Night ferry" });
  const { articleKey: staged } = await addPage(context, importKey, buildPage());
  const articleKey = staged ?? "";
  const coding = { articleKey, codebook: "policy-frames", code: "economic", scope: "article", passage: null } as const;
  const place = { event: "night-ferry", articleKey, role: "about", reason: "It reports it." } as const;
  const refused = [
    await saveCoding(context, { ...coding, voice: "outlet", unsure: false, note: null }),
    await submitAssignment(context, { articleKey, codebook: "policy-frames", reopen: false }),
    await placeArticle(context, place),
    await addPlainVersion(context, { articleKey, text: OTHER.join("\n\n") }),
  ];
  expect(refused.map((answer) => (answer.ok ? "done" : answer.reason))).toEqual(Array(4).fill("in-review"));
  expect(await reader.assignment.count()).toBe(0);
});

test("an import is not thrown away while people's work hangs on one of its articles", async () => {
  const { context: nobody, importKey, reader } = await openImport();
  const context = await asCoder(nobody, "Ada");
  const { articleKey } = await addPage(context, importKey, buildPage());
  const saved = await confirmImport(context, { importKey, doubtful: true });
  await saveCoding(context, {
    ...{ articleKey: articleKey ?? "", codebook: "policy-frames", code: "economic", scope: "article", passage: null },
    ...{ voice: "outlet", unsure: false, note: null },
  });
  expect(await undoChange(context, { changeKey: (saved.ok && saved.changeKey) || "" })).toMatchObject({ ok: false });
  // As a version before the refusal above could have left it.
  await context.database.inTransaction(async (tx) => {
    const { id } = await tx.import.update({ where: { key: importKey }, data: { state: "open" } });
    await tx.article.updateMany({ data: { stagedInId: id } });
  });
  const refused = await discardImport(context, { importKey });
  expect(refused).toMatchObject({ ok: false, reason: "built-upon" });
  expect(refused.ok ? "" : refused.message).toContain("1 piece of coding work");
  expect(await reader.coding.count()).toBe(1);
});

test("an outlet that a page brought stays once a person has stated something about it", async () => {
  const { context, importKey, reader } = await openImport();
  const page = buildPage({ closing: "Follow Breitbart London on Facebook: Breitbart London" });
  await addPage(context, importKey, page);
  expect(await findOutlet(reader, "breitbart")).not.toBeNull();
  const fact = { kind: "fact", name: "owner", value: "City", source: "me", sourceUrl: null } as const;
  const dates = { asOf: "2031-01-01", validFrom: null, validTo: null, licence: null };
  const edit = { kind: "add-fact", fact: { ...fact, ...dates } } as const;
  expect(await saveOutlet(context, { outletKey: "breitbart", edit })).toMatchObject({ ok: true });
  await discardImport(context, { importKey });
  expect(await findOutlet(reader, "breitbart")).not.toBeNull();
});

const OTHER = [
  "The gate of the lock is to be rebuilt from the ground up, the engineers told the town council on Tuesday evening, since the old hinges would not carry the new leaves through another winter.",
  "Divers had found cracks in both of them in January. Welding would hold until spring at most, they wrote, and every week of waiting adds to the bill that the harbour office has to pay.",
];
