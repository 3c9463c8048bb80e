import { daysBetween } from "../dates/calendar-date";
import { readDateText } from "../dates/read-date-text";

/**
 * Whole days since 1970-01-01 of a day of publication as articles bring it along ("2020-09-20", with a time, "20 Sep
 * 2020"); null where it names no full day: a month alone is too coarse to count days from. No time zone is applied.
 */
export function publicationDay(publishedAt: string | null | undefined): number | null {
  if (publishedAt == null) return null;
  const iso = /^\s{0,3}(\d{4}-\d{2}-\d{2})(?!\d)/u.exec(publishedAt)?.[1];
  const date = readDateText(iso ?? publishedAt.slice(0, 100))[0]?.date;
  return date === undefined ? null : daysBetween("1970-01-01", date);
}
