import { calendarDate } from "../../dates/calendar-date";
import type { ClaimDate } from "../propose/proposition";

/** How a second date stands to a first: `inside` says more exactly, `other-day` differs in the day alone. */
export type DateRelation = "equal" | "inside" | "around" | "overlapping" | "other-day" | "other-time";

const PARTS = ["year", "month", "day", "weekday"] as const;

/** Compares what both dates print. Missing parts fit anything: "in August" is around "6 August 2031". */
export function compareDates(first: ClaimDate, second: ClaimDate): DateRelation {
  const differs = (part: (typeof PARTS)[number]) => {
    const [one, other] = [first[part], second[part]];
    return one !== null && other !== null && one !== other;
  };
  if (differs("year") || differs("month")) return "other-time";
  if (differs("day")) return "other-day";
  // A weekday decides only where no day of the month does.
  if (differs("weekday") && (first.day === null || second.day === null)) return "other-day";
  const more = PARTS.some((part) => first[part] === null && second[part] !== null);
  const less = PARTS.some((part) => first[part] !== null && second[part] === null);
  if (more && less) return "overlapping";
  if (more) return "inside";
  return less ? "around" : "equal";
}

/**
 * A date with the parts that the article's own date settles: the year of "in August" (the last August that is not later)
 * and the day of "on Friday" (the last Friday, the day itself included). Unchanged without a full date of publication.
 *
 * The wrong tool for what is announced: "on Friday" of a plan is the next one.
 *
 * @param publishedOn ISO day, or less where less is known.
 */
export function anchorDate(date: ClaimDate, publishedOn: string | null): ClaimDate {
  const year = Number(publishedOn?.slice(0, 4) ?? NaN);
  const month = Number(publishedOn?.slice(5, 7) ?? NaN);
  const day = Number(publishedOn?.slice(8, 10) ?? NaN);
  if (date.month !== null && date.year === null && month >= 1) {
    return { ...date, year: date.month <= month ? year : year - 1 };
  }
  const isLone = date.weekday !== null && date.day === null && date.month === null && date.year === null;
  if (!isLone || !(day >= 1)) return date;
  for (let back = 0; back < 7; back += 1) {
    const candidate = dayBefore(year, month, day, back);
    if (candidate !== null && weekdayOf(candidate) === date.weekday) return { ...date, ...candidate };
  }
  return date;
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The day `back` days earlier, at most six; null for a date that does not exist. */
function dayBefore(year: number, month: number, day: number, back: number): Day | null {
  if (calendarDate(year, month, day) === null) return null;
  if (day > back) return { year, month, day: day - back };
  const before = month === 1 ? { year: year - 1, month: 12 } : { year, month: month - 1 };
  const last = [31, 30, 29, 28].find((length) => calendarDate(before.year, before.month, length) !== null);
  return last === undefined ? null : { ...before, day: last + day - back };
}

/** Monday is 1 (Zeller's congruence). */
function weekdayOf({ year, month, day }: Day): number {
  const shifted = month < 3 ? month + 12 : month;
  const inYear = month < 3 ? year - 1 : year;
  const century = Math.floor(inYear / 100);
  const rest = inYear % 100;
  const sum =
    day + Math.floor((13 * (shifted + 1)) / 5) + rest + Math.floor(rest / 4) + Math.floor(century / 4) + 5 * century;
  return ((sum + 5) % 7) + 1;
}
