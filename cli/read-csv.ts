import Papa from "papaparse";
import { UsageError } from "./output";

/** What stands for a missing value, in any letter case. */
const MISSING: ReadonlySet<string> = new Set(["", "na", "n/a", "null", "."]);

export interface CsvRow {
  /** Number of the row, the first line being 1. */
  readonly line: number;
  /** The cell of a column without the space around it; empty where the row or the file does not have it. */
  readonly cell: (column: string) => string;
}

export interface CsvTable {
  /** Names of the columns, in lower case. */
  readonly columns: readonly string[];
  readonly rows: readonly CsvRow[];
}

/**
 * A CSV text by the names of its columns, which may stand in any order; separated by comma, semicolon or tab. Empty
 * rows are left out.
 *
 * @throws {UsageError} naming the columns that are wanted and missing.
 */
export function readCsv(csv: string, wanted: readonly string[]): CsvTable {
  const { data } = Papa.parse<string[]>(csv.replace(/^\uFEFF/u, ""), { delimitersToGuess: [",", ";", "\t"] });
  const [header = [], ...rows] = data;
  const columns = header.map((name) => name.trim().toLowerCase());
  const lacking = wanted.filter((column) => !columns.includes(column));
  if (lacking.length > 0) {
    throw new UsageError(
      `the first line has no column ${lacking.map((name) => `"${name}"`).join(", ")}; it says ${JSON.stringify(header.join(", "))}`,
    );
  }
  const places = new Map(columns.map((name, index) => [name, index]));
  return {
    columns,
    rows: rows.flatMap((row, index) =>
      row.every((cell) => cell.trim() === "")
        ? []
        : [{ line: index + 2, cell: (column) => (row[places.get(column) ?? -1] ?? "").trim() }],
    ),
  };
}

/** Whether a cell says that there is no value: empty, NA, null or a full stop. */
export function isMissing(cell: string): boolean {
  return MISSING.has(cell.toLowerCase());
}

/** Unit and coder of a row. @throws {UsageError} where one of them is empty. */
export function readWho({ line, cell }: CsvRow): { readonly unit: string; readonly coder: string } {
  const [unit, coder] = [cell("unit"), cell("coder")];
  if (unit === "" || coder === "") throw new UsageError(`line ${line} has no ${unit === "" ? "unit" : "coder"}`);
  return { unit, coder };
}
