import Sqlite from "better-sqlite3";
import fc from "fast-check";
import { expect, test } from "vitest";
import { listChanges } from "@/db/changes";
import { NOBODY, type Viewer } from "@/db/viewer";
import { findTermPlaces } from "@/domain/search/hit-passage";
import { readSearchTerms, toMatchExpression } from "@/domain/search/search-terms";
import { getArticle } from "@/db/articles";
import { getVersion } from "@/db/article-versions";
import { asCoder, buildPage, importPage, openTestWorkspace, stagePage } from "@/test/workspace";
import { startImport } from "./import/start-import";
import { planArticleRemoval, removeArticle } from "./remove-article";
import { reviseText } from "./revise-text";
import { saveClaim } from "./save-claim";
import { saveCoding } from "./save-coding";
import { createEvent } from "./save-event";
import { submitAssignment } from "./submit-assignment";
import { search, type SearchRequest } from "./search";
import { undoChange } from "./undo-change";
import type { WorkContext } from "./work-context";

const ASKED: Omit<SearchRequest, "query"> = { kind: null, filter: {}, order: "newest", beginsOnly: false, page: 1 };

async function find(context: WorkContext, query: string, asked: Partial<SearchRequest> = {}, viewer: Viewer = NOBODY) {
  const result = await search(context.database, viewer, { ...ASKED, query, ...asked });
  if (result === null) throw new Error("nothing was asked");
  return result;
}

async function keysOf(context: WorkContext, query: string, asked: Partial<SearchRequest> = {}) {
  return (await find(context, query, asked)).articles?.hits.map(({ key }) => key);
}

/** Full-text tables that no longer say what their tables say. */
function listOutOfStep({ database: { file } }: WorkContext): readonly string[] {
  const database = new Sqlite(file);
  const tables = ["search_articles", "search_claims", "search_events", "search_notes"];
  const broken = tables.filter((table) => {
    try {
      // With 1 the index is compared with the tables that it is about.
      database.exec(`INSERT INTO "${table}" ("${table}", "rank") VALUES ('integrity-check', 1)`);
      return false;
    } catch {
      return true;
    }
  });
  database.close();
  return broken;
}

test("a staged article is not found, a saved one is; its removal and undo take it away and bring it back", async () => {
  const context = await openTestWorkspace();
  const { key: importKey } = await startImport(context, { event: null });
  await stagePage(context, importKey, buildPage({ headline: "Bakers ask for an earlier boat", paragraphs: BAKERS }));
  expect(await keysOf(context, "petition"), "staged").toEqual([]);
  expect(listOutOfStep(context)).toEqual([]);

  const key = await importPage(context, buildPage());
  expect(await keysOf(context, "ferry")).toEqual([key]);
  expect(listOutOfStep(context)).toEqual([]);

  const plan = await planArticleRemoval(context, { articleKey: key });
  const removed = await removeArticle(context, { articleKey: key, agreed: plan.work });
  if (!removed.ok) throw new Error(removed.message);
  expect(await keysOf(context, "ferry")).toEqual([]);
  expect(listOutOfStep(context)).toEqual([]);

  await undoChange(context, { changeKey: removed.changeKey ?? "" });
  expect(await keysOf(context, "ferry")).toEqual([key]);
  expect(listOutOfStep(context)).toEqual([]);
});

test("a corrected text is found as it is now, and as it was after undo", async () => {
  const context = await openTestWorkspace();
  const articleKey = await importPage(context, buildPage());
  const page = await context.database.reader.pageText.findFirstOrThrow();
  const start = page.text.indexOf("Traders on the east bank");
  const range = { start, end: page.text.indexOf("\n", start) };
  const revised = await reviseText(context, { articleKey, revision: { kind: "remove", range, reason: "person" } });
  if (!revised.ok) throw new Error(revised.message);
  expect(await keysOf(context, "“asked for the night service”")).toEqual([]);
  expect(listOutOfStep(context)).toEqual([]);
  await undoChange(context, { changeKey: revised.changeKey ?? "" });
  expect(await keysOf(context, "“asked for the night service”")).toEqual([articleKey]);
  expect(listOutOfStep(context)).toEqual([]);
});

