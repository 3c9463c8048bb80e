import { expect, test } from "vitest";
import { getArticle } from "@/db/articles";
import { getVersion, listVersions } from "@/db/article-versions";
import { listCodings } from "@/db/codings";
import { NOBODY } from "@/db/viewer";
import { asCoder, buildPage, importPage, openTestWorkspace } from "@/test/workspace";
import { addPlainVersion } from "./add-plain-version";
import { addOutlet } from "./ensure-outlet";
import { placePassage } from "./place-passage";
import { reviseText } from "./revise-text";
import { saveClaim } from "./save-claim";
import { removeCoding, saveCoding } from "./save-coding";
import { createEvent, placeArticle } from "./save-event";
import { checkClaim, saveMention } from "./save-mention";
import { saveRecord } from "./save-record";
import { submitAssignment } from "./submit-assignment";
import { undoChange } from "./undo-change";
import type { Done, Refusal, WorkContext } from "./work-context";

const PLAIN = [
  "Ferry runs at night",
  "From Monday the ferry sails all night. Two boats take turns until the lock works again.",
  "The shops on the east side wanted this. They say they have lost a lot of money since January.",
].join("\n\n");

async function setUp() {
  const context = await asCoder(await openTestWorkspace(), "Ada");
  const articleKey = await importPage(context, buildPage());
  const { reader } = context.database;
  const { id: articleId, currentVersionId } = await getArticle(reader, articleKey);
  const originalId = currentVersionId ?? 0;
  const listAll = (versionId = originalId) => listCodings(reader, NOBODY, { articleIds: [articleId], versionId });
  const code = async (words: string, name = "economic") =>
    saveCoding(context, {
      articleKey,
      codebook: "policy-frames",
      code: name,
      scope: "passage",
      passage: { versionId: originalId, ...(await placeOf(context, originalId, words)) },
      voice: "outlet",
      unsure: false,
      note: null,
    });
  return { context, reader, articleKey, articleId, originalId, listAll, code };
}

async function placeOf({ database }: WorkContext, versionId: number, words: string) {
  const start = (await getVersion(database.reader, versionId)).text?.indexOf(words) ?? -1;
  if (start === -1) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
}

async function keyOf(done: Promise<Done | Refusal>): Promise<string> {
  const outcome = await done;
  if (!outcome.ok || outcome.changeKey === null) throw new Error("nothing was changed");
  return outcome.changeKey;
}

test("a version in which somebody has placed a passage since stays, and the refusal says what is in the way", async () => {
  const { context, reader, articleKey, articleId, listAll, code } = await setUp();
  await code("Traders on the east bank");
  const added = await keyOf(addPlainVersion(context, { articleKey, text: PLAIN }));
  const plainId = (await listVersions(reader, articleId)).at(-1)?.id ?? 0;
  const [marked] = await listAll(plainId);
  const place = { versionId: plainId, ...(await placeOf(context, plainId, "The shops on the east side")) };
  const passageKey = marked?.passage?.key ?? "";
  const placed = await keyOf(placePassage(context, { articleKey, passageKey, place }));

  const refused = await undoChange(context, { changeKey: added });
  expect(refused).toMatchObject({ ok: false, reason: "built-upon" });
  expect(refused.ok ? "" : refused.message).toContain("1 place of a passage");
  expect((await listAll(plainId))[0]?.passage).toMatchObject({ start: place.start, end: place.end });

  expect(await undoChange(context, { changeKey: placed })).toMatchObject({ ok: true });
  expect(await undoChange(context, { changeKey: added })).toMatchObject({ ok: true });
  expect(await listVersions(reader, articleId)).toHaveLength(1);
  expect(await listAll()).toHaveLength(1);
});

