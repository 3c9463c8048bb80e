import { daysBetween } from "./calendar-date";

const EPOCH = "1970-01-01";
const MS_A_DAY = 86_400_000;

/** Days since 1 January 1970; `date` is `YYYY-MM-DD`. */
export function dayNumber(date: string): number {
  return daysBetween(EPOCH, date);
}

/** The day with this number, as `YYYY-MM-DD`: undoes `dayNumber`. */
export function dateOfDayNumber(day: number): string {
  return new Date(day * MS_A_DAY).toISOString().slice(0, EPOCH.length);
}

/** First and last day, both included, as numbers of `dayNumber`. */
export interface DaySpan {
  readonly first: number;
  readonly last: number;
}

/**
 * The days that a date cut to its precision may mean: one day, a month or a year. The wrong tool for a date with an hour.
 *
 * @param date `YYYY`, `YYYY-MM` or `YYYY-MM-DD`
 * @example daySpanOf("2032-02") // 1 to 29 February 2032
 */
export function daySpanOf(date: string): DaySpan {
  const [year = "", month, day] = date.split("-");
  if (month === undefined) return { first: dayNumber(`${year}-01-01`), last: dayNumber(`${year}-12-31`) };
  if (day !== undefined) return { first: dayNumber(date), last: dayNumber(date) };
  const next = month === "12" ? `${Number(year) + 1}-01-01` : `${year}-${twoDigits(Number(month) + 1)}-01`;
  return { first: dayNumber(`${date}-01`), last: dayNumber(next) - 1 };
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}