test("an undone import is found no more", async () => {
  const context = await openTestWorkspace();
  await importPage(context, buildPage());
  const { changes } = await listChanges(context.database.reader, NOBODY, { take: 1 });
  await undoChange(context, { changeKey: changes[0]?.key ?? "" });
  expect(await keysOf(context, "ferry")).toEqual([]);
  expect(listOutOfStep(context)).toEqual([]);
});

test("codes, claims and notes in the found sentence are shown to whoever may see them, and to nobody else", async () => {
  const nobody = await openTestWorkspace();
  await createEvent(nobody, { title: "Night ferry", slug: "night-ferry" });
  const articleKey = await importPage(nobody, buildPage(), "night-ferry");
  const ada = await asCoder(nobody, "Ada");
  const ben = await asCoder(nobody, "Ben");
  const passage = await placeOf(ada, articleKey, "Traders on the east bank");
  const coding = { articleKey, codebook: "policy-frames", scope: "passage", voice: "outlet", unsure: false } as const;
  await saveCoding(ada, { ...coding, code: "economic", passage, note: "Trade speaks, zealously" });
  const elsewhere = await placeOf(ada, articleKey, "A night crew of six");
  await saveCoding(ben, { ...coding, code: "political", passage: elsewhere, note: null });

  const seenBy = async ({ coderId }: WorkContext) => {
    const { articles } = await find(nobody, "traders", {}, { coderId });
    const { notes } = await find(nobody, "zealously", {}, { coderId });
    return {
      codes: articles?.hits[0]?.marks.codes.map(({ key }) => key),
      notes: notes?.hits.map(({ note }) => note.pieces),
    };
  };
  expect(await seenBy(nobody)).toMatchObject({
    codes: ["economic"],
    notes: [[{}, { text: "zealously", isHit: true }]],
  });
  expect(await seenBy(ada)).toMatchObject({ codes: ["economic"], notes: [{}] });
  // Ben is at work on the same article with the same codebook.
  expect(await seenBy(ben)).toEqual({ codes: [], notes: [] });
  expect((await find(nobody, "zealously", {}, { coderId: ben.coderId })).notes?.total).toBe(0);
  expect(listOutOfStep(nobody)).toEqual([]);

  const states = async (viewer: Viewer) => {
    const totals = (["not-begun", "begun", "finished"] as const).map(async (state) => {
      const { articles } = await find(nobody, "traders", { filter: { state } }, viewer);
      return articles?.total;
    });
    return Promise.all(totals);
  };
  expect(await states(NOBODY)).toEqual([0, 1, 0]);
  await submitAssignment(ada, { articleKey, codebook: "policy-frames", reopen: false });
  expect(await states(NOBODY)).toEqual([0, 0, 1]);
  expect(await states({ coderId: ben.coderId }), "who has finished there is not Ben’s to know yet").toEqual([0, 1, 0]);
});

test("claims are found by their statements, in the order in which they were written, last first", async () => {
  const context = await openTestWorkspace();
  await createEvent(context, { title: "Night ferry", slug: "night-ferry" });
  for (const statement of ["The ferry is free", "The ferry runs at night"]) {
    await saveClaim(context, {
      events: ["night-ferry"],
      claimKey: null,
      originArticle: null,
      statement,
      kind: "fact",
      knowableFrom: null,
    });
  }
  const { claims } = await find(context, "ferry", { kind: "claims" });
  expect(claims?.hits.map(({ statement }) => statement.map(({ text }) => text).join(""))).toEqual([
    "The ferry runs at night",
    "The ferry is free",
  ]);
  expect(listOutOfStep(context)).toEqual([]);
});

test("what was struck out of a page is not found: menus, share rows, comments", async () => {
  const context = await openTestWorkspace();
  await importPage(context, buildPage({ closing: "Share this story" }));
  expect(await keysOf(context, "“share this story”")).toEqual([]);
});

