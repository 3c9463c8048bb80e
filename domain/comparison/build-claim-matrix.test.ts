import { describe, expect, it } from "vitest";
import type { Mention } from "../claims/claim";
import { buildClaimMatrix } from "./build-claim-matrix";
import { columnCellWord } from "./cell-state";
import type { ComparisonInput } from "./comparison";
import { buildArticle, buildCheck, buildClaim, buildInput, buildMention, buildPassage } from "./test-input";

const articles = ["courier", "lantern", "wire"].map((key) => buildArticle(key));
const build = (overrides: Partial<ComparisonInput>) =>
  buildClaimMatrix(buildInput({ articles, claims: [buildClaim("knew")], ...overrides }));
const rowOf = (mentions: readonly Mention[], overrides: Partial<ComparisonInput> = {}) =>
  build({ mentions, ...overrides }).rows[0];

const asserts = (article: string, overrides: Partial<Mention> = {}) => buildMention("knew", article, overrides);
const denies = (article: string, overrides: Partial<Mention> = {}) =>
  buildMention("knew", article, { polarity: "denies", ...overrides });
const quotesDenial = (article: string, overrides: Partial<Mention> = {}) =>
  denies(article, { voice: "attributed", ...overrides });

describe("a conflict", () => {
  it("stands between an article that asserts and another that denies in its own voice", () => {
    expect(rowOf([asserts("courier"), denies("lantern")])?.inConflict).toBe(true);
  });

  it("stands between an article that asserts and another that carries nothing but a denial", () => {
    expect(rowOf([asserts("courier"), quotesDenial("lantern")])?.inConflict).toBe(true);
  });

  it("does not stand where the other article carries both sides", () => {
    const quotes = asserts("lantern", { voice: "attributed" });
    expect(rowOf([asserts("courier"), quotes, quotesDenial("lantern")])?.inConflict).toBe(false);
  });

  it("does not stand where nobody asserts the claim in its own voice", () => {
    expect(rowOf([asserts("courier", { voice: "attributed" }), denies("lantern")])?.inConflict).toBe(false);
  });

  it("does not stand inside one article, but between a mixed one and another", () => {
    const mixed = [asserts("courier"), denies("courier")];
    expect(rowOf(mixed)?.inConflict).toBe(false);
    expect(rowOf([...mixed, asserts("lantern")])?.inConflict).toBe(true);
    expect(rowOf([...mixed, denies("lantern")])?.inConflict).toBe(true);
  });

  it.each([{ ironic: true }, { apparentError: true }])("is never raised by a mention with %j", (flag) => {
    const raised = [
      rowOf([asserts("courier", flag), denies("lantern")]),
      rowOf([asserts("courier"), denies("lantern", flag)]),
    ];
    expect(raised.map((row) => [row?.inConflict, row?.disagreement])).toEqual([
      [false, 0],
      [false, 0],
    ]);
  });

  it.each([
    ["an assertion", asserts("courier", { fit: "narrower" }), denies("lantern")],
    ["a denial", asserts("courier"), denies("lantern", { fit: "narrower" })],
    ["a quoted denial", asserts("courier"), quotesDenial("lantern", { fit: "narrower" })],
  ])("is not raised by %s that says less than the claim; it is only a disagreement", (_what, one, other) => {
    expect(rowOf([one, other])).toMatchObject({ inConflict: false, disagreement: 1 });
  });

  it("is raised by a passage that says more than the claim, for it says the claim as well", () => {
    expect(rowOf([asserts("courier", { fit: "wider" }), denies("lantern")])?.inConflict).toBe(true);
    expect(rowOf([asserts("courier"), denies("lantern", { fit: "wider" })])?.inConflict).toBe(true);
  });

  it("stands where an article says less in one place and the whole in another", () => {
    const less = asserts("courier", { fit: "narrower", passage: buildPassage("courier", 400) });
    expect(rowOf([less, asserts("courier"), denies("lantern")])?.inConflict).toBe(true);
  });

  it("is never raised by an evaluation, a prediction or a demand", () => {
    const claims = (["evaluation", "prediction", "demand"] as const).map((kind) => buildClaim(kind, { kind }));
    const mentions = claims.flatMap(({ key }) => [
      buildMention(key, "courier"),
      buildMention(key, "lantern", { polarity: "denies" }),
    ]);
    const matrix = build({ claims, mentions });
    expect(matrix.rows).toEqual([]);
    expect(matrix.otherRows.map(({ inConflict }) => inConflict)).toEqual([false, false, false]);
  });
});

