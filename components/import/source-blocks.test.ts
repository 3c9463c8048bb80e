import fc from "fast-check";
import { expect, test } from "vitest";
import { layOutSource } from "./source-blocks";

const PAGE = "Ports  Weather\nShare\n\nThe ferry runs all night\nBy Ines\n\nTwo boats take turns.\nRead next";

function at(words: string): { start: number; end: number } {
  const start = PAGE.indexOf(words);
  return { start, end: start + words.length };
}

test("kept lines are paragraphs with their field, and what was removed stands between them with its reason", () => {
  const blocks = layOutSource(PAGE, {
    removed: [
      { ...at("Ports  Weather"), reason: "navigation" },
      { ...at("Share"), reason: "sharing" },
      { ...at("Read next"), reason: "related-links" },
    ],
    fields: [{ ...at("The ferry runs all night"), kind: "headline" }],
    marks: [{ ...at("Ines"), letter: "a" }],
  });
  expect(blocks.map((block) => (block.kind === "cut" ? block.reason : block.field))).toEqual([
    "navigation",
    "sharing",
    "headline",
    "body",
    "body",
    "related-links",
  ]);
  expect(blocks[3]?.pieces).toEqual([
    { text: "By ", letter: null, isFirst: false },
    { text: "Ines", letter: "a", isFirst: true },
  ]);
});

test("removed lines of one reason that follow each other are one block", () => {
  const removed = [at("Ports  Weather"), at("Share")].map((range) => ({ ...range, reason: "navigation" as const }));
  const [first, second] = layOutSource(PAGE, { removed, fields: [], marks: [] });
  expect(first).toMatchObject({ kind: "cut", range: { start: 0, end: at("Share").end }, wordCount: 3 });
  expect(second?.kind).toBe("kept");
});

test("blocks follow each other, never overlap, and their pieces are the page's own words", () => {
  const range = fc.tuple(fc.nat(PAGE.length - 1), fc.integer({ min: 1, max: 20 }));
  fc.assert(
    fc.property(fc.array(range, { maxLength: 3 }), fc.array(range, { maxLength: 3 }), (cuts, evidence) => {
      const removed: { start: number; end: number; reason: "tags" }[] = [];
      for (const [start, length] of cuts.sort((a, b) => a[0] - b[0])) {
        const from = Math.max(start, removed.at(-1)?.end ?? 0);
        const to = Math.min(start + length, PAGE.length);
        if (to > from) removed.push({ start: from, end: to, reason: "tags" });
      }
      const marks = evidence
        .map(([start, length]) => ({ start, end: Math.min(start + length, PAGE.length), letter: "a" }))
        .sort((a, b) => a.start - b.start);
      const blocks = layOutSource(PAGE, { removed, fields: [], marks });
      let end = 0;
      for (const block of blocks) {
        expect(block.range.start).toBeGreaterThanOrEqual(end);
        end = block.range.end;
        expect(PAGE.slice(block.range.start, block.range.end)).toContain(block.pieces.map(({ text }) => text).join(""));
      }
      const words = blocks.flatMap(({ pieces }) => pieces.map(({ text }) => text)).join("");
      expect(words.replaceAll(/\s/g, "")).toBe(PAGE.replaceAll(/\s/g, ""));
    }),
  );
});
