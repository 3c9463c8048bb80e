import { expect, test } from "vitest";
import { getArticle } from "@/db/articles";
import { listCoders } from "@/db/coders";
import { listEvents, listGlossary } from "@/db/events";
import { findOutlet } from "@/db/outlets";
import { findRemovedThing } from "@/db/removed-things";
import { listStoredRows } from "@/test/stored-rows";
import { asCoder, buildPage, importPage, openTestWorkspace } from "@/test/workspace";
import { addCoder } from "./add-coder";
import { addOutlet } from "./ensure-outlet";
import { listChanges } from "./list-changes";
import type { RemovalOutcome, RemovalPlan } from "./removal";
import { planArticleRemoval, removeArticle } from "./remove-article";
import { planClaimRemoval, removeClaim } from "./remove-claim";
import { planCoderRemoval, removeCoder } from "./remove-coder";
import { planEventRemoval, removeEvent } from "./remove-event";
import { planGlossaryTermRemoval, removeGlossaryTerm } from "./remove-glossary-term";
import { planOutletRemoval, removeOutlet } from "./remove-outlet";
import { linkClaims, saveClaim } from "./save-claim";
import { saveCoding } from "./save-coding";
import { createEvent, explainTerm, noteSearch, placeArticle, placePart, saveEvent } from "./save-event";
import { checkClaim, saveMention } from "./save-mention";
import { saveOutlet } from "./save-outlet";
import { saveRecord } from "./save-record";
import { submitAssignment } from "./submit-assignment";
import { undoChange } from "./undo-change";
import type { WorkContext } from "./work-context";

const OTHER_PARAGRAPHS = [
  "The toll house on the mole is to become a café next summer. The harbour office looks for a tenant who keeps the old scales in the window and opens before the first ferry.",
  "Three people have asked for the keys so far. One of them wants to roast coffee on the pier, which the fire brigade would first have to allow, and nobody knows how long that takes.",
];
const SPOKEN = { verb: null, verbClass: null, ironic: false, apparentError: false, unsure: false, note: null };

/** An event in a dossier, with two articles, a claim of its own, and the work of two coders on the first article. */
async function setUp() {
  const ada = await asCoder(await openTestWorkspace(), "Ada");
  const ben = await asCoder(ada, "Ben");
  await createEvent(ada, { title: "Night ferry" });
  const event = "night-ferry";
  const articleKey = await importPage(ada, buildPage(), event);
  const otherKey = await importPage(
    ada,
    buildPage({ headline: "Café on the mole", paragraphs: OTHER_PARAGRAPHS }),
    event,
  );
  const { currentVersionId } = await getArticle(ada.database.reader, articleKey);
  const versionId = currentVersionId ?? 0;
  const claim = async (statement: string) => {
    const fields = { events: [event], kind: "fact", knowableFrom: null, originArticle: articleKey } as const;
    const saved = await saveClaim(ada, { ...fields, claimKey: null, statement });
    if (!saved.ok) throw new Error(saved.message);
    return saved.claimKey;
  };
  const claimKey = await claim("The ferry runs at night");
  const otherClaim = await claim("The ferry runs on Mondays");
  await linkClaims(ada, { from: otherClaim, to: claimKey, kind: "narrower", remove: false });
  const mention = (context: WorkContext, start: number) =>
    saveMention(context, {
      ...{ ...SPOKEN, articleKey, claimKey, voice: "attributed", polarity: "affirms", hedged: false, fit: "same" },
      passage: { versionId, start, end: start + 60 },
      speakers: [{ name: "The harbour office", type: "organisation", viaOutlet: null }],
      replaces: null,
    } as Parameters<typeof saveMention>[1]);
  await mention(ada, 60);
  await mention(ben, 90);
  await checkClaim(ada, { articleKey: otherKey, claimKey });
  await saveCoding(ada, {
    ...{ articleKey, codebook: "policy-frames", code: "economic", scope: "passage", voice: "outlet" },
    ...{ passage: { versionId, start: 60, end: 120 }, unsure: false, note: null },
  });
  await submitAssignment(ben, { articleKey, codebook: "claims", reopen: false });
  await submitAssignment(ada, { articleKey, codebook: "claims", reopen: false });
  await submitAssignment(ada, { articleKey: otherKey, codebook: "claims", reopen: false });
  return { context: ada, ben, reader: ada.database.reader, event, articleKey, otherKey, claimKey, otherClaim };
}

