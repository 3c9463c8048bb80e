import type { Genre } from "../comparison/comparison";

/** What the search looks through. */
export const SEARCH_KINDS = ["articles", "claims", "notes", "events"] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/**
 * How far the coding of an article is: `finished` once somebody has handed in work on it, `begun` while there is only
 * open work, `not-begun` without any.
 */
export const WORK_STATES = ["not-begun", "begun", "finished"] as const;
export type WorkState = (typeof WORK_STATES)[number];

export const SEARCH_ORDERS = ["newest", "relevance"] as const;
export type SearchOrder = (typeof SEARCH_ORDERS)[number];

/** What hits are narrowed to; what is left out narrows nothing. */
export interface SearchFilter {
  /** Key of an outlet; null: articles whose outlet is not known. */
  readonly outlet?: string | null;
  /** Slug of an event or dossier. */
  readonly event?: string;
  readonly genre?: Genre;
  readonly state?: WorkState;
  /** First and last day of publication, ISO dates cut to their precision; articles without a date are left out. */
  readonly from?: string;
  readonly to?: string;
}

/**
 * The kinds that a filter says something about: a claim, a note and an event can be of an event; only an article, and
 * what is noted on it, has an outlet, a genre, a date and a state.
 */
export function kindsUnder({ outlet, genre, state, from, to }: SearchFilter): readonly SearchKind[] {
  const isOfArticles = [outlet, genre, state, from, to].some((value) => value !== undefined);
  return isOfArticles ? ["articles", "notes"] : SEARCH_KINDS;
}

/** A stretch of the order of publication, as numbers of eight digits: `20310305` is 5 March 2031, 0 is undated. */
export interface DayRange {
  readonly first: number;
  readonly last: number;
}

/**
 * The days that a filter asks for; null where it asks for none. A month or year counts from its first day to its last.
 * An article that is dated to a month only stands before that month's days.
 *
 * @example dayRangeOf({ from: "2031-03", to: "2031-03-05" }) // { first: 20310300, last: 20310305 }
 */
export function dayRangeOf({ from, to }: Pick<SearchFilter, "from" | "to">): DayRange | null {
  if (from === undefined && to === undefined) return null;
  const digits = (date: string, fill: string) => Number(date.replaceAll("-", "").padEnd(8, fill));
  return {
    first: from === undefined ? 1 : digits(from, "0"),
    last: to === undefined ? 99_999_999 : digits(to, "9"),
  };
}
