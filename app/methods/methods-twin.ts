import type { TwinLoader } from "@/app/twin/twins";
import { loadMethodsInUse } from "@/workflows/analysis/load-analysis-state";
import { METHODS } from "./methods";
import figures from "./quality.json";

/** Every method with its rules and limits, the figures of its measured quality, and what it was used on here. */
export const methodsTwin: TwinLoader = async ({ database: { reader } }) => ({
  data: { methods: METHODS, quality: figures, inUse: await loadMethodsInUse(reader) },
  table: {
    columns: ["Method", "Set", "Rows", "Figure", "Value", "Must not fall below", "For comparison"],
    rows: figures.map(({ method, set, rows, figure, value, floor, reference }) => [
      method,
      set,
      rows,
      figure,
      value,
      floor,
      reference ?? "",
    ]),
  },
});
