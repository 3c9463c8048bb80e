import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mixedText } from "@/test/mixed-text";
import {
  mergeRanges,
  subtractRanges,
  toPageOffset,
  toPageRange,
  toVersionOffset,
  toVersionRange,
  versionText,
} from "./version-text";

//            0         10        20
const page = "MENU\nThe ferry [ad]left.\nLOGIN";
const removed = [
  { start: 0, end: 5 },
  { start: 15, end: 19 },
  { start: 24, end: 30 },
];

test("the version is the page without what was removed, and nothing else", () => {
  expect(versionText(page, removed)).toBe("The ferry left.");
  expect(versionText(page, [])).toBe(page);
  expect(versionText(page, [{ start: 0, end: page.length }])).toBe("");
});

describe("positions", () => {
  test("inside a removed stretch become the place of the cut", () => {
    expect([15, 17, 19].map((offset) => toVersionOffset(offset, removed))).toEqual([10, 10, 10]);
  });

  test("at a cut have two places on the page: a passage begins after it and ends before it", () => {
    expect(toPageOffset(10, removed, "start")).toBe(19);
    expect(toPageOffset(10, removed, "end")).toBe(15);
  });
});

describe("ranges", () => {
  test("wholly removed ones are gone, others keep what is left", () => {
    expect(toVersionRange({ start: 15, end: 19 }, removed)).toBeNull();
    expect(toVersionRange({ start: 9, end: 23 }, removed)).toEqual({ start: 4, end: 14 });
  });

  test("across a cut span the removed stretch on the page", () => {
    const onPage = toPageRange({ start: 4, end: 14 }, removed);
    expect(page.slice(onPage.start, onPage.end)).toBe("ferry [ad]left");
    expect(subtractRanges([onPage], removed).map(({ start, end }) => page.slice(start, end))).toEqual([
      "ferry ",
      "left",
    ]);
  });

  test("are joined where they overlap or touch, and dropped where they are empty", () => {
    const ranges = [{ start: 4, end: 6 }, { start: 0, end: 2 }, { start: 2, end: 3 }, { start: 5, end: 9 }, { start: 20, end: 20 }]; // prettier-ignore
    expect(mergeRanges(ranges)).toEqual([
      { start: 0, end: 3 },
      { start: 4, end: 9 },
    ]);
  });
});

const ranges = (length: number) =>
  fc.array(
    fc
      .tuple(fc.nat({ max: length }), fc.nat({ max: length }))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })),
    { maxLength: 6 },
  );

const pageWithRemovals = mixedText.chain((text) =>
  fc.record({ text: fc.constant(text), removed: ranges(text.length) }),
);

describe("for any page and any removals, unsorted and overlapping ones too", () => {
  test("a position of the version survives the way to the page and back", () => {
    fc.assert(
      fc.property(pageWithRemovals, ({ text, removed }) => {
        const { length } = versionText(text, removed);
        for (let offset = 0; offset <= length; offset += 1) {
          expect(toVersionOffset(toPageOffset(offset, removed, "start"), removed)).toBe(offset);
          expect(toVersionOffset(toPageOffset(offset, removed, "end"), removed)).toBe(offset);
        }
      }),
    );
  });

  test("a range of the version is the same text on the page without the removed stretches", () => {
    fc.assert(
      fc.property(pageWithRemovals, fc.nat(), fc.nat(), ({ text, removed }, a, b) => {
        const version = versionText(text, removed);
        const start = a % (version.length + 1);
        const end = start + (b % (version.length - start + 1));
        const onPage = toPageRange({ start, end }, removed);
        const pieces = subtractRanges([onPage], removed).map((piece) => text.slice(piece.start, piece.end));
        expect(pieces.join("")).toBe(version.slice(start, end));
        expect(toVersionRange(onPage, removed)).toEqual(end > start ? { start, end } : null);
      }),
    );
  });

  test("subtracting leaves exactly the units that lie in a range and in no hole", () => {
    fc.assert(
      fc.property(ranges(40), ranges(40), (kept, holes) => {
        const covers = (list: readonly { start: number; end: number }[], unit: number) =>
          list.some(({ start, end }) => unit >= start && unit < end);
        const rest = subtractRanges(kept, holes);
        for (let unit = 0; unit <= 40; unit += 1) {
          expect(covers(rest, unit)).toBe(covers(kept, unit) && !covers(holes, unit));
        }
        rest.forEach((range, index) => expect(range.start).toBeGreaterThanOrEqual(rest[index - 1]?.end ?? 0));
      }),
    );
  });
});
