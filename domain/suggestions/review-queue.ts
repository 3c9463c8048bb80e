import type { SuggestionState } from "./suggestion";

/** Kinds that the review of an event walks; groupings are decided on their own screen. */
export const REVIEW_KINDS = ["claim", "frame", "attribution"] as const;
export type ReviewKind = (typeof REVIEW_KINDS)[number];

/** A suggestion as the list of a review needs it. */
export interface ReviewEntry {
  readonly key: string;
  readonly kind: ReviewKind;
  /** Name and version of the method. */
  readonly method: string;
  /** Keys of the articles that it has passages in; a claim can have several, its main one first. */
  readonly articles: readonly string[];
  /** Where its (main) passage begins; null for a whole article. */
  readonly start: number | null;
  /** 0 to 1, for ordering only. */
  readonly score: number;
  readonly state: SuggestionState;
}

/** What a review is narrowed to; null: everything. */
export interface ReviewFilter {
  readonly kind: ReviewKind | null;
  /** Key of an article: suggestions with a passage in it. */
  readonly article: string | null;
  /** Name of a method, without its version. */
  readonly method: string | null;
  readonly state: "open" | "decided" | null;
}

/** The method's name without its version. */
export function methodName(method: string): string {
  return method.split("/")[0] ?? method;
}

/**
 * The order in which an event's suggestions are walked: claims first, best first, since a claim of several articles is
 * what a comparison is about; then frames and then attributions, each article by article in order of place.
 *
 * @param articles keys of the event's articles in the order of its other screens
 */
export function orderReview<Entry extends ReviewEntry>(
  entries: readonly Entry[],
  articles: readonly string[],
): readonly Entry[] {
  const rank = new Map(articles.map((key, at) => [key, at]));
  const rankOf = ({ articles: [main = ""] }: Entry) => rank.get(main) ?? articles.length;
  return entries.toSorted((a, b) => {
    const byKind = REVIEW_KINDS.indexOf(a.kind) - REVIEW_KINDS.indexOf(b.kind);
    if (byKind !== 0) return byKind;
    const byPlace = rankOf(a) - rankOf(b) || (a.start ?? -1) - (b.start ?? -1);
    const byWorth = b.score - a.score;
    const order = a.kind === "claim" ? byWorth || byPlace : byPlace || byWorth;
    return order || (a.key < b.key ? -1 : 1);
  });
}

/** Whether a suggestion is among those that the review is narrowed to. */
export function isInReview(entry: ReviewEntry, { kind, article, method, state }: ReviewFilter): boolean {
  return (
    (kind === null || entry.kind === kind) &&
    (article === null || entry.articles.includes(article)) &&
    (method === null || methodName(entry.method) === method) &&
    (state === null || (entry.state === "open") === (state === "open"))
  );
}

/** Where a review stands: how much of what it is narrowed to has been decided, whatever state is listed. */
export interface ReviewProgress {
  readonly decided: number;
  readonly total: number;
}

export function measureReview(entries: readonly ReviewEntry[], filter: ReviewFilter): ReviewProgress {
  const wanted = entries.filter((entry) => isInReview(entry, { ...filter, state: null }));
  return { decided: wanted.filter(({ state }) => state !== "open").length, total: wanted.length };
}

/** What lies around the suggestion at hand. */
export interface ReviewPlace<Entry> {
  /** The suggestion at hand; null where the list is empty. */
  readonly entry: Entry | null;
  /** Its place among all that are listed in any state, from 1; 0 without one. */
  readonly position: number;
  readonly previous: Entry | null;
  readonly next: Entry | null;
  /** The open one that comes after it, or the first one that was passed over; null where nothing else is open. */
  readonly nextOpen: Entry | null;
}

/**
 * Finds the suggestion that an address names, and its neighbours. One that has been decided meanwhile keeps its place,
 * although the list is narrowed to open ones: going back leads to it, and going on leads on from it.
 *
 * @param entries in the order of the review
 * @param at key of a suggestion; null or unknown: the first that is listed
 */
export function findReviewPlace<Entry extends ReviewEntry>(
  entries: readonly Entry[],
  filter: ReviewFilter,
  at: string | null,
): ReviewPlace<Entry> {
  const named = entries.find(({ key }) => key === at) ?? null;
  const everyState = { ...filter, state: null };
  const walked = entries.filter((entry) => entry === named || isInReview(entry, everyState));
  const listed = (entry: Entry) => isInReview(entry, filter);
  const entry = named ?? walked.find(listed) ?? null;
  const index = entry === null ? -1 : walked.indexOf(entry);
  const [before, after] = [walked.slice(0, Math.max(0, index)), walked.slice(index + 1)];
  const isOpen = ({ state }: Entry) => state === "open";
  return {
    entry,
    position: index + 1,
    previous: before.findLast(listed) ?? null,
    next: after.find(listed) ?? null,
    nextOpen: after.find(isOpen) ?? before.find(isOpen) ?? null,
  };
}