test("undoing the first mark takes that mark alone: the work it opened goes on", async () => {
  const { context, listAll, code } = await setUp();
  const first = await keyOf(code("Traders on the east bank"));
  await code("A night crew of six");
  expect(await undoChange(context, { changeKey: first })).toMatchObject({ ok: true });
  expect((await listAll()).map(({ passage }) => passage?.firstWords)).toEqual(["A night crew of six"]);
});

test("undoing a mark keeps its passage while another mark points at it", async () => {
  const { context, listAll, code } = await setUp();
  const first = await keyOf(code("A night crew of six"));
  const second = await keyOf(code("A night crew of six", "fairness-and-equality"));
  expect(await undoChange(context, { changeKey: first })).toMatchObject({ ok: true });
  const [left] = await listAll();
  expect(left?.passage?.firstWords).toBe("A night crew of six");
  expect(await undoChange(context, { changeKey: second })).toMatchObject({ ok: true });
  expect(await listAll()).toEqual([]);
});

test("the first mark of work that was handed in stays, as handed-in work does", async () => {
  const { context, articleKey, listAll, code } = await setUp();
  const first = await keyOf(code("Traders on the east bank"));
  await code("A night crew of six");
  const submission = await keyOf(submitAssignment(context, { articleKey, codebook: "policy-frames", reopen: false }));
  expect(await undoChange(context, { changeKey: first })).toMatchObject({ ok: false, reason: "submitted" });
  expect(await listAll()).toHaveLength(2);
  expect(await undoChange(context, { changeKey: submission })).toMatchObject({ ok: true });
  expect(await undoChange(context, { changeKey: first })).toMatchObject({ ok: true });
  expect(await listAll()).toHaveLength(1);
});

test("neither a later mark nor the removal of one is undone in work that was handed in", async () => {
  const { context, articleKey, listAll, code } = await setUp();
  await code("Traders on the east bank");
  const second = await code("A night crew of six");
  const third = await keyOf(code("The first boat leaves"));
  if (!second.ok || !("codingKey" in second)) throw new Error("not saved");
  const removal = await keyOf(removeCoding(context, { codingKey: second.codingKey }));
  await submitAssignment(context, { articleKey, codebook: "policy-frames", reopen: false });
  for (const changeKey of [third, removal]) {
    expect(await undoChange(context, { changeKey })).toMatchObject({ ok: false, reason: "submitted" });
  }
  expect(await listAll()).toHaveLength(2);
});

test("a claim check is not undone in work that was handed in", async () => {
  const { context, reader, articleKey } = await setUp();
  await createEvent(context, { title: "Night ferry" });
  const fields = { events: ["night-ferry"], kind: "fact", knowableFrom: null, originArticle: null } as const;
  const claim = await saveClaim(context, { ...fields, claimKey: null, statement: "The ferry runs at night" });
  if (!claim.ok) throw new Error(claim.message);
  const checked = await keyOf(checkClaim(context, { articleKey, claimKey: claim.claimKey }));
  await submitAssignment(context, { articleKey, codebook: "claims", reopen: false });
  expect(await undoChange(context, { changeKey: checked })).toMatchObject({ ok: false, reason: "submitted" });
  expect(await reader.claimCheck.count()).toBe(1);
});

test("another coder's mark is not undone, nor by nobody in particular", async () => {
  const { context, listAll, code } = await setUp();
  const first = await keyOf(code("Traders on the east bank"));
  const ben = await asCoder(context, "Ben");
  for (const other of [ben, { ...context, coderId: null }]) {
    expect(await undoChange(other, { changeKey: first })).toMatchObject({ ok: false, reason: "not-yours" });
  }
  expect(await listAll()).toHaveLength(1);
});

test("a corrected text on which somebody has marked since stays, with its marks", async () => {
  const { context, reader, articleKey, articleId, code, listAll } = await setUp();
  const [removed] = (await getVersion(reader, (await getArticle(reader, articleKey)).currentVersionId ?? 0)).removed;
  if (removed === undefined) throw new Error("nothing was removed from this page");
  const revision = { kind: "restore", range: removed } as const;
  const revised = await keyOf(reviseText(context, { articleKey, revision }));
  await code("A night crew of six");
  expect(await undoChange(context, { changeKey: revised })).toMatchObject({ ok: false, reason: "built-upon" });
  expect(await listVersions(reader, articleId)).toHaveLength(2);
  expect(await listAll((await getArticle(reader, articleKey)).currentVersionId ?? 0)).toHaveLength(1);
});

