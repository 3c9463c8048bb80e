import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { getArticle } from "@/db/articles";
import { DEFAULT_OPTIONS } from "@/domain/comparison/comparison";
import { writeCanonicalJson } from "@/domain/snapshots/canonical-json";
import { openNightFerry, workUntilDone } from "@/test/night-ferry";
import { asCoder } from "@/test/workspace";
import { freezeComparison } from "./freeze-comparison";
import { removeSnapshot, saveSnapshot } from "./keep-snapshot";
import { compareWithSnapshot, readSnapshot } from "./read-snapshot";
import { planArticleRemoval, removeArticle } from "./remove-article";
import { saveClaim } from "./save-claim";
import { placeArticle } from "./save-event";
import { saveMention } from "./save-mention";
import { submitAssignment } from "./submit-assignment";
import { undoChange } from "./undo-change";
import type { WorkContext } from "./work-context";

const QUERY = { slug: "night-ferry", codebook: "policy-frames", options: DEFAULT_OPTIONS } as const;

/** Two articles whose texts nobody has compared; Ada says that the first makes the claim, and has finished it. */
async function setUp() {
  const { context, articles } = await openNightFerry();
  const claim = await saveClaim(context, {
    claimKey: null,
    events: ["night-ferry"],
    statement: "The night ferry costs forty thousand crowns a month",
    kind: "fact",
    knowableFrom: null,
    originArticle: articles[0],
  });
  if (!claim.ok) throw new Error(claim.message);
  await mention(context, articles[0], claim.claimKey);
  return { context, articles, claim: claim.claimKey };
}

async function mention(context: WorkContext, articleKey: string, claim: string) {
  const { currentVersionId } = await getArticle(context.database.reader, articleKey);
  const done = await saveMention(context, {
    articleKey,
    claimKey: claim,
    passage: { versionId: currentVersionId ?? 0, start: 0, end: 20 },
    replaces: null,
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
  });
  if (!done.ok) throw new Error(done.message);
  await submitAssignment(context, { articleKey, codebook: "claims", reopen: false });
}

async function freeze(context: WorkContext) {
  const done = await freezeComparison(context, { ...QUERY, search: "", title: "Before the vote", note: null });
  if (!done.ok) throw new Error(done.message);
  return done;
}

async function open(context: WorkContext, key: string) {
  const read = await readSnapshot(context.database, context, { slug: "night-ferry", key });
  if (read.state !== "open") throw new Error(read.state);
  return read;
}

test("the hash is that of the bytes that are read back, which are canonical JSON", async () => {
  const { context } = await setUp();
  const { record, text } = await open(context, (await freeze(context)).key);
  expect(createHash("sha256").update(text, "utf8").digest("hex")).toBe(record.hash);
  expect(writeCanonicalJson(JSON.parse(text))).toBe(text);
});

test("nothing of the texts travels but eight words and a hash, and no name of a coder", async () => {
  const { context } = await setUp();
  await workUntilDone(context);
  const { text } = await open(context, (await freeze(context)).key);
  expect(text).not.toContain('"exact":');
  expect(text).toContain('"exactHash":"');
  expect(text).not.toContain("Ada");
});

test("what was frozen stays, byte for byte, and tells what has changed since", async () => {
  const { context, articles, claim } = await setUp();
  const { key } = await freeze(context);
  const before = await open(context, key);
  const since = () => compareWithSnapshot(context.database, context, before.frozen, QUERY);
  expect(await since()).toMatchObject({ count: 0 });

  await mention(context, articles[1], claim);
  await saveSnapshot(context, { snapshotKey: key, title: "After the vote", note: "Renamed." });
  const changed = await since();
  expect(changed?.cells).toMatchObject([{ key: claim, article: articles[1], before: "not-checked", now: "asserted" }]);

  const { work } = await planArticleRemoval(context, { articleKey: articles[0] });
  await removeArticle(context, { articleKey: articles[0], agreed: work });
  expect((await since())?.articlesGone).toMatchObject([{ key: articles[0] }]);
  const after = await open(context, key);
  expect(after.text).toBe(before.text);
  expect(after.record).toMatchObject({ title: "After the vote", hash: before.record.hash });
});

test("a removed snapshot comes back with the same bytes", async () => {
  const { context } = await setUp();
  const { key } = await freeze(context);
  const { text } = await open(context, key);
  const removed = await removeSnapshot(context, { snapshotKey: key, agreed: null });
  await expect(open(context, key)).rejects.toThrow("snapshot");
  if (!removed.ok || removed.changeKey === null) throw new Error("not removed");
  await undoChange(context, { changeKey: removed.changeKey });
  expect((await open(context, key)).text).toBe(text);
});

test("whoever is still at work there can neither freeze nor look at what another one froze", async () => {
  const { context, articles } = await setUp();
  const { key } = await freeze(context);
  const ben = await asCoder(context, "Ben");
  await submitAssignment(ben, { articleKey: articles[0], codebook: "claims", reopen: false });
  await submitAssignment(ben, { articleKey: articles[0], codebook: "claims", reopen: true });
  const refused = await freezeComparison(ben, { ...QUERY, search: "", title: "Mine", note: null });
  expect(refused).toMatchObject({ ok: false, reason: "open-work" });
  expect(await readSnapshot(ben.database, ben, { slug: "night-ferry", key })).toMatchObject({ state: "closed" });
  const { frozen } = await open(context, key);
  expect(await compareWithSnapshot(ben.database, ben, frozen, QUERY)).toBeNull();
});

test("there is nothing to freeze where no article is in sight", async () => {
  const { context, articles } = await setUp();
  for (const articleKey of articles) {
    await placeArticle(context, { event: "night-ferry", articleKey, role: "background", reason: "an aside" });
  }
  const refused = await freezeComparison(context, { ...QUERY, search: "", title: "Empty", note: null });
  expect(refused).toMatchObject({ ok: false, reason: "nothing-to-freeze" });
});

test.each([
  ["no gzip", "bm8gZ3ppcA=="],
  ["other bytes", "H4sIAAAAAAAAA6uuBQBDv6ajAgAAAA=="],
])("a body that is no longer the one that was hashed is damaged: %s", async (_name, body) => {
  const { context } = await setUp();
  const { key } = await freeze(context);
  await context.database.inTransaction((tx) => tx.snapshot.update({ where: { key }, data: { body } }));
  const read = await readSnapshot(context.database, context, { slug: "night-ferry", key });
  expect(read.state).toBe("damaged");
});
