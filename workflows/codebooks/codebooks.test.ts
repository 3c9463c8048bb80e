import { expect, test } from "vitest";
import { countVersionUse, listVersions } from "@/db/codebook-versions";
import { getCodebook, listCodebooks } from "@/db/codebooks";
import { listDrafts } from "@/db/codebook-drafts";
import { listChanges } from "@/db/changes";
import { NOBODY } from "@/db/viewer";
import type { DraftEdit } from "@/domain/codebooks/edit-draft";
import { asCoder, buildPage, importPage, openTestWorkspace } from "@/test/workspace";
import { saveCoding } from "../save-coding";
import { submitAssignment } from "../submit-assignment";
import { undoChange } from "../undo-change";
import type { Refusal, WorkContext } from "../work-context";
import { createCodebook } from "./create-codebook";
import { discardDraft, editCodebookDraft, publishDraft, startDraft } from "./edit-codebook";

const FIELDS = {
  name: "Harbour frames",
  purpose: "counting",
  description: "How a building site is told.",
  citation: "Ours",
  language: "en-GB",
} as const;

function done<Result extends { readonly ok: true }>(result: Result | Refusal): Result {
  if (!result.ok) throw new Error(result.message);
  return result;
}

async function openWithCopy() {
  const context = await openTestWorkspace();
  const created = done(await createCodebook(context, { ...FIELDS, copyOf: "five-generic-frames" }));
  return { context, key: created.codebookKey, changeKey: created.changeKey };
}

const edit = async (context: WorkContext, codebookKey: string, one: DraftEdit) =>
  done(await editCodebookDraft(context, { codebookKey, edit: one }));

const publish = async (context: WorkContext, codebookKey: string, note = "Why") =>
  done(await publishDraft(context, { codebookKey, note }));

const draftCodes = async ({ database }: WorkContext, key: string) =>
  (await listVersions(database.reader, key))[0]?.codes ?? [];

async function markWith(context: WorkContext, codebook: string, code: string) {
  const coder = await asCoder(context, "Ines");
  const articleKey = await importPage(coder, buildPage());
  const scope = { scope: "article", passage: null, voice: "outlet", unsure: false, note: null } as const;
  return { coder, articleKey, marked: done(await saveCoding(coder, { articleKey, codebook, code, ...scope })) };
}

test("a copy begins as a draft that nobody codes with", async () => {
  const { context, key } = await openWithCopy();
  const { reader } = context.database;
  expect(key).toBe("harbour-frames");
  expect((await listCodebooks(reader)).map((codebook) => codebook.key)).not.toContain(key);
  expect(await listDrafts(reader)).toEqual([{ key, name: FIELDS.name, number: 1, codeCount: 5, isFirst: true }]);
  await publish(context, key);
  expect((await getCodebook(reader, key)).codes.map((code) => code.key)).toEqual(
    (await getCodebook(reader, "five-generic-frames")).codes.map((code) => code.key),
  );
});

test("undoing the beginning of a codebook takes it away, and its name is free again", async () => {
  const { context, changeKey } = await openWithCopy();
  expect(await undoChange(context, { changeKey: changeKey ?? "" })).toMatchObject({ ok: true });
  expect(await listDrafts(context.database.reader)).toEqual([]);
  const again = await createCodebook(context, { ...FIELDS, copyOf: null });
  expect(again).toMatchObject({ ok: true, codebookKey: "harbour-frames" });
});

test("two codebooks of one name are refused", async () => {
  const { context } = await openWithCopy();
  expect(await createCodebook(context, { ...FIELDS, copyOf: null })).toMatchObject({ ok: false, reason: "taken" });
});

test("a built-in codebook cannot be edited", async () => {
  const context = await openTestWorkspace();
  const started = await startDraft(context, { codebookKey: "policy-frames" });
  expect(started).toMatchObject({ ok: false, reason: "built-in" });
});

test("each edit is one change, and undone one by one", async () => {
  const { context, key } = await openWithCopy();
  const before = await draftCodes(context, key);
  const edits = [
    await edit(context, key, { kind: "merge", code: "conflict", other: "morality", name: "Quarrel" }),
    await edit(context, key, { kind: "split", code: "economic", names: ["Cost", "Jobs"] }),
    await edit(context, key, { kind: "move", code: "jobs", direction: "up" }),
    await edit(context, key, { kind: "place", code: "jobs", parentKey: "human-interest" }),
    await edit(context, key, { kind: "remove", code: "responsibility" }),
  ];
  expect((await draftCodes(context, key)).map((code) => code.key)).toEqual([
    "human-interest",
    "jobs",
    "quarrel",
    "cost",
  ]);
  for (const { changeKey } of [...edits].reverse()) {
    expect(await undoChange(context, { changeKey: changeKey ?? "" })).toMatchObject({ ok: true });
  }
  expect(await draftCodes(context, key)).toEqual(before);
});