type Found = { readonly ok: true } & RemovalPlan;

/** Removes a thing as the dialog does, looks for what is gone, undoes it, and compares every row of the database. */
async function removeAndBringBack(
  context: WorkContext,
  plan: Promise<Found>,
  remove: (agreed: string | null) => Promise<RemovalOutcome>,
) {
  const { reader } = context.database;
  const before = await listStoredRows(reader);
  const planned = await plan;
  expect(await listStoredRows(reader)).toEqual(before);
  const removed = await remove(planned.work);
  if (!removed.ok || removed.changeKey === null) throw new Error(removed.ok ? "nothing removed" : removed.message);
  const after = await listStoredRows(reader);
  expect(after).not.toEqual(before);
  expect(await findRemovedThing(reader, removed.changeKey)).toEqual({
    changeKey: removed.changeKey,
    summary: removed.summary,
  });
  expect(await undoChange(context, { changeKey: removed.changeKey })).toMatchObject({ ok: true });
  expect(await listStoredRows(reader)).toEqual(before);
  expect(await findRemovedThing(reader, removed.changeKey)).toMatchObject({ changeKey: null });
  return { planned, after, summary: removed.summary };
}

test("an article goes with its versions, places and everybody's marks, and comes back with all of them", async () => {
  const { context, articleKey } = await setUp();
  const { planned, after, summary } = await removeAndBringBack(
    context,
    planArticleRemoval(context, { articleKey }),
    (agreed) => removeArticle(context, { articleKey, agreed }),
  );
  expect(summary).toBe("Article removed: “Ferry to run all night while the lock is repaired”");
  expect(planned).toEqual({
    ok: true,
    goes: [
      "its text with every version, and its record",
      "1 place in an event",
      "2 notes of claims that they were drawn from here",
    ],
    work: "2 mentions and 1 coding by 2 coders",
    refusal: null,
  });
  for (const table of ["ClaimMention", "MentionSpeaker", "Coding", "Passage", "Anchor"])
    expect(after[table]).toEqual([]);
  expect(after["Article"]).toHaveLength(1);
  expect(after["Claim"]).toHaveLength(2);
  expect(after["Source"]).toHaveLength(2);
});

test("a claim goes with its mentions, checks and links; a passage that is coded as well stays", async () => {
  const { context, claimKey } = await setUp();
  const { planned, after } = await removeAndBringBack(context, planClaimRemoval(context, { claimKey }), (agreed) =>
    removeClaim(context, { claimKey, agreed }),
  );
  expect(planned.goes).toEqual(["1 place in an event", "1 link to another claim"]);
  expect(planned.work).toBe("2 mentions and 1 check by 2 coders");
  expect(after["Claim"]).toHaveLength(1);
  for (const table of ["ClaimMention", "ClaimCheck", "ClaimLink"]) expect(after[table]).toEqual([]);
  expect(after["Coding"]).toHaveLength(1);
  expect(after["Passage"]).toHaveLength(1);
});

test("an event goes with the claims that no other event holds; its articles and its dossier stay", async () => {
  const { context, event, claimKey } = await setUp();
  await createEvent(context, { title: "The harbour", kind: "dossier" });
  await placePart(context, { dossier: "harbour", event, remove: false });
  await explainTerm(context, { event, term: "Mole", definition: "A wall against the waves." });
  await saveEvent(context, event, { slug: "ferry-at-night" });
  await createEvent(context, { title: "Tide works" });
  const shared = await saveClaim(context, {
    ...{ claimKey: null, events: ["ferry-at-night", "tide-works"], statement: "The lock is closed" },
    ...{ kind: "fact", knowableFrom: null, originArticle: null },
  });
  const { planned, after } = await removeAndBringBack(
    context,
    planEventRemoval(context, { event: "ferry-at-night" }),
    (agreed) => removeEvent(context, { event: "ferry-at-night", agreed }),
  );
  expect(planned.goes).toEqual([
    "2 claims that no other event holds",
    "2 places of articles that stay",
    "1 place in a dossier",
    "1 explained word",
  ]);
  expect(planned.work).toBe("2 mentions and 1 check by 2 coders");
  expect(after["Article"]).toHaveLength(2);
  expect(after["Event"]).toHaveLength(2);
  expect(after["SlugAlias"]).toEqual([]);
  expect(after["Claim"]?.join("")).toContain(shared.ok ? shared.claimKey : "");
  expect(after["Claim"]?.join("")).not.toContain(claimKey);
});

