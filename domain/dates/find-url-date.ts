import { calendarDate, calendarMonth } from "./calendar-date";
import { monthOfName } from "./month-names";

/** A date in a page's address, cut to what the address says. */
export interface UrlDate {
  /** `YYYY-MM-DD` or `YYYY-MM`. */
  readonly date: string;
  readonly precision: "day" | "month";
  /** The piece of the address it was read from. */
  readonly quote: string;
}

const DAY_PATTERNS: readonly RegExp[] = [
  // /2020/09/20/ and /2020/9/20-title
  /(?:^|[/_-])((?:19|20)\d{2})\/(\d{1,2})\/(\d{1,2})(?=$|[/_.-])/,
  // /2020-09-20-title and /title-2020-09-20
  /(?:^|[/_.-])((?:19|20)\d{2})[-_](\d{2})[-_](\d{2})(?=$|[/_.-])/,
  // /2020/sep/20/
  /(?:^|\/)((?:19|20)\d{2})\/([a-z]{3,9})\/(\d{1,2})(?=$|[/_.-])/i,
  // /20200920/ and /title-20200920.html
  /(?:^|[/_.-])((?:19|20)\d{2})([01]\d)([0-3]\d)(?=$|[/_.-])/,
  // /202009201080512345-title: the day in front of an article's number
  /(?:^|[/_-])((?:19|20)\d{2})([01]\d)([0-3]\d)\d{5,12}(?=$|[/_.-])/,
  // /2020/0920/
  /(?:^|\/)((?:19|20)\d{2})\/([01]\d)([0-3]\d)(?=$|[/_.-])/,
];

const MONTH_PATTERN = /(?:^|\/)((?:19|20)\d{2})[/-](\d{1,2}|[a-z]{3,9})(?=\/|$)/i;

/**
 * The date that a page's address holds, or `null`. Reads the path alone, first match of the most exact form; a year by
 * itself is no date. Addresses carry the day in the outlet's own zone, which makes them good evidence; a page that is
 * filed under a day but written later is the known exception.
 *
 * @param url An absolute address, or a path.
 * @example findUrlDate("https://example.org/2020/09/20/title") // { date: "2020-09-20", precision: "day", … }
 */
export function findUrlDate(url: string): UrlDate | null {
  const path = pathOf(url.slice(0, 2_000));
  for (const pattern of DAY_PATTERNS) {
    const match = pattern.exec(path);
    const date = match === null ? null : calendarDate(Number(match[1]), monthNumber(match[2]), Number(match[3]));
    if (match !== null && date !== null) return { date, precision: "day", quote: match[0] };
  }
  const match = MONTH_PATTERN.exec(path);
  const date = match === null ? null : calendarMonth(Number(match[1]), monthNumber(match[2]));
  return match === null || date === null ? null : { date, precision: "month", quote: match[0] };
}

function monthNumber(text: string | undefined): number {
  const value = text ?? "";
  return /^\d+$/.test(value) ? Number(value) : (monthOfName(value) ?? 0);
}

function pathOf(url: string): string {
  try {
    return new URL(url).pathname;
  } catch {
    return url.split(/[?#]/, 1)[0] ?? "";
  }
}