test("publishing leaves old codings with their version and nothing of them changes", async () => {
  const { context, key } = await openWithCopy();
  await publish(context, key);
  await markWith(context, key, "conflict");
  done(await startDraft(context, { codebookKey: key }));
  await edit(context, key, { kind: "merge", code: "conflict", other: "morality", name: "Quarrel" });
  await publish(context, key, "Coders could not tell them apart");
  const { reader } = context.database;
  const use = await countVersionUse(reader, NOBODY, key);
  expect(use.get(1)).toEqual({ codings: 1, articles: 1 });
  expect(use.get(2)).toBeUndefined();
  const [second, first] = await listVersions(reader, key);
  expect(first?.codes.map((code) => code.key)).toContain("conflict");
  expect(second?.codes.find((code) => code.key === "quarrel")?.origins).toEqual([
    { from: "conflict", kind: "merged" },
    { from: "morality", kind: "merged" },
  ]);
  expect(await getCodebook(reader, key)).toMatchObject({ version: 2 });
});

test("work that is begun goes on with its version, and can be finished after another is published", async () => {
  const { context, key } = await openWithCopy();
  await publish(context, key);
  const { coder, articleKey } = await markWith(context, key, "conflict");
  done(await startDraft(context, { codebookKey: key }));
  await edit(context, key, { kind: "merge", code: "conflict", other: "morality", name: "Quarrel" });
  await publish(context, key, "Coders could not tell them apart");
  const scope = { scope: "article", passage: null, voice: "outlet", unsure: false, note: null } as const;
  done(await saveCoding(coder, { articleKey, codebook: key, code: "morality", ...scope }));
  done(await submitAssignment(coder, { articleKey, codebook: key, reopen: false }));
  const { reader } = context.database;
  expect((await countVersionUse(reader, NOBODY, key)).get(1)).toEqual({ codings: 2, articles: 1 });
  expect(await reader.assignment.count({ where: { submittedAt: null } })).toBe(0);
});

test("publishing is undone while nobody has coded with the version, and refused afterwards", async () => {
  const { context, key } = await openWithCopy();
  const published = await publish(context, key);
  const version = await draftCodes(context, key);
  expect(await undoChange(context, { changeKey: published.changeKey ?? "" })).toMatchObject({ ok: true });
  expect(await listDrafts(context.database.reader)).toHaveLength(1);
  expect(await draftCodes(context, key)).toEqual(version);
  const again = await publish(context, key);
  await markWith(context, key, "conflict");
  const refused = await undoChange(context, { changeKey: again.changeKey ?? "" });
  expect(refused).toMatchObject({ ok: false, reason: "built-upon" });
});

test("an unfinished draft is not published", async () => {
  const context = await openTestWorkspace();
  const { codebookKey } = done(await createCodebook(context, { ...FIELDS, copyOf: null }));
  const outcome = () => publishDraft(context, { codebookKey, note: "First" });
  expect(await outcome()).toMatchObject({ ok: false, reason: "empty" });
  const wording = { name: "Cost", definition: "Money.", example: "", counterExample: "", question: null };
  await edit(context, codebookKey, { kind: "add", wording, parentKey: null });
  await edit(context, codebookKey, { kind: "add", wording, parentKey: null });
  expect(await outcome()).toMatchObject({ ok: false, reason: "same-name" });
  await edit(context, codebookKey, { kind: "remove", code: "cost-2" });
  done(await outcome());
  done(await startDraft(context, { codebookKey }));
  expect(await outcome()).toMatchObject({ ok: false, reason: "unchanged" });
});

test("a discarded draft comes back by undo", async () => {
  const { context, key } = await openWithCopy();
  const codes = await draftCodes(context, key);
  const discarded = done(await discardDraft(context, { codebookKey: key }));
  expect(discarded.isGone).toBe(true);
  expect(await listDrafts(context.database.reader)).toEqual([]);
  expect(await undoChange(context, { changeKey: discarded.changeKey ?? "" })).toMatchObject({ ok: true });
  expect(await draftCodes(context, key)).toEqual(codes);
});

test("everything that is done to a codebook stands in the change log", async () => {
  const { context, key } = await openWithCopy();
  await edit(context, key, { kind: "remove", code: "conflict" });
  await publish(context, key);
  const { changes } = await listChanges(context.database.reader, NOBODY, { take: 3 });
  expect(changes.map(({ action, summary }) => [action, summary])).toEqual([
    ["edit-codebook", "Harbour frames: version 1 published"],
    ["edit-codebook", "Harbour frames: Code removed: Conflict"],
    ["edit-codebook", "Codebook begun: Harbour frames"],
  ]);
});
