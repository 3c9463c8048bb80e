import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { selectAgreementEvidence } from "../../evidence/agreement-evidence";
import { buildComparison } from "../build-comparison";
import { DEFAULT_OPTIONS, type ComparisonInput } from "../comparison";
import { buildArticle, buildCoding, buildColumn, buildInput } from "../test-input";
import { buildRandomInput } from "../test-random-input";
import { framingTable } from "../comparison-tables";
import { compareTwoOutlets } from "./compare-two-outlets";
import { agreementCells, describeAgreement, formatAlpha, measureFrameAgreement } from "./measure-frame-agreement";
import { twoOutletsTable } from "./two-outlets-table";

const CODERS = ["ada", "ben"] as const;

/** Articles of two outlets; each is given with the number of its two coders who find the political frame. */
function buildCoded(votes: Readonly<Record<"lantern" | "ledger", readonly number[]>>): ComparisonInput {
  const articles = Object.entries(votes).flatMap(([column, counts]) =>
    counts.map((count, index) => ({ article: buildArticle(`${column}-${index}`, { column }), count })),
  );
  return buildInput({
    columns: [buildColumn("lantern", { name: "Daily Lantern" }), buildColumn("ledger", { name: "Ledger" })],
    articles: articles.map(({ article }) => article),
    assignments: articles.flatMap(({ article }) =>
      CODERS.map((coder) => ({ article: article.key, coder, submittedAt: "2031-04-21T10:00:00Z" })),
    ),
    codings: articles.flatMap(({ article, count }) =>
      CODERS.slice(0, count).map((coder) => buildCoding(article.key, coder, "political")),
    ),
  });
}

function compare(input: ComparisonInput, chosen: { a: string | null; b: string | null } = { a: null, b: null }) {
  const comparison = buildComparison(input, DEFAULT_OPTIONS);
  return {
    comparison,
    agreement: measureFrameAgreement(input, comparison.articles, DEFAULT_OPTIONS),
    two: compareTwoOutlets(comparison.framing, chosen),
  };
}

const times = (count: number, votes: number) => Array.from({ length: count }, () => votes);

describe("two outlets", () => {
  it("print k of n below twenty articles, and a difference only of equal numbers", () => {
    const { two } = compare(buildCoded({ lantern: [2, 2, 0], ledger: [0, 0, 0] }));
    expect(two?.rows).toMatchObject([
      { name: "Political", a: { text: "2 of 3" }, b: { text: "0 of 3" }, difference: "+2 of 3" },
    ]);
    expect(two?.sentence).toBe(
      "Daily Lantern and Ledger are furthest apart on Political: 2 of 3 against 0 of 3 articles.",
    );
    expect(compare(buildCoded({ lantern: [2], ledger: [0, 0] })).two?.rows[0]?.difference).toBeNull();
  });

  it("print the difference of the printed values from twenty articles", () => {
    const { two } = compare(
      buildCoded({ lantern: [...times(7, 2), ...times(14, 0)], ledger: [...times(3, 2), ...times(20, 0)] }),
    );
    expect(two?.rows[0]).toMatchObject({
      a: { text: "33 per cent" },
      b: { text: "13 per cent" },
      difference: "+20 points",
    });
  });

  it("say of one article each whether it has the frame, not how many of one", () => {
    const { two } = compare(buildCoded({ lantern: [2], ledger: [0] }));
    expect(two?.rows).toMatchObject([
      { name: "Political", a: { text: "yes" }, b: { text: "no" }, difference: "LA only" },
    ]);
    expect(two?.sentence).toBe("Daily Lantern and Ledger, one article each, differ on Political only.");
    const { two: alike } = compare(buildCoded({ lantern: [2], ledger: [2] }));
    expect(alike?.rows[0]?.difference).toBe("both");
    expect(alike?.sentence).toBe("Daily Lantern and Ledger, one article each, have the same one frame.");
  });

  it("are those that the address names; what it does not name is the outlet furthest away", () => {
    const input = buildCoded({ lantern: [2], ledger: [0] });
    expect(compare(input, { a: "ledger", b: null }).two).toMatchObject({ a: { key: "ledger" }, b: { key: "lantern" } });
    expect(compare(input, { a: "nobody", b: "ledger" }).two).toMatchObject({ choices: [{}, {}] });
    expect(compare(input, { a: "ledger", b: "ledger" }).two).toMatchObject({
      a: { key: "ledger" },
      b: { key: "lantern" },
    });
  });

  it("are null where only one has coded articles", () => {
    expect(compare(buildCoded({ lantern: [2], ledger: [] })).two).toBeNull();
  });

  it("have the counts of the framing comparison, whatever was coded", () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const sizes = { columns: 4, articles: 8, claims: 1, mentions: 0, codings: 60 };
        const { comparison, two, agreement } = compare(buildRandomInput(seed, sizes));
        for (const row of two?.rows ?? []) {
          const panels = comparison.framing.rows.find(({ code }) => code === row.code)?.panels ?? [];
          for (const [end, column] of [
            [row.a, two?.a],
            [row.b, two?.b],
          ] as const) {
            expect(panels.find((panel) => panel.column === column?.key)).toMatchObject({ k: end.k, n: end.n });
          }
        }
        if (two !== null) expect(twoOutletsTable(two, agreement).rows).toHaveLength(two.rows.length);
      }),
      { numRuns: 30 },
    );
  });
});