test("a claim with somebody's mention stays, and an outlet that an article names as well", async () => {
  const { context, reader, articleKey, originalId } = await setUp();
  await createEvent(context, { title: "Night ferry" });
  const fields = { events: ["night-ferry"], kind: "fact", knowableFrom: null, originArticle: null } as const;
  const claim = await saveClaim(context, { ...fields, claimKey: null, statement: "The ferry runs at night" });
  if (!claim.ok) throw new Error(claim.message);
  await saveMention(await asCoder(context, "Ben"), {
    ...{ articleKey, claimKey: claim.claimKey, passage: { versionId: originalId, start: 60, end: 120 }, voice: "own" },
    ...{ polarity: "affirms", hedged: false, fit: "same", verb: null, verbClass: null, ironic: false, note: null },
    ...{ apparentError: false, unsure: false, speakers: [], replaces: null },
  });
  expect(await undoChange(context, { changeKey: claim.changeKey ?? "" })).toMatchObject({ reason: "built-upon" });
  expect(await reader.claimMention.count()).toBe(1);

  await addOutlet(context, { name: "Ellery Courier" });
  const added = await reader.change.findFirstOrThrow({ where: { summary: "Outlet added: Ellery Courier" } });
  const answers = { outlet: { kind: "listed", key: "ellery-courier", name: "Ellery Courier" } } as const;
  await saveRecord(context, { articleKey, reason: "Its masthead.", answers });
  expect(await undoChange(context, { changeKey: added.key })).toMatchObject({ ok: false, reason: "built-upon" });
  expect((await getArticle(reader, articleKey)).outlet?.name).toBe("Ellery Courier");
});

test("a field is not given back an outlet that is gone by now, and writing goes on", async () => {
  const { context, reader, articleKey } = await setUp();
  await addOutlet(context, { name: "Ellery Courier" });
  const added = await reader.change.findFirstOrThrow({ where: { summary: "Outlet added: Ellery Courier" } });
  const answer = (name: string) => ({ outlet: { kind: "named", name } }) as const;
  await saveRecord(context, { articleKey, reason: "Its masthead.", answers: answer("Ellery Courier") });
  const next = { articleKey, reason: "Its imprint.", answers: answer("The Ledger") };
  const corrected = await keyOf(saveRecord(context, next));
  expect(await undoChange(context, { changeKey: added.key })).toMatchObject({ ok: true });
  expect(await undoChange(context, { changeKey: corrected })).toMatchObject({ ok: false, reason: "gone-since" });
  expect((await getArticle(reader, articleKey)).outlet?.name).toBe("The Ledger");
  expect(await addOutlet(context, { name: "Ellery Courier" })).toMatchObject({ ok: true });
});

test("a save is not undone once people have worked on what it saved", async () => {
  const work: Readonly<Record<string, (at: Awaited<ReturnType<typeof setUp>>) => Promise<unknown>>> = {
    "it was coded": ({ code }) => code("A night crew of six"),
    "it entered an event": async ({ context, articleKey }) => {
      await createEvent(context, { title: "Night ferry" });
      const entry = { event: "night-ferry", articleKey, role: "about", reason: "It reports it." } as const;
      await placeArticle(context, entry);
    },
    "it has a version in plain language": ({ context, articleKey }) =>
      addPlainVersion(context, { articleKey, text: PLAIN }),
  };
  for (const [what, doIt] of Object.entries(work)) {
    const at = await setUp();
    const saved = await at.reader.change.findFirstOrThrow({ where: { action: "import-articles" } });
    await doIt(at);
    const outcome = await undoChange(at.context, { changeKey: saved.key });
    expect(outcome, what).toMatchObject({ ok: false, reason: "built-upon" });
    expect(await getArticle(at.reader, at.articleKey), what).toMatchObject({ isStaged: false });
  }
});

