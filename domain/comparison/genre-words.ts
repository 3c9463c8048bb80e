import type { Genre } from "./comparison";

/** The words that every screen has for genres, as an option or a heading. */
export const GENRE_WORDS: Readonly<Record<Genre, string>> = {
  report: "Report",
  analysis: "Analysis",
  opinion: "Opinion",
  interview: "Interview",
  live: "Live coverage",
  satire: "Satire",
  unknown: "Not known",
};

/**
 * A genre where it stands by itself, without a label that says what it is.
 *
 * @example genreWord("live") // "Live coverage"
 * @example genreWord("unknown") // "Genre not known"
 */
export function genreWord(genre: Genre): string {
  return genre === "unknown" ? "Genre not known" : GENRE_WORDS[genre];
}
