import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CELL_STATES } from "../comparison";
import { CLAIM_GROUPINGS } from "./claim-choice";
import { agreementOf, groupClaimRows } from "./group-claim-rows";
import { buildMatrixOf, keysOf } from "./test-rows";

describe("what the articles have made of a claim", () => {
  it.each([
    ["conflict", ["asserted", "denied"]],
    ["differ", ["attributed", "attributed-denial"]],
    ["left-out", ["asserted", "absent", "not-checked"]],
    ["open", ["asserted", "open"]],
    ["all-say", ["asserted", "asserted"]],
    ["all-carry", ["asserted", "attributed"]],
    ["unchecked", ["asserted", "not-checked"]],
    ["unsaid", ["open", "absent"]],
  ] as const)("is %s for %j", (agreement, states) => {
    const [row] = buildMatrixOf({ one: { states } }).rows;
    expect(row === undefined ? null : agreementOf(row)).toBe(agreement);
  });
});

describe("groups of rows", () => {
  it("by agreement stand from the sharpest difference to none", () => {
    const { rows } = buildMatrixOf({
      said: { states: ["asserted", "asserted"] },
      fought: { states: ["asserted", "denied"] },
      lacked: { states: ["asserted", "absent"] },
    });
    const groups = groupClaimRows(rows, "agreement");
    expect(groups.map(({ title, rows: of }) => [title, keysOf(of)])).toEqual([
      ["In conflict", ["fought"]],
      ["Left out by some", ["lacked"]],
      ["All say it", ["said"]],
    ]);
  });

  it("put narrower claims below the widest, and the rest on their own", () => {
    const states = ["asserted", "asserted"] as const;
    const { rows } = buildMatrixOf({
      some: { states, narrowerOf: ["many"] },
      few: { states, narrowerOf: ["some"] },
      many: { states },
      other: { states },
    });
    const [family, alone] = groupClaimRows(rows, "wider");
    expect(keysOf(family?.rows ?? [])[0]).toBe("many");
    expect([...keysOf(family?.rows ?? [])].sort()).toEqual(["few", "many", "some"]);
    expect(keysOf(alone?.rows ?? [])).toEqual(["other"]);
  });

  it("come to an end where links lead in a circle", () => {
    const states = ["asserted"] as const;
    const { rows } = buildMatrixOf({
      one: { states, narrowerOf: ["two"] },
      two: { states, narrowerOf: ["one"] },
    });
    expect(groupClaimRows(rows, "wider").map((group) => group.rows.length)).toEqual([2]);
  });

  it("hold every row exactly once, whatever the states and links", () => {
    const plan = fc.record({
      states: fc.array(fc.constantFrom(...CELL_STATES), { minLength: 3, maxLength: 3 }),
      narrowerOf: fc.uniqueArray(fc.constantFrom("k0", "k1", "k2", "k3"), { maxLength: 2 }),
    });
    fc.assert(
      fc.property(
        fc.array(plan, { minLength: 4, maxLength: 4 }),
        fc.constantFrom(...CLAIM_GROUPINGS),
        (plans, grouping) => {
          const { rows } = buildMatrixOf(Object.fromEntries(plans.map((one, index) => [`k${index}`, one])));
          const grouped = groupClaimRows(rows, grouping).flatMap((group) => keysOf(group.rows));
          expect([...grouped].sort()).toEqual([...keysOf(rows)].sort());
        },
      ),
    );
  });
});
