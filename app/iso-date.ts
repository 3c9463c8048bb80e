import { z } from "zod";
import { calendarDate, calendarMonth } from "@/domain/dates/calendar-date";

/** Whether a text is a day, month or year that exists, as `YYYY-MM-DD` cut to its precision. */
export function isIsoDate(text: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (match === null) return false;
  const [year, month, day] = match.slice(1).map(Number);
  const first = calendarMonth(year ?? NaN, Number.isNaN(month ?? NaN) ? 1 : (month ?? 1));
  return first !== null && (match[3] === undefined || calendarDate(year ?? NaN, month ?? NaN, day ?? NaN) !== null);
}

/** A date that exists, cut to what is known of it. */
export const isoDate = z.string().trim().refine(isIsoDate, "Give a day, a month or a year, such as 2031-03-05.");
