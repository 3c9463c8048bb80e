import { bootstrapInterval } from "../statistics/bootstrap-interval";
import { type AgreementFigure, noFigure, whyNotComparable } from "./agreement-figure";
import { givenValues, type MeasurementLevel, type RatingTable } from "./rating-table";

/**
 * Krippendorff's alpha: 1 − observed / expected disagreement, for any number of coders, missing values and four levels
 * of measurement. 1 is perfect agreement, 0 what chance would give. Units with fewer than two values say nothing and
 * are left out. Interval: percentile bootstrap over units, seeded.
 *
 * Undefined without variation: where all values are the same, nobody can tell agreement from a code that does not
 * distinguish. Source: Krippendorff (2011), Computing Krippendorff's Alpha-Reliability; (2019), Content Analysis, ch. 12.
 * Values must be numbers at the levels interval and ratio, and not negative at ratio.
 *
 * @throws RangeError naming the value that does not fit the level.
 */
export function krippendorffsAlpha(table: RatingTable, level: MeasurementLevel, seed: string): AgreementFigure {
  const scale = scaleOf(table.values, level);
  const units = table.rows.map(givenValues).filter((values) => values.length >= 2);
  const reason = whyNotComparable(units.length);
  if (reason !== null) return noFigure(reason);
  const all = units.map((_, index) => index);
  const alphaOf = (drawn: readonly number[]) => alpha(drawn, units, table.values.length, level, scale);
  const value = alphaOf(all);
  if (value === null) {
    const only = table.values[units[0]?.[0] ?? 0] ?? "";
    return noFigure(`no variation: every value is "${only}", so agreement cannot be told from chance`);
  }
  return { value, interval: bootstrapInterval(units.length, alphaOf, { seed }) };
}

/** Alpha of the drawn units, null where expected disagreement is nil. */
function alpha(
  drawn: readonly number[],
  units: readonly (readonly number[])[],
  size: number,
  level: MeasurementLevel,
  scale: readonly number[],
): number | null {
  // Coincidences: each ordered pair of values within a unit, weighted so that a unit counts by its number of values.
  const pairs = new Float64Array(size * size);
  const totals = new Float64Array(size);
  let n = 0;
  for (const index of drawn) {
    const values = units[index] ?? [];
    n += values.length;
    for (const [first, c] of values.entries()) {
      totals[c] = (totals[c] ?? 0) + 1;
      for (const [second, k] of values.entries()) {
        if (first !== second) pairs[c * size + k] = (pairs[c * size + k] ?? 0) + 1 / (values.length - 1);
      }
    }
  }
  let observed = 0;
  let expected = 0;
  for (let c = 0; c < size; c += 1) {
    for (let k = c + 1; k < size; k += 1) {
      const distance = squaredDistance(c, k, level, scale, totals);
      observed += (pairs[c * size + k] ?? 0) * distance;
      expected += (totals[c] ?? 0) * (totals[k] ?? 0) * distance;
    }
  }
  return expected === 0 ? null : 1 - ((n - 1) * observed) / expected;
}

/** The squared difference of two values (c before k) at a level of measurement. */
function squaredDistance(
  c: number,
  k: number,
  level: MeasurementLevel,
  scale: readonly number[],
  totals: Float64Array,
): number {
  if (level === "nominal") return 1;
  if (level === "ordinal") {
    let ranks = ((totals[c] ?? 0) + (totals[k] ?? 0)) / 2;
    for (let between = c + 1; between < k; between += 1) ranks += totals[between] ?? 0;
    return ranks ** 2;
  }
  const [low, high] = [scale[c] ?? 0, scale[k] ?? 0];
  if (level === "interval") return (high - low) ** 2;
  return low + high === 0 ? 0 : ((high - low) / (high + low)) ** 2;
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
