import { expect, test } from "vitest";
import { listRulings } from "@/db/code-rulings";
import { listVersions } from "@/db/codebook-versions";
import { listCodebooks } from "@/db/codebooks";
import { listReportedReliability } from "@/db/reported-reliability";
import { NOBODY } from "@/db/viewer";
import { parseCodebookFile } from "@/domain/codebooks/parse-codebook-file";
import { asCoder, buildPage, importPage, openTestWorkspace } from "@/test/workspace";
import { saveCoding } from "../save-coding";
import { submitAssignment } from "../submit-assignment";
import { undoChange } from "../undo-change";
import type { WorkContext } from "../work-context";
import { createCodebook } from "./create-codebook";
import { editCodebookDraft, publishDraft, startDraft } from "./edit-codebook";
import { exportCodebook } from "./export-codebook";
import { importCodebook, previewCodebookFile } from "./import-codebook";
import { addRuling, editRuling, removeRuling } from "./rule-on-code";

const NAME = "Harbour frames";
const CODEBOOK = "harbour-frames";

/** Two versions, the second with a merger, and two coders who finished one article with the first. */
async function openExchange() {
  const context = await openTestWorkspace();
  const fields = { purpose: "counting", description: "Ours", citation: "Ours", language: "en-GB" } as const;
  await createCodebook(context, { ...fields, name: NAME, copyOf: "five-generic-frames" });
  await publishDraft(context, { codebookKey: CODEBOOK, note: "First" });
  const articleKey = await importPage(context, buildPage());
  for (const name of ["Ines", "Tomas"]) await codeAs(await asCoder(context, name), articleKey, name === "Ines");
  await startDraft(context, { codebookKey: CODEBOOK });
  const edit = { kind: "merge", code: "conflict", other: "morality", name: "Quarrel" } as const;
  await editCodebookDraft(context, { codebookKey: CODEBOOK, edit });
  await publishDraft(context, { codebookKey: CODEBOOK, note: "Second" });
  return { context, articleKey };
}

async function codeAs(coder: WorkContext, articleKey: string, hasConflict: boolean) {
  const coding = { articleKey, codebook: CODEBOOK, scope: "article", passage: null, voice: "outlet" } as const;
  await saveCoding(coder, { ...coding, code: "economic", unsure: false, note: null });
  if (hasConflict) await saveCoding(coder, { ...coding, code: "conflict", unsure: false, note: null });
  const submitted = await submitAssignment(coder, { articleKey, codebook: CODEBOOK, reopen: false });
  expect(submitted.ok).toBe(true);
}

/** Publishes a further version, with one code more. */
async function editAgain(context: WorkContext) {
  await startDraft(context, { codebookKey: CODEBOOK });
  const wording = { name: "Money", definition: "What it costs.", example: "", counterExample: "", question: null };
  await editCodebookDraft(context, { codebookKey: CODEBOOK, edit: { kind: "add", wording, parentKey: null } });
  const published = await publishDraft(context, { codebookKey: CODEBOOK, note: "Third" });
  expect(published.ok).toBe(true);
}

const OTHER = [
  "A second boat will cross the basin from April, the council decided by nine votes to four after a short debate.",
  "It is to cost two crowns a crossing. The money for the engine comes from the province, which wants fewer lorries.",
];

const exported = (context: WorkContext, day = "2031-04-01") =>
  exportCodebook(context.database, NOBODY, { codebookKey: CODEBOOK, day });

test("a codebook comes through a file into a database that did not write it", async () => {
  const { context } = await openExchange();
  const ines = await asCoder(context, "Ines Vale");
  await addRuling(ines, { codebookKey: CODEBOOK, code: "quarrel", text: "A lawsuit is one.", article: null });
  await addRuling(ines, { codebookKey: CODEBOOK, code: "economic", text: "Fines count.", article: null });
  const text = await exported(context);
  expect(text).not.toContain("Ines");

  const other = await openTestWorkspace();
  const taken = await importCodebook(other, { text, name: NAME });
  expect(taken).toMatchObject({ ok: true, codebookKey: CODEBOOK });
  const shape = async ({ database }: WorkContext) =>
    (await listVersions(database.reader, CODEBOOK)).map(({ number, note, codes }) => ({ number, note, codes }));
  expect(await shape(other)).toEqual(await shape(context));
  const rulings = await listRulings(other.database.reader, NOBODY, CODEBOOK);
  expect(rulings.rulings.map((ruling) => ruling.text)).toEqual(["Fines count.", "A lawsuit is one."]);
  expect(await exported(other, "2031-07-01")).toBe(text);
});

test("what was measured elsewhere travels on beside what is measured here, and is never mixed with it", async () => {
  const { context } = await openExchange();
  const text = await exported(context);
  const other = await openTestWorkspace();
  await importCodebook(other, { text, name: NAME });
  const articleKey = await importPage(other, buildPage());
  await editAgain(other);
  for (const name of ["Mara", "Jonas"]) await codeAs(await asCoder(other, name), articleKey, false);
  const later = parseCodebookFile(await exported(other, "2031-07-01"));
  if (!later.ok) throw new Error(JSON.stringify(later.faults));
  expect(later.file.reliability.map(({ version, measuredOn }) => [version, measuredOn])).toEqual([
    [1, "2031-04-01"],
    [3, "2031-07-01"],
  ]);
  const reported = await listReportedReliability(other.database.reader, CODEBOOK);
  expect(reported).toEqual(JSON.parse(text).reliability);

  const third = await openTestWorkspace();
  await importCodebook(third, { text: await exported(other, "2031-07-01"), name: NAME });
  expect(await listReportedReliability(third.database.reader, CODEBOOK)).toEqual(later.file.reliability);
});

