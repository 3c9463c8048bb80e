import { formatDate } from "@/domain/dates/format-date";
import { isIsoDate } from "@/domain/dates/iso-date";
import { readDateText } from "@/domain/dates/read-date-text";
import type { PageAnalysis } from "../analyse-page";

/** A day of publication as an analysis tells it. */
export type PublicationDate = Pick<PageAnalysis, "publishedAt" | "publishedPrecision" | "publishedEvidence">;

/** Of what was given no more is repeated. */
const LONGEST_QUOTE = 60;

/** By the length of an ISO date. */
const PRECISIONS: Readonly<Record<number, string>> = { 4: "year", 7: "month", 10: "day" };

const UNDATED: PublicationDate = { publishedAt: null, publishedPrecision: null, publishedEvidence: null };

/**
 * The day, month or year that a line itself gives: an ISO date cut to its precision, with or without a time of day
 * (whose day is taken as written, in its own zone), or one date in words or figures. What is no date, or could be two,
 * is no day of publication; the evidence repeats it.
 */
export function readGivenDate(given: string | null | undefined): PublicationDate {
  const text = given?.trim() ?? "";
  if (text === "") return UNDATED;
  const iso = /^(\d{4}(?:-\d{2}){0,2})(?:[T ]\d{2}:\d{2}.{0,40})?$/u.exec(text)?.[1];
  const days = iso === undefined ? daysOf(text) : isIsoDate(iso) ? [iso] : [];
  const [day] = days;
  if (day === undefined) return { ...UNDATED, publishedEvidence: `The line gives ${quote(text)}, which is no date.` };
  if (days.length > 1) {
    const meant = days.map((date) => formatDate(date)).join(" or ");
    return { ...UNDATED, publishedEvidence: `The line gives ${quote(text)}, which could be ${meant}.` };
  }
  return {
    publishedAt: day,
    publishedPrecision: PRECISIONS[day.length] ?? "day",
    publishedEvidence: `The line gives ${formatDate(day)} as the ${PRECISIONS[day.length] ?? "day"} of publication.`,
  };
}

/** The days that a text could mean: 3/4/2031 is the third of April to some and the fourth of March to others. */
function daysOf(text: string): readonly string[] {
  const line = text.slice(0, 100);
  const read = [...readDateText(line, "month-first"), ...readDateText(line, "day-first")];
  return [...new Set(read.map(({ date }) => date))];
}

function quote(text: string): string {
  const characters = [...text.slice(0, 2 * LONGEST_QUOTE)];
  const start = characters.slice(0, LONGEST_QUOTE).join("").replace(/\s/gu, " ");
  return characters.length > LONGEST_QUOTE ? `"${start}…"` : `"${start}"`;
}
