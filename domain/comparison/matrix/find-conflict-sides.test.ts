import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildClaimMatrix } from "../build-claim-matrix";
import type { ClaimLink, Mention } from "../../claims/claim";
import { buildArticle, buildClaim, buildColumn, buildInput, buildMention, buildPassage } from "../test-input";
import { findConflictSides } from "./find-conflict-sides";

const ARTICLES = ["a", "b", "c"];

function sidesOf(mentions: readonly Mention[], links: readonly ClaimLink[] = []) {
  const { rows } = buildClaimMatrix(
    buildInput({
      columns: ARTICLES.map((key) => buildColumn(key)),
      articles: ARTICLES.map((key) => buildArticle(key)),
      claims: [buildClaim("cost"), buildClaim("dear")],
      mentions,
      links,
    }),
  );
  const row = rows.find(({ claim }) => claim.key === "cost");
  if (row === undefined) throw new Error("the claim has a row");
  return { row, sides: findConflictSides(row, (key) => mentions.filter(({ claim }) => claim === key)) };
}

describe("the two passages of a conflict", () => {
  it("are an assertion and a denial in two articles, each the first of its text", () => {
    const first = buildMention("cost", "a", { passage: buildPassage("a", 10) });
    const later = buildMention("cost", "a", { passage: buildPassage("a", 90) });
    const denial = buildMention("cost", "b", { voice: "attributed", polarity: "denies" });
    expect(sidesOf([later, first, denial]).sides).toEqual([
      { claim: "cost", article: "a", mention: first.key, says: "asserts" },
      { claim: "cost", article: "b", mention: denial.key, says: "carries-a-denial" },
    ]);
  });

  it("are two assertions where one claim contradicts the other", () => {
    const [one, other] = [buildMention("cost", "a"), buildMention("dear", "c")];
    const { sides } = sidesOf([one, other], [{ from: "dear", to: "cost", kind: "contradicts" }]);
    expect(sides?.map(({ claim, article }) => [claim, article])).toEqual([
      ["cost", "a"],
      ["dear", "c"],
    ]);
  });

  it("are never irony, slips, or what says less than the claim", () => {
    const denial = (fields: Partial<Mention>) => buildMention("cost", "b", { polarity: "denies", ...fields });
    for (const fields of [{ ironic: true }, { apparentError: true }, { fit: "narrower" } as const]) {
      expect(sidesOf([buildMention("cost", "a"), denial(fields)]).sides).toBeNull();
    }
  });

  it("are found exactly where the row is in conflict", () => {
    const some = fc.record({
      article: fc.constantFrom(...ARTICLES),
      voice: fc.constantFrom("own", "presupposed", "attributed"),
      polarity: fc.constantFrom("affirms", "denies", "open"),
      fit: fc.constantFrom("same", "narrower", "wider"),
      ironic: fc.boolean(),
      start: fc.nat(500),
    });
    fc.assert(
      fc.property(fc.array(some, { maxLength: 8 }), (fields) => {
        const mentions = fields.map(({ article, start, ...rest }, index) =>
          buildMention("cost", article, { ...rest, key: `m${index}`, passage: buildPassage(article, start) }),
        );
        const { row, sides } = sidesOf(mentions);
        expect(sides !== null).toBe(row.inConflict);
        if (sides !== null) expect(sides[0].article).not.toBe(sides[1].article);
      }),
    );
  });
});
