import { describe, expect, it } from "vitest";
import { buildComparison } from "../comparison/build-comparison";
import { type ComparisonInput, DEFAULT_OPTIONS } from "../comparison/comparison";
import {
  buildArticle,
  buildCheck,
  buildClaim,
  buildColumn,
  buildInput,
  buildMention,
  buildPassage,
  buildProposedClaim,
  buildProposedMention,
} from "../comparison/test-input";
import { compareTimeline } from "../comparison/timeline/compare-timeline";
import { buildReport } from "./build-report";
import { listReportEvidence } from "./list-report-evidence";
import { blocksOfColumns, describeState, reportMatrixTable } from "./report-matrix-table";

const columns = [buildColumn("lantern", { name: "Daily Lantern" }), buildColumn("ledger", { name: "Ledger" })];
const articles = [
  buildArticle("ledger-1", { column: "ledger", publishedOn: "2031-03-06" }),
  buildArticle("lantern-1", { column: "lantern", publishedOn: "2031-03-05" }),
];

function report(overrides: Partial<ComparisonInput>, suggestions = false) {
  const input = buildInput({ columns, articles, ...overrides });
  const comparison = buildComparison(input, { ...DEFAULT_OPTIONS, suggestions });
  const measured = { agreement: [], words: null, voices: null, sharedText: null, quotations: null };
  const timeline = compareTimeline({ comparison, versions: [], sharedText: null });
  return { input, report: buildReport(comparison, { ...measured, timeline, robustness: new Map() }) };
}

describe("the report", () => {
  it("numbers articles by date, and tables name them by their numbers", () => {
    const { report: found } = report({
      claims: [buildClaim("closed")],
      mentions: [buildMention("closed", "ledger-1")],
      checks: [buildCheck("closed", "lantern-1")],
    });
    expect(found.articles.map(({ number, key }) => [number, key])).toEqual([
      [1, "lantern-1"],
      [2, "ledger-1"],
    ]);
    const missing = found.parts.find(({ part }) => part === "missing");
    expect(missing?.tables[0]?.table.rows).toEqual([[1, "Statement of closed", "2", "1", ""]]);
  });

  it("says that texts were not compared, and has no table that could look like nothing found", () => {
    const { report: found } = report({});
    for (const part of ["words", "voices", "text"]) {
      expect(found.parts.find((one) => one.part === part)).toMatchObject({
        sentence: "The texts have not been compared yet.",
        tables: [],
      });
    }
  });

  it("leaves out of a dossier what is compared inside one event only", () => {
    const { event } = buildInput({});
    const { report: found } = report({ event: { ...event, kind: "dossier" } });
    expect(found.parts.map(({ part }) => part)).toEqual(["timeline", "words", "voices", "text", "coverage"]);
  });

  it("names a proposed claim by its key words, never by the words of the text", () => {
    const claim = buildProposedClaim("p", {
      statement: "Proposed: “a whole sentence of an article”",
      proposal: { method: "same-claim/1", label: "bridge, closure", quotes: [] },
    });
    const suggested = {
      ...buildInput({}).suggested,
      claims: [claim],
      mentions: [buildProposedMention("p", "ledger-1")],
    };
    const { report: found } = report({ suggested }, true);
    expect(found.matrix.claims).toMatchObject([{ statement: "Proposed: bridge, closure", isProposed: true }]);
    expect(JSON.stringify(found)).not.toContain("a whole sentence");
  });

  it("is plain JSON: writing and reading it again changes nothing", () => {
    const { report: found } = report({
      claims: [buildClaim("closed")],
      mentions: [buildMention("closed", "ledger-1")],
    });
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  });
});

describe("the matrix on paper", () => {
  it("has the words of every cell", () => {
    const { report: found } = report({
      claims: [buildClaim("closed")],
      mentions: [buildMention("closed", "ledger-1", { polarity: "denies" })],
    });
    expect(reportMatrixTable(found).columns.slice(4)).toEqual(["Daily Lantern (LA)", "Ledger (LE)"]);
    expect(reportMatrixTable(found).rows).toEqual([[1, "Statement of closed", "fact", "no", "not checked", "denied"]]);
  });

  it("says how many articles have a state where they are several", () => {
    const state = {
      state: "asserted",
      alsoChallenged: true,
      fits: ["narrower"],
      articles: 3,
      isSplit: false,
      isSuggested: false,
    } as const;
    expect(describeState(state)).toBe("asserted ×3, also challenged, says less");
  });

  it.each([
    [0, []],
    [6, [6]],
    [7, [4, 3]],
    [12, [6, 6]],
    [13, [5, 5, 3]],
  ])("stands in blocks of at most six outlets: %i", (count, sizes) => {
    const blocks = blocksOfColumns(count);
    expect(blocks.map(({ length }) => length)).toEqual(sizes);
    expect(blocks.flat()).toEqual(Array.from({ length: count }, (_, index) => index));
  });
});

describe("the evidence list", () => {
  it("numbers passages by claim, and two readings of the same words are one passage", () => {
    const passage = buildPassage("ledger-1", 40);
    const mentions = [
      buildMention("closed", "ledger-1", { passage, coder: "ada" }),
      buildMention("closed", "ledger-1", { passage, coder: "ben", polarity: "open", hedged: true }),
      buildMention("closed", "lantern-1"),
    ];
    const { report: found, input } = report({ claims: [buildClaim("closed")], mentions });
    const [evidence] = listReportEvidence(found, input, () => null);
    expect(evidence?.passages.map(({ number, article }) => [number, article.key])).toEqual([
      ["1.1", "lantern-1"],
      ["1.2", "ledger-1"],
    ]);
    expect(evidence?.passages[1]?.readings).toEqual(["own, affirms", "own, leaves open, hedged"]);
  });

  it("tells who looked for it in vain, but not where somebody else found it", () => {
    const checks = [buildCheck("closed", "ledger-1"), buildCheck("closed", "lantern-1")];
    const mentions = [buildMention("closed", "ledger-1")];
    const { report: found, input } = report({ claims: [buildClaim("closed")], mentions, checks });
    const [evidence] = listReportEvidence(found, input, () => null);
    expect(evidence?.absences.map(({ article }) => article.key)).toEqual(["lantern-1"]);
  });
});