test("what is found is shown in its sentence, marked, with its events", async () => {
  const context = await openTestWorkspace();
  await createEvent(context, { title: "Night ferry", summary: "Two boats by night." });
  await importPage(context, buildPage(), "night-ferry");
  const { articles, events } = await find(context, "boats");
  const [hit] = articles?.hits ?? [];
  expect(hit?.events).toEqual([{ slug: "night-ferry", title: "Night ferry" }]);
  expect(hit?.excerpt?.pieces.map(({ text, isHit }) => (isHit ? `[${text}]` : text)).join("")).toMatch(
    /^Two \[boats\] /,
  );
  expect(events?.hits.map(({ slug }) => slug)).toEqual(["night-ferry"]);
});

test("a filter on outlets, genres, days or states leaves out claims and events, which have none", async () => {
  const context = await openTestWorkspace();
  await importPage(context, buildPage());
  const result = await find(context, "ferry", { filter: { from: "2031-03", to: "2031-03" } });
  expect([result.claims, result.events]).toEqual([null, null]);
  expect(result.articles?.total).toBe(1);
  expect((await find(context, "ferry", { filter: { to: "2031-03-02" } })).articles?.total).toBe(0);
  expect((await find(context, "ferry", { filter: { from: "2031-03-03", to: "2031" } })).articles?.total).toBe(1);
  expect((await find(context, "ferry", { filter: { state: "not-begun" } })).articles?.total).toBe(1);
  expect((await find(context, "ferry", { filter: { state: "finished" } })).articles?.total).toBe(0);
});

test("nothing is asked by a query without a letter or digit", async () => {
  const context = await openTestWorkspace();
  expect(await search(context.database, NOBODY, { ...ASKED, query: " — ? " })).toBeNull();
});

test.each(["NOT", "ferry AND", 'a" OR "b', "NEAR(", "headline:", "*", "^ferry", "ferry*"])(
  "%j is looked for as it stands and breaks nothing",
  async (query) => {
    const context = await openTestWorkspace();
    await expect(search(context.database, NOBODY, { ...ASKED, query })).resolves.toBeDefined();
  },
);

test("what the index finds is what is marked, whatever the letters", async () => {
  const context = await openTestWorkspace();
  const database = new Sqlite(context.database.file);
  const words = [
    "Électricité",
    "ÉLECTRICITÉ",
    "cafe\u0301",
    "café",
    "U.S.",
    "l’État",
    "state-owned",
    "Straße",
    "ØST",
    "42",
  ];
  const queries = ["electricite", "café", "u.s.", "etat", "“state owned”", "strasse", "straße", "øst", "42", "4"];
  const file = database.prepare(`INSERT INTO "search_claims" ("rowid", "statement") VALUES (1, ?)`);
  const drop = database.prepare(
    `INSERT INTO "search_claims" ("search_claims", "rowid", "statement") VALUES ('delete', 1, ?)`,
  );
  const match = database.prepare(`SELECT COUNT(*) FROM "search_claims" WHERE "search_claims" MATCH ?`).pluck();
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...words), { maxLength: 5 }),
      fc.constantFrom(...queries),
      fc.boolean(),
      (some, query, beginsOnly) => {
        const text = some.join(" ");
        const terms = readSearchTerms(query);
        file.run(text);
        const isFound = match.get(toMatchExpression(terms, { beginsOnly })) === 1;
        drop.run(text);
        expect(findTermPlaces(text, terms, { beginsOnly }).length > 0).toBe(isFound);
      },
    ),
  );
  database.close();
});

async function placeOf({ database }: WorkContext, articleKey: string, words: string) {
  const { currentVersionId } = await getArticle(database.reader, articleKey);
  const { id, text } = await getVersion(database.reader, currentVersionId ?? 0);
  const start = text?.indexOf(words) ?? -1;
  if (start === -1) throw new Error(`not in the text: ${words}`);
  return { versionId: id, start, end: start + words.length };
}

const BAKERS = [
  "The bakers of the east bank want the first boat to leave an hour earlier, so that their bread is on the tables of the harbour canteen before the early shift sits down to eat.",
  "A petition with two hundred names lies in the shop by the pier. It asks for one boat at four in the morning, on working days only, and offers to pay a part of what the crew costs.",
];
