export interface CopiedPage {
  readonly headline: string;
  readonly paragraphs: readonly string[];
  readonly author?: string;
  /** As a page prints it, such as "4 March 2031"; null: the page gives no date. */
  readonly date?: string | null;
  /** Whose page it says it is; null: it does not say. */
  readonly site?: string | null;
  /** Readers' comments under the article, one a line. */
  readonly comments?: readonly string[];
}

/**
 * A page as a person copies it out of a browser: an article between the rows that sites put around one. The structure
 * is that of real pages; what stands in the rows is made up.
 */
export function copiedPage({
  headline,
  paragraphs,
  author = "Milan Oderburg",
  date = "4 March 2031",
  site = null,
  comments = [],
}: CopiedPage): string {
  return [
    "Menu\nHome\nNews\nContact",
    headline,
    `By ${author}`,
    ...(date === null ? [] : [`Published ${date}`]),
    "Share this story",
    ...paragraphs,
    "Subscribe to our newsletter",
    ...(site === null ? [] : [`© 2031 ${site}. All rights reserved.`]),
    "Related articles\nFerry fares to rise in spring",
    ...(comments.length === 0 ? [] : [["Comments", ...comments].join("\n\n")]),
  ].join("\n\n");
}
