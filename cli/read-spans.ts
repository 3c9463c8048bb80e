import type { CodedSpan, CodedText } from "@/domain/agreement/measure-unitizing";
import { UsageError } from "./output";
import { type CsvRow, type CsvTable, isMissing, readWho } from "./read-csv";

/** A text while its rows are read. */
interface OpenText {
  /** Length and the line that gave it; null until a row has one. */
  given: { readonly length: number; readonly line: number } | null;
  lastEnd: number;
  readonly spansOf: Map<string, CodedSpan[]>;
}

/**
 * Marked spans from the columns unit, coder, value, start, end and, where it is there, length. One row is one span; a
 * coder who read a unit and marked nothing has a row with empty value, start and end. Without a length a unit ends with
 * its last span.
 *
 * @throws {UsageError} naming the line of a span that is none, that has no value or reaches beyond its unit, and of a
 * unit with two lengths.
 */
export function readSpans({ rows }: CsvTable): CodedText[] {
  const texts = new Map<string, OpenText>();
  for (const row of rows) {
    const { unit, coder } = readWho(row);
    const text = texts.get(unit) ?? { given: null, lastEnd: 0, spansOf: new Map<string, CodedSpan[]>() };
    texts.set(unit, text);
    noteLength(text, unit, row);
    const span = readSpan(row);
    const spans = text.spansOf.get(coder) ?? [];
    text.spansOf.set(coder, spans);
    if (span === null) continue;
    spans.push(span);
    text.lastEnd = Math.max(text.lastEnd, span.end);
  }
  if (texts.size === 0) throw new UsageError("the file holds no spans");
  return Array.from(texts, ([unit, { given, lastEnd, spansOf }]) => {
    if (given !== null && lastEnd > given.length) {
      throw new UsageError(
        `a span of unit "${unit}" ends at ${lastEnd}, and line ${given.line} gives it a length of ${given.length}`,
      );
    }
    return { unit, length: given?.length ?? lastEnd, spansOf };
  });
}

function readSpan(row: CsvRow): CodedSpan | null {
  const [value, start, end] = [row.cell("value"), readPosition(row, "start"), readPosition(row, "end")];
  if (start === null && end === null && isMissing(value)) return null;
  if (start === null || end === null)
    throw new UsageError(`line ${row.line} has no ${start === null ? "start" : "end"}`);
  if (isMissing(value)) throw new UsageError(`line ${row.line} has a span and no value`);
  if (end <= start) throw new UsageError(`line ${row.line}: a span from ${start} to ${end} is empty; end is exclusive`);
  return { value, start, end };
}

function noteLength(text: OpenText, unit: string, row: CsvRow): void {
  const length = readPosition(row, "length");
  if (length === null) return;
  if (text.given !== null && text.given.length !== length) {
    throw new UsageError(
      `line ${row.line}: unit "${unit}" has a length of ${length}, and of ${text.given.length} on line ${text.given.line}`,
    );
  }
  text.given ??= { length, line: row.line };
}

/** A whole number from 0 on; null where the cell is empty. */
function readPosition({ line, cell }: CsvRow, column: string): number | null {
  const given = cell(column);
  if (isMissing(given)) return null;
  if (!/^\d{1,15}$/u.test(given)) throw new UsageError(`line ${line}: ${column} is "${given}"; give a whole number`);
  return Number(given);
}
