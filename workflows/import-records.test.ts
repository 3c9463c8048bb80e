import { describe, expect, test } from "vitest";
import { PARAGRAPHS, buildPage, importPage, openTestWorkspace } from "@/test/workspace";
import { sha256Of } from "@/db/sources";
import { getArticle } from "@/db/articles";
import { getVersion } from "@/db/article-versions";
import { listPassages } from "@/db/passages";
import { importRecords } from "./import-records";
import { makeRecord, type PassageLocator } from "./make-record";
import { type ArticleOnRecord, RECORDS_FORMAT } from "./records-document";
import { undoChange } from "./undo-change";

const about: Omit<ArticleOnRecord, "text" | "passages"> = {
  name: "ferry",
  headline: "Ferry to run all night while the lock is repaired",
  headlineEvidence: "First line of the page.",
  outlet: { key: "basin-bugle", name: "Basin Bugle" },
  outletState: "confirmed",
  outletEvidence: "Read in the paper.",
  author: "Ines Rademaker",
  authorEvidence: "Named under the headline.",
  language: "en",
  url: null,
  publishedOn: "2031-03-03",
  publishedPrecision: "day",
  publishedEvidence: "Stands above the text.",
  notBefore: null,
  notBeforeEvidence: null,
  notAfter: null,
  notAfterEvidence: null,
  declaredGenre: "unknown",
  codedGenre: "report",
  provenance: "own",
  translatedFrom: null,
  contentNote: null,
};

const locators: readonly PassageLocator[] = [
  { name: "cost", first: "The harbour office puts the cost", words: 12 },
  { name: "night", first: "The ferry across the outer basin", sentences: 1 },
];

function ferryRecord(): ArticleOnRecord {
  return makeRecord(new TextEncoder().encode(buildPage()), about, locators).record;
}

function documentOf(...articles: readonly object[]): unknown {
  return { format: RECORDS_FORMAT, articles };
}

describe("importing records", () => {
  test("makes article, version, fields, passages and anchors, but no text", async () => {
    const context = await openTestWorkspace();
    const { reader } = context.database;
    const imported = await importRecords(context, documentOf(ferryRecord()));
    if (!imported.ok) throw new Error(imported.message);
    const article = await getArticle(reader, imported.articles.get("ferry") ?? "");
    expect(article).toMatchObject({ headline: about.headline, outlet: { key: "basin-bugle" }, codedGenre: "report" });
    const version = await getVersion(reader, article.currentVersionId ?? 0);
    expect(version).toMatchObject({ text: null, pageTextId: null, sentences: [], removed: [] });
    expect(version.fields.map(({ kind }) => kind)).toEqual(["headline", "body"]);
    const passages = await listPassages(reader, version.id);
    expect(passages.map(({ key }) => key)).toEqual(["night", "cost"].map((name) => imported.passages.get(name)));
    expect(passages[1]).toMatchObject({
      firstWords: "The harbour office puts the cost at forty",
      prefix: "",
      suffix: "",
    });
  });

  test("is one change, and undoing it leaves nothing", async () => {
    const context = await openTestWorkspace();
    const { reader } = context.database;
    const imported = await importRecords(context, documentOf(ferryRecord()));
    if (!imported.ok) throw new Error(imported.message);
    expect(await undoChange(context, { changeKey: imported.changeKey ?? "" })).toMatchObject({ ok: true });
    expect(await reader.article.count()).toBe(0);
    expect(await reader.passage.count()).toBe(0);
    expect(await reader.outlet.count()).toBe(0);
  });

  test("takes a record in once, and names the second as a duplicate", async () => {
    const context = await openTestWorkspace();
    const first = await importRecords(context, documentOf(ferryRecord()));
    const second = await importRecords(context, documentOf(ferryRecord()));
    if (!first.ok || !second.ok) throw new Error("refused");
    const articleKey = first.articles.get("ferry");
    expect(second).toMatchObject({ changeKey: null, duplicates: [{ name: "ferry", articleKey }] });
    expect(second.articles.get("ferry")).toBe(articleKey);
    expect(second.passages.size).toBe(0);
    expect(await context.database.reader.article.count()).toBe(1);
  });

  test("knows a page that is here in full, by its bytes and by its text", async () => {
    const context = await openTestWorkspace();
    const articleKey = await importPage(context, buildPage());
    const byBytes = await importRecords(context, documentOf(ferryRecord()));
    expect(byBytes).toMatchObject({ ok: true, duplicates: [{ articleKey }] });
    const record = ferryRecord();
    const byText = await importRecords(
      context,
      documentOf({ ...record, text: { ...record.text, sourceSha256: null } }),
    );
    expect(byText).toMatchObject({ ok: true, duplicates: [{ articleKey }] });
  });

  test("takes in what is new beside what is known", async () => {
    const context = await openTestWorkspace();
    await importRecords(context, documentOf(ferryRecord()));
    const page = new TextEncoder().encode(buildPage({ headline: "Lock gate lifted", paragraphs: PARAGRAPHS.slice(1) }));
    const { record } = makeRecord(page, { ...about, name: "gate", headline: "Lock gate lifted" }, []);
    const imported = await importRecords(context, documentOf(ferryRecord(), record));
    expect(imported).toMatchObject({ ok: true, summary: "1 record imported", duplicates: [{ name: "ferry" }] });
  });
});