test("a dossier goes alone: the events in it stay", async () => {
  const { context, event, reader } = await setUp();
  await createEvent(context, { title: "The harbour", kind: "dossier" });
  await placePart(context, { dossier: "harbour", event, remove: false });
  const { planned, summary } = await removeAndBringBack(
    context,
    planEventRemoval(context, { event: "harbour" }),
    (agreed) => removeEvent(context, { event: "harbour", agreed }),
  );
  expect(summary).toBe("Dossier removed: The harbour");
  expect(planned).toMatchObject({ goes: ["1 place of an event that stays"], work: null });
  expect(await listEvents(reader)).toHaveLength(2);
});

test("people's work goes only with a word for it, and not with a word for less than there is by now", async () => {
  const { context, ben, reader, articleKey, otherKey, claimKey } = await setUp();
  const before = await listStoredRows(reader);
  const { work } = await planClaimRemoval(context, { claimKey });
  expect(await removeClaim(context, { claimKey, agreed: null })).toMatchObject({ ok: false, reason: "work-on-it" });
  expect(await removeArticle(context, { articleKey, agreed: null })).toMatchObject({ reason: "work-on-it" });
  expect(await listStoredRows(reader)).toEqual(before);
  await checkClaim(ben, { articleKey: otherKey, claimKey });
  const refused = await removeClaim(context, { claimKey, agreed: work });
  expect(refused).toMatchObject({ ok: false, reason: "work-on-it" });
  expect(refused.ok ? "" : refused.message).toContain("2 mentions and 2 checks by 2 coders");
});

test("nobody removes others' work that they do not see yet, nor learns how much it is", async () => {
  const { context, ben, articleKey, claimKey } = await setUp();
  await submitAssignment(ben, { articleKey, codebook: "claims", reopen: true });
  const plan = await planClaimRemoval(ben, { claimKey });
  expect(plan).toMatchObject({ goes: [], work: null });
  expect(plan.refusal).toContain("before you have finished your own");
  expect(plan.refusal).not.toMatch(/\d/);
  expect(await removeClaim(ben, { claimKey, agreed: null })).toMatchObject({ ok: false, reason: "in-use" });
  expect((await planClaimRemoval(context, { claimKey })).refusal).toBeNull();
});

test("an outlet that something comes from stays, and the refusal says what to do", async () => {
  const { context, articleKey, event } = await setUp();
  await addOutlet(context, { name: "Ellery Courier" });
  const outletKey = "ellery-courier";
  const answers = { outlet: { kind: "listed", key: outletKey, name: "Ellery Courier" } } as const;
  await saveRecord(context, { articleKey, reason: "Its masthead.", answers });
  await noteSearch(context, {
    ...{ event, outlet: outletKey, state: "searched-not-found", place: "", query: "", note: "" },
    searchedOn: "2031-03-05",
  });
  const { refusal } = await planOutletRemoval(context, { outletKey });
  expect(refusal).toBe(
    "Ellery Courier is in use: 1 article, 1 noted search. First give its articles another outlet, each on its record page, and remove the searches under Coverage; then it can go.",
  );
  expect(await removeOutlet(context, { outletKey, agreed: null })).toMatchObject({ ok: false, reason: "in-use" });
});

test("an outlet that nothing comes from goes with its names, addresses and facts", async () => {
  const { context, reader } = await setUp();
  await addOutlet(context, { name: "Ellery Courier" });
  const outletKey = "ellery-courier";
  await saveOutlet(context, { outletKey, edit: { kind: "add-alias", name: "Courier on Sunday" } });
  await saveOutlet(context, { outletKey, edit: { kind: "add-host", address: "ellerycourier.example" } });
  const { planned } = await removeAndBringBack(context, planOutletRemoval(context, { outletKey }), (agreed) =>
    removeOutlet(context, { outletKey, agreed }),
  );
  expect(planned).toMatchObject({ goes: ["1 further name", "1 web address"], work: null });
  expect(await findOutlet(reader, outletKey)).not.toBeNull();
});

