import { describe, expect, it } from "vitest";
import type { ComparedColumn, FrameMark, FrameRow, FramingComparison } from "@/domain/comparison/comparison";
import { describeFramingMeasure, modelFramingByOutlet } from "./framing-by-outlet-model";

const columns: readonly ComparedColumn[] = [
  { key: "lantern", name: "Daily Lantern", letters: "DL", slot: 1, isKnown: true },
  { key: "ledger", name: "The Ledger", letters: "LO", slot: 2, isKnown: true },
];

function buildMark(column: string, state: FrameMark["state"], index = 1): FrameMark {
  return {
    article: `${column}-${index}`,
    column,
    code: "economic",
    state,
    isPrimary: false,
    inHeadline: false,
    codersFor: [],
    codersAll: [],
    codings: [],
    isSuggested: false,
  };
}

function buildRow(name: string, marks: readonly (readonly FrameMark[])[]): FrameRow {
  const panels = columns.map(({ key }, index) => {
    const own = marks[index] ?? [];
    const k = own.filter(({ state }) => state === "present").length;
    return {
      column: key,
      k,
      n: own.length,
      split: 0,
      suggestedK: 0,
      suggestedN: 0,
      marks: own,
      evidenceCount: own.length,
    };
  });
  const sum = (of: "k" | "n") => panels.reduce((total, panel) => total + panel[of], 0);
  return { code: name.toLowerCase(), name, definition: "", panels, k: sum("k"), n: sum("n") };
}

function buildFraming(rows: readonly FrameRow[]): FramingComparison {
  const codebook = { key: "policy-frames", name: "Policy frames", version: 1, purpose: "counting" as const, codes: [] };
  const suggested = { suggestedN: 0, methods: [] };
  return { codebook, rows, columns, n: rows[0]?.n ?? 0, ...suggested, coders: 3, sentence: "" };
}

const economic = buildRow("Economic", [
  [buildMark("lantern", "present", 1), buildMark("lantern", "absent", 2)],
  [buildMark("ledger", "present")],
]);
const political = buildRow("Political", [
  [buildMark("lantern", "split", 1), buildMark("lantern", "absent", 2)],
  [buildMark("ledger", "absent")],
]);

describe("the framing chart", () => {
  it("draws one dot for each article that has the frame, outlets in their order", () => {
    const { dots, n } = modelFramingByOutlet(buildFraming([economic, political]));
    expect(n).toBe(3);
    expect(dots.map(({ letters, place, row }) => [letters, place, row])).toEqual([
      ["DL", 1, 0],
      ["LO", 2, 0],
    ]);
  });

  it("leaves out frames that no majority found: a tie is not a finding", () => {
    expect(modelFramingByOutlet(buildFraming([economic, political])).rows).toEqual([
      { code: "economic", name: "Economic", text: "two of three" },
    ]);
  });

  it("says the finding, and that there is none", () => {
    expect(modelFramingByOutlet(buildFraming([economic])).heading).toBe(
      "Economic is coded most often, in two of three articles.",
    );
    expect(modelFramingByOutlet(buildFraming([political])).heading).toBe("No frame is coded by a majority.");
  });

  it("opens the outlet's mark, and knows its number", () => {
    const [dot] = modelFramingByOutlet(buildFraming([economic])).dots;
    expect(dot?.address).toEqual({ kind: "frame", codebook: "policy-frames", code: "economic", column: "lantern" });
    expect(dot?.evidenceCount).toBe(2);
  });

  it("says measure, unit, n and filter in one line", () => {
    expect(describeFramingMeasure(buildFraming([economic]), { voice: "outlet", level: "passage" })).toBe(
      "Policy frames, version 1 · three articles coded · majority of three coders · the outlet’s own words, passage by passage",
    );
  });
});
