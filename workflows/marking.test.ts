import { expect, test } from "vitest";
import { getArticle } from "@/db/articles";
import { getVersion } from "@/db/article-versions";
import { listMentions, listChecks } from "@/db/claims";
import { listAssignments, listCodings } from "@/db/codings";
import { NOBODY } from "@/db/viewer";
import { asCoder, buildPage, importPage, openTestWorkspace, PARAGRAPHS } from "@/test/workspace";
import { createEvent } from "./save-event";
import { reviseText } from "./revise-text";
import { type CodingInput, removeCoding, saveCoding } from "./save-coding";
import { saveClaim } from "./save-claim";
import { checkClaim, type MentionInput, removeMention, saveMention } from "./save-mention";
import { submitAssignment } from "./submit-assignment";
import { undoChange } from "./undo-change";
import type { WorkContext } from "./work-context";

const FIRST = "The ferry across the outer basin will run all night from Monday";
const SECOND = "Traders on the east bank had asked for the night service for weeks.";

async function setUp() {
  const nobody = await openTestWorkspace();
  await createEvent(nobody, { title: "Night ferry", slug: "night-ferry" });
  const articleKey = await importPage(nobody, buildPage(), "night-ferry");
  const article = await getArticle(nobody.database.reader, articleKey);
  const ada = await asCoder(nobody, "Ada");
  const ben = await asCoder(nobody, "Ben");
  return { nobody, ada, ben, articleKey, articleId: article.id };
}

async function placeOf({ database }: WorkContext, articleKey: string, words: string) {
  const { currentVersionId } = await getArticle(database.reader, articleKey);
  const { id, text } = await getVersion(database.reader, currentVersionId ?? 0);
  const start = text?.indexOf(words) ?? -1;
  if (start === -1) throw new Error(`not in the text: ${words}`);
  return { versionId: id, start, end: start + words.length };
}

function coding(articleKey: string, fields: Partial<CodingInput>): CodingInput {
  return {
    articleKey,
    codebook: "policy-frames",
    code: "economic",
    scope: "article",
    passage: null,
    voice: "outlet",
    unsure: false,
    note: null,
    ...fields,
  };
}

function mention(articleKey: string, claimKey: string, fields: Partial<MentionInput>): MentionInput {
  return {
    articleKey,
    claimKey,
    passage: { passageKey: "" },
    voice: "own",
    polarity: "affirms",
    hedged: false,
    fit: "same",
    verb: null,
    verbClass: null,
    ironic: false,
    apparentError: false,
    unsure: false,
    note: null,
    speakers: [],
    replaces: null,
    ...fields,
  };
}

test("a passage is coded at its place, without the white space of a careless selection", async () => {
  const { ada, articleKey, articleId } = await setUp();
  const place = await placeOf(ada, articleKey, SECOND);
  const wide = { ...place, start: place.start - 2, end: place.end + 1 };
  expect(await saveCoding(ada, coding(articleKey, { scope: "passage", passage: wide }))).toMatchObject({ ok: true });
  const codings = await listCodings(ada.database.reader, NOBODY, { articleIds: [articleId] });
  expect(codings).toMatchObject([
    { code: "economic", passage: { start: place.start, end: place.end, state: "exact" } },
  ]);
});

test("marking the same words with the same code again changes the mark instead of doubling it", async () => {
  const { ada, articleKey, articleId } = await setUp();
  const passage = await placeOf(ada, articleKey, SECOND);
  await saveCoding(ada, coding(articleKey, { scope: "passage", passage }));
  await saveCoding(ada, coding(articleKey, { scope: "passage", passage, voice: "quoted", unsure: true }));
  const codings = await listCodings(ada.database.reader, NOBODY, { articleIds: [articleId] });
  expect(codings).toMatchObject([{ voice: "quoted", unsure: true }]);
});

test("an article has one primary frame or none for a coder", async () => {
  const { ada, articleKey, articleId } = await setUp();
  await saveCoding(ada, coding(articleKey, { scope: "primary", code: "economic" }));
  await saveCoding(ada, coding(articleKey, { scope: "primary", code: "political" }));
  const codings = await listCodings(ada.database.reader, NOBODY, { articleIds: [articleId] });
  expect(codings.map(({ code }) => code)).toEqual(["political"]);
});

