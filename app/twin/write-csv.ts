import Papa from "papaparse";
import type { ComparisonTable } from "@/domain/comparison/comparison-tables";

/** A spreadsheet runs what begins like this as a formula. */
const FORMULA_START = /^[=+\-@\t\r]/;

/**
 * A table as CSV: comma, quotes where needed, CRLF, as RFC 4180 has it. Text that a spreadsheet would run gets an
 * apostrophe in front; numbers stay numbers.
 */
export function writeCsv({ columns, rows }: ComparisonTable): string {
  const safe = [columns, ...rows].map((row) => row.map(disarm));
  return `${Papa.unparse(safe, { newline: "\r\n" })}\r\n`;
}

function disarm(value: string | number): string | number {
  return typeof value === "string" && FORMULA_START.test(value) ? `'${value}` : value;
}
