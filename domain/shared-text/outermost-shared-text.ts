import type { SharedPassage, SharedText } from "./find-shared-text";

/**
 * Shared texts without those that lie within another one at each of their places: three articles that share a sentence
 * of a paragraph that two of them share are one finding for the two and one for the three, a part of a longer run that
 * the same articles share is none of its own. Order is kept.
 */
export function outermostSharedText(found: readonly SharedText[]): readonly SharedText[] {
  return found.filter((one) => !found.some((other) => other !== one && holds(other, one)));
}

function holds(outer: SharedText, inner: SharedText): boolean {
  const isInside = (place: SharedPassage) =>
    outer.articles.some(
      ({ article, start, end }) => article === place.article && start <= place.start && place.end <= end,
    );
  const isLonger = outer.exact.length > inner.exact.length || outer.articles.length > inner.articles.length;
  return isLonger && inner.articles.every(isInside);
}
