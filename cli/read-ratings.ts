import type { MeasurementLevel, Rating } from "@/domain/agreement/rating-table";
import { UsageError } from "./output";
import { type CsvTable, isMissing, readWho } from "./read-csv";

/**
 * Ratings from the columns unit, coder and value. A missing value is an empty cell, NA or a full stop.
 *
 * @throws {UsageError} naming the line: a unit or coder is empty, a coder rates a unit twice, or a value does not fit
 * the level.
 */
export function readRatings({ rows }: CsvTable, level: MeasurementLevel): Rating[] {
  const ratings: Rating[] = [];
  const seen = new Map<string, number>();
  for (const row of rows) {
    const { line } = row;
    const { unit, coder } = readWho(row);
    const key = JSON.stringify([unit, coder]);
    const first = seen.get(key);
    if (first !== undefined) {
      throw new UsageError(
        `line ${line}: coder "${coder}" rated unit "${unit}" on line ${first} already; keep one of the two`,
      );
    }
    seen.set(key, line);
    const value = row.cell("value");
    if (isMissing(value)) continue;
    const problem = whyNotAtLevel(value, level);
    if (problem !== null) throw new UsageError(`line ${line}: ${problem}`);
    ratings.push({ unit, coder, value: tidyValue(value, level) });
  }
  if (ratings.length === 0) throw new UsageError("the file holds no values");
  return ratings;
}

function whyNotAtLevel(value: string, level: MeasurementLevel): string | null {
  if (level === "nominal") return null;
  if (!Number.isFinite(Number(value))) {
    return `"${value}" is no number; level ${level} needs numbers (for an order, number the values), or use --level nominal`;
  }
  if (level === "ratio" && Number(value) < 0) return `${value} is negative; use --level interval`;
  return null;
}

/** "1" and "1.0" are one value where values are numbers. */
function tidyValue(value: string, level: MeasurementLevel): string {
  return level === "nominal" ? value : String(Number(value));
}
