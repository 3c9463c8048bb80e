import { describe, expect, it } from "vitest";
import { type ComparedState, listChangesSince } from "./changes-since";

const FROZEN: ComparedState = {
  articles: [
    { id: "lantern", title: "Bridge closed" },
    { id: "ledger", title: "Who pays for the bridge?" },
  ],
  claims: [
    { id: "closed", statement: "The bridge was closed on 3 March" },
    { id: "cost", statement: "Repairs cost 14 million crowns" },
  ],
  cells: [
    { claim: "closed", article: "lantern", state: "asserted" },
    { claim: "closed", article: "ledger", state: "not-checked" },
    { claim: "cost", article: "lantern", state: "absent" },
    { claim: "cost", article: "ledger", state: "asserted" },
  ],
  findings: [{ kind: "all-say", sentence: "No claim is carried by two articles without dispute." }],
  framing: {
    codebook: "policy-frames",
    version: 1,
    frames: [{ code: "economic", name: "Economic", articles: [{ article: "lantern", state: "absent" }] }],
  },
};

describe("what has changed since", () => {
  it("is nothing for the same comparison, in whatever order its parts come", () => {
    const turned = { ...FROZEN, cells: FROZEN.cells.toReversed(), articles: FROZEN.articles.toReversed() };
    expect(listChangesSince(FROZEN, turned).count).toBe(0);
  });

  it("names a cell with what it was and what it is, and the finding that follows from it", () => {
    const now: ComparedState = {
      ...FROZEN,
      cells: FROZEN.cells.map((cell) => (cell.state === "not-checked" ? { ...cell, state: "asserted" } : cell)),
      findings: [{ kind: "all-say", sentence: "Both articles say: The bridge was closed on 3 March." }],
    };
    const changes = listChangesSince(FROZEN, now);
    expect(changes.cells).toEqual([
      {
        key: "closed",
        name: "The bridge was closed on 3 March",
        article: "ledger",
        title: "Who pays for the bridge?",
        before: "not-checked",
        now: "asserted",
      },
    ]);
    expect(changes.findings).toHaveLength(1);
    expect(changes.count).toBe(2);
  });

  it("names an article that came and one that went once, and none of their cells", () => {
    const now: ComparedState = {
      ...FROZEN,
      articles: [
        { id: "lantern", title: "Bridge closed" },
        { id: "wire", title: "Harbour bridge shut" },
      ],
      cells: [
        ...FROZEN.cells.filter(({ article }) => article === "lantern"),
        { claim: "closed", article: "wire", state: "attributed" },
      ],
    };
    const changes = listChangesSince(FROZEN, now);
    expect(changes.articlesAdded).toEqual([{ key: "wire", name: "Harbour bridge shut" }]);
    expect(changes.articlesGone).toEqual([{ key: "ledger", name: "Who pays for the bridge?" }]);
    expect(changes.cells).toEqual([]);
    expect(changes.count).toBe(2);
  });

  it("tells a claim with other words from a claim that came", () => {
    const now: ComparedState = {
      ...FROZEN,
      claims: [
        { id: "closed", statement: "The bridge was closed to cars on 3 March" },
        { id: "cracks", statement: "Inspectors found cracks" },
      ],
    };
    const changes = listChangesSince(FROZEN, now);
    expect(changes.claimsReworded.map(({ before }) => before)).toEqual(["The bridge was closed on 3 March"]);
    expect(changes.claimsAdded.map(({ key }) => key)).toEqual(["cracks"]);
    expect(changes.claimsGone.map(({ key }) => key)).toEqual(["cost"]);
  });

  it("compares frames of one version of a codebook only", () => {
    const coded = [{ code: "economic", name: "Economic", articles: [{ article: "lantern", state: "present" }] }];
    const same = listChangesSince(FROZEN, { ...FROZEN, framing: { ...FROZEN.framing, frames: coded } });
    expect(same.frames).toMatchObject([{ name: "Economic", before: "absent", now: "present" }]);
    const other = listChangesSince(FROZEN, { ...FROZEN, framing: { ...FROZEN.framing, version: 2, frames: coded } });
    expect(other).toMatchObject({ frames: [], isOtherCodebook: true, count: 1 });
  });
});
