import { dateOfDayNumber, daySpanOf } from "../../dates/day-number";
import type { ComparedArticle } from "../comparison";
import type { Placing } from "./timeline";

type KnownDates = Pick<ComparedArticle, "publishedOn" | "notBefore" | "notAfter">;

/**
 * Where an article stands on an axis of days. A month or year is a stretch of all its days, narrowed by what else is
 * known; bounds without a date are a stretch that may be open at one end; without anything it stands nowhere, which is
 * drawn apart and never as a guess.
 *
 * @example placeArticle({ publishedOn: "2031-03", notBefore: "2031-03-05", notAfter: null }) // 5 to 31 March 2031
 */
export function placeArticle({ publishedOn, notBefore, notAfter }: KnownDates): Placing {
  if (publishedOn === null) {
    if (notBefore === null && notAfter === null) return { kind: "undated" };
    const first = notBefore === null ? null : daySpanOf(notBefore).first;
    const last = notAfter === null ? null : daySpanOf(notAfter).last;
    return toPlacing(first, last);
  }
  const published = daySpanOf(publishedOn);
  const first = notBefore === null ? published.first : Math.max(published.first, daySpanOf(notBefore).first);
  const last = notAfter === null ? published.last : Math.min(published.last, daySpanOf(notAfter).last);
  // Bounds that contradict the date are somebody's slip; the date has evidence of its own.
  return first > last ? toPlacing(published.first, published.last) : toPlacing(first, last);
}

function toPlacing(first: number | null, last: number | null): Placing {
  const day = (number: number | null) => (number === null ? null : dateOfDayNumber(number));
  const [from, to] = [day(first), day(last)];
  return from !== null && from === to ? { kind: "day", day: from } : { kind: "span", first: from, last: to };
}

/** The days of a placing that are known, in order; an open end has none. */
export function knownDays(placing: Placing): readonly string[] {
  if (placing.kind === "undated") return [];
  if (placing.kind === "day") return [placing.day];
  return [placing.first, placing.last].filter((day) => day !== null);
}
