import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findSharedText } from "../../shared-text/find-shared-text";
import { buildArticle, buildColumn } from "../test-input";
import { compareSharedText } from "./compare-shared-text";
import { sharedPassagesTable, sharedWordsTable } from "./shared-text-tables";

const WIRE =
  "The harbour office closed the northern lock at noon after two divers had found a crack in the older of its gates.";
const OWN = {
  wire: `Port news. ${WIRE} Boats wait outside.`,
  ledger: `Nobody sails today. ${WIRE} Traders are worried about the season.`,
  lantern: "The lock is shut and the town is angry about it once again this spring.",
} as const;
const NAMES = ["wire", "ledger", "lantern"] as const;
type Name = (typeof NAMES)[number];

const DAYS: Readonly<Record<Name, string>> = { wire: "2031-03-03", ledger: "2031-03-04", lantern: "2031-03-05" };

function nameOf(key: string): Name {
  return NAMES.find((name) => name === key) ?? "wire";
}

function build(texts: Readonly<Record<Name, string>> = OWN, shown: readonly Name[] = NAMES) {
  const articles = NAMES.map((name) => buildArticle(name, { publishedOn: DAYS[name], wordCount: 120 }));
  const measured = {
    sharedText: findSharedText(
      articles.map(({ key, publishedOn, notBefore, notAfter }) => ({
        article: key,
        text: texts[nameOf(key)],
        quotations: [],
        publishedOn,
        notBefore,
        notAfter,
      })),
    ),
    versions: Object.fromEntries(articles.map(({ key, versionKey }) => [key, versionKey])),
  };
  const chosen = articles.filter(({ key }) => shown.some((name) => name === key));
  const columns = NAMES.map((name) => buildColumn(name, { name: `The ${name}` }));
  return { articles: chosen, columns, measured };
}

describe("compareSharedText", () => {
  it("tells who printed the passage, who was first, and how many words each shares", () => {
    const { passages, pairs, sentence, articles } = compareSharedText(build());
    expect(passages).toHaveLength(1);
    expect(passages[0]).toMatchObject({ article: "wire", earliest: "wire", isVerbatim: true, articleCount: 2 });
    expect(pairs.map((pair) => [pair.article, pair.with])).toEqual([
      ["wire", "ledger"],
      ["ledger", "wire"],
    ]);
    expect(new Set(pairs.map(({ words }) => words))).toEqual(new Set([passages[0]?.words]));
    expect(articles.map(({ copiedWords }) => copiedWords > 0)).toEqual([true, true, false]);
    expect(sentence).toBe(
      `Two of three articles print the same ${passages[0]?.words} words in a row; The wire had them first.`,
    );
  });

  it("drops a passage that is left in one article by the filters", () => {
    const { passages, pairs, sentence } = compareSharedText(build(OWN, ["wire", "lantern"]));
    expect([passages, pairs]).toEqual([[], []]);
    expect(sentence).toBe("Both texts share no passage of twelve words or more.");
  });

  it("drops what was measured in an older text, and counts the article as not compared", () => {
    const input = build();
    const versions = { ...input.measured.versions, ledger: "ledger-v0" };
    const compared = compareSharedText({ ...input, measured: { ...input.measured, versions } });
    expect(compared.passages).toEqual([]);
    expect(compared.notCompared).toBe(1);
  });

  it("says nothing of who was first where the dates do not tell", () => {
    const input = build();
    const articles = input.articles.map((article) => ({ ...article, publishedOn: "2031-03-04" }));
    const { passages, sentence } = compareSharedText({ ...input, articles });
    expect(passages[0]?.earliest).toBeNull();
    expect(sentence).toContain("their dates do not tell who was first");
  });

  it("keeps credits of agencies and leaves out those of pictures", () => {
    const credits = new Map([["wire-v1", ["Photo: A. Diver", "Northline Wire"]]]);
    const { passages } = compareSharedText({ ...build(), credits });
    expect(passages[0]?.places[0]?.credits).toEqual(["Northline Wire"]);
  });

  it("numbers the articles of one outlet in order of time", () => {
    const input = build();
    const articles = input.articles.map((article) => ({ ...article, column: "wire" }));
    const { articles: labelled } = compareSharedText({ ...input, articles });
    expect(labelled.map(({ label }) => label.letters)).toEqual(["WI1", "WI2", "WI3"]);
  });

  it("counts no word twice and no more than its passages hold, whatever is copied", () => {
    const sentence = fc.constantFrom(
      WIRE,
      "Boats wait outside.",
      "Nobody sails today, says the office, and nobody will.",
    );
    const text = fc.array(sentence, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(" "));
    fc.assert(
      fc.property(fc.record({ wire: text, ledger: text, lantern: text }), (texts) => {
        const { passages, pairs, articles } = compareSharedText(build(texts));
        for (const pair of pairs) {
          const there = passages
            .flatMap(({ places }) => places)
            .filter(({ article }) => article === pair.article)
            .reduce((sum, { words }) => sum + words, 0);
          const own = articles.find(({ key }) => key === pair.article);
          expect(pair.words).toBeLessThanOrEqual(there);
          expect(pair.words).toBeLessThanOrEqual((own?.copiedWords ?? 0) + (own?.quotedWords ?? 0));
          expect(pairs.some((back) => back.article === pair.with && back.with === pair.article)).toBe(true);
          expect(pair.evidenceCount).toBe(pair.ranges.length);
        }
        for (const { places } of passages) {
          for (const { article, start, end, exact } of places) {
            expect(texts[nameOf(article)].slice(start, end)).toBe(exact);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe("its tables", () => {
  it("have a row for each place and for each pair", () => {
    const compared = compareSharedText(build());
    expect(sharedPassagesTable(compared).rows).toHaveLength(2);
    expect(sharedWordsTable(compared).rows.map((row) => row[2])).toEqual(compared.pairs.map(({ words }) => words));
  });
});
