import type { ComparisonTable } from "../comparison-tables";
import { agreementCells, type FrameAgreement } from "./measure-frame-agreement";
import type { TwoOutlets } from "./compare-two-outlets";

/** The tables of the part on frames: all outlets, and two of them. */
export const FRAMING_TABLES = ["outlets", "two-outlets"] as const;

/** Two outlets frame by frame; "" where the printed values cannot be subtracted, or alpha is not defined. */
export function twoOutletsTable({ a, b, rows }: TwoOutlets, agreement: readonly FrameAgreement[]): ComparisonTable {
  return {
    columns: [
      "Frame",
      ...[a, b].flatMap(({ name, letters, isKnown }) => {
        const outlet = isKnown ? name : `${name} (${letters})`;
        return [`${outlet}, with the frame`, `${outlet}, coded`];
      }),
      "Difference",
      "Alpha",
      "Articles behind alpha",
    ],
    rows: rows.map((row) => {
      const found = agreement.find(({ code }) => code === row.code);
      return [row.name, row.a.k, row.a.n, row.b.k, row.b.n, row.difference ?? "", ...agreementCells(found)];
    }),
  };
}
