import Papa from "papaparse";
import type { MeasurementLevel, Rating } from "@/domain/agreement/rating-table";
import { UsageError } from "./output";

const COLUMNS = ["unit", "coder", "value"] as const;

/** What stands for a missing value, in any letter case. */
const MISSING: ReadonlySet<string> = new Set(["", "na", "n/a", "null", "."]);

/**
 * Ratings from a CSV text with the columns unit, coder and value in any order; separated by comma, semicolon or tab.
 * A missing value is an empty cell, NA or a full stop.
 *
 * @throws {UsageError} naming the line: a column is missing, a unit or coder is empty, a coder rates a unit twice, or
 * a value does not fit the level.
 */
export function readRatings(csv: string, level: MeasurementLevel): Rating[] {
  const { data } = Papa.parse<string[]>(csv.replace(/^\uFEFF/u, ""), { delimitersToGuess: [",", ";", "\t"] });
  const [header = [], ...rows] = data;
  const names = header.map((name) => name.trim().toLowerCase());
  const [unitAt = -1, coderAt = -1, valueAt = -1] = COLUMNS.map((column) => names.indexOf(column));
  const lacking = COLUMNS.filter((column) => !names.includes(column));
  if (lacking.length > 0) {
    throw new UsageError(
      `the first line has no column ${lacking.map((name) => `"${name}"`).join(", ")}; it says ${JSON.stringify(header.join(", "))}`,
    );
  }
  const ratings: Rating[] = [];
  const seen = new Map<string, number>();
  for (const [index, row] of rows.entries()) {
    if (row.every((cell) => cell.trim() === "")) continue;
    const line = index + 2;
    const cell = (at: number) => (row[at] ?? "").trim();
    const rating = { unit: cell(unitAt), coder: cell(coderAt), value: cell(valueAt) };
    if (rating.unit === "" || rating.coder === "") {
      throw new UsageError(`line ${line} has no ${rating.unit === "" ? "unit" : "coder"}`);
    }
    const key = JSON.stringify([rating.unit, rating.coder]);
    const first = seen.get(key);
    if (first !== undefined) {
      throw new UsageError(
        `line ${line}: coder "${rating.coder}" rated unit "${rating.unit}" on line ${first} already; keep one of the two`,
      );
    }
    seen.set(key, line);
    if (MISSING.has(rating.value.toLowerCase())) continue;
    const problem = whyNotAtLevel(rating.value, level);
    if (problem !== null) throw new UsageError(`line ${line}: ${problem}`);
    ratings.push({ ...rating, value: tidyValue(rating.value, level) });
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
