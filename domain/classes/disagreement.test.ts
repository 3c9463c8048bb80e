import { expect, test } from "vitest";
import type { MarkResult } from "./class-results";
import { largestDisagreements } from "./disagreement";

function marked(letter: "A" | "B", label: string, of: number | null, pupils: readonly (number | null)[]): MarkResult {
  const sentences = pupils.map((count, index) => ({ index, pupils: count, coders: 0 }));
  return { kind: "mark", step: "mark", letter, label, pupils: of, inPlain: null, spread: null, coders: [], sentences };
}

test("the sentence nearest to half of the class comes first", () => {
  const results = [marked("A", "cost", 12, [5, null, 6]), marked("B", "cost", 12, [7, null, null])];
  expect(largestDisagreements(results, 2)).toEqual([
    { letter: "A", label: "cost", sentence: 2, pupils: 6, of: 12 },
    { letter: "A", label: "cost", sentence: 0, pupils: 5, of: 12 },
  ]);
});

test("ties stand in reading order, and numbers of pupils that differ are compared as shares", () => {
  const results = [marked("A", "cost", 20, [8]), marked("A", "blame", 10, [5]), marked("B", "cost", 30, [12])];
  expect(largestDisagreements(results, 3).map(({ letter, label }) => letter + label)).toEqual([
    "Ablame",
    "Acost",
    "Bcost",
  ]);
});

test("hidden numbers are not compared, and a class that agrees has none", () => {
  expect(largestDisagreements([marked("A", "cost", null, [null]), marked("B", "cost", 12, [null])], 3)).toEqual([]);
});