describe("claims that contradict one another", () => {
  const claims = [buildClaim("cost-14"), buildClaim("cost-22")];
  const links = [{ from: "cost-22", to: "cost-14", kind: "contradicts" as const }];
  const both = [buildMention("cost-14", "courier"), buildMention("cost-22", "lantern")];

  it("are both in conflict where both are asserted, whichever end holds the link", () => {
    const rows = build({ claims, links, mentions: both }).rows;
    expect(rows.map(({ claim, inConflict, contradicts }) => [claim.key, inConflict, contradicts])).toEqual([
      ["cost-14", true, ["cost-22"]],
      ["cost-22", true, ["cost-14"]],
    ]);
  });

  it.each([
    ["one is only quoted", { voice: "attributed" as const }],
    ["one is meant as irony", { ironic: true }],
    ["one is said only in part", { fit: "narrower" as const }],
    ["one is denied", { polarity: "denies" as const }],
  ])("are not in conflict where %s", (_case, overrides) => {
    const mentions = [buildMention("cost-14", "courier"), buildMention("cost-22", "lantern", overrides)];
    const rows = build({ claims, links, mentions }).rows;
    expect(rows.map(({ inConflict, contradicts }) => [inConflict, contradicts])).toEqual([
      [false, []],
      [false, []],
    ]);
  });

  it("are not in conflict where one of them is no fact", () => {
    const [first] = claims;
    const evaluation = buildClaim("cost-22", { kind: "evaluation" });
    const matrix = build({ claims: first === undefined ? [] : [first, evaluation], links, mentions: both });
    expect([...matrix.rows, ...matrix.otherRows].map(({ inConflict }) => inConflict)).toEqual([false, false]);
  });

  it("keep their other links only to claims of this comparison", () => {
    const more = [
      { from: "cost-22", to: "cost-14", kind: "narrower" as const },
      { from: "cost-22", to: "elsewhere", kind: "updates" as const },
    ];
    const row = build({ claims, links: more }).rows.find(({ claim }) => claim.key === "cost-22");
    expect([row?.narrowerOf, row?.updates]).toEqual([["cost-14"], []]);
  });
});

describe("disagreement", () => {
  it("is the share of checked article pairs of which one affirms and the other contests", () => {
    const row = rowOf([asserts("courier"), quotesDenial("lantern")], { checks: [buildCheck("knew", "wire")] });
    expect(row?.disagreement).toBeCloseTo(1 / 3);
  });

  it("leaves out articles that nobody checked", () => {
    expect(rowOf([asserts("courier"), denies("lantern")])?.disagreement).toBe(1);
  });

  it("is undefined, not zero, without a pair of checked articles", () => {
    expect(rowOf([asserts("courier")])?.disagreement).toBeNull();
  });

  it("counts what the signs show beside it", () => {
    const row = rowOf([asserts("courier"), denies("lantern")], { checks: [buildCheck("knew", "wire")] });
    expect(row).toMatchObject({ affirming: 1, contesting: 1, absent: 1, notChecked: 0, affirmsAgainstAbsent: 1 });
  });
});

describe("the order of the rows", () => {
  it("is conflict, disagreement, affirmed against absent, statement", () => {
    const claims = ["e-quiet", "d-quiet", "c-missing", "b-disputed", "a-conflict"].map((key) => buildClaim(key));
    const mentions = [
      buildMention("a-conflict", "courier"),
      buildMention("a-conflict", "lantern", { polarity: "denies" }),
      buildMention("b-disputed", "courier", { voice: "attributed" }),
      buildMention("b-disputed", "lantern", { polarity: "denies" }),
      buildMention("c-missing", "courier"),
    ];
    const matrix = build({ claims, mentions, checks: [buildCheck("c-missing", "wire")] });
    expect(matrix.rows.map(({ claim }) => claim.key)).toEqual([
      "a-conflict",
      "b-disputed",
      "c-missing",
      "d-quiet",
      "e-quiet",
    ]);
  });
});

describe("a column with several articles", () => {
  const two = [
    buildArticle("lantern-1", { column: "lantern" }),
    buildArticle("lantern-2", { column: "lantern" }),
    buildArticle("lantern-3", { column: "lantern" }),
  ];
  const cellWith = (mentions: readonly Mention[]) =>
    build({ articles: two, mentions, checks: [buildCheck("knew", "lantern-3")] }).rows[0]?.cells[0];

  it("keeps the state of each article, most frequent first", () => {
    const cell = cellWith([asserts("lantern-1"), asserts("lantern-2")]);
    expect(cell === undefined ? "" : columnCellWord(cell)).toBe("asserted, 2 articles; absent, 1");
  });

  it("needs no number for a single article", () => {
    const cell = rowOf([asserts("courier")])?.cells[0];
    expect(cell === undefined ? "" : columnCellWord(cell)).toBe("asserted");
  });

  it("counts a passage once, however many people marked it", () => {
    const byBen = asserts("lantern-1", { key: "ben", coder: "ben" });
    const further = asserts("lantern-1", { passage: buildPassage("lantern-1", 400) });
    expect(cellWith([asserts("lantern-1"), byBen])?.evidenceCount).toBe(1 + 1 + 1);
    expect(cellWith([asserts("lantern-1"), byBen, further])?.evidenceCount).toBe(2 + 1 + 1);
  });
});

describe("the sentence of the matrix", () => {
  it("counts claims, articles and conflicts", () => {
    expect(build({}).sentence).toBe("One claim in three articles. None is in conflict.");
    expect(build({ mentions: [asserts("courier"), denies("wire")] }).sentence).toBe(
      "One claim in three articles. One is in conflict.",
    );
    expect(build({ articles: [] }).sentence).toBe("No articles yet.");
    expect(build({ claims: [] }).sentence).toBe("No claims have been drawn from three articles yet.");
  });
});