test("an outlet is not brought back beside one that has its two letters by now", async () => {
  const { context, reader } = await setUp();
  await addOutlet(context, { name: "Ellery Courier" });
  const removed = await removeOutlet(context, { outletKey: "ellery-courier", agreed: null });
  await addOutlet(context, { name: "Ellery Courier" });
  const changeKey = (removed.ok ? removed.changeKey : null) ?? "";
  expect(await undoChange(context, { changeKey })).toMatchObject({ ok: false, reason: "taken-since" });
  expect(await reader.outlet.count({ where: { name: "Ellery Courier" } })).toBe(1);
  await removeOutlet(context, { outletKey: "ellery-courier", agreed: null });
  expect(await undoChange(context, { changeKey })).toMatchObject({ ok: true });
});

test("a coder with work stays; one without goes, and leaves the choice", async () => {
  const { context, ben, reader } = await setUp();
  const keyOf = async (name: string) => (await listCoders(reader)).find((coder) => coder.name === name)?.key ?? "";
  const refused = await removeCoder(context, { coderKey: await keyOf("Ben"), agreed: null });
  expect(refused).toMatchObject({ ok: false, reason: "in-use" });
  expect(refused.ok ? "" : refused.message).toContain("1 mention, 1 piece of work begun");
  await addCoder(context, { name: "Bne" });
  const coderKey = await keyOf("Bne");
  await removeAndBringBack(ben, planCoderRemoval(ben, { coderKey }), (agreed) =>
    removeCoder(ben, { coderKey, agreed }),
  );
  const { id } = await reader.coder.findUniqueOrThrow({ where: { key: coderKey } });
  expect(await removeCoder({ ...context, coderId: id }, { coderKey, agreed: null })).toMatchObject({ ok: true });
  expect((await listCoders(reader)).map(({ name }) => name)).toEqual(["Ada", "Ben"]);
});

test("a coder who stands in the change log stays there, cannot be chosen, and can be added again", async () => {
  const { context, reader } = await setUp();
  const cleo = await asCoder(context, "Cleo");
  await addOutlet(cleo, { name: "Ellery Courier" });
  const coderKey = (await listCoders(reader)).find(({ name }) => name === "Cleo")?.key ?? "";
  const { planned } = await removeAndBringBack(cleo, planCoderRemoval(cleo, { coderKey }), (agreed) =>
    removeCoder(cleo, { coderKey, agreed }),
  );
  expect(planned.goes).toEqual(["1 entry of the change log keeps the name"]);
  await removeCoder(context, { coderKey, agreed: null });
  expect((await listCoders(reader)).map(({ name }) => name)).not.toContain("Cleo");
  const added = await addCoder(context, { name: "Cleo" });
  expect(added).toMatchObject({ ok: true, coder: { id: cleo.coderId } });
});

test("an explained word goes and comes back", async () => {
  const { context, event, reader } = await setUp();
  await explainTerm(context, { event, term: "Mole", definition: "A wall against the waves." });
  const { id } = await reader.event.findUniqueOrThrow({ where: { slug: event } });
  const termKey = (await listGlossary(reader, id))[0]?.key ?? "";
  const { summary } = await removeAndBringBack(context, planGlossaryTermRemoval(context, { termKey }), (agreed) =>
    removeGlossaryTerm(context, { termKey, agreed }),
  );
  expect(summary).toBe("Word no longer explained: Mole");
});

test("an article in review is left out of its import, not removed", async () => {
  const { context, reader, articleKey } = await setUp();
  const saved = await reader.change.findFirstOrThrow({ where: { action: "import-articles" }, orderBy: { id: "asc" } });
  expect(saved.summary).toContain("saved");
  await placeArticle(context, {
    event: "night-ferry",
    articleKey,
    role: "background",
    reason: "It is about the mole.",
  });
  await context.database.inTransaction((tx) =>
    tx.article.updateMany({ where: { key: articleKey }, data: { stagedInId: 1 } }),
  );
  expect((await planArticleRemoval(context, { articleKey })).refusal).toContain("still in review");
});

test("what comes back after a removal brings its marks along, handed in as they were, whoever asks for it", async () => {
  const { context, ben, articleKey, reader } = await setUp();
  const { work } = await planArticleRemoval(context, { articleKey });
  const removed = await removeArticle(context, { articleKey, agreed: work });
  const changeKey = (removed.ok ? removed.changeKey : null) ?? "";
  const { changes } = await listChanges(ben.database, { coderId: ben.coderId });
  expect(changes[0]).toMatchObject({ key: changeKey, summary: removed.ok ? removed.summary : "", articleKey: null });
  expect(await undoChange(ben, { changeKey })).toMatchObject({ ok: true });
  expect(await reader.assignment.count({ where: { submittedAt: { not: null } } })).toBe(3);
});