describe("agreement on a frame", () => {
  const find = (input: ComparisonInput) => {
    const { agreement, comparison } = compare(input);
    const found = agreement.find(({ code }) => code === "political");
    if (found === undefined) throw new Error("no such code");
    return { found, agreement, comparison, input };
  };

  it("is one where coders always agree, and lower the more often they do not", () => {
    const alphas = [
      [2, 2, 0, 0],
      [2, 2, 0, 1],
      [2, 1, 0, 1],
    ].map((lantern) => {
      const { alpha } = find(buildCoded({ lantern, ledger: [0, 0] })).found;
      return alpha.value ?? Number.NaN;
    });
    expect(alphas[0]).toBe(1);
    expect(alphas).toEqual(alphas.toSorted((x, y) => y - x));
    expect(new Set(alphas).size).toBe(3);
  });

  it("says what it lacks: few articles, no variation, a second coder", () => {
    const { found } = find(buildCoded({ lantern: [2, 1, 1], ledger: [0] }));
    expect(found).toMatchObject({ isThin: true, isLow: true, coders: 2 });
    expect(describeAgreement(found)).toMatch(/^α −?\.\d\d, 4 articles$/);
    expect(describeAgreement(find(buildCoded({ lantern: [0], ledger: [0] })).found)).toBe("no variation, 2 articles");
    const input = buildCoded({ lantern: [2], ledger: [0] });
    const alone = { ...input, assignments: input.assignments.filter(({ coder }) => coder === "ada") };
    expect(describeAgreement(find(alone).found)).toBe("one coder");
  });

  it("leaves out training and adjudication", () => {
    const input = buildCoded({ lantern: [2, 0], ledger: [0] });
    for (const phase of ["training", "adjudication"] as const) {
      const assignments = input.assignments.map((one) => (one.coder === "ben" ? { ...one, phase } : one));
      expect(find({ ...input, assignments }).found.units).toEqual([]);
    }
  });

  it("opens its articles, each with who applied the code and who did not", () => {
    const { agreement, comparison, input } = find(buildCoded({ lantern: [2, 1], ledger: [0] }));
    const address = { kind: "agreement", codebook: comparison.framing.codebook.key, code: "political" } as const;
    const selection = selectAgreementEvidence(agreement, comparison, input, address);
    expect(selection?.count).toBe(3);
    expect(selection?.items).toMatchObject([
      { sentence: "All coders agree.", facts: [{ label: "Applied it", value: "Ada and Ben" }] },
      { sentence: "Coders differ.", facts: [{ value: "Ada" }, { value: "Ben" }] },
      { sentence: "All coders agree." },
    ]);
    expect(selectAgreementEvidence(agreement, comparison, input, { ...address, code: "none" })).toBeNull();
  });

  it("stands in every row of the tables, as a number that a program can read", () => {
    const { comparison, agreement, two } = compare(buildCoded({ lantern: [2, 1], ledger: [0] }));
    const found = agreement.find(({ code }) => code === "political");
    const cells = agreementCells(found);
    expect(cells).toEqual([Math.round((found?.alpha.value ?? Number.NaN) * 100) / 100, 3]);
    const { columns, rows } = framingTable(comparison.framing, agreement);
    expect(columns.slice(7, 9)).toEqual(["Alpha", "Articles behind alpha"]);
    const political = rows.filter(([frame]) => frame === "Political");
    expect(political.map((row) => row.slice(7, 9))).toEqual([cells, cells]);
    if (two === null) throw new Error("there are two outlets");
    expect(twoOutletsTable(two, agreement).rows[0]?.slice(-2)).toEqual(cells);
    expect(agreementCells(undefined)).toEqual(["", 0]);
  });

  it("is printed with two decimals", () => {
    expect([0.524, 1, -0.049, -0.001].map(formatAlpha)).toEqual([".52", "1.00", "−.05", ".00"]);
  });
});
