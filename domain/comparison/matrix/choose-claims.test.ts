import { describe, expect, it } from "vitest";
import { chooseClaims } from "./choose-claims";
import { ALL_CLAIMS, type ClaimChoice } from "./claim-choice";
import { buildMatrixOf, keysOf } from "./test-rows";

const matrix = buildMatrixOf({
  bridge: { statement: "The bridge closed on 3 March", states: ["asserted", "asserted"], knowableFrom: "2031-03-03" },
  cost: { statement: "Repairs cost 14 million crowns", states: ["asserted", "denied"], knowableFrom: "2031-03" },
  ferry: { statement: "A ferry runs at night", states: ["attributed", "not-checked"] },
  tolls: { statement: "Tolls rise in spring", states: ["open", "absent"] },
  shame: { statement: "The closure is a shame", states: ["asserted", "denied"], kind: "evaluation" },
});

const choose = (choice: Partial<ClaimChoice>) => {
  const { rows, otherRows } = chooseClaims(matrix, { ...ALL_CLAIMS, ...choice });
  return [...keysOf(rows), ...keysOf(otherRows)];
};

describe("the claims that a reader asks for", () => {
  it("are all of them, conflicts first, where nothing is asked", () => {
    expect(choose({})).toEqual(keysOf([...matrix.rows, ...matrix.otherRows]));
    expect(choose({})[0]).toBe("cost");
  });

  it("are facts or judgements, and judgements never mix with facts", () => {
    expect(choose({ block: "judgements" })).toEqual(["shame"]);
    expect(choose({ block: "facts" })).not.toContain("shame");
  });

  it("are those in conflict, or those that somebody has still to look for", () => {
    expect(choose({ state: "conflict" })).toEqual(["cost"]);
    expect(choose({ state: "unchecked" })).toEqual(["ferry"]);
  });

  it("contain every word, in whatever order and case", () => {
    expect(choose({ words: " MARCH bridge " })).toEqual(["bridge"]);
    expect(choose({ words: "bridge ferry" })).toEqual([]);
  });

  it.each([
    [{ outlet: "b" }, ["bridge"]],
    [{ outlet: "a", stance: "open" }, ["tolls"]],
    [{ outlet: "b", stance: "contests" }, ["cost", "shame"]],
    [{ stance: "quotes" }, ["ferry"]],
    [{ outlet: "b", stance: "absent" }, ["tolls"]],
    [{ outlet: "gone" }, []],
  ] as const)("stand with an outlet as asked: %j", (choice, keys) => {
    expect([...choose(choice)].sort()).toEqual([...keys].sort());
  });

  it("come by statement, by the day from which they could be known, or by how many carry them", () => {
    expect(choose({ sort: "statement" })).toEqual(["ferry", "cost", "bridge", "tolls", "shame"]);
    expect(choose({ sort: "known", block: "facts" }).slice(-2)).toEqual(["cost", "bridge"]);
    expect(choose({ sort: "carried", block: "facts" })[0]).toBe("bridge");
    expect(choose({ sort: "carried", block: "facts" }).at(-1)).toBe("tolls");
  });
});
