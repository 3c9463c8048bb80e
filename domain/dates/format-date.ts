const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

const ISO_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

interface DateParts {
  readonly year: number;
  readonly month: string | null;
  readonly day: number | null;
}

/** What is known of a publication date; every field an ISO date cut to its precision, or null. */
export interface KnownDates {
  readonly publishedOn: string | null;
  readonly notBefore: string | null;
  readonly notAfter: string | null;
}

/**
 * A day, month or year in British English. Built from the digits themselves, so that no time zone can move it.
 * Throws a RangeError for anything but `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; for a moment use its first ten characters.
 *
 * @example formatDate("2031-03-05") // "5 March 2031"
 * @example formatDate("2031-03") // "March 2031"
 */
export function formatDate(isoDate: string): string {
  return formatParts(parseParts(isoDate));
}

/**
 * From one date to another, saying month and year once where they are the same. One end may be open; without either
 * the range is "undated".
 *
 * @example formatDateRange("2031-03-03", "2031-03-09") // "3–9 March 2031"
 */
export function formatDateRange(start: string | null, end: string | null): string {
  if (start === null) return end === null ? "undated" : `until ${formatDate(end)}`;
  if (end === null) return `from ${formatDate(start)}`;
  if (start === end) return formatDate(start);
  const from = parseParts(start);
  const to = parseParts(end);
  const sameYear = from.year === to.year;
  if (sameYear && from.day !== null && to.day !== null && from.month === to.month) {
    return `${from.day}–${formatParts(to)}`;
  }
  if (sameYear && from.month !== null && to.month !== null) {
    const bothMonths = from.day === null && to.day === null;
    return `${formatDayAndMonth(from)}${bothMonths ? "–" : " – "}${formatParts(to)}`;
  }
  const bothYears = from.month === null && to.month === null;
  return `${formatParts(from)}${bothYears ? "–" : " – "}${formatParts(to)}`;
}

/**
 * What can be said about when an article appeared: its date, else the days it lies between, else "undated". The
 * evidence for it is another question (`publishedEvidence`).
 *
 * @example describeDates({ publishedOn: null, notBefore: "2031-03-03", notAfter: null }) // "not before 3 March 2031"
 */
export function describeDates(dates: KnownDates): string {
  if (dates.publishedOn !== null) return formatDate(dates.publishedOn);
  const bounds = [
    ...(dates.notBefore === null ? [] : [`not before ${formatDate(dates.notBefore)}`]),
    ...(dates.notAfter === null ? [] : [`not after ${formatDate(dates.notAfter)}`]),
  ];
  return bounds.length === 0 ? "undated" : bounds.join(", ");
}

function parseParts(isoDate: string): DateParts {
  const match = ISO_DATE.exec(isoDate);
  const year = Number(match?.[1]);
  const month = match?.[2] === undefined ? null : MONTHS[Number(match[2]) - 1];
  const day = match?.[3] === undefined ? null : Number(match[3]);
  if (match === null || month === undefined || (day !== null && !isDayOfMonth(year, Number(match[2]), day))) {
    throw new RangeError(`not an ISO date: "${isoDate}"`);
  }
  return { year, month, day };
}

function isDayOfMonth(year: number, month: number, day: number): boolean {
  const isLeapYear = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, isLeapYear ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && day >= 1 && day <= days;
}

function formatParts(parts: DateParts): string {
  return parts.month === null ? String(parts.year) : `${formatDayAndMonth(parts)} ${parts.year}`;
}

function formatDayAndMonth(parts: DateParts): string {
  return parts.day === null ? `${parts.month}` : `${parts.day} ${parts.month}`;
}
