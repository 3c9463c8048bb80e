import { expect, test } from "vitest";
import { cohensKappa, fleissKappa } from "./kappa";
import { percentAgreement } from "./percent-agreement";
import { type Rating, tabulateRatings } from "./rating-table";

/** Units in which two coders gave the values `a` and `b`, as often as `count` says. */
const pairs = (...cells: readonly (readonly [a: string, b: string, count: number])[]): Rating[] => {
  let unit = 0;
  return cells.flatMap(([a, b, count]) =>
    Array.from({ length: count }, () => {
      unit += 1;
      return [
        { unit: `u${unit}`, coder: "Ada", value: a },
        { unit: `u${unit}`, coder: "Ben", value: b },
      ];
    }).flat(),
  );
};

/** Units × values: how many coders gave each value. */
const counts = (rows: readonly (readonly number[])[]): Rating[] =>
  rows.flatMap((row, unit) => {
    let coder = 0;
    return row.flatMap((count, value) =>
      Array.from({ length: count }, () => {
        coder += 1;
        return { unit: `u${unit}`, coder: `c${coder}`, value: String(value) };
      }),
    );
  });

test("Cohen (1960): three values in proportions .25 .13 .12, .12 .02 .16, .03 .15 .02 give kappa −.09", () => {
  const table = tabulateRatings(
    pairs(
      ["1", "1", 25],
      ["1", "2", 13],
      ["1", "3", 12],
      ["2", "1", 12],
      ["2", "2", 2],
      ["2", "3", 16],
      ["3", "1", 3],
      ["3", "2", 15],
      ["3", "3", 2],
    ),
  );
  expect(cohensKappa(table, "seed").value).toBeCloseTo(-0.09, 2);
  expect(percentAgreement(table, "seed").value).toBeCloseTo(0.29, 10);
});

test("two readers of 50 proposals who agree on 35 of them reach kappa .4", () => {
  const table = tabulateRatings(pairs(["yes", "yes", 20], ["yes", "no", 5], ["no", "yes", 10], ["no", "no", 15]));
  expect(cohensKappa(table, "seed").value).toBeCloseTo(0.4, 10);
});

test("the published example of fourteen raters, ten subjects and five values gives Fleiss' kappa .210", () => {
  const table = tabulateRatings(
    counts([
      [0, 0, 0, 0, 14],
      [0, 2, 6, 4, 2],
      [0, 0, 3, 5, 6],
      [0, 3, 9, 2, 0],
      [2, 2, 8, 1, 1],
      [7, 7, 0, 0, 0],
      [3, 2, 6, 3, 0],
      [2, 5, 3, 2, 2],
      [6, 5, 2, 1, 0],
      [0, 2, 2, 3, 7],
    ]),
  );
  expect(fleissKappa(table, "seed").value).toBeCloseTo(0.21, 3);
  expect(percentAgreement(table, "seed").value).toBeCloseTo(0.378, 3);
});

test("each figure that cannot be computed says what is missing", () => {
  const three = tabulateRatings(counts([[2, 1], [3]]));
  expect(cohensKappa(three, "seed")).toEqual({
    value: null,
    reason: "Cohen's kappa compares two coders; there are 3",
  });
  const uneven = tabulateRatings(counts([[2, 1], [2]]));
  expect(fleissKappa(uneven, "seed")).toEqual({
    value: null,
    reason: "Fleiss' kappa needs the same number of values for every unit; here it is 2 to 3",
  });
  const alone = tabulateRatings([{ unit: "u", coder: "Ada", value: "1" }]);
  expect(percentAgreement(alone, "seed")).toEqual({ value: null, reason: "no unit was rated by two coders" });
  expect(fleissKappa(alone, "seed")).toEqual({ value: null, reason: "no unit was rated by two coders" });
  const same = tabulateRatings(pairs(["1", "1", 5]));
  expect(cohensKappa(same, "seed").value).toBeNull();
  expect(fleissKappa(same, "seed").value).toBeNull();
  expect(percentAgreement(same, "seed").value).toBe(1);
});

test("a coder who rates a unit twice is named", () => {
  const twice = ["1", "2"].map((value) => ({ unit: "a7", coder: "Ada", value }));
  expect(() => tabulateRatings(twice)).toThrow('coder "Ada" rates unit "a7" more than once');
});
