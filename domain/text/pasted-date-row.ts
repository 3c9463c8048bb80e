import { calendarMonth } from "../dates/calendar-date";
import { MONTH_NAME_PATTERN, monthOfName } from "../dates/month-names";
import { readDateText } from "../dates/read-date-text";

/** A day (`YYYY-MM-DD`) or month (`YYYY-MM`) and where a line names it, in UTF-16 code units of the line. */
export interface WrittenDay {
  readonly date: string;
  readonly precision: "day" | "month";
  readonly start: number;
  readonly end: number;
}

const MONTH_AND_YEAR = new RegExp(`(?<![\\p{L}\\d])(${MONTH_NAME_PATTERN})\\.?,? ((?:19|20)\\d\\d)(?!\\d)`, "giu");

/** Words of a row that says when an article was published, besides the date itself. */
const ROW_WORDS =
  /\b(?:published|posted|updated|last|modified|first|created|release|date|on|at|by|the|gmt|utc|cet|cest|est|edt|et|pst|pdt|pt|bst|ist|msk|[ap]\.?m\.?|h|uhr|veröffentlicht|aktualisiert|stand|um|publié|mis|jour|le|à|publicado|actualizado|el|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo)\b/giu;

const LONGEST_READ = 10_000;

/**
 * All days and months with a year that a line names, in order of place. What has no year is not read, nor what stands
 * beyond the line's first 10,000 units.
 */
export function findWrittenDays(whole: string): WrittenDay[] {
  const line = whole.slice(0, LONGEST_READ);
  // With full stops between its numbers a date is European; 3/4/2031 stays ambiguous and is read as readDateText does.
  const order = /\d\.\d{1,2}\.\d{4}/u.test(line) ? "day-first" : "month-first";
  const found: WrittenDay[] = readDateText(line, order).map((day) => ({ ...day, precision: "day" }));
  for (const match of line.matchAll(MONTH_AND_YEAR)) {
    const start = match.index;
    const end = start + match[0].length;
    const date = calendarMonth(Number(match[2]), monthOfName(match[1] ?? "") ?? 0);
    if (date !== null && !found.some((other) => start < other.end && other.start < end)) {
      found.push({ date, precision: "month", start, end });
    }
  }
  return found.sort((first, second) => first.start - second.start);
}

/** Whether a date is written in numbers that Europeans and Americans read differently. */
export function isAmbiguousDay(written: string): boolean {
  const numbers = /^(\d{1,2})[/-](\d{1,2})[/-]\d{4}$/u.exec(written);
  return numbers !== null && Number(numbers[1]) <= 12 && Number(numbers[2]) <= 12 && numbers[1] !== numbers[2];
}

/**
 * The day of a row that holds a date and nothing else ("Published 3 March 2031", "Tue 4 March 2031 10.12 GMT"), or
 * `null`. A clock that stands before the date with no space between zone and day is a masthead's, not an article's.
 */
export function readDateRow(line: string): WrittenDay | null {
  if (line.length > 140 || /^\d{1,2}[:.]\d\d\s?(?:gmt|utc|msk|cet|est)/iu.test(line)) return null;
  const [first] = findWrittenDays(line).filter((day) => day.precision === "day");
  if (first === undefined) return null;
  let rest = line;
  for (const day of findWrittenDays(line).reverse()) rest = rest.slice(0, day.start) + " " + rest.slice(day.end);
  const words =
    rest
      .replace(/\d+/gu, " ")
      .replace(ROW_WORDS, " ")
      .match(/\p{L}{2,}/gu) ?? [];
  const isLabelled = /\b(?:published|posted|veröffentlicht|publié|publicado)\b/iu.test(line);
  return words.length === 0 || (isLabelled && words.length <= 2) ? first : null;
}
