import { describe, expect, it } from "vitest";
import type { ColumnKeyness, KeywordRow } from "@/domain/comparison/words/keywords-comparison";
import { buildColumn } from "@/domain/comparison/test-input";
import { modelKeynessScatter, placeLabels, SCATTER_HEIGHT } from "./keyness-scatter-model";

function buildRow(word: string, own: number, rest: number, logOdds: number): KeywordRow {
  const mark = (count: number, column: string) => ({
    count,
    articles: 1,
    address: { kind: "keyword" as const, column, word },
  });
  return { word, own: mark(own, "lantern"), rest: mark(rest, "-lantern"), logOdds, stability: 1, inOneArticle: false };
}

function buildKeyness(more: readonly KeywordRow[], less: readonly KeywordRow[] = []): ColumnKeyness {
  const side = { articles: 3, words: 5000 };
  const unsteady = [buildRow("ferry", 20, 22, -0.1)];
  return { column: buildColumn("lantern"), own: side, rest: side, more, less, unsteady, sentence: "“chaos” sets …" };
}

const crowd = (sign: number) =>
  Array.from({ length: 12 }, (_, at) => buildRow(`word${sign > 0 ? "up" : "down"}${at}`, 40 + at, 1, sign * 2));

describe("the scatter of words", () => {
  it("draws every word of the list once, how often in both to the right and whose it is upwards", () => {
    const { points, xDomain, yDomain } = modelKeynessScatter(
      buildKeyness([buildRow("chaos", 40, 2, 2)], [buildRow("calm", 0, 60, -2)]),
    );
    expect(points.map(({ word, x, y, side }) => [word, x, y, side])).toEqual([
      ["ferry", 42, -0.1, null],
      ["chaos", 42, 2, "more"],
      ["calm", 60, -2, "less"],
    ]);
    for (const { x, y } of points) {
      expect(x > xDomain[0] && x < xDomain[1] && y > yDomain[0] && y < yDomain[1]).toBe(true);
    }
  });

  it("opens the column's places, or the others' where the column has none", () => {
    const { points } = modelKeynessScatter(buildKeyness([], [buildRow("calm", 0, 60, -2)]));
    expect(points.at(-1)).toMatchObject({ evidenceCount: 60, address: { column: "-lantern", word: "calm" } });
  });

  it("names twelve words at most, never a word whose sign does not hold", () => {
    const { points } = modelKeynessScatter(buildKeyness(crowd(1), crowd(-1)));
    const named = points.filter(({ isNamed }) => isNamed);
    expect(named).toHaveLength(12);
    expect(named.every(({ side }) => side !== null)).toBe(true);
  });

  it.each([320, 640])("writes no label on another, however close the points are: %i px", (width) => {
    const model = modelKeynessScatter(buildKeyness(crowd(1), crowd(-1)));
    const labels = [...placeLabels(model, width)].map(([word, { dy, isLeft }]) => {
      const point = model.points.find((one) => one.word === word);
      const y = (point?.y ?? 0) > 0 ? dy : dy + SCATTER_HEIGHT;
      return { word, y, isLeft };
    });
    expect(labels.length).toBeGreaterThan(4);
    for (const one of labels) {
      const close = labels.filter(
        (other) => other !== one && other.isLeft === one.isLeft && Math.abs(other.y - one.y) < 15,
      );
      expect(close).toEqual([]);
    }
  });
});
