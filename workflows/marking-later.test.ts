import { expect, test } from "vitest";
import { getArticle } from "@/db/articles";
import { getVersion } from "@/db/article-versions";
import { listMentions } from "@/db/claims";
import { listCodings } from "@/db/codings";
import { NOBODY } from "@/db/viewer";
import type { TextRange } from "@/domain/text/page-text";
import { asCoder, buildPage, importPage, openTestWorkspace, PARAGRAPHS } from "@/test/workspace";
import { reviseText } from "./revise-text";
import { saveClaim } from "./save-claim";
import { removeCoding, saveCoding } from "./save-coding";
import { createEvent } from "./save-event";
import { checkClaim, type MentionInput, removeMention, saveMention } from "./save-mention";
import { submitAssignment } from "./submit-assignment";
import type { WorkContext } from "./work-context";

const CREW = "A night crew of six has been trained.";

async function setUp() {
  const context = await asCoder(await openTestWorkspace(), "Ada");
  const { reader } = context.database;
  await createEvent(context, { title: "Night ferry" });
  const articleKey = await importPage(context, buildPage(), "night-ferry");
  const { id: articleId, currentVersionId } = await getArticle(reader, articleKey);
  const version = await getVersion(reader, currentVersionId ?? 0);
  const placeOf = (words: string) => rangeOf(version.text ?? "", words);
  const code = (passage: TextRange | null = null) =>
    saveCoding(context, {
      ...{ articleKey, codebook: "policy-frames", code: "economic", scope: passage === null ? "article" : "passage" },
      ...{ passage: passage && { versionId: version.id, ...passage }, voice: "outlet", unsure: false, note: null },
    });
  const addClaim = async (statement: string) => {
    const about = { events: ["night-ferry"], kind: "fact", knowableFrom: null, originArticle: null } as const;
    const saved = await saveClaim(context, { ...about, claimKey: null, statement });
    if (!saved.ok) throw new Error(saved.message);
    return saved.claimKey;
  };
  const mention = (claimKey: string, passage: TextRange, fields: Partial<MentionInput> = {}) =>
    saveMention(context, {
      ...{ articleKey, claimKey, passage: { versionId: version.id, ...passage }, voice: "own", polarity: "affirms" },
      ...{ hedged: false, fit: "same", verb: null, verbClass: null, ironic: false, apparentError: false },
      ...{ unsure: false, note: null, speakers: [], replaces: null, ...fields },
    });
  return { context, reader, articleKey, articleId, version, placeOf, code, addClaim, mention };
}

function rangeOf(text: string, words: string): TextRange {
  const start = text.indexOf(words);
  if (start === -1) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
}

async function removeFromText(context: WorkContext, articleKey: string, words: string): Promise<void> {
  const { reader } = context.database;
  const { currentVersionId } = await getArticle(reader, articleKey);
  const { pageTextId } = await getVersion(reader, currentVersionId ?? 0);
  const page = await reader.pageText.findUniqueOrThrow({ where: { id: pageTextId ?? 0 } });
  const revision = { kind: "remove", range: rangeOf(page.text, words), reason: "person" } as const;
  expect(await reviseText(context, { articleKey, revision })).toMatchObject({ ok: true });
}

test("a mark on a text that has been corrected meanwhile stands on its words in the corrected text", async () => {
  const { context, reader, articleKey, articleId, placeOf, code } = await setUp();
  await removeFromText(context, articleKey, PARAGRAPHS[1] ?? "");
  expect(await code(placeOf(CREW))).toMatchObject({ ok: true });
  const { currentVersionId } = await getArticle(reader, articleKey);
  const current = await getVersion(reader, currentVersionId ?? 0);
  const [coding] = await listCodings(reader, NOBODY, { articleIds: [articleId] });
  expect(coding?.passage).toMatchObject({
    versionKey: current.key,
    state: "exact",
    ...rangeOf(current.text ?? "", CREW),
  });
  expect((await reader.assignment.findFirstOrThrow()).versionId).toBe(current.id);
});

test("a mark on words that a correction took out is refused, with the way out", async () => {
  const { context, reader, articleKey, placeOf, code } = await setUp();
  await removeFromText(context, articleKey, PARAGRAPHS[3] ?? "");
  const refused = await code(placeOf(CREW));
  expect(refused).toMatchObject({ ok: false, reason: "text-corrected" });
  expect(refused.ok ? "" : refused.message).toContain("reload");
  expect(await reader.assignment.count()).toBe(0);
});

test("a coding of finished work is removed only after it has been reopened", async () => {
  const { context, articleKey, reader, code } = await setUp();
  const coded = await code();
  if (!coded.ok || !("codingKey" in coded)) throw new Error("not saved");
  const { codingKey } = coded;
  await submitAssignment(context, { articleKey, codebook: "policy-frames", reopen: false });
  expect(await removeCoding(context, { codingKey })).toMatchObject({ ok: false, reason: "submitted" });
  expect(await reader.coding.count()).toBe(1);
  await submitAssignment(context, { articleKey, codebook: "policy-frames", reopen: true });
  expect(await removeCoding(context, { codingKey })).toMatchObject({ ok: true });
});

test("in finished work on claims no mention is removed and nothing is noted as checked", async () => {
  const { context, articleKey, reader, placeOf, addClaim, mention } = await setUp();
  const claimKey = await addClaim("The ferry runs at night");
  const saved = await mention(claimKey, placeOf(CREW));
  if (!saved.ok || !("mentionKey" in saved)) throw new Error("not saved");
  const { mentionKey } = saved;
  await submitAssignment(context, { articleKey, codebook: "claims", reopen: false });
  expect(await removeMention(context, { mentionKey })).toMatchObject({ ok: false, reason: "submitted" });
  expect(await checkClaim(context, { articleKey, claimKey })).toMatchObject({ ok: false, reason: "submitted" });
  expect([await reader.claimMention.count(), await reader.claimCheck.count()]).toEqual([1, 0]);
});

test("a mention that is replaced leaves no passage behind, and can stand on the same one", async () => {
  const { reader, articleId, placeOf, addClaim, mention } = await setUp();
  const claimKey = await addClaim("The ferry runs at night");
  let replaces: string | null = null;
  for (const words of [
    CREW,
    "Two boats take turns",
    "a third of their evening custom",
    "a third of their evening custom",
  ]) {
    const saved: Awaited<ReturnType<typeof mention>> = await mention(claimKey, placeOf(words), { replaces });
    if (!saved.ok || !("mentionKey" in saved)) throw new Error("not saved");
    replaces = saved.mentionKey;
  }
  expect(await listMentions(reader, NOBODY, { articleIds: [articleId] })).toHaveLength(1);
  expect([await reader.passage.count(), await reader.anchor.count()]).toEqual([1, 1]);
});

test("a mention replaces none of another claim, and none that is gone", async () => {
  const { reader, placeOf, addClaim, mention } = await setUp();
  const [first, second] = [await addClaim("The ferry runs at night"), await addClaim("The fare stays as it is")];
  const saved = await mention(first, placeOf(CREW));
  if (!saved.ok || !("mentionKey" in saved)) throw new Error("not saved");
  const other = await mention(second, placeOf(CREW), { replaces: saved.mentionKey });
  expect(other).toMatchObject({ ok: false, reason: "other-mark" });
  expect(await mention(first, placeOf(CREW), { replaces: "gone" })).toMatchObject({
    ok: false,
    reason: "changed-elsewhere",
    theirs: { text: "affirms, own voice", replaces: saved.mentionKey },
  });
  expect(await reader.claimMention.count()).toBe(1);
});
