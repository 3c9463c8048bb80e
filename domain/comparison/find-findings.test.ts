import { describe, expect, it } from "vitest";
import type { Mention } from "../claims/claim";
import { buildClaimMatrix } from "./build-claim-matrix";
import type { ComparisonInput } from "./comparison";
import { findFindings } from "./find-findings";
import { buildArticle, buildCheck, buildClaim, buildColumn, buildInput, buildMention } from "./test-input";

const names = { courier: "Ellery Courier", lantern: "Daily Lantern", state: "State Broadcasting" };
const keys = Object.keys(names);
const columns = Object.entries(names).map(([key, name]) => buildColumn(key, { name }));
const closed = buildClaim("closed", { statement: "The bridge was closed to cars on 3 March" });
const knew = buildClaim("knew", { statement: "The city knew since autumn" });
const cracks = buildClaim("cracks", { statement: "Inspectors found cracks in two hangers" });

function find(overrides: Partial<ComparisonInput>) {
  const articles = keys.map((key) => buildArticle(key));
  const input = buildInput({ columns, articles, claims: [closed], ...overrides });
  const [allSay, differOn, leavesOut] = findFindings(buildClaimMatrix(input), input.articles, input.columns);
  return { allSay, differOn, leavesOut };
}

const everybody = (claim: string, overrides: Partial<Mention> = {}) =>
  keys.map((article) => buildMention(claim, article, overrides));

describe("what all say", () => {
  it("is the claim that every article makes in its own voice", () => {
    const { allSay } = find({ mentions: everybody("closed") });
    expect(allSay).toEqual({
      kind: "all-say",
      sentence: "All three articles say: The bridge was closed to cars on 3 March.",
      note: "3 of 3 articles, in their own voice",
      claim: "closed",
      column: null,
    });
  });

  it("does not call a quotation saying", () => {
    const [first, ...quoting] = everybody("closed");
    const quoted = quoting.map((mention): Mention => ({ ...mention, voice: "attributed" }));
    const { allSay } = find({ mentions: first === undefined ? quoted : [first, ...quoted] });
    expect(allSay?.sentence).toBe("All three articles carry: The bridge was closed to cars on 3 March.");
    expect(allSay?.note).toBe("3 of 3 articles, 1 in their own voice, 2 by quoting others");
  });

  it("becomes what most say where one article differs, and tells what that one does", () => {
    const mentions = everybody("closed").slice(0, 2);
    const { allSay } = find({ mentions, checks: [buildCheck("closed", "state")] });
    expect(allSay?.sentence).toBe("Two of three articles say: The bridge was closed to cars on 3 March.");
    expect(allSay?.note).toBe("2 of 3 articles, in their own voice; 1 without it");
  });

  it("is nothing where the only common claim is contested, ironic or a slip", () => {
    const contested = [...everybody("closed").slice(0, 2), buildMention("closed", "state", { polarity: "denies" })];
    for (const mentions of [contested, everybody("closed", { ironic: true }), []]) {
      expect(find({ mentions }).allSay).toMatchObject({
        sentence: "No claim is carried by two articles without dispute.",
        claim: null,
      });
    }
  });

  it("says both where there are two articles", () => {
    const articles = [buildArticle("courier"), buildArticle("lantern")];
    const { allSay } = find({ articles, columns: columns.slice(0, 2), mentions: everybody("closed").slice(0, 2) });
    expect(allSay?.sentence).toBe("Both articles say: The bridge was closed to cars on 3 March.");
  });
});

describe("what they differ on", () => {
  it("is the claim at the head of the matrix, with its sides counted", () => {
    const mentions = [
      buildMention("knew", "lantern"),
      buildMention("knew", "state", { polarity: "denies" }),
      ...everybody("closed"),
    ];
    expect(find({ claims: [closed, knew], mentions }).differOn).toEqual({
      kind: "differ-on",
      sentence: "They differ on: The city knew since autumn.",
      note: "1 asserts it, 1 denies it, 1 not checked",
      claim: "knew",
      column: null,
    });
  });

  it("names the claim that stands against it where nobody denies either", () => {
    const claims = ["14", "22"].map((cost) =>
      buildClaim(`cost-${cost}`, { statement: `Repairs will cost ${cost} million crowns` }),
    );
    const { differOn } = find({
      claims,
      links: [{ from: "cost-14", to: "cost-22", kind: "contradicts" }],
      mentions: [buildMention("cost-14", "state"), buildMention("cost-22", "lantern")],
    });
    expect(differOn?.sentence).toBe("They differ on: Repairs will cost 14 million crowns.");
    expect(differOn?.note).toBe(
      "1 asserts it, 2 not checked; against it: Repairs will cost 22 million crowns. 1 asserts it",
    );
  });

  it("does not call a claim uncontested that an article carries with a denial", () => {
    const mentions = [
      buildMention("knew", "lantern", { voice: "attributed", polarity: "denies" }),
      ...everybody("closed"),
    ];
    expect(find({ claims: [closed, knew], mentions }).differOn).toMatchObject({
      sentence: "No article stands against another on a claim.",
      claim: null,
    });
  });

  it("is nothing where no claim is contested, and says how far that was checked", () => {
    expect(find({ mentions: everybody("closed") }).differOn).toMatchObject({
      sentence: "No claim is contested.",
      note: "One claim of fact in three articles, all checked",
      claim: null,
    });
    expect(find({ mentions: everybody("closed").slice(0, 2) }).differOn?.note).toBe(
      "One claim of fact in three articles; one cell not checked yet",
    );
  });
});

