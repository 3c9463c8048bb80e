import fc from "fast-check";
import { expect, test } from "vitest";
import type { TextRange } from "../text/page-text";
import { type MarkedContinuum, unitizingAlpha } from "./unitizing-alpha";

const range = (start: number, end: number): TextRange => ({ start, end });
const valueOf = (...continua: readonly MarkedContinuum[]) => unitizingAlpha(continua).value ?? Number.NaN;

/** The definition, unit by unit: every ordered pair of positions that two coders, or two stretches, could have made. */
function naive(continua: readonly MarkedContinuum[]): number {
  // Every position of every coder, with the text and the stretch that it lies in; gaps are stretches of one unit.
  const positions = continua.flatMap(({ length, coders }, text) =>
    coders.flatMap((ranges, coder) =>
      Array.from({ length }, (_, at) => {
        const stretch = ranges.findIndex(({ start, end }) => start <= at && at < end);
        const name = stretch === -1 ? `${text} ${coder} gap ${at}` : `${text} ${coder} mark ${stretch}`;
        return { text, coder, at, name, isMarked: stretch !== -1, pairsWith: coders.length - 1 };
      }),
    ),
  );
  let [observed, expected, possible] = [0, 0, 0];
  for (const one of positions) {
    for (const other of positions) {
      const differ = one.isMarked !== other.isMarked;
      const isSamePlace = one.text === other.text && one.at === other.at && one.coder !== other.coder;
      if (isSamePlace && differ) observed += 1 / one.pairsWith;
      if (one.name === other.name) continue;
      possible += 1;
      if (differ) expected += 1;
    }
  }
  return 1 - observed / positions.length / (expected / possible);
}

test("worked by hand: ten units, of which one coder marks 2 to 6 and the other 4 to 6", () => {
  // Marked 4 + 2 = 6 of 20, gaps 6 + 8 = 14. They differ on 2 units, as two ordered pairs: 4 of 20 disagree.
  // Of 20 · 20 pairs of units 4² + 2² are of one stretch and 14 are a gap's unit with itself: 366 are left,
  // 2 · 6 · 14 of them a mark and a gap. By chance 20 · 168 / 366 disagree.
  const { value } = unitizingAlpha([{ length: 10, coders: [[range(2, 6)], [range(4, 6)]] }]);
  expect(value).toBeCloseTo(1 - 4 / ((20 * 168) / 366), 12);
  expect(value).toBeCloseTo(0.564, 3);
});

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
  // Texts with different numbers of coders, pooled.
  const texts = fc.array(cuts, { minLength: 2, maxLength: 4 }).map((coders) => ({ length: 24, coders }));
  fc.assert(
    fc.property(fc.array(texts, { minLength: 1, maxLength: 3 }), (continua) => {
      const { value } = unitizingAlpha(continua);
      if (value !== null) expect(value).toBeCloseTo(naive(continua), 10);
    }),
    { numRuns: 60 },
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
