import { describe, expect, it } from "vitest";
import { countRule } from "./count-rule";
import { capitalise, countInWords, countOf, formatFigure, joinNames, withFullStop } from "./sentence-parts";

describe("countRule", () => {
  it.each([
    [0, 0, "dots", "none of no"],
    [1, 1, "dots", "one of one"],
    [2, 4, "dots", "two of four"],
    [0, 4, "dots", "none of four"],
    [2, 5, "k-of-n", "2 of 5"],
    [19, 19, "k-of-n", "19 of 19"],
    [9, 20, "percent", "45 per cent"],
    [1, 300, "percent", "under 1 per cent"],
    [299, 300, "percent", "over 99 per cent"],
    [0, 300, "percent", "0 per cent"],
    [300, 300, "percent", "100 per cent"],
  ])("shows %i of %i as %s: %s", (k, n, kind, text) => {
    expect(countRule(k, n)).toEqual({ kind, text });
  });

  it.each([
    [3, 2],
    [-1, 2],
    [0.5, 2],
    [Number.NaN, 2],
  ])("refuses %d of %d", (k, n) => {
    expect(() => countRule(k, n)).toThrow(RangeError);
  });
});

describe("sentence parts", () => {
  it("writes counts in words up to twelve", () => {
    expect(countInWords(12)).toBe("twelve");
    expect(countInWords(13)).toBe("13");
    expect(countOf(1, "article")).toBe("one article");
    expect(countOf(0, "article")).toBe("no articles");
  });

  it("separates thousands", () => {
    expect([7, 999, 1140, 1234567].map(formatFigure)).toEqual(["7", "999", "1,140", "1,234,567"]);
  });

  it("joins names as a sentence does", () => {
    expect([[], ["A"], ["A", "B"], ["A", "B", "C"]].map(joinNames)).toEqual(["", "A", "A and B", "A, B and C"]);
  });

  it("starts with a capital and ends with one stop", () => {
    expect(capitalise("six articles")).toBe("Six articles");
    expect(withFullStop("It is closed")).toBe("It is closed.");
    expect(withFullStop("It is closed.")).toBe("It is closed.");
  });
});
