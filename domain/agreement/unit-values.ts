import type { RatingTable } from "./rating-table";

/** How often each value was given, as places among the values and numbers of coders, side by side. */
export interface CountedValues {
  readonly values: Int32Array;
  readonly counts: Float64Array;
}

/**
 * Counted values of one unit after the other: those of unit u are the entries from `starts[u]` up to `starts[u + 1]`.
 * Flat, because a bootstrap goes through all of them a thousand times.
 */
export interface UnitValues extends CountedValues {
  readonly units: number;
  readonly starts: Int32Array;
  /** Number of values that each unit was given. */
  readonly sizes: Int32Array;
}

/** The values of the units that were rated by two coders or more; the others say nothing about agreement. */
export function countUnitValues({ rows }: RatingTable): UnitValues {
  const pairable = rows.filter(({ length }) => length >= 2);
  const counted = pairable.map((row) => {
    const counts = new Map<number, number>();
    for (const { value } of row) counts.set(value, (counts.get(value) ?? 0) + 1);
    return [...counts].sort(([a], [b]) => a - b);
  });
  const starts = new Int32Array(pairable.length + 1);
  for (const [unit, entries] of counted.entries()) starts[unit + 1] = (starts[unit] ?? 0) + entries.length;
  const entries = counted.flat();
  return {
    units: pairable.length,
    starts,
    sizes: Int32Array.from(pairable, ({ length }) => length),
    values: Int32Array.from(entries, ([value]) => value),
    counts: Float64Array.from(entries, ([, count]) => count),
  };
}

/** How often each of `size` values was given in all units, a unit counted as often as `times` says. */
export function addUpValues({ units, starts, values, counts }: UnitValues, times: Int32Array, size: number) {
  const totals = new Float64Array(size);
  for (let unit = 0; unit < units; unit += 1) {
    const drawn = times[unit] ?? 0;
    if (drawn === 0) continue;
    const end = starts[unit + 1] ?? 0;
    for (let at = starts[unit] ?? 0; at < end; at += 1) {
      const value = values[at] ?? 0;
      totals[value] = (totals[value] ?? 0) + drawn * (counts[at] ?? 0);
    }
  }
  return totals;
}

/** Of each unit, the share of the pairs of its values that are equal. */
export function agreeingShares({ units, starts, sizes, counts }: UnitValues): Float64Array {
  const shares = new Float64Array(units);
  for (let unit = 0; unit < units; unit += 1) {
    const size = sizes[unit] ?? 0;
    let equal = 0;
    for (let at = starts[unit] ?? 0; at < (starts[unit + 1] ?? 0); at += 1) {
      const count = counts[at] ?? 0;
      equal += count * (count - 1);
    }
    shares[unit] = equal / (size * (size - 1));
  }
  return shares;
}

/** A figure a unit, added up; a unit counts as often as `times` says. */
export function addUpUnits(figures: Float64Array, times: Int32Array): number {
  let sum = 0;
  for (let unit = 0; unit < figures.length; unit += 1) sum += (times[unit] ?? 0) * (figures[unit] ?? 0);
  return sum;
}