test("a mark without a person, with an unknown code or outside the text is refused with the way out", async () => {
  const { nobody, ada, articleKey } = await setUp();
  expect(await saveCoding(nobody, coding(articleKey, {}))).toMatchObject({ ok: false, reason: "no-coder" });
  const unknown = await saveCoding(ada, coding(articleKey, { code: "econmic" }));
  expect(unknown).toMatchObject({ ok: false, reason: "unknown-code" });
  expect(unknown.ok ? "" : unknown.message).toMatch(/"econmic".*policy-frames\/1 has economic/);
  const place = await placeOf(ada, articleKey, SECOND);
  const outside = { ...place, end: 1_000_000 };
  const answer = await saveCoding(ada, coding(articleKey, { scope: "passage", passage: outside }));
  expect(answer).toMatchObject({ ok: false, reason: "outside-text" });
  expect(await ada.database.reader.assignment.count()).toBe(0);
});

test("an undone mark leaves nothing behind, not even its passage", async () => {
  const { ada, articleKey } = await setUp();
  const passage = await placeOf(ada, articleKey, SECOND);
  const saved = await saveCoding(ada, coding(articleKey, { scope: "passage", passage }));
  if (!saved.ok || !("changeKey" in saved) || saved.changeKey === null) throw new Error("not saved");
  expect(await undoChange(ada, { changeKey: saved.changeKey })).toMatchObject({ ok: true });
  const { reader } = ada.database;
  const left = [reader.coding.count(), reader.passage.count(), reader.anchor.count(), reader.assignment.count()];
  expect(await Promise.all(left)).toEqual([0, 0, 0, 0]);
  expect(await undoChange(ada, { changeKey: saved.changeKey })).toMatchObject({ ok: false, reason: "already-undone" });
});

test("a removed mark comes back by undo, whole", async () => {
  const { ada, articleKey, articleId } = await setUp();
  const passage = await placeOf(ada, articleKey, SECOND);
  const saved = await saveCoding(ada, coding(articleKey, { scope: "passage", passage, note: "why not" }));
  if (!saved.ok || !("codingKey" in saved)) throw new Error("not saved");
  const before = await listCodings(ada.database.reader, NOBODY, { articleIds: [articleId] });
  const removed = await removeCoding(ada, { codingKey: saved.codingKey });
  if (!removed.ok || removed.changeKey === null) throw new Error("not removed");
  expect(await listCodings(ada.database.reader, NOBODY, { articleIds: [articleId] })).toEqual([]);
  await undoChange(ada, { changeKey: removed.changeKey });
  expect(await listCodings(ada.database.reader, NOBODY, { articleIds: [articleId] })).toEqual(before);
});

test("undo is refused once somebody has changed the row since", async () => {
  const { ada, articleKey } = await setUp();
  const first = await saveCoding(ada, coding(articleKey, {}));
  if (!first.ok || !("changeKey" in first) || first.changeKey === null) throw new Error("not saved");
  await saveCoding(ada, coding(articleKey, { unsure: true }));
  expect(await undoChange(ada, { changeKey: first.changeKey })).toMatchObject({ ok: false, reason: "changed-since" });
});

test("a coder at work sees nothing of others on the same article and codebook until the work is handed in", async () => {
  const { ada, ben, articleKey, articleId } = await setUp();
  await saveCoding(ben, coding(articleKey, { code: "political" }));
  await submitAssignment(ben, { articleKey, codebook: "policy-frames", reopen: false });
  const seenBy = async (viewer: WorkContext) => ({
    codings: (await listCodings(ada.database.reader, viewer, { articleIds: [articleId] })).map(({ code }) => code),
    coders: (await listAssignments(ada.database.reader, viewer, [articleId], "policy-frames/1")).length,
  });
  expect(await seenBy(ada)).toEqual({ codings: ["political"], coders: 1 });
  await saveCoding(ada, coding(articleKey, { code: "economic" }));
  expect(await seenBy(ada)).toEqual({ codings: ["economic"], coders: 1 });
  await submitAssignment(ada, { articleKey, codebook: "policy-frames", reopen: false });
  expect(await seenBy(ada)).toEqual({ codings: ["political", "economic"], coders: 2 });
});

