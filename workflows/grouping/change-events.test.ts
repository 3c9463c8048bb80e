import { expect, test } from "vitest";
import { findEvent } from "@/db/events";
import { expectUndone } from "@/test/expect-undone";
import { openEventsOfNews } from "@/test/grouped-news";
import { listStoredRows } from "@/test/stored-rows";
import { saveClaim } from "../save-claim";
import { createEvent, ensureEvent, explainTerm, noteSearch, placeArticle, placePart, saveEvent } from "../save-event";
import { saveMention } from "../save-mention";
import { addOutlet } from "../ensure-outlet";
import type { WorkContext } from "../work-context";
import { groupStoredArticles } from "./group-stored-articles";
import { mergeEvents } from "./merge-events";
import { moveArticle } from "./move-article";
import { splitEvent } from "./split-event";

const SEARCH = {
  state: "searched-not-found",
  place: "archive",
  query: "Orvanto",
  searchedOn: "2031-03-09",
  note: "",
} as const;

async function openTwoEvents() {
  const { context, articles } = await openEventsOfNews({
    quake: ["quake-a", "quake-b", "quake-c"],
    trial: ["trial-a", "trial-b"],
  });
  return { context, quake: articles.quake, trial: articles.trial };
}

const keysIn = async ({ database }: WorkContext, slug: string) => {
  const rows = await database.reader.eventArticle.findMany({
    where: { event: { slug } },
    select: { article: { select: { key: true } } },
    orderBy: { articleId: "asc" },
  });
  return rows.map(({ article }) => article.key);
};

const claimsIn = async ({ database }: WorkContext, slug: string) => {
  const rows = await database.reader.claim.findMany({
    where: { events: { some: { event: { slug } } } },
    select: { statement: true },
    orderBy: { id: "asc" },
  });
  return rows.map(({ statement }) => statement);
};

/** A claim of an event that some of its articles mention. */
async function claim(context: WorkContext, event: string, statement: string, articleKeys: readonly string[]) {
  const fields = { events: [event], kind: "fact", knowableFrom: null, originArticle: null } as const;
  const saved = await saveClaim(context, { claimKey: null, statement, ...fields });
  if (!saved.ok) throw new Error(saved.message);
  for (const articleKey of articleKeys) {
    const article = await context.database.reader.article.findUniqueOrThrow({ where: { key: articleKey } });
    const said = {
      voice: "own",
      polarity: "affirms",
      hedged: false,
      fit: "same",
      verb: null,
      verbClass: null,
    } as const;
    const flags = {
      ironic: false,
      apparentError: false,
      unsure: false,
      note: null,
      speakers: [],
      replaces: null,
    } as const;
    const passage = { versionId: article.currentVersionId ?? 0, start: 60, end: 120 };
    const done = await saveMention(context, { articleKey, claimKey: saved.claimKey, ...said, ...flags, passage });
    if (!done.ok) throw new Error(done.message);
  }
}

test("a moved article takes the claims along that only it makes, and shares those that others make as well", async () => {
  const { context, quake } = await openTwoEvents();
  const [first = "", second = "", third = ""] = quake;
  await claim(context, "quake", "Only here", [third]);
  await claim(context, "quake", "In both", [first, third]);
  await claim(context, "quake", "Only there", [second]);
  const move = { event: "quake", articleKey: third, target: "trial", reason: "It is about the trial." };
  await expectUndone(
    context,
    () => moveArticle(context, move),
    async () => {
      expect(await keysIn(context, "quake")).toEqual([first, second]);
      expect(await keysIn(context, "trial")).toContain(third);
      expect(await claimsIn(context, "quake")).toEqual(["In both", "Only there"]);
      expect(await claimsIn(context, "trial")).toEqual(["Only here", "In both"]);
      const row = await context.database.reader.eventArticle.findFirst({
        where: { event: { slug: "trial" }, article: { key: third } },
      });
      expect(row).toMatchObject({ role: "about", byId: context.coderId });
      expect(row?.reason).toMatch(/^It is about the trial\./u);
    },
  );
});

test("what was moved by hand is not proposed to be moved back", async () => {
  const { context, quake } = await openTwoEvents();
  const move = { event: "quake", articleKey: quake[2] ?? "", target: "trial", reason: "For the exercise." };
  expect(await moveArticle(context, move)).toMatchObject({ ok: true });
  await groupStoredArticles(context);
  const open = await context.database.reader.suggestion.findMany({ where: { kind: "grouping", state: "open" } });
  expect(open.filter(({ code }) => code.startsWith("move:"))).toEqual([]);
});

