/** One thing that is looked for: a word, or words that must follow each other. */
export interface SearchTerm {
  /** As it was typed, without its quotation marks. */
  readonly typed: string;
  /** Its words, folded as `foldWord` does; at least one. */
  readonly words: readonly string[];
}

/** A word of a text as the search knows it, with its place in UTF-16 code units. */
export interface TextWord {
  readonly start: number;
  readonly end: number;
}

/** More terms than anybody types; a pasted paragraph is cut off here. */
export const MAX_TERMS = 12;

/** Longest query in UTF-16 code units. */
export const MAX_QUERY_LENGTH = 200;

/**
 * What a query asks for: its words one by one, all of which must be there, and what stands in quotation marks of any
 * fashion as words in a row. Nothing in a query is an operator. A sign without a letter or digit asks for nothing, and
 * a word with a sign in it ("U.S.", "state-owned") for its parts in a row, as the index holds them.
 *
 * @example readSearchTerms("bridge “night ferry”") // words ["bridge"] and ["night", "ferry"]
 */
export function readSearchTerms(query: string): readonly SearchTerm[] {
  const terms: SearchTerm[] = [];
  for (const [index, part] of query.slice(0, MAX_QUERY_LENGTH).replace(OPEN_QUOTE, '"').split('"').entries()) {
    // Every second part stands between two quotation marks; a last one without its closing mark is closed by the end.
    const pieces = index % 2 === 1 ? [part] : part.split(/\s+/u);
    for (const typed of pieces.map((piece) => piece.trim())) {
      const words = listWords(typed).map(({ start, end }) => foldWord(typed.slice(start, end)));
      if (words.length > 0) terms.push({ typed, words });
    }
  }
  return terms.slice(0, MAX_TERMS);
}

/**
 * The query in the language of SQLite's full-text tables: every term in quotation marks, so that no word of it can be
 * taken for syntax. With `beginsOnly` the last word of each term may go on.
 *
 * @example toMatchExpression(readSearchTerms("fund NOT ferry")) // '"fund" "NOT" "ferry"'
 */
export function toMatchExpression(
  terms: readonly SearchTerm[],
  { beginsOnly }: { readonly beginsOnly: boolean },
): string {
  // As they were typed and not folded: the index folds by a table of its own, which knows fewer letters than ours.
  const wordsOf = (typed: string) => listWords(typed).map(({ start, end }) => typed.slice(start, end));
  return terms.map(({ typed }) => `"${wordsOf(typed).join(" ")}"${beginsOnly ? "*" : ""}`).join(" ");
}

/**
 * The words of a text as SQLite's `unicode61` divides them: runs of letters, digits and signs for private use; accents
 * that stand apart belong to the letter before. Other signs divide, apostrophes too.
 */
export function listWords(text: string): readonly TextWord[] {
  return Array.from(text.matchAll(WORD), ({ index, 0: word }) => ({ start: index, end: index + word.length }));
}

/** A word without its accents and in small letters: "Électricité" and "ELECTRICITE" are one. */
export function foldWord(word: string): string {
  return word.normalize("NFD").replace(ACCENT, "").toLowerCase().normalize("NFC");
}

const WORD = /[\p{L}\p{N}\p{Co}][\p{L}\p{N}\p{Co}\u0300-\u036F]*/gu;
const ACCENT = /[\u0300-\u036F]/gu;
const OPEN_QUOTE = /[“”„‟«»]/gu;
