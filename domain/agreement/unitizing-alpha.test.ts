import fc from "fast-check";
import { expect, test } from "vitest";
import type { TextRange } from "../text/page-text";
import { type MarkedContinuum, unitizingAlpha } from "./unitizing-alpha";

const range = (start: number, end: number): TextRange => ({ start, end });
const valueOf = (...continua: readonly MarkedContinuum[]) => unitizingAlpha(continua).value ?? Number.NaN;

/** The definition, unit by unit: every ordered pair of positions that two coders, or two stretches, could have made. */
function naive({ length, coders }: MarkedContinuum): number {
  // The stretch that each position of each coder lies in; gaps are stretches of one unit.
  const units = coders.map((ranges) =>
    Array.from({ length }, (_, at) => ranges.findIndex(({ start, end }) => start <= at && at < end)),
  );
  let observed = 0;
  let pairs = 0;
  let expected = 0;
  let possible = 0;
  for (const [i, first] of units.entries()) {
    for (const [j, second] of units.entries()) {
      for (let at = 0; at < length; at += 1) {
        if (i === j) continue;
        pairs += 1;
        if ((first[at] === -1) !== (second[at] === -1)) observed += 1;
      }
      for (const [x, one] of first.entries()) {
        for (const [y, other] of second.entries()) {
          const isOneStretch = i === j && (x === y || (one === other && one !== -1));
          if (isOneStretch) continue;
          possible += 1;
          if ((one === -1) !== (other === -1)) expected += 1;
        }
      }
    }
  }
  return 1 - observed / pairs / (expected / possible);
}

test("the same marks by all coders reach 1, and no common unit falls below 0", () => {
  const marks = [range(3, 9), range(20, 31)];
  expect(valueOf({ length: 60, coders: [marks, marks, marks] })).toBe(1);
  expect(valueOf({ length: 60, coders: [[range(0, 10)], [range(30, 40)]] })).toBeLessThan(0);
});

test("marks that differ a little agree more than marks that differ much", () => {
  const against = (end: number) => valueOf({ length: 100, coders: [[range(10, 40)], [range(10, end)]] });
  expect(against(38)).toBeGreaterThan(against(30));
  expect(against(30)).toBeGreaterThan(against(15));
});

test("the lengths give what counting every pair of positions gives", () => {
  const cuts = fc.uniqueArray(fc.integer({ min: 0, max: 24 }), { maxLength: 6 }).map((points) => {
    const sorted = [...points].sort((a, b) => a - b);
    const ranges: TextRange[] = [];
    for (let index = 0; index + 1 < sorted.length; index += 2) {
      ranges.push(range(sorted[index] ?? 0, sorted[index + 1] ?? 0));
    }
    return ranges;
  });
  fc.assert(
    fc.property(fc.array(cuts, { minLength: 2, maxLength: 4 }), (coders) => {
      const continuum = { length: 24, coders };
      const { value } = unitizingAlpha([continuum]);
      if (value !== null) expect(value).toBeCloseTo(naive(continuum), 10);
    }),
  );
});

test("overlapping marks of one coder count once, and marks beyond the text end with it", () => {
  const tidy = { length: 50, coders: [[range(0, 30)], [range(0, 20), range(40, 50)]] };
  const untidy = {
    length: 50,
    coders: [
      [range(10, 30), range(0, 20)],
      [range(0, 20), range(40, 99)],
    ],
  };
  expect(valueOf(untidy)).toBe(valueOf(tidy));
});

test("texts are pooled, and a text with one coder says nothing", () => {
  const one = { length: 50, coders: [[range(0, 10)], [range(0, 12)]] };
  const other = { length: 80, coders: [[range(5, 15)], [range(60, 70)]] };
  expect(valueOf(one, other)).toBeLessThan(valueOf(one));
  expect(valueOf(one, { length: 80, coders: [[range(0, 80)]] })).toBe(valueOf(one));
});

test("without marks, or with everything marked, there is no figure", () => {
  expect(unitizingAlpha([{ length: 50, coders: [[], []] }])).toEqual({
    value: null,
    reason: "no coder marked anything",
  });
  expect(unitizingAlpha([{ length: 50, coders: [[range(0, 50)], [range(0, 50)]] }]).value).toBeNull();
  expect(unitizingAlpha([{ length: 50, coders: [[range(0, 9)]] }])).toEqual({
    value: null,
    reason: "no text was marked by two coders",
  });
});
