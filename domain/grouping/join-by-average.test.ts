import fc from "fast-check";
import { expect, test } from "vitest";
import { joinByAverage } from "./join-by-average";

/** Rows of a table from the likeness of every pair. */
function table(size: number, likeness: (a: number, b: number) => number): Map<number, number>[] {
  return Array.from({ length: size }, (_, a) => {
    const others = Array.from({ length: size }, (_, b) => b).filter((b) => b !== a);
    return new Map(others.map((b) => [b, likeness(Math.min(a, b), Math.max(a, b))]));
  });
}

const join = (rows: Map<number, number>[], threshold = 0.5, days: (number | null)[] = []) =>
  joinByAverage(
    rows,
    rows.map((_, at) => (days[at] == null ? null : { first: days[at], last: days[at] })),
    threshold,
  ).map(({ members }) => members);

test("the mean over all pairs decides: a chain of neighbours is not one group", () => {
  const chain = table(3, (a, b) => (b - a === 1 ? 0.8 : 0.1));
  expect(join(chain)).toEqual([[0, 1], [2]]);
  expect(join(chain, 0.4)).toEqual([[0, 1, 2]]);
});

test("equal links are joined from the first article on", () => {
  expect(join(table(3, (a, b) => (b - a === 1 ? 0.9 : 0)))).toEqual([[0, 1], [2]]);
});

test("silence between two groups keeps them apart, reports in between bridge it", () => {
  const alike = table(3, () => 0.6);
  expect(join(alike, 0.5, [0, 60, 61])).toEqual([[0], [1, 2]]);
  expect(join(alike, 0.5, [0, 1, 2])).toEqual([[0, 1, 2]]);
});

test("each article is in one group, and no two groups that remain reach the threshold", () => {
  const values = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 28, maxLength: 28 });
  fc.assert(
    fc.property(values, (numbers) => {
      const pair = (a: number, b: number) => numbers[(b * (b - 1)) / 2 + a] ?? 0;
      const groups = join(table(8, pair));
      expect(groups.flat().toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
      for (const [at, group] of groups.entries()) {
        for (const other of groups.slice(at + 1)) {
          const sum = group.flatMap((a) => other.map((b) => pair(Math.min(a, b), Math.max(a, b))));
          expect(sum.reduce((total, value) => total + value, 0) / sum.length).toBeLessThan(0.5 + 1e-9);
        }
      }
    }),
  );
});
