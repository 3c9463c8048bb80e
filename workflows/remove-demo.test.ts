import { expect, test } from "vitest";
import { listArticles } from "@/db/articles";
import { listCoders } from "@/db/coders";
import { listEvents } from "@/db/events";
import { listOutlets } from "@/db/outlets";
import { asCoder, buildPage, importPage, openTestWorkspace } from "@/test/workspace";
import { addOutlet } from "./ensure-outlet";
import { findDemo, markDemo, removeDemo } from "./remove-demo";
import { saveArticle } from "./save-article";
import { linkClaims, saveClaim } from "./save-claim";
import { removeCoding, saveCoding } from "./save-coding";
import { createEvent, noteSearch, placeArticle, placePart } from "./save-event";
import { checkClaim } from "./save-mention";
import { undoChange } from "./undo-change";
import type { WorkContext } from "./work-context";

/** A demo in small: an event with an article of an outlet, a claim of it, and a coder's check. */
async function openWithDemo({ secondClaim = false, coding = false } = {}) {
  const context = await openTestWorkspace();
  const demoCoder = await asCoder(context, "Ada");
  await addOutlet(context, { name: "Ellery Courier" });
  const { event } = await createEvent(context, { title: "Night ferry", fictional: true });
  const articleKey = await importPage(context, buildPage(), event.slug);
  await saveArticle(context, articleKey, { outlet: "ellery-courier" });
  const claimKey = await addClaim(demoCoder, event.slug, articleKey);
  await checkClaim(demoCoder, { articleKey, claimKey });
  const secondClaimKey = secondClaim ? await addClaim(demoCoder, event.slug, articleKey) : "";
  const codingKey = coding ? await codeArticle(demoCoder, articleKey) : "";
  await markDemo(context);
  return { context, demoCoder, event: event.slug, articleKey, claimKey, secondClaimKey, codingKey };
}

async function addClaim(context: WorkContext, event: string, originArticle: string): Promise<string> {
  const statement = "The ferry runs all night from Monday.";
  const claim = {
    claimKey: null,
    events: [event],
    statement,
    kind: "fact",
    knowableFrom: null,
    originArticle,
  } as const;
  const saved = await saveClaim(context, claim);
  if (!saved.ok) throw new Error(saved.message);
  return saved.claimKey;
}

async function codeArticle(context: WorkContext, articleKey: string): Promise<string> {
  const coding = { codebook: "policy-frames", code: "economic", scope: "article", passage: null } as const;
  const saved = await saveCoding(context, { ...coding, articleKey, voice: "outlet", unsure: false, note: null });
  if (!saved.ok) throw new Error(saved.message);
  return saved.codingKey;
}

async function countAll({ database: { reader } }: WorkContext) {
  const [events, outlets, coders, { total }] = await Promise.all([
    listEvents(reader),
    listOutlets(reader),
    listCoders(reader),
    listArticles(reader, {}, { skip: 0, take: 1 }),
  ]);
  return { events: events.length, outlets: outlets.length, coders: coders.length, articles: total };
}

test("a demo that nobody worked on goes without a trace, and only once", async () => {
  const { context } = await openWithDemo();
  expect(await findDemo(context.database)).toEqual({ titles: ["Night ferry"], wouldStay: [] });
  expect(await removeDemo(context)).toEqual({ ok: true, removed: 1, kept: [] });
  expect(await countAll(context)).toEqual({ events: 0, outlets: 0, coders: 0, articles: 0 });
  expect(await context.database.reader.source.count()).toBe(0);
  expect(await context.database.reader.change.count()).toBe(0);
  expect(await findDemo(context.database)).toBeNull();
  expect(await removeDemo(context)).toMatchObject({ ok: false, reason: "no-demo" });
});

test("the same page can be imported again once the demo is gone", async () => {
  const { context } = await openWithDemo();
  await removeDemo(context);
  await importPage(context, buildPage());
  expect(await countAll(context)).toMatchObject({ articles: 1 });
});

