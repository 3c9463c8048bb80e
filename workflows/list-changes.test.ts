import { expect, test } from "vitest";
import { getArticle } from "@/db/articles";
import { NOBODY } from "@/db/viewer";
import { asCoder, buildPage, importPage, openTestWorkspace, stagePage } from "@/test/workspace";
import { confirmImport } from "./import/close-import";
import { startImport } from "./import/start-import";
import { listChanges } from "./list-changes";
import { reviseText } from "./revise-text";
import { saveClaim } from "./save-claim";
import { removeCoding, saveCoding } from "./save-coding";
import { createEvent, placeArticle } from "./save-event";
import { checkClaim, removeMention, saveMention } from "./save-mention";
import { submitAssignment } from "./submit-assignment";
import { undoChange } from "./undo-change";
import type { WorkContext } from "./work-context";

const HEADLINE = "Ferry to run all night while the lock is repaired";

test("a change of an article's text names the article and leads to it", async () => {
  const context = await openTestWorkspace();
  const articleKey = await importPage(context, buildPage());
  const revision = { kind: "remove", range: { start: 100, end: 120 }, reason: "person" } as const;
  expect(await reviseText(context, { articleKey, revision })).toMatchObject({ ok: true });
  const [newest] = (await listChanges(context.database, NOBODY)).changes;
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
  const [coded, placed, created] = (await listChanges(context.database, NOBODY)).changes;
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
  const [newest] = (await listChanges(context.database, NOBODY)).changes;
  expect(newest).toMatchObject({ articleKey: null, summary: expect.stringContaining(HEADLINE) });
});

test("a change of several articles names none of them", async () => {
  const context = await openTestWorkspace();
  const { key: importKey } = await startImport(context, { event: null });
  await stagePage(context, importKey, buildPage());
  await stagePage(context, importKey, buildPage({ headline: "Lock gate to be rebuilt", paragraphs: OTHER }));
  await confirmImport(context, { importKey, doubtful: true });
  const [newest] = (await listChanges(context.database, NOBODY)).changes;
  expect(newest).toMatchObject({ summary: "2 articles saved", articleKey: null });
});

async function setUpTwoCoders() {
  const context = await openTestWorkspace();
  const [ada, ben] = [await asCoder(context, "Ada"), await asCoder(context, "Ben")];
  await createEvent(context, { title: "Night ferry" });
  const articleKey = await importPage(context, buildPage(), "night-ferry");
  const claim = {
    claimKey: null,
    events: ["night-ferry"],
    kind: "fact",
    knowableFrom: null,
    originArticle: null,
  } as const;
  const saved = await saveClaim(context, { ...claim, statement: "The ferry runs at night" });
  if (!saved.ok) throw new Error(saved.message);
  const { claimKey } = saved;
  const code = (by: WorkContext, scope: "article" | "headline" = "article") =>
    saveCoding(by, {
      ...{ articleKey, codebook: "policy-frames", code: "economic", scope, passage: null },
      ...{ voice: "outlet", unsure: false, note: null },
    });
  const seenBy = async (viewer: WorkContext) => {
    const { changes, totalChanges, hiddenChanges } = await listChanges(context.database, viewer, { take: 100 });
    const marks = changes.filter(({ coder }) => coder !== null).map(({ coder, action }) => `${coder}: ${action}`);
    return { marks, totalChanges, hiddenChanges };
  };
  return { context, ada, ben, articleKey, claimKey, code, seenBy };
}

test("a coder at work sees no change that shows what others marked there, and the counts say so", async () => {
  const { ada, ben, articleKey, code, seenBy } = await setUpTwoCoders();
  const coded = await code(ben);
  await code(ben, "headline");
  if (!coded.ok || !("codingKey" in coded)) throw new Error("not saved");
  await removeCoding(ben, { codingKey: coded.codingKey });
  await submitAssignment(ben, { articleKey, codebook: "policy-frames", reopen: false });
  const before = await seenBy(ada);
  expect(before.marks).toEqual([
    "Ben: submit-assignment",
    "Ben: remove-coding",
    "Ben: save-coding",
    "Ben: save-coding",
  ]);
  await code(ada);
  const atWork = { marks: ["Ada: save-coding"], totalChanges: before.totalChanges - 3, hiddenChanges: 4 };
  expect(await seenBy(ada)).toEqual(atWork);
  expect((await seenBy(ben)).hiddenChanges).toBe(0);
  await submitAssignment(ada, { articleKey, codebook: "policy-frames", reopen: false });
  expect((await seenBy(ada)).hiddenChanges).toBe(0);
});

test("work with a codebook hides nothing of the claims, and work on the claims hides mentions and checks", async () => {
  const { ada, ben, articleKey, claimKey, code, seenBy } = await setUpTwoCoders();
  const { currentVersionId } = await getArticle(ada.database.reader, articleKey);
  const passage = { versionId: currentVersionId ?? 0, start: 60, end: 120 };
  const mention = await saveMention(ben, {
    ...{ articleKey, claimKey, passage, voice: "own", polarity: "denies", hedged: false, fit: "same", verb: null },
    ...{
      verbClass: null,
      ironic: false,
      apparentError: false,
      unsure: false,
      note: null,
      speakers: [],
      replaces: null,
    },
  });
  if (!mention.ok || !("mentionKey" in mention)) throw new Error("not saved");
  await removeMention(ben, { mentionKey: mention.mentionKey });
  await checkClaim(ben, { articleKey, claimKey });
  await code(ada);
  expect((await seenBy(ada)).hiddenChanges).toBe(0);
  await checkClaim(ada, { articleKey, claimKey });
  expect(await seenBy(ada)).toMatchObject({ marks: ["Ada: check-claim", "Ada: save-coding"], hiddenChanges: 3 });
});

test("a mark that was undone together with the work it opened stays hidden as well", async () => {
  const { ada, ben, code, seenBy } = await setUpTwoCoders();
  const first = await code(ben);
  if (!first.ok || first.changeKey === null) throw new Error("not saved");
  await undoChange(ben, { changeKey: first.changeKey });
  await code(ada);
  expect(await seenBy(ada)).toMatchObject({ marks: ["Ada: save-coding"], hiddenChanges: 1 });
});

const OTHER = [
  "The gate of the lock is to be rebuilt from the ground up, the engineers told the town council on Tuesday evening, since the old hinges would not carry the new leaves through another winter.",
  "Divers had found cracks in both of them in January. Welding would hold until spring at most, they wrote, and every week of waiting adds to the bill that the harbour office has to pay.",
];
