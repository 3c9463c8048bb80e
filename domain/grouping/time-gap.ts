import { toEvidence, toLikeness } from "./event-likeness";

/** From the first to the last day of an article or a group; null where no day is known. */
export type DaySpan = { readonly first: number; readonly last: number } | null;

/** The span of one article. */
export function daySpan(day: number | null): DaySpan {
  return day === null ? null : { first: day, last: day };
}

/** The span of both together; an unknown one adds nothing. */
export function joinSpans(a: DaySpan, b: DaySpan): DaySpan {
  if (a === null || b === null) return a ?? b;
  return { first: Math.min(a.first, b.first), last: Math.max(a.last, b.last) };
}

/** Days without a report between two spans: 0 where they touch or overlap, null where one is unknown. */
export function daysApart(a: DaySpan, b: DaySpan): number | null {
  if (a === null || b === null) return null;
  return Math.max(0, a.first - b.last, b.first - a.last);
}

/** Reports of the same and of the next day belong to one wave of news. */
const FREE_DAYS = 1;

/** Silence of this many further days takes ln 2 = 0.7 from the evidence. */
const DAYS_OF_DOUBT = 2;

/**
 * A likeness of content less what silence between the reports takes: nothing up to the next day, and from then on ever
 * more slowly (three days 0.7, a week 1.4, a month 2.7 of evidence; a year 5.2, more than a likeness of .92 has).
 * Yearly happenings come apart, and a follow-up after weeks still joins when it shares much. An unknown day changes
 * nothing.
 */
export function withGap(likeness: number, gapDays: number | null): number {
  if (gapDays === null || gapDays <= FREE_DAYS) return likeness;
  return toLikeness(toEvidence(likeness) - Math.log(1 + (gapDays - FREE_DAYS) / DAYS_OF_DOUBT));
}