describe("a document that cannot be taken in", () => {
  const record = ferryRecord();
  const { text, passages } = record;
  const [night = { start: 0, length: 1 }, cost] = passages;

  test.each([
    [
      "another format",
      { format: "parallax-records/2", articles: [record] },
      /“parallax-records\/2”; records.*“parallax-records\/1”/,
    ],
    ["no format", [record], /names no format/],
    ["no articles", documentOf(), /^These records cannot be taken in\. articles: /],
    ["an unknown field", documentOf({ ...record, text: { ...text, words: "…" } }), /articles\[0\]\.text: /],
    [
      "a passage outside the text",
      documentOf({ ...record, passages: [{ ...night, start: text.length - 3 }] }),
      /articles\[0\]\.passages\[0\]: ends at \d+, but the text has \d+ characters/,
    ],
    ["passages out of order", documentOf({ ...record, passages: [cost, night] }), /before the one in front of it/],
    [
      "one place twice",
      documentOf({ ...record, passages: [night, { ...night, name: "x" }] }),
      /two names for one place/,
    ],
    ["one name twice", documentOf(record, record), /articles: has the name "ferry" twice/],
    ["a negative position", documentOf({ ...record, passages: [{ ...night, start: -1 }] }), /passages\[0\]\.start/],
    ["an absurd length", documentOf({ ...record, text: { ...text, length: 1e12 } }), /text\.length/],
    [
      "fields that overlap",
      documentOf({ ...record, text: { ...text, fields: [...text.fields, ...text.fields] } }),
      /fields\[2\]/,
    ],
    [
      "more than eight words of a passage",
      documentOf({ ...record, passages: [{ ...night, firstWords: "one two three four five six seven eight nine" }] }),
      /firstWords: holds more than 8 words/,
    ],
    [
      "a hash that is none",
      documentOf({ ...record, text: { ...text, sha256: sha256Of("").slice(1) } }),
      /text\.sha256/,
    ],
    ["a date without evidence", documentOf({ ...record, publishedEvidence: null }), /is missing for publishedOn/],
    ["an outlet that is unknown", documentOf({ ...record, outletState: "unknown" }), /outletState/],
  ])("is refused for %s, and nothing is stored", async (_what, document, message) => {
    const context = await openTestWorkspace();
    const refused = await importRecords(context, document);
    if (refused.ok) throw new Error("taken in");
    expect(refused.message).toMatch(message);
    expect(await context.database.reader.article.count()).toBe(0);
  });
});

describe("a locator", () => {
  const page = new TextEncoder().encode(buildPage());
  test.each([
    ["quotes too much", { first: "The ferry across the outer basin will run all", words: 12 }, /more than 8 words/],
    ["is not in the text", { first: "The tram", words: 2 }, /occurs 0 times/],
    ["is not the only one", { first: "The ", words: 2 }, /occurs \d+ times/],
    [
      "is not the beginning of a sentence",
      { first: "ferry across the outer", sentences: 1 },
      /does not begin with a sentence/,
    ],
    ["runs out of the text", { first: "A night crew of six", words: 900 }, /runs out of the text/],
  ])("that %s is refused", (_what, locator, message) => {
    expect(() => makeRecord(page, about, [{ name: "x", ...locator } as PassageLocator])).toThrow(message);
  });

  test("can say which of several places is meant", () => {
    const { record } = makeRecord(page, about, [{ name: "x", first: "the lock", occurrence: 2, words: 2 }]);
    expect(record.passages[0]?.start).toBeGreaterThan(about.headline.length);
  });
});
