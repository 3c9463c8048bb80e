/** Earliest year that is read as the date of an article. Earlier ones are history told in it. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2099;

/**
 * `YYYY-MM-DD` for a day that exists, else `null`. Reads no clock, so a date in the future passes: the caller knows
 * what is today.
 *
 * @param month 1 to 12.
 * @param day 1 to 31.
 */
export function calendarDate(year: number, month: number, day: number): string | null {
  if (!isPlausibleYear(year) || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** `YYYY-MM`, or `null` where there is no such month. */
export function calendarMonth(year: number, month: number): string | null {
  return isPlausibleYear(year) && month >= 1 && month <= 12 ? `${year}-${twoDigits(month)}` : null;
}

/** Whole days from the first date to the second; both `YYYY-MM-DD`. Negative when the second is earlier. */
export function daysBetween(first: string, second: string): number {
  return dayNumber(second) - dayNumber(first);
}

function isPlausibleYear(year: number): boolean {
  return Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}

/** Days since 1970-01-01 of the proleptic Gregorian calendar (Howard Hinnant, days_from_civil). */
function dayNumber(date: string): number {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  const day = Number(date.slice(8, 10));
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}
