import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildComparison } from "../comparison/build-comparison";
import {
  DEFAULT_OPTIONS,
  GENRES,
  type Comparison,
  type ComparisonInput,
  type ComparisonOptions,
} from "../comparison/comparison";
import { listAllRows } from "../comparison/list-all-rows";
import {
  buildArticle,
  buildCheck,
  buildClaim,
  buildCoding,
  buildColumn,
  buildInput,
  buildMention,
  buildSearch,
} from "../comparison/test-input";
import { buildRandomInput } from "../comparison/test-random-input";
import { formatEvidence, parseEvidence, type EvidenceAddress } from "./evidence-address";
import { selectEvidence } from "./select-evidence";

/** Every mark that a comparison draws, with the number that it stands for. */
function listMarks(comparison: Comparison): readonly { readonly address: EvidenceAddress; readonly count: number }[] {
  const { matrix, framing, coverage, headlines, missing } = comparison;
  const rows = listAllRows(matrix);
  const cells = rows.flatMap((row) => row.cells);
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
  return [
    ...cells.map(({ claim, column, evidenceCount }) => ({
      address: { kind: "cell" as const, claim, column },
      count: evidenceCount,
    })),
    // Without any article a row has no sign to open.
    ...rows
      .filter((row) => row.cells.length > 0)
      .map((row) => ({
        address: { kind: "claim" as const, claim: row.claim.key },
        count: sum(row.cells.map(({ evidenceCount }) => evidenceCount)),
      })),
    ...framing.rows.flatMap(({ code, panels }) =>
      panels.map(({ column, evidenceCount }) => ({
        address: { kind: "frame" as const, codebook: framing.codebook.key, code, column },
        count: evidenceCount,
      })),
    ),
    // The ledger draws a dash where an outlet has none of a kind.
    ...coverage.included
      .flatMap(({ column, about, background }) => [
        { address: { kind: "coverage" as const, of: column.key }, count: about.length },
        { address: { kind: "background" as const, column: column.key }, count: background.length },
      ])
      .filter(({ count }) => count > 0),
    ...coverage.searches.map(({ key }) => ({ address: { kind: "coverage" as const, of: key }, count: 1 })),
    ...headlines.flatMap(({ article }) => [
      { address: { kind: "article" as const, article: article.key }, count: 1 },
      { address: { kind: "date" as const, article: article.key }, count: 1 },
    ]),
    ...missing.entries
      .filter(({ state }) => state === "not-checked")
      .map(({ article, claim }) => ({ address: { kind: "missing" as const, article, claim }, count: 1 })),
  ];
}

const options: fc.Arbitrary<ComparisonOptions> = fc.record({
  voice: fc.constantFrom("outlet", "quoted", "both"),
  level: fc.constantFrom("any", "article", "passage"),
  genres: fc.subarray([...GENRES]),
  roles: fc.subarray<"about" | "background">(["about", "background"]),
  suggestions: fc.constant(true),
  wireText: fc.constantFrom("once", "each"),
});
const size = fc.record({
  columns: fc.integer({ min: 1, max: 5 }),
  articles: fc.integer({ min: 1, max: 8 }),
  claims: fc.integer({ min: 1, max: 6 }),
  mentions: fc.integer({ min: 0, max: 60 }),
  codings: fc.integer({ min: 0, max: 60 }),
});

