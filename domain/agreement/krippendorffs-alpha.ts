import { bootstrapInterval, everyUnitOnce } from "../statistics/bootstrap-interval";
import { type AgreementFigure, noFigure, whyNotComparable } from "./agreement-figure";
import type { MeasurementLevel, RatingTable } from "./rating-table";
import { differenceSum, type DifferenceSum } from "./squared-differences";
import { addUpUnits, addUpValues, countUnitValues, type UnitValues } from "./unit-values";

/**
 * Krippendorff's alpha: 1 − observed / expected disagreement, for any number of coders, missing values and four levels
 * of measurement. 1 is perfect agreement, 0 what chance would give. Units with fewer than two values say nothing and
 * are left out. Interval: percentile bootstrap over units, seeded. Time in proportion to ratings, not to their pairs.
 *
 * Undefined without variation: where all values are the same, nobody can tell agreement from a code that does not
 * distinguish. Source: Krippendorff (2011), Computing Krippendorff's Alpha-Reliability; (2019), Content Analysis, ch. 12.
 * Values must be numbers at the levels interval and ratio, and not negative at ratio.
 *
 * @throws RangeError naming the value that does not fit the level.
 */
export function krippendorffsAlpha(table: RatingTable, level: MeasurementLevel, seed: string): AgreementFigure {
  const scale = scaleOf(table.values, level);
  const units = countUnitValues(table);
  const reason = whyNotComparable(units.units);
  if (reason !== null) return noFigure(reason);
  const alphaOf = alphaOfSamples(units, level, scale, table.values.length);
  const value = alphaOf(everyUnitOnce(units.units));
  if (value === null) {
    const only = table.values[units.values[0] ?? 0] ?? "";
    return noFigure(`no variation: every value is "${only}", so agreement cannot be told from chance`);
  }
  return { value, interval: bootstrapInterval(units.units, alphaOf, { seed }) };
}

/**
 * Alpha of a sample in which each unit is there as often as `times` says, null where expected disagreement is nil. In
 * both disagreements a difference stands once for each pair; n − 1 makes up for the pairs of a value with itself.
 */
function alphaOfSamples(units: UnitValues, level: MeasurementLevel, scale: readonly number[], size: number) {
  const values = Int32Array.from({ length: size }, (_, value) => value);
  // What units disagree on hangs on the rest of the sample at level ordinal alone.
  const within = level === "ordinal" ? null : withinUnits(units, differenceSum(level, scale, new Float64Array()));
  const sumOf = level === "ordinal" ? null : differenceSum(level, scale, new Float64Array());
  return (times: Int32Array): number | null => {
    const totals = addUpValues(units, times, size);
    const differences = sumOf ?? differenceSum(level, scale, totals);
    const expected = differences({ values, counts: totals }, 0, size);
    if (expected === 0) return null;
    const observed = addUpUnits(within ?? withinUnits(units, differences), times);
    const n = totals.reduce((sum, count) => sum + count, 0);
    return 1 - ((n - 1) * observed) / expected;
  };
}

/** The disagreement inside of each unit, divided by its number of values less one, so that a value counts once. */
function withinUnits(units: UnitValues, differences: DifferenceSum): Float64Array {
  return Float64Array.from(
    { length: units.units },
    (_, unit) =>
      differences(units, units.starts[unit] ?? 0, units.starts[unit + 1] ?? 0) / ((units.sizes[unit] ?? 0) - 1),
  );
}

/** The values as numbers, where the level needs numbers. */
function scaleOf(values: readonly string[], level: MeasurementLevel): number[] {
  if (level === "nominal") return [];
  const scale = values.map((value) => (value.trim() === "" ? Number.NaN : Number(value)));
  for (const [index, number] of scale.entries()) {
    const value = values[index] ?? "";
    if (!Number.isFinite(number)) throw new RangeError(`"${value}" is no number, and level ${level} needs numbers`);
    if (level === "ratio" && number < 0) throw new RangeError(`${value} is negative, and level ratio has a true zero`);
  }
  return scale;
}
