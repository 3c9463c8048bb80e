import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildMatrixOf } from "./test-rows";
import { findStep, listUnchecked } from "./walk-unchecked";

const matrix = buildMatrixOf({
  fought: { states: ["asserted", "denied", "not-checked"] },
  half: { states: ["not-checked", "asserted", "not-checked"] },
  demand: { states: ["not-checked", "absent", "open"], kind: "demand" },
});
const articles = ["a", "b", "c"].map((key) => ({ key, hasText: true }));

describe("what nobody has looked for", () => {
  it("comes article by article, in the matrix' order within one", () => {
    expect(listUnchecked(matrix, articles).map(({ article, claim }) => `${article} ${claim}`)).toEqual([
      "a half",
      "a demand",
      "c fought",
      "c half",
    ]);
  });

  it("leaves out articles that cannot be read here", () => {
    const cells = listUnchecked(matrix, [{ key: "a", hasText: false }, ...articles.slice(1)]);
    expect(new Set(cells.map(({ article }) => article))).toEqual(new Set(["c"]));
  });
});

describe("a step of the walk", () => {
  const cells = listUnchecked(matrix, articles);

  it("begins with the first of all", () => {
    expect(findStep(cells, null, null)).toEqual({ cell: cells[0], number: 1, of: 4, next: cells[1] });
  });

  it("goes on in number whether the one before was done or skipped", () => {
    expect(findStep(cells, cells[1] ?? null, 4)).toMatchObject({ number: 2, of: 4 });
    expect(findStep(cells.slice(1), cells[1] ?? null, 4)).toMatchObject({ number: 2, of: 4 });
  });

  it("comes back to what was skipped, and ends with the last one left", () => {
    expect(findStep(cells, cells[3] ?? null, 4)?.next).toEqual(cells[0]);
    expect(findStep(cells.slice(0, 1), cells[0] ?? null, 4)).toMatchObject({ number: 4, of: 4, next: null });
    expect(findStep([], null, 4)).toBeNull();
  });

  it("never counts beyond its end", () => {
    fc.assert(
      fc.property(fc.nat(4), fc.nat(6), fc.option(fc.nat(9)), (left, place, of) => {
        const step = findStep(cells.slice(0, left), cells[place] ?? null, of);
        if (step === null) expect(left).toBe(0);
        else expect(step.number >= 1 && step.number <= step.of).toBe(true);
      }),
    );
  });
});