test("the file says how far coders agreed on each code of each version", async () => {
  const { context } = await openExchange();
  const parsed = parseCodebookFile(await exported(context));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  const [first, ...more] = parsed.file.reliability;
  expect(more).toEqual([]);
  expect(first?.version).toBe(1);
  expect(first?.codes.find(({ code }) => code === "conflict")).toMatchObject({ units: 1, coders: 2 });
});

test("an imported codebook is taken back as one change", async () => {
  const { context } = await openExchange();
  const other = await openTestWorkspace();
  const before = (await listCodebooks(other.database.reader)).length;
  const taken = await importCodebook(other, { text: await exported(context), name: NAME });
  if (!taken.ok) throw new Error(taken.message);
  expect(await other.database.reader.reportedReliability.count()).toBeGreaterThan(0);
  expect(await undoChange(other, { changeKey: taken.changeKey ?? "" })).toMatchObject({ ok: true });
  expect(await listCodebooks(other.database.reader)).toHaveLength(before);
  expect(await other.database.reader.reportedReliability.count()).toBe(0);
});

test("a file of a name that is here comes in beside it and changes nothing there", async () => {
  const { context } = await openExchange();
  const text = await exported(context);
  const preview = await previewCodebookFile(context.database.reader, text);
  expect(preview).toMatchObject({ ok: true, name: "Harbour frames (2)", isNameTaken: true });
  expect(await importCodebook(context, { text, name: NAME })).toMatchObject({ ok: false, reason: "taken" });
  const beside = await importCodebook(context, { text, name: "Harbour frames (2)" });
  expect(beside).toMatchObject({ ok: true, codebookKey: "harbour-frames-2" });
  expect(await listVersions(context.database.reader, CODEBOOK)).toHaveLength(2);
});

test("a broken file changes nothing", async () => {
  const { context } = await openExchange();
  const text = (await exported(context)).replace('"from": "morality"', '"from": "moral"');
  const before = await context.database.reader.change.count();
  const refused = await importCodebook(context, { text, name: "Another" });
  expect(refused).toMatchObject({ ok: false, reason: "file", faults: [{ message: expect.stringContaining("moral") }] });
  expect(await context.database.reader.change.count()).toBe(before);
});

test("rulings are for those who code, each person's own to change", async () => {
  const { context, articleKey } = await openExchange();
  const ruling = { codebookKey: CODEBOOK, code: "economic", text: "Fines count.", article: articleKey };
  expect(await addRuling(context, ruling)).toMatchObject({ ok: false, reason: "no-coder" });
  const [ada, ben] = [await asCoder(context, "Ada"), await asCoder(context, "Ben")];
  expect(await addRuling(ada, ruling)).toMatchObject({ ok: true });
  const [noted] = (await listRulings(context.database.reader, NOBODY, CODEBOOK)).rulings;
  expect(noted).toMatchObject({ text: "Fines count.", article: { key: articleKey }, coder: { name: "Ada" } });
  const rulingKey = noted?.key ?? "";
  expect(await editRuling(ben, { rulingKey, text: "No.", article: null })).toMatchObject({ reason: "not-yours" });
  expect(await removeRuling(ben, { rulingKey })).toMatchObject({ reason: "not-yours" });
  const edited = await editRuling(ada, { rulingKey, text: "Fines and fees count.", article: null });
  if (!edited.ok) throw new Error(edited.message);
  await undoChange(ada, { changeKey: edited.changeKey ?? "" });
  const [back] = (await listRulings(context.database.reader, NOBODY, CODEBOOK)).rulings;
  expect(back?.text).toBe("Fines count.");
});

test("a ruling on an article that is still open for the viewer is kept from them", async () => {
  const { context } = await openExchange();
  const [ada, ben] = [await asCoder(context, "Ada"), await asCoder(context, "Ben")];
  const articleKey = await importPage(context, buildPage({ headline: "Second boat in spring", paragraphs: OTHER }));
  await addRuling(ada, { codebookKey: CODEBOOK, code: "economic", text: "The fare is one.", article: articleKey });
  const coding = { articleKey, codebook: CODEBOOK, scope: "article", passage: null, voice: "outlet" } as const;
  await saveCoding(ben, { ...coding, code: "economic", unsure: false, note: null });
  const seen = (viewer: WorkContext) => listRulings(context.database.reader, viewer, CODEBOOK);
  expect(await seen(ben)).toEqual({ rulings: [], isPartly: true });
  expect((await seen(ada)).rulings).toHaveLength(1);
  expect(await exportCodebook(context.database, ben, { codebookKey: CODEBOOK, day: "2031-04-01" })).not.toContain(
    "The fare is one.",
  );
  await submitAssignment(ben, { articleKey, codebook: CODEBOOK, reopen: false });
  expect((await seen(ben)).rulings).toHaveLength(1);
});
