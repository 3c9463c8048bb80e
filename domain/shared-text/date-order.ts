/** What is known of an article's date: ISO, to the day, month or year; null where nothing is. */
export interface DateBounds {
  readonly publishedOn: string | null;
  readonly notBefore: string | null;
  readonly notAfter: string | null;
}

/**
 * Whether the first article surely appeared before the second, as far as their dates or the bounds of them tell. Dates
 * are compared at the coarser of their precisions; the same day, month or year decides nothing.
 */
export function isSurelyEarlier(one: DateBounds, other: DateBounds): boolean {
  const latest = one.publishedOn ?? one.notAfter;
  const earliest = other.publishedOn ?? other.notBefore;
  if (latest === null || earliest === null) return false;
  const precision = Math.min(latest.length, earliest.length);
  return latest.slice(0, precision) < earliest.slice(0, precision);
}

/**
 * An order for showing: by the day of publication or the earliest possible one, undated articles last; null-safe and
 * total together with a key. It is no claim that one came before the other: `isSurelyEarlier` is.
 */
export function compareDates(one: DateBounds, other: DateBounds): number {
  const [first, second] = [one.publishedOn ?? one.notBefore, other.publishedOn ?? other.notBefore];
  if (first === second) return 0;
  if (first === null || second === null) return first === null ? 1 : -1;
  return first < second ? -1 : 1;
}
