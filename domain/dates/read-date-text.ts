import { calendarDate } from "./calendar-date";
import { MONTH_NAME_PATTERN, monthOfName } from "./month-names";

/** A full date found in a text. `start` and `end` are UTF-16 code units of that text. */
export interface DateInText {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly start: number;
  readonly end: number;
}

/** Lines are short; a longer text is read up to here. */
const LONGEST_TEXT = 10_000;

const MONTH = `(${MONTH_NAME_PATTERN})\\.?`;
const DAY = "(\\d{1,2})(?:st|nd|rd|th|\\.)?";
const YEAR = "((?:19|20)\\d{2})(?!\\d)";

interface DateRule {
  readonly pattern: RegExp;
  /** The date from the match's groups, `null` where they make no day. */
  readonly read: (groups: readonly string[], order: DayOrder) => string | null;
}

/** Which of two numbers is the day where both could be: `month-first` 9/11/2001 is 11 September. */
export type DayOrder = "day-first" | "month-first";

const RULES: readonly DateRule[] = [
  {
    pattern: /(?<!\d)((?:19|20)\d{2})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/g,
    read: ([year, month, day]) => calendarDate(Number(year), Number(month), Number(day)),
  },
  {
    pattern: new RegExp(`(?<![\\p{L}\\d])${DAY}(?: of)?[ -]${MONTH},?[ -]${YEAR}`, "giu"),
    read: ([day, month, year]) => named(year, month, day),
  },
  {
    pattern: new RegExp(`(?<![\\p{L}\\d])${MONTH}[ -]${DAY},?[ -]${YEAR}`, "giu"),
    read: ([month, day, year]) => named(year, month, day),
  },
  {
    // As a clock prints it: "Mon Sep 20 08:11:00 2021".
    pattern: new RegExp(`(?<![\\p{L}\\d])${MONTH} ${DAY},? \\d{1,2}:\\d{2}(?::\\d{2})?(?: [A-Z]{2,4})? ${YEAR}`, "giu"),
    read: ([month, day, year]) => named(year, month, day),
  },
  {
    pattern: new RegExp(`(?<!\\d)${YEAR}[ -]${MONTH}[ -]${DAY}(?!\\d)`, "giu"),
    read: ([year, month, day]) => named(year, month, day),
  },
  {
    pattern: /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-]((?:19|20)\d{2})(?!\d)/g,
    read: ([first, second, year], order) => numeric(Number(first), Number(second), Number(year), order),
  },
];

/**
 * All full dates (day, month and year) written in a text, in the order of their places; overlapping readings are
 * given once. Relative dates ("yesterday"), bare years and dates without a year are not read, and no time zone is
 * applied: it is the wrong tool for anything that needs a clock.
 *
 * @param order How to read 9/11/2001. Numbers above 12 decide for themselves, whatever is passed.
 * @example readDateText("Updated Sept. 20, 2020") // [{ date: "2020-09-20", start: 8, end: 22 }]
 */
export function readDateText(text: string, order: DayOrder = "month-first"): readonly DateInText[] {
  const line = text.slice(0, LONGEST_TEXT).replace(/[\t\n\u00A0\u202F]/g, " ");
  const found: DateInText[] = [];
  for (const { pattern, read } of RULES) {
    for (const match of line.matchAll(pattern)) {
      const date = read(match.slice(1), order);
      const start = match.index;
      const end = start + match[0].length;
      if (date !== null && !found.some((other) => start < other.end && other.start < end))
        found.push({ date, start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function named(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
  const number = monthOfName(month ?? "");
  return number === null ? null : calendarDate(Number(year), number, Number(day));
}

function numeric(first: number, second: number, year: number, order: DayOrder): string | null {
  if (first > 12) return calendarDate(year, second, first);
  if (second > 12) return calendarDate(year, first, second);
  return order === "day-first" ? calendarDate(year, second, first) : calendarDate(year, first, second);
}