test("an event of the demo in which somebody worked stays whole", async () => {
  const { context, articleKey, claimKey } = await openWithDemo();
  await checkClaim(await asCoder(context, "Me"), { articleKey, claimKey });
  expect(await removeDemo(context)).toEqual({
    ok: true,
    removed: 0,
    kept: [{ title: "Night ferry", because: ["assignments", "claim checks"] }],
  });
  expect(await countAll(context)).toEqual({ events: 1, outlets: 1, coders: 2, articles: 1 });
});

test("work that was undone keeps nothing", async () => {
  const { context, articleKey } = await openWithDemo();
  const saved = await saveArticle(context, articleKey, { author: "Ines Rademaker" });
  if (!saved.ok || saved.changeKey === null) throw new Error("not logged");
  expect(await findDemo(context.database)).toMatchObject({ wouldStay: [{ because: ["changes to its articles"] }] });
  await undoChange(context, { changeKey: saved.changeKey });
  expect(await removeDemo(context)).toMatchObject({ removed: 1, kept: [] });
});

test("work on rows that have no number of their own keeps the event", async () => {
  const roles = await openWithDemo();
  const me = await asCoder(roles.context, "Me");
  await placeArticle(me, {
    event: roles.event,
    articleKey: roles.articleKey,
    role: "background",
    reason: "In passing",
  });
  expect(await removeDemo(roles.context)).toMatchObject({ kept: [{ because: ["places of its articles"] }] });
  expect(await countAll(roles.context)).toMatchObject({ articles: 1 });

  const links = await openWithDemo({ secondClaim: true });
  const { claimKey: from, secondClaimKey: to } = links;
  await linkClaims(await asCoder(links.context, "Me"), { from, to, kind: "contradicts", remove: false });
  expect(await removeDemo(links.context)).toMatchObject({ kept: [{ because: ["links between its claims"] }] });
});

test("an event stays from which somebody took a mark of the demo away", async () => {
  const { context, codingKey, demoCoder } = await openWithDemo({ coding: true });
  expect(await removeCoding(demoCoder, { codingKey })).toMatchObject({ ok: true });
  expect(await removeDemo(context)).toMatchObject({ removed: 0, kept: [{ because: ["codings"] }] });
});

test("an event stays that somebody put into a dossier of their own", async () => {
  const { context, event } = await openWithDemo();
  const { event: own } = await createEvent(context, { title: "A year at the lock", kind: "dossier" });
  await placePart(context, { dossier: own.slug, event, remove: false });
  expect(await removeDemo(context)).toMatchObject({ removed: 0, kept: [{ because: ["a place in events of yours"] }] });
});

test("an event that got an article of one's own stays, and articles elsewhere are not touched", async () => {
  const { context, event } = await openWithDemo();
  await importPage(context, buildPage({ headline: "Bakers ask for an earlier boat", paragraphs: OTHER }), event);
  expect(await removeDemo(context)).toMatchObject({ removed: 0, kept: [{ because: ["articles of yours in it"] }] });
  expect(await countAll(context)).toMatchObject({ articles: 2 });
});

test("what people made beside the demo stays, and so does an outlet of it that they use", async () => {
  const { context } = await openWithDemo();
  const { event } = await createEvent(context, { title: "Lock repair" });
  const search = { place: "archive", query: "lock", searchedOn: "2031-04-01", note: "" } as const;
  await noteSearch(context, { ...search, event: event.slug, outlet: "ellery-courier", state: "searched-not-found" });
  expect(await removeDemo(context)).toMatchObject({ removed: 1, kept: [] });
  expect(await countAll(context)).toEqual({ events: 1, outlets: 1, coders: 0, articles: 0 });
});

const OTHER = [
  "The bakers of the east bank want the first boat to leave an hour earlier, so that their bread is on the tables of the harbour canteen before the early shift sits down to eat.",
  "A petition with two hundred names lies in the shop by the pier. It asks for one boat at four in the morning, on working days only, and offers to pay a part of what the crew costs.",
];
