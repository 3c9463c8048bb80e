import fc from "fast-check";
import { expect, test } from "vitest";
import type { FileReliability } from "./codebook-file";
import { joinReliability } from "./join-reliability";

const figure = (code: string, units: number, alpha: number | null = 0.5, coders = 2) => ({
  code,
  alpha,
  interval: null,
  units,
  coders,
});

const measurement = (version: number, measuredOn: string, ...codes: FileReliability["codes"]): FileReliability => ({
  version,
  measuredOn,
  codes,
});

const MEASUREMENTS = fc.array(
  fc.record({
    version: fc.integer({ min: 1, max: 3 }),
    measuredOn: fc.constantFrom("2031-03-01", "2031-03-02", "2032-01-01"),
    codes: fc.uniqueArray(
      fc.record({
        code: fc.constantFrom("cost", "safety", "fares"),
        alpha: fc.option(fc.double({ min: -1, max: 1, noNaN: true })),
        interval: fc.constant(null),
        units: fc.nat(5),
        coders: fc.integer({ min: 2, max: 4 }),
      }),
      { selector: ({ code }) => code },
    ),
  }),
);

test("a history grows by what was measured on another day, the oldest first", () => {
  const reported = measurement(1, "2031-03-01", figure("cost", 40));
  const here = measurement(1, "2031-06-01", figure("cost", 10), figure("safety", 10));
  expect(joinReliability([here, reported])).toEqual([reported, here]);
});

test("of two figures of one day the one that rests on more articles stays", () => {
  const joined = joinReliability([
    measurement(2, "2031-03-01", figure("cost", 10, 0.9), figure("fares", 10)),
    measurement(2, "2031-03-01", figure("cost", 40, 0.6), figure("safety", 5)),
  ]);
  expect(joined).toEqual([
    measurement(2, "2031-03-01", figure("cost", 40, 0.6), figure("fares", 10), figure("safety", 5)),
  ]);
});

test("a history that comes in twice is not doubled, and none of its days is lost", () => {
  fc.assert(
    fc.property(MEASUREMENTS, (some) => {
      const once = joinReliability(some);
      expect(joinReliability([...once, ...once])).toEqual(once);
      const days = (list: readonly FileReliability[]) =>
        new Set(list.map(({ version, measuredOn }) => `${version} ${measuredOn}`));
      expect(days(once)).toEqual(days(some));
    }),
  );
});
