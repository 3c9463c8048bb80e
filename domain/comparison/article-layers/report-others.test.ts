import { describe, expect, it } from "vitest";
import { buildComparison } from "../build-comparison";
import { DEFAULT_OPTIONS, type ComparisonInput } from "../comparison";
import { buildArticle, buildCheck, buildClaim, buildInput, buildMention, buildPassage } from "../test-input";
import { reportOthers } from "./report-others";

const articles = [
  buildArticle("courier", { publishedOn: "2031-03-03" }),
  buildArticle("ledger", { publishedOn: "2031-03-05" }),
  buildArticle("wire", { publishedOn: "2031-03-05" }),
  buildArticle("minutes", { role: "background" }),
];
const claims = [
  buildClaim("closed"),
  buildClaim("cost"),
  buildClaim("cracks"),
  buildClaim("vote", { knowableFrom: "2031-03-05" }),
];

function report(of: string, more: Partial<ComparisonInput> = {}) {
  const input = buildInput({
    articles,
    claims,
    mentions: [
      buildMention("closed", "courier"),
      buildMention("closed", "ledger"),
      buildMention("cost", "ledger", { passage: buildPassage("ledger", 300) }),
      buildMention("cost", "ledger", { passage: buildPassage("ledger", 40), coder: "ben" }),
      buildMention("cracks", "wire", { voice: "attributed" }),
      buildMention("vote", "ledger"),
    ],
    checks: [buildCheck("cost", "courier")],
    ...more,
  });
  const comparison = buildComparison(input, DEFAULT_OPTIONS);
  return { comparison, found: reportOthers(comparison, input.mentions, of) };
}

describe("what others report and an article does not", () => {
  it("tells the absent, the not knowable and the not checked apart", () => {
    const { found } = report("courier");
    expect(found?.absent.map(({ claim }) => claim)).toEqual(["cost"]);
    expect(found?.notKnowable.map(({ claim }) => claim)).toEqual(["vote"]);
    expect(found?.notChecked.map(({ claim }) => claim)).toEqual(["cracks"]);
    expect(found?.sentence).toBe(
      "One looked for here in vain, one not knowable when this appeared and one that nobody has looked for here.",
    );
  });

  it("is what the comparison lists as missing, entry by entry", () => {
    for (const { key } of articles.slice(0, 3)) {
      const { comparison, found } = report(key);
      const missing = comparison.missing.entries.filter(({ article }) => article === key);
      const own = [...(found?.absent ?? []), ...(found?.notChecked ?? [])];
      expect(new Set(own.map(({ claim }) => claim))).toEqual(new Set(missing.map(({ claim }) => claim)));
      for (const { claim, carriers } of own) {
        expect(carriers.map(({ article }) => article)).toEqual(missing.find((one) => one.claim === claim)?.carriedBy);
      }
    }
  });

  it("leads to the first passage of each that carries the claim", () => {
    const [cost] = report("courier").found?.absent ?? [];
    expect(cost?.carriers).toEqual([
      { article: "ledger", column: "ledger", state: "asserted", passage: buildPassage("ledger", 40) },
    ]);
  });

  it("is nothing for an article that the comparison leaves out", () => {
    expect(report("minutes").found).toBeNull();
  });

  it("says so where nothing is missing", () => {
    const { found } = report("courier", { claims: [buildClaim("closed")] });
    expect(found?.sentence).toBe("Every claim that others carry is here.");
  });
});
