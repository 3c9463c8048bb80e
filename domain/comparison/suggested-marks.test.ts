import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildComparison } from "./build-comparison";
import { type ComparisonInput, DEFAULT_OPTIONS, NO_SUGGESTIONS } from "./comparison";
import { framingTable, matrixTable } from "./comparison-tables";
import { comparisonToTwin } from "./comparison-to-twin";
import { compareTimeline } from "./timeline/compare-timeline";
import {
  buildArticle,
  buildClaim,
  buildCoding,
  buildInput,
  buildMention,
  buildPassage,
  buildProposedClaim,
  buildProposedCoding,
  buildProposedMention,
} from "./test-input";
import { buildRandomInput } from "./test-random-input";

const SHOWN = { ...DEFAULT_OPTIONS, suggestions: true };
const submitted = (article: string) => ({ article, coder: "ada", submittedAt: "2031-04-21T10:00:00Z" });
const read = (article: string) => ({ article, method: "policy-frames/1" });

const input = buildInput({
  articles: [buildArticle("lantern"), buildArticle("ledger"), buildArticle("wire", { publishedOn: "2031-03-01" })],
  claims: [buildClaim("closed")],
  mentions: [buildMention("closed", "lantern")],
  assignments: [submitted("lantern")],
  codings: [buildCoding("lantern", "ada", "political")],
  suggested: {
    ...NO_SUGGESTIONS,
    claims: [
      buildProposedClaim("alone"),
      buildProposedClaim("widely", { knowableFrom: "2031-03-05" }),
      buildProposedClaim("nowhere"),
    ],
    mentions: [
      buildProposedMention("alone", "ledger"),
      buildProposedMention("widely", "lantern", { polarity: "denies" }),
      buildProposedMention("widely", "ledger", { passage: buildPassage("ledger", 300) }),
    ],
    codings: [
      buildProposedCoding("lantern", "economic"),
      buildProposedCoding("ledger", "economic"),
      buildProposedCoding("ledger", "economic", { passage: buildPassage("ledger", 400) }),
    ],
    readings: [read("lantern"), read("ledger")],
  },
});
const comparison = buildComparison(input, SHOWN);
const without = (from: ComparisonInput): ComparisonInput => ({ ...from, suggested: NO_SUGGESTIONS });

describe("frames that a method proposes", () => {
  const row = comparison.framing.rows.find(({ code }) => code === "economic");
  const markOf = (article: string) =>
    row?.panels.flatMap(({ marks }) => marks).find((mark) => mark.article === article);

  it("stand only for an article that nobody has finished", () => {
    expect(markOf("ledger")).toMatchObject({ state: "present", isSuggested: true, codersAll: ["policy-frames/1"] });
    expect(markOf("lantern")).toMatchObject({ state: "absent", isSuggested: false, codersAll: ["ada"], codings: [] });
  });

  it("enter the number of articles, and are told apart in it", () => {
    expect(comparison.framing).toMatchObject({ n: 2, suggestedN: 1, coders: 1, methods: ["policy-frames/1"] });
    expect(row).toMatchObject({ k: 1, n: 2 });
    expect(comparison.framing.sentence).toBe(
      "One coder marks Political in the one article coded; policy-frames/1 proposes Economic in the one article that only it has read.",
    );
    const table = framingTable(comparison.framing, []);
    expect(table.columns.slice(-2)).toEqual(["With the frame by a method only", "Read by a method only"]);
    expect(table.rows.find(([frame, outlet]) => frame === "Economic" && outlet === "ledger")).toEqual([
      "Economic",
      "ledger",
      1,
      1,
      0,
      0,
      0,
      "",
      0,
      1,
      1,
    ]);
  });

  it("count their passages, and leave an article without a reading uncoded", () => {
    expect(row?.panels.find(({ column }) => column === "ledger")?.evidenceCount).toBe(2);
    expect(markOf("wire")).toMatchObject({ state: "not-coded", isSuggested: false });
  });

  it("follow the reader's choice of words", () => {
    const quoted = buildComparison(input, { ...SHOWN, voice: "quoted" });
    expect(quoted.framing.rows.every(({ k }) => k === 0)).toBe(true);
    expect(quoted.framing).toMatchObject({ n: 2, suggestedN: 1 });
  });
});

describe("claims that a method proposes", () => {
  const { rows, otherRows, suggestedRows, suggestedSentence } = comparison.matrix;
  const stateOf = (claim: string, article: string) =>
    suggestedRows
      .find((row) => row.claim.key === claim)
      ?.cells.flatMap(({ cells }) => cells)
      .find((cell) => cell.article === article)?.state;

  it("come after people's rows, those of most articles first, and only with a passage", () => {
    expect([...rows, ...otherRows].map(({ claim }) => claim.key)).toEqual(["closed"]);
    expect(suggestedRows.map(({ claim }) => claim.key)).toEqual(["widely", "alone"]);
    expect(suggestedSentence).toBe("Two claims more are proposed by same-claim/1; nobody has decided.");
    expect(matrixTable(comparison.matrix).rows.map((row) => row.at(-1))).toEqual(["", "same-claim/1", "same-claim/1"]);
  });

  it("say what the method found, what could not be known, and never that a claim is absent", () => {
    expect(stateOf("widely", "lantern")).toBe("denied");
    expect(stateOf("widely", "ledger")).toBe("asserted");
    expect(stateOf("widely", "wire")).toBe("not-knowable");
    expect(stateOf("alone", "lantern")).toBe("not-checked");
    expect(suggestedRows.every(({ absent, disagreement }) => absent === 0 && disagreement === null)).toBe(true);
  });

  it("are marked as proposals wherever they are printed", () => {
    const timeline = compareTimeline({ comparison, versions: [], sharedText: null });
    const textParts = { timeline, sharedText: null, quotations: null };
    const twin = comparisonToTwin(comparison, input, () => "words", {
      words: null,
      voices: null,
      agreement: [],
      codebookVersions: null,
      robustness: new Map(),
      ...textParts,
    });
    const claim = twin.claims.find(({ id }) => id === "widely");
    expect(claim).toMatchObject({ statement: "Proposed: widely", proposed: true, label: "widely" });
    expect(claim?.mentions.map(({ by, proposed }) => ({ by, proposed }))).toEqual([
      { by: "same-claim/1", proposed: true },
      { by: "same-claim/1", proposed: true },
    ]);
    expect(twin.claims.find(({ id }) => id === "closed")).toMatchObject({ proposed: false, label: null });
  });
});

it("what methods propose changes no row, finding, gap or figure of people's", () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const whole = buildRandomInput(seed, { columns: 4, articles: 6, claims: 5, mentions: 40, codings: 40 });
      const [shown, left] = [buildComparison(whole, SHOWN), buildComparison(without(whole), SHOWN)];
      expect(shown.matrix.rows).toEqual(left.matrix.rows);
      expect(shown.matrix.otherRows).toEqual(left.matrix.otherRows);
      expect(shown.findings).toEqual(left.findings);
      expect(shown.missing).toEqual(left.missing);
      expect(shown.coderCount).toBe(left.coderCount);
      expect(shown.framing.n - shown.framing.suggestedN).toBe(left.framing.n);
      const people = ({ framing }: typeof shown) =>
        new Map(
          framing.rows.flatMap(({ panels }) =>
            panels.flatMap(({ marks }) =>
              marks.flatMap((mark) =>
                mark.isSuggested || mark.state === "not-coded" ? [] : [[`${mark.code} ${mark.article}`, mark] as const],
              ),
            ),
          ),
        );
      expect(people(shown)).toEqual(people(left));
    }),
    { numRuns: 40 },
  );
});
