/** What articles are about goes back further than articles do; what lies before this is more likely a slip. */
const FIRST_YEAR = 1500;
const LAST_YEAR = 2099;

/**
 * Whether a text is a day, month or year that exists, as `YYYY-MM-DD` cut to its precision, between the years 1500 and
 * 2099. It reads no clock: a date in the future passes. For the date of an article see calendar-date.ts.
 *
 * @example isIsoDate("2031-02-29") // false
 */
export function isIsoDate(text: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (match === null) return false;
  const [year = NaN, month = 1, day = 1] = match.slice(1).flatMap((part) => (part === undefined ? [] : [Number(part)]));
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) return false;
  return day >= 1 && day <= daysInMonth(year, month);
}

function daysInMonth(year: number, month: number): number {
  // The day before the first of the next month; months count from 0 here.
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/**
 * Whether a span of time can be: its end does not lie before its beginning. Both are ISO dates cut to their precision,
 * null where nothing is known; a month holds its own days, so that text order is time order.
 */
export function isInOrder(from: string | null, to: string | null): boolean {
  return from === null || to === null || from <= to || from.startsWith(to);
}
