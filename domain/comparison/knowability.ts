import { formatDate } from "../dates/format-date";
import type { ComparedArticle } from "./comparison";

/**
 * Why an article could not carry a fact: its date, or else the day it is known not to be later than, lies before the day
 * from which the fact could be known. Null where it could have carried it or where the dates do not decide.
 *
 * Dates are compared at the coarser of their precisions, and only a strictly earlier one decides: an article of "March
 * 2031" may have appeared after a fact of 9 March. The same day does not decide either.
 *
 * @example findUnknowable("2031-03-09", { publishedOn: "2031-03-05", notAfter: null })
 * // "Published on 5 March 2031; this could be known only from 9 March 2031."
 */
export function findUnknowable(
  knowableFrom: string | null,
  article: Pick<ComparedArticle, "publishedOn" | "notAfter">,
): string | null {
  if (knowableFrom === null) return null;
  const { publishedOn, notAfter } = article;
  if (publishedOn !== null && isSurelyBefore(publishedOn, knowableFrom)) {
    const preposition = publishedOn.length === "YYYY-MM-DD".length ? "on" : "in";
    return describeDates(`${preposition} ${formatDate(publishedOn)}`, knowableFrom);
  }
  if (notAfter !== null && isSurelyBefore(notAfter, knowableFrom)) {
    return describeDates(`not after ${formatDate(notAfter)}`, knowableFrom);
  }
  return null;
}

function describeDates(published: string, knowableFrom: string): string {
  return `Published ${published}; this could be known only from ${formatDate(knowableFrom)}.`;
}

/** ISO dates order as text, once both are cut to the precision that they have in common. */
function isSurelyBefore(date: string, other: string): boolean {
  const precision = Math.min(date.length, other.length);
  return date.slice(0, precision) < other.slice(0, precision);
}