test("blindness holds for mentions and checks of claims as well", async () => {
  const { ada, ben, articleKey, articleId } = await setUp();
  const claim = { events: ["night-ferry"], kind: "fact" as const, knowableFrom: null, originArticle: null };
  const saved = await saveClaim(ada, { ...claim, claimKey: null, statement: "The ferry runs at night" });
  if (!saved.ok) throw new Error(saved.message);
  const passage = await placeOf(ben, articleKey, FIRST);
  expect(await saveMention(ben, mention(articleKey, saved.claimKey, { passage }))).toMatchObject({ ok: true });
  await checkClaim(ada, { articleKey, claimKey: saved.claimKey });
  const where = { articleIds: [articleId] };
  expect(await listMentions(ada.database.reader, ada, where)).toEqual([]);
  expect(await listMentions(ada.database.reader, NOBODY, where)).toHaveLength(1);
  expect(await listChecks(ada.database.reader, ben, [articleId])).toEqual([]);
});

test("handed-in work can only be changed after it has been reopened", async () => {
  const { ada, articleKey } = await setUp();
  await submitAssignment(ada, { articleKey, codebook: "policy-frames", reopen: false });
  expect(await saveCoding(ada, coding(articleKey, {}))).toMatchObject({ ok: false, reason: "submitted" });
  await submitAssignment(ada, { articleKey, codebook: "policy-frames", reopen: true });
  expect(await saveCoding(ada, coding(articleKey, {}))).toMatchObject({ ok: true });
});

test("an attributed mention needs its speaker, and only its own coder removes it", async () => {
  const { ada, ben, articleKey } = await setUp();
  const claim = { events: ["night-ferry"], kind: "fact" as const, knowableFrom: null, originArticle: null };
  const saved = await saveClaim(ada, { ...claim, claimKey: null, statement: "Traders asked for the night service" });
  if (!saved.ok) throw new Error(saved.message);
  const passage = await placeOf(ada, articleKey, SECOND);
  const attributed = mention(articleKey, saved.claimKey, { passage, voice: "attributed" });
  expect(await saveMention(ada, attributed)).toMatchObject({ ok: false, reason: "speaker-needed" });
  const speakers = [{ name: "traders", type: "role" as const, viaOutlet: null }];
  const kept = await saveMention(ada, { ...attributed, speakers });
  if (!kept.ok || !("mentionKey" in kept)) throw new Error("not saved");
  expect(await removeMention(ben, { mentionKey: kept.mentionKey })).toMatchObject({ ok: false, reason: "not-yours" });
  expect(await removeMention(ada, { mentionKey: kept.mentionKey })).toMatchObject({ ok: true });
  expect(await ada.database.reader.passage.count()).toBe(0);
});

test("a corrected text is a new version: marks move with their words, are lost with them, and come back with them", async () => {
  const { ada, articleKey, articleId } = await setUp();
  const kept = await placeOf(ada, articleKey, "A night crew of six has been trained.");
  const cut = await placeOf(ada, articleKey, SECOND);
  await saveCoding(ada, coding(articleKey, { scope: "passage", passage: kept }));
  await saveCoding(ada, coding(articleKey, { scope: "passage", passage: cut, code: "political" }));
  const { versionId: _version, ...range } = await placeOnPage(ada, articleKey, PARAGRAPHS[1] ?? "");
  const revised = await reviseText(ada, { articleKey, revision: { kind: "remove", range, reason: "person" } });
  expect(revised).toMatchObject({ ok: true, anchors: { exact: 1, moved: 0, lost: 1 } });
  const codings = await listCodings(ada.database.reader, NOBODY, { articleIds: [articleId] });
  const now = await placeOf(ada, articleKey, "A night crew of six has been trained.");
  expect(codings).toMatchObject([
    { code: "economic", passage: { state: "exact", start: now.start, end: now.end } },
    { code: "political", passage: { state: "lost" } },
  ]);
  const restored = await reviseText(ada, { articleKey, revision: { kind: "restore", range } });
  expect(restored).toMatchObject({ ok: true, anchors: { exact: 2, moved: 0, lost: 0 } });
  const again = await placeOf(ada, articleKey, SECOND);
  const after = await listCodings(ada.database.reader, NOBODY, { articleIds: [articleId] });
  expect(after[1]?.passage).toMatchObject({ state: "exact", start: again.start, end: again.end });
});

async function placeOnPage({ database }: WorkContext, articleKey: string, words: string) {
  const { currentVersionId } = await getArticle(database.reader, articleKey);
  const { pageTextId } = await getVersion(database.reader, currentVersionId ?? 0);
  const page = await database.reader.pageText.findUniqueOrThrow({ where: { id: pageTextId ?? 0 } });
  const start = page.text.indexOf(words);
  return { versionId: 0, start, end: start + words.length };
}
