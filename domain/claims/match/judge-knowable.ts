import { findUnknowable } from "../../comparison/knowability";

/** Whether an article could carry a claim, as far as the dates tell. */
export type Knowability = "knowable" | "not-knowable" | "unknown";

/** Dates of an article: ISO days, or less where less is known. */
export interface ArticleDates {
  readonly publishedOn: string | null;
  readonly notBefore: string | null;
  readonly notAfter: string | null;
}

/**
 * Whether an article could know a claim: not where it surely appeared before the claim's date, surely where it appeared
 * after it or the claim is older than all articles (`null`), else unknown. Dates are compared at the coarser of their
 * precisions; the same day does not decide.
 *
 * @param knowableFrom ISO day, month or year from which the claim could be known.
 */
export function judgeKnowable(knowableFrom: string | null, article: ArticleDates): Knowability {
  if (knowableFrom === null) return "knowable";
  if (findUnknowable(knowableFrom, article) !== null) return "not-knowable";
  const earliest = article.publishedOn ?? article.notBefore;
  return earliest !== null && isSurelyAfter(earliest, knowableFrom) ? "knowable" : "unknown";
}

function isSurelyAfter(date: string, other: string): boolean {
  const precision = Math.min(date.length, other.length);
  return date.slice(0, precision) > other.slice(0, precision);
}
