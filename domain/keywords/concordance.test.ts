import fc from "fast-check";
import { expect, test } from "vitest";
import { isGraphemeBoundary } from "../text/grapheme-span";
import { concordance } from "./concordance";

test("a line shows the word with whole words on either side", () => {
  const text = "Nobody crossed the old bridge on Monday morning.";
  const [line] = concordance(text, [{ start: 23, end: 29 }], 9);
  expect([line?.left, line?.word, line?.right]).toEqual(["the old ", "bridge", " on"]);
});

test("a line ends with its paragraph", () => {
  const [line] = concordance("Bad news\nThe bridge\r\nMore news", [{ start: 13, end: 19 }]);
  expect([line?.left, line?.word, line?.right]).toEqual(["The ", "bridge", ""]);
});

test("ranges lie in the text, equal what is shown and split no grapheme, whatever the text", () => {
  const text = fc.string({
    unit: fc.constantFrom("a", "bc ", "é", "👩‍👩‍👧", "ע", " ", "\r\n", "\n"),
    minLength: 1,
    maxLength: 60,
  });
  fc.assert(
    fc.property(text, fc.nat(), fc.integer({ min: 0, max: 20 }), (value, seed, width) => {
      const edges = Array.from({ length: value.length + 1 }, (_, at) => at).filter((at) =>
        isGraphemeBoundary(value, at),
      );
      const first = seed % (edges.length - 1);
      const place = { start: edges[first] ?? 0, end: edges[first + 1] ?? value.length };
      for (const line of concordance(value, [place], width)) {
        expect(value.slice(line.leftRange.start, line.rightRange.end)).toBe(line.left + line.word + line.right);
        expect(line.left.length).toBeLessThanOrEqual(width);
        expect(line.right.length).toBeLessThanOrEqual(width);
        expect(line.left + line.right).not.toContain("\n");
        if (!value.includes("\r")) {
          expect(isGraphemeBoundary(value, line.leftRange.start)).toBe(true);
          expect(isGraphemeBoundary(value, line.rightRange.end)).toBe(true);
        }
      }
    }),
  );
});
