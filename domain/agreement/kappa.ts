import { bootstrapInterval, everyUnitOnce, type SampleStatistic } from "../statistics/bootstrap-interval";
import { type AgreementFigure, noFigure, whyNotComparable } from "./agreement-figure";
import type { RatingTable } from "./rating-table";
import { addUpUnits, addUpValues, agreeingShares, countUnitValues } from "./unit-values";

/**
 * Cohen's kappa: (p_o − p_e) / (1 − p_e) for exactly two coders, chance taken from each coder's own use of the values
 * (Cohen 1960). Units that one of them skipped are left out. Nominal: a near miss counts as a miss.
 */
export function cohensKappa({ coders, values, rows }: RatingTable, seed: string): AgreementFigure {
  if (coders.length !== 2) return noFigure(`Cohen's kappa compares two coders; there are ${coders.length}`);
  const pairs = rows.filter(({ length }) => length === 2);
  const reason = whyNotComparable(pairs.length);
  if (reason !== null) return noFigure(reason);
  const [firsts, seconds] = [0, 1].map((coder) =>
    Int32Array.from(pairs, (row) => row.find((cell) => cell.coder === coder)?.value ?? 0),
  );
  if (firsts === undefined || seconds === undefined) return noFigure("two coders are needed");
  return figure(pairs.length, seed, (times) => {
    const [usedByFirst, usedBySecond] = [new Float64Array(values.length), new Float64Array(values.length)];
    let agreed = 0;
    for (let unit = 0; unit < times.length; unit += 1) {
      const drawn = times[unit] ?? 0;
      const [a, b] = [firsts[unit] ?? 0, seconds[unit] ?? 0];
      usedByFirst[a] = (usedByFirst[a] ?? 0) + drawn;
      usedBySecond[b] = (usedBySecond[b] ?? 0) + drawn;
      if (a === b) agreed += drawn;
    }
    let chance = 0;
    for (let value = 0; value < values.length; value += 1) {
      chance += (usedByFirst[value] ?? 0) * (usedBySecond[value] ?? 0);
    }
    return kappa(agreed / times.length, chance / times.length ** 2);
  });
}

/**
 * Fleiss' kappa: agreement beyond chance for any number of coders, of whom each unit has the same number, not
 * necessarily the same people (Fleiss 1971). Nominal.
 */
export function fleissKappa(table: RatingTable, seed: string): AgreementFigure {
  const [fewest, most] = table.rows.reduce(
    ([low, high], { length }) => [Math.min(low, length), Math.max(high, length)],
    [Number.POSITIVE_INFINITY, 0],
  );
  if (fewest < most) {
    return noFigure(`Fleiss' kappa needs the same number of values for every unit; here it is ${fewest} to ${most}`);
  }
  const units = countUnitValues(table);
  const reason = whyNotComparable(units.units);
  if (reason !== null) return noFigure(reason);
  const shares = agreeingShares(units);
  return figure(units.units, seed, (times) => {
    let chance = 0;
    for (const count of addUpValues(units, times, table.values.length)) chance += (count / (times.length * most)) ** 2;
    return kappa(addUpUnits(shares, times) / times.length, chance);
  });
}

function figure(units: number, seed: string, statistic: SampleStatistic): AgreementFigure {
  const value = statistic(everyUnitOnce(units));
  if (value === null) return noFigure("no variation: chance alone explains all agreement");
  return { value, interval: bootstrapInterval(units, statistic, { seed }) };
}

/** Null where chance explains everything; the tolerance is for sums of fractions. */
function kappa(observed: number, chance: number): number | null {
  return 1 - chance < 1e-12 ? null : (observed - chance) / (1 - chance);
}
