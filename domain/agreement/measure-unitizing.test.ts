import { expect, test } from "vitest";
import { type CodedSpan, measureUnitizing } from "./measure-unitizing";

const span = (value: string, start: number, end: number): CodedSpan => ({ value, start, end });

test("two codes that coders mix up: they agree on what to mark, and on neither code", () => {
  const report = measureUnitizing([
    {
      unit: "harbour",
      length: 100,
      spansOf: new Map([
        ["Ada", [span("blame", 10, 30), span("cost", 60, 90)]],
        ["Ben", [span("cost", 10, 30), span("blame", 60, 90)]],
      ]),
    },
  ]);
  expect(report).toMatchObject({ level: "nominal", units: 1, coders: 2, measures: { unitizingAlpha: { value: 1 } } });
  expect(report.values.map(({ value }) => value)).toEqual(["blame", "cost"]);
  for (const { unitizingAlpha } of report.values) expect(unitizingAlpha.value).toBeLessThan(0);
});

test("a coder who marked nothing disagrees with who did, and a text without a second coder is left out", () => {
  const marked = { unit: "a", length: 50, spansOf: new Map([["Ada", [span("blame", 0, 20)]]]) };
  const silent = { ...marked, spansOf: new Map([...marked.spansOf, ["Ben", []]]) };
  expect(measureUnitizing([silent]).measures.unitizingAlpha.value).toBeLessThan(0);
  expect(measureUnitizing([marked]).measures.unitizingAlpha).toEqual({
    value: null,
    reason: "no text was marked by two coders",
  });
});
