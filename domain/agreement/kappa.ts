import { bootstrapInterval } from "../statistics/bootstrap-interval";
import { type AgreementFigure, noFigure, whyNotComparable } from "./agreement-figure";
import { agreeingShare } from "./percent-agreement";
import { givenValues, type RatingTable } from "./rating-table";

/**
 * Cohen's kappa: (p_o − p_e) / (1 − p_e) for exactly two coders, chance taken from each coder's own use of the values
 * (Cohen 1960). Units that one of them skipped are left out. Nominal: a near miss counts as a miss.
 */
export function cohensKappa({ coders, rows }: RatingTable, seed: string): AgreementFigure {
  if (coders.length !== 2) return noFigure(`Cohen's kappa compares two coders; there are ${coders.length}`);
  const pairs = rows.filter((row) => givenValues(row).length === 2).map(givenValues);
  const reason = whyNotComparable(pairs.length);
  if (reason !== null) return noFigure(reason);
  return figure(pairs.length, seed, (drawn) => {
    const first = new Map<number, number>();
    const second = new Map<number, number>();
    let agreed = 0;
    for (const index of drawn) {
      const [a = 0, b = 0] = pairs[index] ?? [];
      first.set(a, (first.get(a) ?? 0) + 1);
      second.set(b, (second.get(b) ?? 0) + 1);
      if (a === b) agreed += 1;
    }
    let chance = 0;
    for (const [value, count] of first) chance += count * (second.get(value) ?? 0);
    return kappa(agreed / drawn.length, chance / drawn.length ** 2);
  });
}

/**
 * Fleiss' kappa: agreement beyond chance for any number of coders, of whom each unit has the same number, not
 * necessarily the same people (Fleiss 1971). Nominal.
 */
export function fleissKappa({ rows }: RatingTable, seed: string): AgreementFigure {
  const units = rows.map(givenValues);
  const sizes = [...new Set(units.map(({ length }) => length))].sort((a, b) => a - b);
  const [raters = 0] = sizes;
  if (sizes.length > 1) {
    const range = `${raters} to ${sizes.at(-1) ?? raters}`;
    return noFigure(`Fleiss' kappa needs the same number of values for every unit; here it is ${range}`);
  }
  const reason = whyNotComparable(raters < 2 ? 0 : units.length);
  if (reason !== null) return noFigure(reason);
  return figure(units.length, seed, (drawn) => {
    const totals = new Map<number, number>();
    let agreed = 0;
    for (const index of drawn) {
      const values = units[index] ?? [];
      agreed += agreeingShare(values);
      for (const value of values) totals.set(value, (totals.get(value) ?? 0) + 1);
    }
    let chance = 0;
    for (const count of totals.values()) chance += (count / (drawn.length * raters)) ** 2;
    return kappa(agreed / drawn.length, chance);
  });
}

function figure(units: number, seed: string, statistic: (drawn: readonly number[]) => number | null): AgreementFigure {
  const value = statistic([...Array(units).keys()]);
  if (value === null) return noFigure("no variation: chance alone explains all agreement");
  return { value, interval: bootstrapInterval(units, statistic, { seed }) };
}

/** Null where chance explains everything; the tolerance is for sums of fractions. */
function kappa(observed: number, chance: number): number | null {
  return 1 - chance < 1e-12 ? null : (observed - chance) / (1 - chance);
}
