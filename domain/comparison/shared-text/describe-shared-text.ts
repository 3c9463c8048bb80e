import { allOf, capitalise, countInWords, formatFigure } from "../sentence-parts";
import type { SharedPassageGroup, SharedTextComparison } from "./shared-text-comparison";

/** What is said where the texts of an event have not been compared, which is not the same as nothing found. */
export const NOT_COMPARED_SENTENCE = "The texts have not been compared with each other yet.";

/**
 * Which text is shared most, by how many articles, and who printed it first as far as dates tell; at most 20 words.
 * Wire text and copies come before quotations, which say little of where a text comes from.
 *
 * @example "Two of six articles print the same 48 words in a row; Northline Wire printed them first."
 */
export function describeSharedText({
  articles,
  passages,
}: Pick<SharedTextComparison, "articles" | "passages">): string {
  const n = articles.length;
  if (n < 2) return "There are no two texts to compare.";
  const copies = passages.filter(({ kind }) => kind === "wire-or-copy");
  const longest = longestOf(copies.length > 0 ? copies : passages);
  if (longest === null) return `${capitalise(allOf(n))} texts share no passage of twelve words or more.`;
  const who = longest.articleCount === n ? allOf(n) : `${countInWords(longest.articleCount)} of ${countInWords(n)}`;
  const verb = copies.length > 0 ? "print" : "quote";
  const same = longest.isVerbatim ? "the same" : "nearly the same";
  return `${capitalise(who)} articles ${verb} ${same} ${formatFigure(longest.words)} words in a row${firstOf(longest, articles)}.`;
}

function firstOf({ earliest }: SharedPassageGroup, articles: SharedTextComparison["articles"]): string {
  const first = articles.find(({ key }) => key === earliest);
  return first === undefined ? "; their dates do not tell who was first" : `; ${first.label.name} had them first`;
}

/** Of equally long ones the first. */
function longestOf(passages: readonly SharedPassageGroup[]): SharedPassageGroup | null {
  let longest: SharedPassageGroup | null = null;
  for (const passage of passages) if (longest === null || passage.words > longest.words) longest = passage;
  return longest;
}
