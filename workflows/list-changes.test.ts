import { expect, test } from "vitest";
import { asCoder, buildPage, importPage, openTestWorkspace, stagePage } from "@/test/workspace";
import { confirmImport } from "./import/close-import";
import { startImport } from "./import/start-import";
import { listChanges } from "./list-changes";
import { reviseText } from "./revise-text";
import { saveCoding } from "./save-coding";
import { createEvent, placeArticle } from "./save-event";

const HEADLINE = "Ferry to run all night while the lock is repaired";

test("a change of an article's text names the article and leads to it", async () => {
  const context = await openTestWorkspace();
  const articleKey = await importPage(context, buildPage());
  const revision = { kind: "remove", range: { start: 100, end: 120 }, reason: "person" } as const;
  expect(await reviseText(context, { articleKey, revision })).toMatchObject({ ok: true });
  const [newest] = (await listChanges(context.database)).changes;
  expect(newest).toMatchObject({ summary: `Passage removed from the article: “${HEADLINE}”`, articleKey });
});

test("so does a mark in its text, and its place in an event", async () => {
  const context = await asCoder(await openTestWorkspace(), "Ada");
  const articleKey = await importPage(context, buildPage());
  await createEvent(context, { title: "Night ferry" });
  await placeArticle(context, { event: "night-ferry", articleKey, role: "about", reason: "It reports it." });
  await saveCoding(context, {
    articleKey,
    codebook: "policy-frames",
    code: "economic",
    scope: "article",
    passage: null,
    voice: "outlet",
    unsure: false,
    note: null,
  });
  const [coded, placed, created] = (await listChanges(context.database)).changes;
  expect(coded).toMatchObject({ articleKey, summary: expect.stringContaining(`: “${HEADLINE}”`) });
  expect(placed).toMatchObject({ articleKey, summary: `“${HEADLINE}” in Night ferry as about` });
  expect(created).toMatchObject({ articleKey: null, summary: "Event created: Night ferry" });
});

test("an article that still waits in an import is named, but has no page to lead to", async () => {
  const context = await openTestWorkspace();
  const { key: importKey } = await startImport(context, { event: null });
  const articleKey = await stagePage(context, importKey, buildPage());
  const revision = { kind: "remove", range: { start: 100, end: 120 }, reason: "person" } as const;
  await reviseText(context, { articleKey, revision });
  const [newest] = (await listChanges(context.database)).changes;
  expect(newest).toMatchObject({ articleKey: null, summary: expect.stringContaining(HEADLINE) });
});

test("a change of several articles names none of them", async () => {
  const context = await openTestWorkspace();
  const { key: importKey } = await startImport(context, { event: null });
  await stagePage(context, importKey, buildPage());
  await stagePage(context, importKey, buildPage({ headline: "Lock gate to be rebuilt", paragraphs: OTHER }));
  await confirmImport(context, { importKey, doubtful: true });
  const [newest] = (await listChanges(context.database)).changes;
  expect(newest).toMatchObject({ summary: "2 articles saved", articleKey: null });
});

const OTHER = [
  "The gate of the lock is to be rebuilt from the ground up, the engineers told the town council on Tuesday evening, since the old hinges would not carry the new leaves through another winter.",
  "Divers had found cracks in both of them in January. Welding would hold until spring at most, they wrote, and every week of waiting adds to the bill that the harbour office has to pay.",
];
