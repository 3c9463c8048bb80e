import { formatFigure } from "../comparison/sentence-parts";

/** So far into a text a word is looked for: what a report is about stands at its beginning. */
const LONGEST_LOOK = 12_000;

/**
 * A term as a text writes it: "Ilda Quennet" for "ilda quennet", "aftershocks" for "aftershock"; the term itself where
 * the text has it in another form. For words that are shown to people; the wrong tool for finding every place.
 */
export function termAsWritten(term: string, text: string): string {
  const beginning = text.slice(0, LONGEST_LOOK);
  const lower = beginning.toLowerCase();
  // A few letters become two in lower case: then places in one are not places in the other.
  if (lower.length !== beginning.length) return term;
  // Figures are read without the commas that stand in them.
  const grouped = term.replaceAll(/\d{4,15}/g, (digits) => formatFigure(Number(digits)));
  return findWritten(term, beginning, lower) ?? findWritten(grouped, beginning, lower) ?? term;
}

function findWritten(term: string, text: string, lower: string): string | null {
  for (let at = lower.indexOf(term); at !== -1; at = lower.indexOf(term, at + 1)) {
    if (isPartOfWord(lower[at - 1])) continue;
    let end = at + term.length;
    while (isPartOfWord(lower[end])) end += 1;
    // A longer word that begins alike is another one ("tent", "tentative"); an ending is not.
    if (end - at - term.length <= LONGEST_ENDING) return text.slice(at, end);
  }
  return null;
}

/**
 * Terms for a list, without those that repeat a word of an earlier one: "Ilda Quennet" and no "Mayor Ilda" after it.
 * In their order, at most `most`.
 */
export function withoutRepeats<Item extends { readonly text: string }>(
  terms: readonly Item[],
  most: number,
): readonly Item[] {
  const told = new Set<string>();
  const kept = terms.filter(({ text }) => {
    const words = text.split(" ");
    if (words.some((word) => told.has(word))) return false;
    for (const word of words) told.add(word);
    return true;
  });
  return kept.slice(0, most);
}

const LONGEST_ENDING = 3;

function isPartOfWord(letter: string | undefined): boolean {
  return letter !== undefined && /[\p{L}\p{M}\p{N}]/u.test(letter);
}
