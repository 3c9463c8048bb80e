import { expect, test } from "vitest";
import { getArticle } from "@/db/articles";
import { getVersion, listVersions } from "@/db/article-versions";
import { listCodings } from "@/db/codings";
import { NOBODY } from "@/db/viewer";
import { asCoder, buildPage, importPage, openTestWorkspace } from "@/test/workspace";
import { addPlainVersion } from "./add-plain-version";
import { placePassage } from "./place-passage";
import { saveCoding } from "./save-coding";
import { undoChange } from "./undo-change";

const PLAIN = [
  "Ferry runs at night",
  "From Monday the ferry sails all night. Two boats take turns until the lock works again.",
  "The shops on the east side wanted this. They say they have lost a lot of money since January.",
].join("\n\n");

async function setUp() {
  const context = await asCoder(await openTestWorkspace(), "Ada");
  const articleKey = await importPage(context, buildPage());
  const { reader } = context.database;
  const article = await getArticle(reader, articleKey);
  return { context, reader, articleKey, articleId: article.id, originalId: article.currentVersionId ?? 0 };
}

test("a version in plain language stands beside the original and never takes its place", async () => {
  const { context, reader, articleKey, articleId, originalId } = await setUp();
  const added = await addPlainVersion(context, { articleKey, text: PLAIN });
  expect(added).toMatchObject({ ok: true, number: 2 });
  expect((await listVersions(reader, articleId)).map(({ readingLevel }) => readingLevel)).toEqual([
    "original",
    "plain",
  ]);
  expect((await getArticle(reader, articleKey)).currentVersionId).toBe(originalId);

  await undoChange(context, { changeKey: (added.ok ? added.changeKey : null) ?? "" });
  expect(await listVersions(reader, articleId)).toHaveLength(1);
});

test("an empty text is refused with the way out", async () => {
  const { context, articleKey } = await setUp();
  expect(await addPlainVersion(context, { articleKey, text: "  \n " })).toMatchObject({ ok: false, reason: "empty" });
});

test("a passage of the original is given its place, and its marks show in the plain version", async () => {
  const { context, reader, articleKey, articleId, originalId } = await setUp();
  const coded = await saveCoding(context, {
    articleKey,
    codebook: "policy-frames",
    code: "economic",
    scope: "passage",
    passage: { versionId: originalId, ...(await placeOf(reader, originalId, "Traders on the east bank")) },
    voice: "outlet",
    unsure: false,
    note: null,
  });
  expect(coded.ok).toBe(true);
  await addPlainVersion(context, { articleKey, text: PLAIN });
  const plainId = (await listVersions(reader, articleId)).at(-1)?.id ?? 0;
  const [before] = await listCodings(reader, NOBODY, { articleIds: [articleId], versionId: plainId });
  const passageKey = before?.passage?.key ?? "";
  const place = await placeOf(reader, plainId, "The shops on the east side wanted this.");

  const placed = await placePassage(context, { articleKey, passageKey, place: { versionId: plainId, ...place } });
  expect(placed.ok).toBe(true);
  const plain = await getVersion(reader, plainId);
  const [after] = await listCodings(reader, NOBODY, { articleIds: [articleId], versionId: plainId });
  expect(after?.passage).toMatchObject({ key: passageKey, versionKey: plain.key, ...place });
  const [original] = await listCodings(reader, NOBODY, { articleIds: [articleId] });
  expect(original?.passage?.versionKey).toBe((await getVersion(reader, originalId)).key);
});

test("a place in the original itself is refused: there the passage has one", async () => {
  const { context, reader, articleKey, articleId, originalId } = await setUp();
  const place = { versionId: originalId, ...(await placeOf(reader, originalId, "Traders on the east bank")) };
  await saveCoding(context, {
    articleKey,
    codebook: "policy-frames",
    code: "economic",
    scope: "passage",
    passage: place,
    voice: "outlet",
    unsure: false,
    note: null,
  });
  const [coding] = await listCodings(reader, NOBODY, { articleIds: [articleId] });
  const passageKey = coding?.passage?.key ?? "";
  expect(await placePassage(context, { articleKey, passageKey, place })).toMatchObject({ reason: "other-article" });
});

async function placeOf(reader: Parameters<typeof getVersion>[0], versionId: number, words: string) {
  const start = (await getVersion(reader, versionId)).text?.indexOf(words) ?? -1;
  if (start === -1) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
}
