import { describe, expect, it } from "vitest";
import { buildComparison } from "../comparison/build-comparison";
import { type ComparisonInput, type ComparisonOptions, DEFAULT_OPTIONS } from "../comparison/comparison";
import { measureFrameAgreement } from "../comparison/framing/measure-frame-agreement";
import {
  buildArticle,
  buildCheck,
  buildClaim,
  buildCoding,
  buildColumn,
  buildInput,
  buildMention,
} from "../comparison/test-input";
import { describeMethods } from "./describe-methods";

const articles = ["lantern", "ledger"].map((key) => buildArticle(key));
const columns = [buildColumn("lantern", { name: "Daily Lantern" }), buildColumn("ledger", { name: "Ledger" })];

function paragraphOf(
  overrides: Partial<ComparisonInput>,
  options: Partial<ComparisonOptions> = {},
  methods = ["voices/2"],
) {
  const input = buildInput({ columns, articles, ...overrides });
  const all = { ...DEFAULT_OPTIONS, ...options };
  const comparison = buildComparison(input, all);
  const agreement = measureFrameAgreement(input, comparison.articles, all);
  return describeMethods({ comparison, input, agreement, methods, on: "2031-04-01" });
}

const submitted = (article: string, coder: string) => ({ article, coder, submittedAt: "2031-03-20T10:00:00Z" });

describe("the methods paragraph", () => {
  it("names the outlets and the day, and counts people without naming them", () => {
    const claims = [buildClaim("closed")];
    const mentions = [buildMention("closed", "lantern", { coder: "ada-lovelace" })];
    const checks = [buildCheck("closed", "ledger", { coder: "ben-okri" })];
    const text = paragraphOf({ claims, mentions, checks, coders: { "ada-lovelace": "Ada", "ben-okri": "Ben" } });
    expect(text).toContain("Two articles by Daily Lantern and Ledger on the event “");
    expect(text).toContain("One claim, coded by two people: 1 passage bearing on them, 1 check for absence");
    expect(text).toContain("every cell was checked");
    expect(text).toContain("on 1 April 2031.");
    expect(text).not.toMatch(/Ada|Ben|ada-lovelace|ben-okri/);
  });

  it("calls a sample what it is: one of convenience until population and query are recorded", () => {
    const { event } = buildInput({});
    expect(paragraphOf({ event: { ...event, population: "", query: "" } })).toContain("A convenience sample");
    const framed = paragraphOf({ event: { ...event, population: "all dailies of the county", query: "bridge" } });
    expect(framed).toContain("Population: all dailies of the county. Query: bridge.");
    expect(framed).not.toContain("convenience");
  });

  it("says which codebook, how many handed in, and how far they agreed", () => {
    const assignments = articles.flatMap(({ key }) => [submitted(key, "ada"), submitted(key, "ben")]);
    const codings = [
      buildCoding("lantern", "ada", "economic"),
      buildCoding("lantern", "ben", "economic"),
      buildCoding("ledger", "ada", "political"),
    ];
    const text = paragraphOf({ assignments, codings });
    expect(text).toMatch(/Two coders handed in two articles with the codebook .+, version \d+/);
    expect(text).toMatch(/Krippendorff’s alpha\): .*Economic α 1\.00, 2 articles/);
    expect(paragraphOf({})).toContain("Nobody has finished an article");
  });

  it("follows the switches", () => {
    const text = paragraphOf(
      {},
      { voice: "quoted", genres: ["report"], wireText: "each", roles: ["about", "background"] },
    );
    expect(text).toContain(
      "Counted: quoted words, report, articles about the event and in its background, wire text in each article; what methods propose is left out.",
    );
    expect(paragraphOf({}, { suggestions: true })).toContain("Undecided proposals:");
  });

  it("says where nothing was measured", () => {
    expect(paragraphOf({}, {}, [])).toContain("The texts have not been compared by any method.");
    expect(paragraphOf({})).toContain("measured by voices/2 (name/version)");
  });
});
