import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { shownParts, shownTotal, shownYesNo } from "./suppress";

describe("yes or no", () => {
  test("a number is shown where it and the others reach the minimum", () => {
    expect(shownYesNo(8, 23, 5)).toBe(8);
    expect(shownYesNo(5, 10, 5)).toBe(5);
  });

  test("few, nobody, nearly all and all are hidden alike", () => {
    for (const yes of [0, 1, 4, 19, 22, 23]) expect(shownYesNo(yes, 23, 5)).toBeNull();
  });

  test("below twice the minimum nothing can be shown", () => {
    for (let yes = 0; yes <= 9; yes += 1) expect(shownYesNo(yes, 9, 5)).toBeNull();
  });
});

test("a total is shown from the minimum on, and never as 0", () => {
  expect([0, 4, 5, 23].map((count) => shownTotal(count, 5))).toEqual([null, null, 5, 23]);
});

describe("parts of a whole", () => {
  test("parts that all reach the minimum are shown", () => {
    expect(shownParts([5, 8, 10], 5)).toEqual([5, 8, 10]);
  });

  test("where one would be hidden alone, the next smallest is hidden with it", () => {
    expect(shownParts([2, 8, 13], 5)).toEqual([null, null, 13]);
    expect(shownParts([13, 2, 8], 5)).toEqual([13, null, null]);
  });

  test("of equal ones both are hidden: which was chosen would tell that they are equal", () => {
    expect(shownParts([6, 6, 1, 10], 5)).toEqual([null, null, null, 10]);
  });

  test("two hidden ones as large as they can be would be known, and take a third along", () => {
    expect(shownParts([4, 4, 5, 9], 5)).toEqual([null, null, null, 9]);
  });

  test("two hidden ones that are fewer people than the minimum take a third along", () => {
    expect(shownParts([0, 2, 6, 12], 5)).toEqual([null, null, null, 12]);
  });

  test("an answer that everybody gave is hidden with those that nobody gave", () => {
    expect(shownParts([23, 0, 0], 5)).toEqual([null, null, null]);
  });

  test("two parts are shown both or hidden both", () => {
    expect(shownParts([6, 17], 5)).toEqual([6, 17]);
    expect(shownParts([4, 19], 5)).toEqual([null, null]);
  });

  test("nobody who knows the rule and the total can compute a hidden part", () => {
    for (const [parts, most, minimum] of [
      [2, 24, 5],
      [3, 24, 5],
      [4, 16, 3],
      [5, 11, 2],
    ] as const) {
      expect(findGivenAway(parts, most, minimum)).toEqual([]);
    }
  });

  test("what is shown is true, reaches the minimum, and leaves at least as many people hidden, or none", () => {
    const counts = fc.array(fc.nat({ max: 30 }), { minLength: 2, maxLength: 7 });
    fc.assert(
      fc.property(counts, fc.integer({ min: 2, max: 12 }), (all, minimum) => {
        const shown = shownParts(all, minimum);
        const total = all.reduce((sum, count) => sum + count, 0);
        const hidden = all.filter((_, index) => shown[index] === null);
        const isTrue = shown.every((count, index) => count === null || (count === all[index] && count >= minimum));
        const left = hidden.reduce((sum, count) => sum + count, 0);
        return isTrue && hidden.length !== 1 && (hidden.length === 0 || left >= Math.min(minimum, total));
      }),
    );
  });
});

/**
 * Tables whose hidden part has one possible value for somebody who sees the result, knows the total and knows the rule:
 * they list all tables that look the same, and compare.
 */
function findGivenAway(parts: number, most: number, minimum: number): readonly string[] {
  const alike = new Map<string, Set<number>[]>();
  for (const table of listTables(parts, most)) {
    const total = table.reduce((sum, count) => sum + count, 0);
    if (total === 0) continue;
    const look = JSON.stringify([total, shownParts(table, minimum)]);
    const values = alike.get(look) ?? table.map(() => new Set<number>());
    for (const [index, count] of table.entries()) values[index]?.add(count);
    alike.set(look, values);
  }
  return [...alike].flatMap(([look, values]) => {
    const [, shown] = JSON.parse(look) as [number, (number | null)[]];
    return shown.some((count, index) => count === null && (values[index]?.size ?? 0) < 2) ? [look] : [];
  });
}

function listTables(parts: number, most: number): readonly (readonly number[])[] {
  if (parts === 0) return [[]];
  const tables: (readonly number[])[] = [];
  for (let count = 0; count <= most; count += 1) {
    for (const rest of listTables(parts - 1, most - count)) tables.push([count, ...rest]);
  }
  return tables;
}
