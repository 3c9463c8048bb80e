import { describe, expect, it } from "vitest";
import { buildComparison } from "./build-comparison";
import { DEFAULT_OPTIONS } from "./comparison";
import { comparisonToTwin, type FindWords } from "./comparison-to-twin";
import { compareTimeline } from "./timeline/compare-timeline";
import { coverageTable, framingTable, headlinesTable, matrixTable, missingTable } from "./comparison-tables";
import {
  buildArticle,
  buildCheck,
  buildClaim,
  buildCoding,
  buildColumn,
  buildInput,
  buildMention,
  buildPassage,
  buildSearch,
} from "./test-input";

const input = buildInput({
  columns: [
    buildColumn("lantern", { name: "Daily Lantern" }),
    buildColumn("pasted", { name: "Unknown outlet", letters: "?1", slot: null, isKnown: false }),
  ],
  articles: [buildArticle("lantern"), buildArticle("pasted", { publishedOn: null, publishedEvidence: null })],
  claims: [buildClaim("knew"), buildClaim("reopen", { kind: "demand" })],
  mentions: [
    buildMention("knew", "lantern", { passage: buildPassage("lantern", 90), voice: "attributed" }),
    buildMention("knew", "lantern", { passage: buildPassage("lantern", 10) }),
  ],
  checks: [buildCheck("knew", "pasted")],
  assignments: [{ article: "lantern", coder: "ada", submittedAt: "2031-04-21T10:00:00Z" }],
  codings: [buildCoding("lantern", "ada", "political", { scope: "primary" })],
  searches: [buildSearch("s1", { outletName: "Ledger" })],
});
const comparison = buildComparison(input, DEFAULT_OPTIONS);
const textParts = {
  timeline: compareTimeline({ comparison, versions: [], sharedText: null }),
  sharedText: null,
  quotations: null,
};
const findWords: FindWords = (passage) => (passage.start === 10 ? "the words there" : null);
const twin = comparisonToTwin(comparison, input, findWords, {
  words: null,
  voices: null,
  agreement: [],
  codebookVersions: null,
  robustness: new Map(),
  ...textParts,
});

describe("the twin of a comparison", () => {
  it("names articles by their keys, and an outlet only where it is known", () => {
    expect(twin.articles.map(({ id, title, outlet, publishedAt }) => ({ id, title, outlet, publishedAt }))).toEqual([
      { id: "lantern", title: "Headline of lantern", outlet: "lantern", publishedAt: "2031-03-05" },
      { id: "pasted", title: "Headline of pasted", outlet: null, publishedAt: null },
    ]);
  });

  it("lists a claim's mentions by place, with their words where the text is stored and null where it is not", () => {
    expect(twin.claims[0]?.mentions).toMatchObject([
      {
        article: "lantern",
        voice: "own",
        polarity: "affirms",
        hedged: false,
        start: 10,
        end: 30,
        exact: "the words there",
        by: "ada",
      },
      { article: "lantern", voice: "attributed", start: 90, end: 110, exact: null, by: "ada" },
    ]);
  });

  it("holds one cell a claim and article, every claim included", () => {
    expect(twin.cells.map(({ claim, article, state }) => [claim, article, state])).toEqual([
      ["knew", "lantern", "asserted"],
      ["knew", "pasted", "absent"],
      ["reopen", "lantern", "not-checked"],
      ["reopen", "pasted", "not-checked"],
    ]);
  });

  it("says null for what is not measured, which is not the same as none", () => {
    expect(twin).toMatchObject({ sharedText: null, quotations: null, names: null, words: null, voices: null });
  });

  it("carries the switches and survives JSON", () => {
    expect(twin.options).toEqual(DEFAULT_OPTIONS);
    expect(JSON.parse(JSON.stringify(twin))).toEqual(twin);
  });
});

describe("the tables", () => {
  it("show the matrix in words, unknown outlets with their letters", () => {
    const table = matrixTable(comparison.matrix);
    expect(table.columns.slice(0, 6)).toEqual([
      "Claim",
      "Kind",
      "In conflict",
      "Disagreement",
      "Daily Lantern",
      "Unknown outlet (?1)",
    ]);
    expect(table.rows[0]).toEqual(["Statement of knew", "fact", "no", 0, "asserted", "absent", 1, 0, 1, 0]);
    expect(table.rows[1]?.slice(0, 4)).toEqual(["Statement of reopen", "demand", "no", ""]);
  });

  it("leave empty, rather than zero, what nobody has coded", () => {
    expect(framingTable(comparison.framing, []).rows.slice(0, 2)).toEqual([
      ["Political", "Daily Lantern", 1, 1, 0, 1, 0, "", 0],
      ["Political", "Unknown outlet (?1)", "", 0, "", "", "", "", 0],
    ]);
  });

  it("put searches under the outlets that are in", () => {
    expect(coverageTable(comparison.coverage).rows.map((row) => row.slice(0, 6))).toEqual([
      ["Daily Lantern", "included", 1, 0, 400, "5 March 2031"],
      ["Unknown outlet (?1)", "included", 1, 0, 400, "undated"],
      ["Ledger", "searched, not found", "", "", "", "12 March 2031"],
    ]);
  });

  it("list headlines and what is missing", () => {
    expect(
      headlinesTable(comparison.headlines).rows.map(([headline, outlet, date]) => [headline, outlet, date]),
    ).toEqual([
      ["Headline of lantern", "Daily Lantern", "5 March 2031"],
      ["Headline of pasted", "Unknown outlet (?1)", "undated"],
    ]);
    expect(missingTable(comparison.missing.entries, comparison.matrix, comparison.headlines).rows).toEqual([
      ["Unknown outlet (?1)", "Headline of pasted", "Statement of knew", "absent", 1],
    ]);
  });

  it("have as many values in each row as columns", () => {
    const tables = [
      matrixTable(comparison.matrix),
      framingTable(comparison.framing, []),
      coverageTable(comparison.coverage),
      headlinesTable(comparison.headlines),
      missingTable(comparison.missing.entries, comparison.matrix, comparison.headlines),
    ];
    for (const { columns, rows } of tables) {
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.map(({ length }) => length)).toEqual(rows.map(() => columns.length));
    }
  });
});
