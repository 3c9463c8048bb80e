import type { AgreementFigure } from "../agreement/agreement-figure";
import type { ComparedAssignment } from "../comparison/comparison";
import type { ComparisonTable } from "../comparison/comparison-tables";
import { formatAlpha } from "../comparison/framing/measure-frame-agreement";
import { groupBy } from "../comparison/group-by";

/** As many articles make one window: fewer swing by a single slip, more hide when it began. */
export const WINDOW_ARTICLES = 10;

/** Alpha that differs by no more than this is the same: with ten articles, chance moves it as far. */
const STEADY = 0.1;

/** Articles that were finished one after the other. */
export interface DriftWindow {
  /** Places of its first and last article among all, from 1. */
  readonly first: number;
  readonly last: number;
  /** ISO days on which the first and the last of them had their second coder. */
  readonly from: string;
  readonly to: string;
  /** Keys. */
  readonly articles: readonly string[];
}

export interface DriftPoint extends DriftWindow {
  readonly alpha: AgreementFigure;
}

/**
 * Articles in the order in which they could be compared, cut into windows of the same size; what is left over at the end
 * makes no window. An article counts from the moment its second coder handed it in.
 */
export function cutWindows(assignments: readonly ComparedAssignment[], size = WINDOW_ARTICLES): readonly DriftWindow[] {
  const finished = assignments.flatMap(({ article, submittedAt }) =>
    submittedAt === null ? [] : [{ article, submittedAt }],
  );
  const comparable = [...groupBy(finished, ({ article }) => article)]
    .flatMap(([article, works]) => {
      const second = works.map(({ submittedAt }) => submittedAt).sort()[1];
      return second === undefined ? [] : [{ article, moment: second }];
    })
    .sort((a, b) => (a.moment === b.moment ? (a.article < b.article ? -1 : 1) : a.moment < b.moment ? -1 : 1));
  const windows: DriftWindow[] = [];
  for (let start = 0; start + size <= comparable.length; start += size) {
    const part = comparable.slice(start, start + size);
    windows.push({
      first: start + 1,
      last: start + size,
      from: part[0]?.moment.slice(0, 10) ?? "",
      to: part.at(-1)?.moment.slice(0, 10) ?? "",
      articles: part.map(({ article }) => article),
    });
  }
  return windows;
}

/**
 * Whether agreement changes over time.
 * @example "Agreement fell: alpha .82 in articles 1 to 10, .61 in articles 31 to 40."
 */
export function describeDrift(points: readonly DriftPoint[], size = WINDOW_ARTICLES): string {
  const drawn = points.flatMap((point) => (point.alpha.value === null ? [] : [{ ...point, value: point.alpha.value }]));
  const [first] = drawn;
  const last = drawn.at(-1);
  if (first === undefined || last === undefined || drawn.length < 2) {
    return `Two windows of ${size} articles that two coders finished show whether agreement drifts.`;
  }
  const values = drawn.map(({ value }) => value);
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  if (highest - lowest <= STEADY) {
    return `Agreement is steady: alpha between ${formatAlpha(lowest)} and ${formatAlpha(highest)} in every window.`;
  }
  const change = last.value - first.value;
  const ends = `alpha ${formatAlpha(first.value)} in articles ${first.first} to ${first.last}, ${formatAlpha(last.value)} in articles ${last.first} to ${last.last}`;
  if (Math.abs(change) <= STEADY) {
    return `Agreement went up and down and ended where it began: ${ends}.`;
  }
  return `Agreement ${change < 0 ? "fell" : "rose"}: ${ends}.`;
}

/** The windows as a table; "" where alpha is not defined. */
export function driftTable(points: readonly DriftPoint[]): ComparisonTable {
  return {
    columns: ["Articles", "From", "To", "Alpha", "Low", "High"],
    rows: points.map(({ first, last, from, to, alpha }) => {
      const interval = alpha.value === null ? null : alpha.interval;
      return [
        `${first}–${last}`,
        from,
        to,
        round(alpha.value),
        round(interval?.low ?? null),
        round(interval?.high ?? null),
      ];
    }),
  };
}

function round(value: number | null): number | "" {
  return value === null ? "" : Math.round(value * 100) / 100;
}
