import { calendarDate, calendarMonth } from "@/domain/dates/calendar-date";
import { monthOfName } from "@/domain/dates/month-names";
import { readDateText } from "@/domain/dates/read-date-text";

/**
 * The date that a person typed, as ISO cut to its precision; null where it is none. Takes what `formatDate` prints
 * (5 March 2031, March 2031, 2031), ISO dates, and written dates with the day first.
 *
 * @example readDateInput("March 2031") // "2031-03"
 */
export function readDateInput(typed: string): string | null {
  const text = typed.trim();
  if (text.length > 40) return null;
  const iso = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(text);
  if (iso !== null) {
    const [, year = "", month, day] = iso;
    if (month === undefined) return calendarMonth(Number(year), 1) === null ? null : year;
    if (day === undefined) return calendarMonth(Number(year), Number(month));
    return calendarDate(Number(year), Number(month), Number(day));
  }
  const [written] = readDateText(text, "day-first");
  if (written !== undefined) return written.start === 0 && written.end === text.length ? written.date : null;
  const [name = "", year = "", ...rest] = text.split(/[ ,]+/);
  const month = monthOfName(name);
  return month === null || rest.length > 0 || !/^\d{4}$/.test(year) ? null : calendarMonth(Number(year), month);
}
