import { dateOfDayNumber, dayNumber } from "@/domain/dates/day-number";
import { formatDate } from "@/domain/dates/format-date";

export interface TimeAxis {
  /** First and last day, both included, as numbers of `dayNumber`. */
  readonly first: number;
  readonly last: number;
  /** At most four, in order. */
  readonly ticks: readonly TimeTick[];
}

export interface TimeTick {
  readonly day: number;
  readonly label: string;
}

const MOST_TICKS = 4;
const DAY_STEPS = [1, 2, 3, 7, 14] as const;
const MONTH_STEPS = [1, 2, 3, 6] as const;
const YEAR_STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500] as const;

/**
 * An axis over whole days with at most four marked: days from the first on, else the first of a month, else of a year.
 * Month and year are said once where they stay the same.
 *
 * @param first `YYYY-MM-DD`, not after `last`
 */
export function timeAxis(first: string, last: string): TimeAxis {
  const span = { first: dayNumber(first), last: dayNumber(last) };
  for (const step of DAY_STEPS) {
    const days = listDays(span, step);
    if (days.length <= MOST_TICKS) return { ...span, ticks: labelDays(days) };
  }
  for (const step of MONTH_STEPS) {
    const months = listMonths(span, step);
    if (months.length > 0 && months.length <= MOST_TICKS) return { ...span, ticks: labelMonths(months) };
  }
  for (const step of YEAR_STEPS) {
    const years = listMonths(span, 12 * step);
    if (years.length > 0 && years.length <= MOST_TICKS) {
      return { ...span, ticks: years.map((day) => ({ day, label: dateOfDayNumber(day).slice(0, 4) })) };
    }
  }
  return { ...span, ticks: labelDays([span.first, span.last]) };
}

interface Span {
  readonly first: number;
  readonly last: number;
}

function listDays({ first, last }: Span, step: number): readonly number[] {
  return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, index) => first + index * step);
}

/** The first days of every so many months within the span, counted from the year 0 so that a step of 12 is January. */
function listMonths({ first, last }: Span, step: number): readonly number[] {
  const [year = 0, month = 1] = dateOfDayNumber(first).split("-").map(Number);
  const days: number[] = [];
  let at = Math.ceil((year * 12 + month - 1) / step) * step;
  for (let day = firstOfMonth(at); day <= last; day = firstOfMonth(at)) {
    if (day >= first) days.push(day);
    at += step;
  }
  return days;
}

function firstOfMonth(months: number): number {
  const year = String(Math.floor(months / 12)).padStart(4, "0");
  return dayNumber(`${year}-${String((months % 12) + 1).padStart(2, "0")}-01`);
}

function labelDays(days: readonly number[]): readonly TimeTick[] {
  return days.map((day, index) => {
    const [date, before] = [dateOfDayNumber(day), days[index - 1]];
    const sameMonth = before !== undefined && dateOfDayNumber(before).slice(0, 7) === date.slice(0, 7);
    return { day, label: sameMonth ? String(Number(date.slice(8))) : withoutYear(formatDate(date)) };
  });
}

function labelMonths(days: readonly number[]): readonly TimeTick[] {
  return days.map((day, index) => {
    const [date, before] = [dateOfDayNumber(day), days[index - 1]];
    const sameYear = before !== undefined && dateOfDayNumber(before).slice(0, 4) === date.slice(0, 4);
    const label = formatDate(date.slice(0, 7));
    return { day, label: sameYear ? withoutYear(label) : label };
  });
}

/** The subtitle says the year; an axis has no room for it at each mark. */
function withoutYear(date: string): string {
  return date.replace(/ \d{4}$/, "");
}
