/** One value that one coder gave to one unit. A missing value has no rating. */
export interface Rating {
  readonly unit: string;
  readonly coder: string;
  readonly value: string;
}

/** What differences between values mean: none but being different, an order, distances, or ratios to a true zero. */
export const MEASUREMENT_LEVELS = ["nominal", "ordinal", "interval", "ratio"] as const;
export type MeasurementLevel = (typeof MEASUREMENT_LEVELS)[number];

/** Units × coders. A row is a unit, a column a coder; a cell is the index of its value in `values`, null if missing. */
export interface RatingTable {
  readonly units: readonly string[];
  readonly coders: readonly string[];
  /** The values that occur, in order: by size where all are numbers, else by their characters. */
  readonly values: readonly string[];
  readonly rows: readonly (readonly (number | null)[])[];
}

/**
 * Ratings as a table; units and coders stand in the order in which they first occur.
 *
 * @throws RangeError when a coder rates a unit twice: which of the two counts is for a person to say.
 */
export function tabulateRatings(ratings: readonly Rating[]): RatingTable {
  const units = [...new Set(ratings.map(({ unit }) => unit))];
  const coders = [...new Set(ratings.map(({ coder }) => coder))];
  const values = [...new Set(ratings.map(({ value }) => value))].sort(compareValues);
  const column = new Map(coders.map((coder, index) => [coder, index]));
  const valueIndex = new Map(values.map((value, index) => [value, index]));
  const rows = new Map(units.map((unit) => [unit, coders.map((): number | null => null)]));
  for (const { unit, coder, value } of ratings) {
    const row = rows.get(unit);
    const at = column.get(coder);
    if (row === undefined || at === undefined) continue;
    if (row[at] !== null) throw new RangeError(`coder "${coder}" rates unit "${unit}" more than once`);
    row[at] = valueIndex.get(value) ?? null;
  }
  return { units, coders, values, rows: [...rows.values()] };
}

function compareValues(a: string, b: string): number {
  const difference = Number(a) - Number(b);
  if (!Number.isNaN(difference) && difference !== 0) return difference;
  return a < b ? -1 : 1;
}

/** The values of a unit that are there, as indices; coders left out. */
export function givenValues(row: readonly (number | null)[]): number[] {
  return row.filter((value) => value !== null);
}