test("a merged event hands over articles, claims, searches, words, dossiers and addresses, and its slots follow", async () => {
  const { context, quake, trial } = await openTwoEvents();
  await addOutlet(context, { name: "Telmar Post" });
  const outlet = await context.database.reader.outlet.findFirstOrThrow();
  await noteSearch(context, { event: "quake", outlet: outlet.key, ...SEARCH });
  await explainTerm(context, { event: "quake", term: "aftershock", definition: "A smaller quake that follows." });
  await claim(context, "quake", "The tower fell", quake.slice(0, 1));
  await createEvent(context, { title: "Orvanto", kind: "dossier" });
  await placePart(context, { dossier: "orvanto", event: "quake", remove: false });
  await saveEvent(context, "quake", {
    slug: "tremor",
    inclusionRule: "Reports of the first week",
    windowStart: "2031-03-03",
  });
  await placeArticle(context, { event: "trial", articleKey: quake[0] ?? "", role: "background", reason: "same town" });
  const before = await context.database.reader.eventSlot.findMany({
    where: { event: { slug: "trial" } },
    orderBy: { slot: "asc" },
  });
  await expectUndone(
    context,
    () => mergeEvents(context, { event: "tremor", into: "trial", reason: "One happening." }),
    async () => {
      expect(await findEvent(context.database.reader, "tremor")).toBeNull();
      expect(await keysIn(context, "trial")).toEqual([...quake, ...trial]);
      expect(await claimsIn(context, "trial")).toEqual(["The tower fell"]);
      const into = await context.database.reader.event.findUniqueOrThrow({
        where: { slug: "trial" },
        select: {
          summary: true,
          searches: { select: { place: true } },
          terms: { select: { term: true } },
          partOf: { select: { dossier: { select: { slug: true } } } },
          slots: { orderBy: { slot: "asc" } },
          articles: { where: { article: { key: quake[0] ?? "" } }, select: { role: true, reason: true } },
        },
      });
      expect(into).toMatchObject({
        searches: [{ place: "archive" }],
        terms: [{ term: "aftershock" }],
        partOf: [{ dossier: { slug: "orvanto" } }],
        articles: [{ role: "about", reason: "same town. One happening. Before, in “Quake”: Imported for this event." }],
      });
      expect(into.summary).toContain("Reports of the first week");
      expect(into.slots.slice(0, before.length)).toEqual(before);
      expect(into.slots).toHaveLength(quake.length + trial.length);
      const aliases = await context.database.reader.slugAlias.findMany({ orderBy: { slug: "asc" } });
      expect(aliases).toEqual([
        { slug: "quake", kind: "event", target: "trial" },
        { slug: "tremor", kind: "event", target: "trial" },
      ]);
    },
  );
});

test("a split makes an event in the same dossier, and leaves searches and words where they are", async () => {
  const { context, quake } = await openTwoEvents();
  await explainTerm(context, { event: "quake", term: "aftershock", definition: "A smaller quake that follows." });
  await createEvent(context, { title: "Orvanto", kind: "dossier" });
  await placePart(context, { dossier: "orvanto", event: "quake", remove: false });
  const split = { event: "quake", articles: quake.slice(2), title: "Tents", reason: "A week later." };
  await expectUndone(
    context,
    () => splitEvent(context, split),
    async () => {
      expect(await keysIn(context, "quake")).toEqual(quake.slice(0, 2));
      expect(await keysIn(context, "tents")).toEqual(quake.slice(2));
      const part = await context.database.reader.eventPart.findFirst({ where: { event: { slug: "tents" } } });
      expect(part).not.toBeNull();
      expect(await context.database.reader.glossaryTerm.count({ where: { event: { slug: "quake" } } })).toBe(1);
    },
  );
});

test("what would lose something, or makes no sense, is refused and changes nothing", async () => {
  const { context, quake } = await openTwoEvents();
  await explainTerm(context, { event: "quake", term: "fund", definition: "Money for the ferry." });
  await explainTerm(context, { event: "trial", term: "fund", definition: "What Marrow kept." });
  await createEvent(context, { title: "Orvanto", kind: "dossier" });
  await createEvent(context, { title: "Exercise", fictional: true });
  await ensureEvent(context, "empty");
  const before = await listStoredRows(context.database.reader);
  const [first = ""] = quake;
  const merge = (event: string, into: string) => mergeEvents(context, { event, into, reason: "One." });
  const move = (articleKey: string, target: string, reason = "So.") =>
    moveArticle(context, { event: "quake", articleKey, target, reason });
  const split = (articles: readonly string[], title = "Tents") =>
    splitEvent(context, { event: "quake", articles, title, reason: "So." });
  const answers = [
    await merge("quake", "trial"),
    await merge("quake", "quake"),
    await merge("quake", "orvanto"),
    await merge("exercise", "quake"),
    await move(first, "orvanto"),
    await move(first, "quake"),
    await move("nowhere", "trial"),
    await move(first, "trial", " "),
    await split([]),
    await split(quake),
    await split([first, "nowhere"]),
    await split([first], " "),
  ];
  expect(answers.map((answer) => (answer.ok ? "done" : answer.reason))).toEqual([
    "two-explanations",
    "same-event",
    "dossier",
    "fictional",
    "dossier",
    "same-event",
    "not-there",
    "reason-needed",
    "none",
    "all",
    "not-there",
    "title-needed",
  ]);
  expect(await listStoredRows(context.database.reader)).toEqual(before);
});
