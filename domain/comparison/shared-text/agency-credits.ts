const PICTURE = /^\(?(?:photo|photograph|picture|image|illustration|graphic|video|file photo)s?\b/i;
const LONGEST_LINE = 80;

/**
 * Of the credits that were removed from a page those that may tell where its text comes from: no credits of pictures,
 * which say nothing of the words beside them, and nothing longer than a line.
 *
 * @example textCredits(["Photo: Owen Birch", "Northline Wire"]) // ["Northline Wire"]
 */
export function textCredits(credits: readonly string[]): readonly string[] {
  return credits.filter((credit) => credit.length <= LONGEST_LINE && !PICTURE.test(credit));
}
