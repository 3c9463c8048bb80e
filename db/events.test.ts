import { expect, test } from "vitest";
import { addManyArticles } from "@/test/many-articles";
import { buildPage, importPage, openTestWorkspace, stagePage } from "@/test/workspace";
import { addOutlet } from "@/workflows/ensure-outlet";
import { startImport } from "@/workflows/import/start-import";
import { saveArticle } from "@/workflows/save-article";
import { saveClaim } from "@/workflows/save-claim";
import { createEvent, placeArticle, placePart } from "@/workflows/save-event";
import { listEvents } from "./events";

test("an event is listed with its articles, claims and dossier, and with the outlets that cover it", async () => {
  const context = await openTestWorkspace();
  const { event } = await createEvent(context, { title: "Night ferry" });
  const { event: dossier } = await createEvent(context, { title: "A year at the lock", kind: "dossier" });
  await placePart(context, { dossier: dossier.slug, event: event.slug, remove: false });
  await addOutlet(context, { name: "Ellery Courier" });
  const page = (headline: string, from: number) => buildPage({ headline, paragraphs: OTHERS.slice(from, from + 2) });
  const named = await importPage(context, buildPage(), event.slug);
  await saveArticle(context, named, { outlet: "ellery-courier" });
  await importPage(context, page("Bakers ask for an earlier boat", 0), event.slug);
  const passing = await importPage(context, page("Lock keeper retires", 2), event.slug);
  await placeArticle(context, { event: event.slug, articleKey: passing, role: "background", reason: "In passing" });
  const { key: importKey } = await startImport(context, { event: event.slug });
  await stagePage(context, importKey, page("Pier to be painted", 4));
  const claim = { claimKey: null, kind: "fact", knowableFrom: null, originArticle: null } as const;
  await saveClaim(context, { ...claim, events: [event.slug], statement: "The ferry runs all night." });

  const [first, second] = await listEvents(context.database.reader);
  expect(first).toMatchObject({
    slug: "night-ferry",
    articleCount: 2,
    withoutText: 0,
    claimCount: 1,
    outlets: [
      { name: "Ellery Courier", letters: "EC", slot: expect.any(Number) as number },
      { name: "Unknown outlet", letters: "?", slot: null },
    ],
    parts: [],
    partOf: [dossier.slug],
  });
  expect(second).toMatchObject({ articleCount: 0, claimCount: 0, outlets: [], parts: ["night-ferry"], partOf: [] });
});

test("more than a thousand events are listed, and an event of more than a thousand articles among them", async () => {
  const context = await openTestWorkspace();
  const { event } = await createEvent(context, { title: "Night ferry" });
  await addManyArticles(context, event.id, 1100);
  await context.database.inTransaction(
    (tx) => tx.$executeRaw`
      WITH RECURSIVE many("n") AS (SELECT 1 UNION ALL SELECT "n" + 1 FROM many WHERE "n" < 1100)
      INSERT INTO "Event" ("key", "slug", "title", "kind", "summary", "inclusionRule", "population", "query",
                           "exclusions", "fictional", "createdAt")
      SELECT 'many-' || "n", 'many-' || "n", 'Event', 'event', '', '', '', '', '', 0, '2031' FROM many`,
  );
  const events = await listEvents(context.database.reader);
  expect(events).toHaveLength(1101);
  expect(events.find(({ slug }) => slug === "night-ferry")).toMatchObject({ articleCount: 1100, withoutText: 1100 });
});

const OTHERS = [
  "The bakers of the east bank want the first boat to leave an hour earlier, so that their bread is on the tables of the harbour canteen before the early shift sits down to eat.",
  "A petition with two hundred names lies in the shop by the pier. It asks for one boat at four in the morning, on working days only, and offers to pay a part of what the crew costs.",
  "After thirty-one years the keeper of the outer lock hands over his keys in May. He has seen eleven harbour masters come and go and counts only one accident, in fog, with no one hurt.",
  "His house above the gates goes to a family from the island, who will keep the garden open on Sundays as he did, with coffee for walkers and a bench that looks west.",
  "The west pier gets a coat of grey paint before the summer guests arrive, says the works yard. Two painters from the village have taken the job for a fixed price.",
  "While they work, one half of the pier stays closed in turn. Anglers may use the stone jetty behind the market, which the council has cleared of nets and old timber.",
];
