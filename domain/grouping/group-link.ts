/** Two groups, or an article and a group, look alike from here on. */
export const JOIN_LIKENESS = 0.5;

/** A small group joins an established one from here on, if it looks like the most alike of that one's members. */
export const FOLLOW_LIKENESS = 0.42;

/** So many articles make an established group, which short or sidelong reports may follow. */
export const ESTABLISHED_SIZE = 4;

/** A follower is compared with this share of the members, the most alike, and with three at least. */
const FOLLOWED_SHARE = 0.3;
const FEWEST_FOLLOWED = 3;

/** Mean likeness; 0 of none. */
export function meanLikeness(likenesses: readonly number[]): number {
  return likenesses.length === 0 ? 0 : likenesses.reduce((sum, likeness) => sum + likeness, 0) / likenesses.length;
}

/**
 * Mean likeness to the most alike members of a group. A short report, or one on a side of the event, shares little
 * with most of the others and much with a few; the average over all would leave it alone.
 */
export function followLikeness(likenesses: readonly number[]): number {
  const followed = Math.max(FEWEST_FOLLOWED, Math.ceil(FOLLOWED_SHARE * likenesses.length));
  return meanLikeness([...likenesses].sort((a, b) => b - a).slice(0, followed));
}