describe("every mark of any comparison", () => {
  it("opens exactly as many items as it counts, and never none", () => {
    fc.assert(
      fc.property(fc.integer(), size, options, (seed, sizes, chosen) => {
        const input = buildRandomInput(seed, sizes);
        const comparison = buildComparison(input, chosen);
        for (const { address, count } of listMarks(comparison)) {
          const selection = selectEvidence(comparison, input, address);
          expect(selection?.items.length, formatEvidence(address)).toBe(count);
          expect(selection?.count).toBe(count);
          expect(count).toBeGreaterThan(0);
          expect(parseEvidence(formatEvidence(address))).toEqual(address);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("shows no passage twice, and only articles that the filters let through", () => {
    fc.assert(
      fc.property(fc.integer(), size, options, (seed, sizes, chosen) => {
        const input = buildRandomInput(seed, sizes);
        const comparison = buildComparison(input, chosen);
        const included = new Set(comparison.articles.map(({ key }) => key));
        for (const { address } of listMarks(comparison)) {
          const items = selectEvidence(comparison, input, address)?.items ?? [];
          const passages = items.flatMap((item) => (item.kind === "passage" ? [item.passage.key] : []));
          if (address.kind !== "claim") expect(new Set(passages).size).toBe(passages.length);
          if (address.kind === "coverage" || address.kind === "background") continue;
          expect(items.every(({ article }) => article !== null && included.has(article.key))).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("is the same whatever the order in which people's work is loaded", () => {
    fc.assert(
      fc.property(fc.integer(), size, (seed, sizes) => {
        const input = buildRandomInput(seed, sizes);
        const reversed: ComparisonInput = {
          ...input,
          articles: [...input.articles].reverse(),
          claims: [...input.claims].reverse(),
          links: [...input.links].reverse(),
          mentions: [...input.mentions].reverse(),
          assignments: [...input.assignments].reverse(),
          codings: [...input.codings].reverse(),
        };
        const build = (from: ComparisonInput) => {
          return { ...buildComparison(from, DEFAULT_OPTIONS), coverage: null };
        };
        expect(build(reversed)).toEqual(build(input));
      }),
      { numRuns: 40 },
    );
  });
});

describe("what the drawer says", () => {
  const input = buildInput({
    columns: [buildColumn("lantern", { name: "Daily Lantern" }), buildColumn("wire", { name: "Northline Wire" })],
    articles: [buildArticle("lantern"), buildArticle("wire", { publishedOn: null, notBefore: "2031-03-03" })],
    claims: [buildClaim("knew"), buildClaim("later", { knowableFrom: "2031-03-09" })],
    mentions: [buildMention("knew", "lantern"), buildMention("knew", "lantern", { key: "by-ben", coder: "ben" })],
    checks: [buildCheck("knew", "wire")],
    assignments: ["ada", "ben", "cleo"].map((coder) => ({
      article: "lantern",
      coder,
      submittedAt: "2031-04-21T10:00:00Z",
    })),
    codings: [
      buildCoding("lantern", "ada", "political"),
      buildCoding("lantern", "ben", "political", { scope: "primary" }),
      buildCoding("lantern", "cleo", "political", { voice: "quoted" }),
    ],
    searches: [buildSearch("s1", { outletName: "Ledger", by: "ben" })],
  });
  const comparison = buildComparison(input, DEFAULT_OPTIONS);
  const open = (text: string) => {
    const address = parseEvidence(text);
    return address === null ? null : selectEvidence(comparison, input, address);
  };

  it("gathers what several people marked on the same words into one passage", () => {
    const selection = open("cell.knew.lantern");
    expect(selection).toMatchObject({
      title: "Statement of knew",
      subtitle: "Daily Lantern: asserted. 1 passage.",
      count: 1,
    });
    expect(selection?.items[0]).toMatchObject({
      kind: "passage",
      mentions: [{ coder: "ben" }, { coder: "ada" }],
    });
  });

  it("tells for an absence who read the article and when", () => {
    expect(open("cell.knew.wire")?.items).toMatchObject([
      { kind: "check", sentence: "Ada read this article for the claim on 11 March 2031 and did not find it." },
    ]);
    expect(open("missing.wire.knew")?.subtitle).toBe("Northline Wire: absent. 1 check.");
  });

  it("tells for what could not be known which dates were compared", () => {
    expect(open("cell.later.lantern")?.items).toMatchObject([
      { kind: "dates", sentence: "Published on 5 March 2031; this could be known only from 9 March 2031." },
    ]);
  });

  it("says that nobody has looked where nobody has", () => {
    expect(open("cell.later.wire")?.items).toMatchObject([
      { kind: "record", sentence: "Nobody has read this article for the claim yet." },
    ]);
  });

  it("shows for a frame each coder's codings, and who applied none in these words", () => {
    const selection = open("frame.policy-frames.political.lantern");
    expect(selection?.subtitle).toBe("Daily Lantern: present in 1 of 1 coded. 1 passage, 2 records.");
    expect(selection?.items.map((item) => ("sentence" in item ? item.sentence : item.kind))).toEqual([
      "passage",
      "Ben applied Political as the article's primary frame.",
      "Cleo finished with Policy frames on 21 April 2031 and did not apply Political to the outlet's own words.",
    ]);
  });

  it("says that an article was not coded, rather than showing nothing", () => {
    expect(open("frame.policy-frames.political.wire")?.items).toMatchObject([
      { kind: "record", sentence: "Nobody has finished this article with Policy frames yet." },
    ]);
  });

  it("gives a date with its evidence, or what is known instead", () => {
    expect(open("date.lantern")?.items).toMatchObject([
      { kind: "dates", sentence: "Published on 5 March 2031: printed under the headline." },
    ]);
    expect(open("date.wire")?.items).toMatchObject([
      { sentence: "No date of publication is known; not before 3 March 2031." },
    ]);
  });

  it("opens single mentions, codings and searches", () => {
    expect(open("mention.by-ben")?.items).toMatchObject([{ kind: "passage", mentions: [{ key: "by-ben" }] }]);
    expect(open("coding.c-lantern-ada-political-passage-outlet-200")?.title).toBe(
      "Ada applied Political to a passage.",
    );
    expect(open("coverage.s1")?.items).toMatchObject([{ kind: "record", sentence: "Ledger: searched, not found." }]);
  });

  it.each([
    "cell.knew.nobody",
    "cell.nothing.lantern",
    "claim.nothing",
    "frame.other-book.political.lantern",
    "frame.policy-frames.nothing.lantern",
    "article.nothing",
    "date.nothing",
    "coverage.nothing",
    "coding.nothing",
    "mention.nothing",
    "missing.nothing.knew",
  ])("is nothing where the address names nothing: %s", (text) => {
    expect(open(text)).toBeNull();
  });
});
