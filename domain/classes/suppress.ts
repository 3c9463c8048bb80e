import type { ShownCount } from "./class-results";

/*
 * Statistical disclosure control of small tables: a minimum frequency with complementary suppression (Hundepool et al.,
 * Statistical Disclosure Control, 2012, ch. 5). What is hidden must not be computed from what is shown, also by somebody
 * who knows this rule and how many people there are.
 */

/**
 * How many said yes, where both they and the others reach the minimum. Nobody and everybody are hidden as well: each
 * would tell what every single pupil did.
 *
 * @param of how many were asked; known to whoever looks
 */
export function shownYesNo(yes: number, of: number, minimum: number): ShownCount {
  return yes >= minimum && of - yes >= minimum ? yes : null;
}

/** How many there are, where they reach the minimum. */
export function shownTotal(count: number, minimum: number): ShownCount {
  return count >= minimum ? count : null;
}

/**
 * Parts of a whole that everybody knows, such as the answers to one question: in the order given, null where hidden. A
 * part is shown where it and all others together reach the minimum. Where others are hidden, the smallest that are left
 * are hidden with them, until the rest cannot be worked out: it is more than one part, at least as many people as the
 * minimum, and not the most that parts smaller than all shown ones can be.
 *
 * Wrong tool for parts of which one person can be in several: those are `shownYesNo`, each for itself.
 *
 * @example shownParts([2, 8, 13], 5) // [null, null, 13]: of [2, 13] the 8 would be the rest
 */
export function shownParts(counts: readonly number[], minimum: number): readonly ShownCount[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const isSmall = (count: number) => shownYesNo(count, total, minimum) === null;
  if (!counts.some(isSmall)) return counts;
  // Equal parts are shown together or not at all: which of two was hidden would tell that they are equal.
  const sizes = [...new Set(counts.filter((count) => !isSmall(count)))].sort((a, b) => a - b);
  const smallestShown = sizes.find((size) => {
    const hidden = counts.filter((count) => isSmall(count) || count < size);
    const people = hidden.reduce((sum, count) => sum + count, 0);
    return hidden.length > 1 && people >= minimum && people < hidden.length * (size - 1);
  });
  return counts.map((count) => (isSmall(count) || smallestShown === undefined || count < smallestShown ? null : count));
}