describe("what one leaves out", () => {
  const carried = [buildMention("cracks", "courier"), buildMention("cracks", "lantern")];

  it("is what most others affirm and a person looked for in vain", () => {
    const { leavesOut } = find({ claims: [cracks], mentions: carried, checks: [buildCheck("cracks", "state")] });
    expect(leavesOut).toEqual({
      kind: "leaves-out",
      sentence: "State Broadcasting leaves out: Inspectors found cracks in two hangers.",
      note: "2 of 3 articles carry it",
      claim: "cracks",
      column: "state",
    });
  });

  it("names the others that lack it, too", () => {
    const checks = [buildCheck("cracks", "state"), buildCheck("cracks", "lantern")];
    const { leavesOut } = find({ claims: [cracks], mentions: carried.slice(0, 1), checks });
    expect(leavesOut?.sentence).toBe("Daily Lantern leaves out: Inspectors found cracks in two hangers.");
    expect(leavesOut?.note).toBe("1 of 3 articles carries it; not found in State Broadcasting either");
  });

  it("speaks of these articles, never of the outlet, where it has several", () => {
    const articles = [
      buildArticle("courier"),
      buildArticle("state-1", { column: "state" }),
      buildArticle("state-2", { column: "state" }),
    ];
    const base = { articles, claims: [cracks], mentions: carried.slice(0, 1) };
    const one = [buildCheck("cracks", "state-1")];
    expect(find({ ...base, checks: one }).leavesOut?.sentence).toBe(
      "State Broadcasting leaves out, in one of two articles: Inspectors found cracks in two hangers.",
    );
    expect(find({ ...base, checks: [...one, buildCheck("cracks", "state-2")] }).leavesOut?.sentence).toBe(
      "State Broadcasting leaves out, in these two articles: Inspectors found cracks in two hangers.",
    );
  });

  it("is nothing before anybody looked, and nothing where everybody carries everything", () => {
    expect(find({ claims: [cracks], mentions: carried }).leavesOut).toMatchObject({
      sentence: "Nothing is checked as missing yet.",
      note: "1 cell nobody has checked",
      claim: null,
    });
    expect(find({ mentions: everybody("closed") }).leavesOut).toMatchObject({
      sentence: "No article leaves out what others carry.",
      claim: null,
    });
  });
});

describe("findings", () => {
  it("say why there is nothing to find", () => {
    const sentences = (overrides: Partial<ComparisonInput>) =>
      Object.values(find(overrides)).map((finding) => [finding?.sentence, finding?.claim]);
    const thrice = (sentence: string) => [0, 1, 2].map(() => [sentence, null]);
    expect(sentences({ claims: [] })).toEqual(thrice("No claims of fact yet."));
    expect(sentences({ articles: [], columns: [] })).toEqual(thrice("No articles yet."));
    expect(sentences({ articles: [buildArticle("courier")] })).toEqual(
      thrice("Only one article: nothing to compare yet."),
    );
  });

  it("use at most 20 words beside the claim's own", () => {
    const mentions = [
      ...everybody("closed"),
      buildMention("knew", "lantern"),
      buildMention("knew", "state", { polarity: "denies" }),
      buildMention("cracks", "courier"),
    ];
    const claims = [closed, knew, cracks];
    const found = find({ claims, mentions, checks: [buildCheck("cracks", "state")] });
    for (const finding of Object.values(found)) {
      const statement = claims.find(({ key }) => key === finding?.claim)?.statement ?? "";
      expect(finding?.sentence).toContain(statement);
      expect(finding?.sentence.replace(statement, "").trim().split(" ").length).toBeLessThanOrEqual(20);
    }
  });
});
