import { expect, test } from "vitest";
import { listRenamings } from "@/db/codebook-names";
import { getCodebook } from "@/db/codebooks";
import { openTestWorkspace, TEST_MOMENT } from "@/test/workspace";
import { undoChange } from "../undo-change";
import { createCodebook } from "./create-codebook";
import { discardDraft, publishDraft } from "./edit-codebook";
import { renameCodebook } from "./rename-codebook";

const CODEBOOK = "harbour-frames";
const FIELDS = { purpose: "counting", citation: "Ours", language: "en-GB", copyOf: "five-generic-frames" } as const;

async function openWithCodebook() {
  const context = await openTestWorkspace();
  const created = await createCodebook(context, { ...FIELDS, name: "Harbour frames", description: "Of the harbour." });
  if (!created.ok) throw new Error(created.message);
  await publishDraft(context, { codebookKey: CODEBOOK, note: "First" });
  const rename = (name: string, description = "Of the harbour.") =>
    renameCodebook(context, { codebookKey: CODEBOOK, name, description });
  return { context, reader: context.database.reader, rename, created };
}

test("a codebook gets another name and keeps its key, and the history says what it was called", async () => {
  const { reader, rename } = await openWithCodebook();
  expect(await rename("Pier frames", "Of the pier.")).toMatchObject({
    ok: true,
    summary: "Harbour frames is now “Pier frames”",
  });
  expect(await getCodebook(reader, CODEBOOK)).toMatchObject({ name: "Pier frames", description: "Of the pier." });
  await rename("Quay frames");
  expect(await listRenamings(reader, CODEBOOK)).toEqual([
    { at: TEST_MOMENT, from: "Pier frames", to: "Quay frames" },
    { at: TEST_MOMENT, from: "Harbour frames", to: "Pier frames" },
  ]);
});

test("a renaming that is undone never was", async () => {
  const { context, reader, rename } = await openWithCodebook();
  const renamed = await rename("Pier frames");
  if (!renamed.ok) throw new Error(renamed.message);
  expect(await undoChange(context, { changeKey: renamed.changeKey ?? "" })).toMatchObject({ ok: true });
  expect(await getCodebook(reader, CODEBOOK)).toMatchObject({ name: "Harbour frames" });
  expect(await listRenamings(reader, CODEBOOK)).toEqual([]);
});

test("other words of its description are no other name", async () => {
  const { reader, rename } = await openWithCodebook();
  expect(await rename("Harbour frames", "Of the pier.")).toMatchObject({
    summary: "Harbour frames: description changed",
  });
  expect(await rename("Harbour frames", "Of the pier.")).toMatchObject({ ok: true, changeKey: null });
  expect(await listRenamings(reader, CODEBOOK)).toEqual([]);
});

test("a name that another codebook has is refused, and built-in codebooks keep theirs", async () => {
  const { context, rename } = await openWithCodebook();
  expect(await rename("Policy frames")).toMatchObject({ ok: false, reason: "taken" });
  const builtIn = { codebookKey: "policy-frames", name: "Ours", description: "Ours." };
  expect(await renameCodebook(context, builtIn)).toMatchObject({
    ok: false,
    reason: "built-in",
    message: expect.stringContaining("edit a copy"),
  });
});

test("a codebook that begins anew under the key of a discarded one has no past", async () => {
  const context = await openTestWorkspace();
  const begin = () => createCodebook(context, { ...FIELDS, name: "Harbour frames", description: "" });
  await begin();
  await renameCodebook(context, { codebookKey: CODEBOOK, name: "Pier frames", description: "" });
  await discardDraft(context, { codebookKey: CODEBOOK });
  expect(await begin()).toMatchObject({ ok: true, codebookKey: CODEBOOK });
  expect(await listRenamings(context.database.reader, CODEBOOK)).toEqual([]);
});
