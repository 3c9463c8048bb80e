/** One value that one coder gave to one unit. A missing value has no rating. */
export interface Rating {
  readonly unit: string;
  readonly coder: string;
  readonly value: string;
}

/** What differences between values mean: none but being different, an order, distances, or ratios to a true zero. */
export const MEASUREMENT_LEVELS = ["nominal", "ordinal", "interval", "ratio"] as const;
export type MeasurementLevel = (typeof MEASUREMENT_LEVELS)[number];

/** The coder's place among the coders, and that of the value among the values. */
export interface RatingCell {
  readonly coder: number;
  readonly value: number;
}

/** Units × coders, with what was rated alone: of 500 coders most skip most units. */
export interface RatingTable {
  readonly units: readonly string[];
  readonly coders: readonly string[];
  /** The values that occur, in order: by size where all are numbers, else by their characters. */
  readonly values: readonly string[];
  /** A row is a unit, its cells in the order of the ratings. */
  readonly rows: readonly (readonly RatingCell[])[];
}

/**
 * Ratings as a table; units and coders stand in the order in which they first occur.
 *
 * @throws RangeError when a coder rates a unit twice: which of the two counts is for a person to say.
 */
export function tabulateRatings(ratings: readonly Rating[]): RatingTable {
  const coders = numberAll(ratings.map(({ coder }) => coder));
  const values = [...new Set(ratings.map(({ value }) => value))].sort(compareValues);
  const valueAt = numberAll(values);
  const rows = new Map<string, Map<number, number>>();
  for (const { unit, coder, value } of ratings) {
    const row = rows.get(unit) ?? new Map<number, number>();
    const at = coders.get(coder) ?? 0;
    if (row.has(at)) throw new RangeError(`coder "${coder}" rates unit "${unit}" more than once`);
    row.set(at, valueAt.get(value) ?? 0);
    rows.set(unit, row);
  }
  return {
    units: [...rows.keys()],
    coders: [...coders.keys()],
    values,
    rows: Array.from(rows.values(), (row) => Array.from(row, ([coder, value]) => ({ coder, value }))),
  };
}

/** Each text with its place among the different ones. */
function numberAll(texts: readonly string[]): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const text of texts) if (!numbers.has(text)) numbers.set(text, numbers.size);
  return numbers;
}

function compareValues(a: string, b: string): number {
  const difference = Number(a) - Number(b);
  if (!Number.isNaN(difference) && difference !== 0) return difference;
  return a < b ? -1 : 1;
}