test("a refused undo changes nothing, the log included: it can be asked for again", async () => {
  const { context, reader, code } = await setUp();
  const first = await keyOf(code("A night crew of six"));
  await code("Traders on the east bank");
  const rows = await reader.changeRow.count();
  await context.database.inTransaction((tx) => tx.coding.updateMany({ data: { note: "changed since" } }));
  expect(await undoChange(context, { changeKey: first })).toMatchObject({ ok: false, reason: "changed-since" });
  expect(await reader.changeRow.count()).toBe(rows);
});

test("an event that articles have entered is not undone from under them", async () => {
  const { context, reader, articleKey } = await setUp();
  const created = await keyOf(createEvent(context, { title: "Night ferry" }));
  const entry = { event: "night-ferry", articleKey, role: "about", reason: "It reports it." } as const;
  const entered = await keyOf(placeArticle(context, entry));
  expect(await undoChange(context, { changeKey: created })).toMatchObject({ reason: "built-upon" });
  expect(await reader.eventArticle.count()).toBe(1);
  expect(await undoChange(context, { changeKey: entered })).toMatchObject({ ok: true });
  expect(await undoChange(context, { changeKey: created })).toMatchObject({ ok: true });
});

test("fields and a new outlet that were corrected together are one change, and one undo takes back both", async () => {
  const { context, reader, articleKey } = await setUp();
  const before = await getArticle(reader, articleKey);
  const changes = await reader.change.count();
  const answers = { author: "I. Rademaker", outlet: { kind: "named", name: "Ellery Courier" } } as const;
  const saved = await keyOf(saveRecord(context, { articleKey, reason: "It says so on its website.", answers }));
  expect(await reader.change.count()).toBe(changes + 1);
  expect(await getArticle(reader, articleKey)).toMatchObject({
    author: "I. Rademaker",
    authorEvidence: "It says so on its website.",
    outlet: { name: "Ellery Courier" },
    outletEvidence: "It says so on its website.",
  });
  expect(await undoChange(context, { changeKey: saved })).toMatchObject({ ok: true });
  expect(await getArticle(reader, articleKey)).toEqual(before);
  expect(await reader.outlet.count()).toBe(0);
});

test("an outlet that another article has come to name stays when the correction that made it is undone", async () => {
  const { context, reader, articleKey } = await setUp();
  const answers = { outlet: { kind: "named", name: "Ellery Courier" } } as const;
  const saved = await keyOf(saveRecord(context, { articleKey, reason: "Its masthead.", answers }));
  const otherKey = await importPage(context, buildPage({ headline: "Lock gate to be rebuilt", paragraphs: OTHER }));
  await saveRecord(context, { articleKey: otherKey, reason: "Its masthead.", answers });
  expect(await undoChange(context, { changeKey: saved })).toMatchObject({ ok: true });
  expect((await getArticle(reader, articleKey)).outlet).toBeNull();
  expect((await getArticle(reader, otherKey)).outlet?.name).toBe("Ellery Courier");
});

test("a correction without anything to correct is refused", async () => {
  const { context, articleKey } = await setUp();
  const refused = await saveRecord(context, { articleKey, reason: "No reason at all.", answers: {} });
  expect(refused).toMatchObject({ ok: false, reason: "nothing-changed" });
});

const OTHER = [
  "The gate of the lock is to be rebuilt from the ground up, the engineers told the town council on Tuesday evening, since the old hinges would not carry the new leaves through another winter.",
  "Divers had found cracks in both of them in January. Welding would hold until spring at most, they wrote, and every week of waiting adds to the bill that the harbour office has to pay.",
];
