import type { WordTable } from "../words/word-table";

/** Shorter words and numbers stay as they are: there is nothing to cut off. */
const SHORTEST_FOLDED = 4;

/** Nothing shorter is left of a word whose ending is cut off. */
const SHORTEST_BASE = 3;

/**
 * One form for the forms of an English word: "strikes", "striking" and "struck" are "strike", "strike" and "struck".
 * Cuts plural, -ing and -ed where the table knows what remains; irregular forms stay apart. Lower case is expected.
 *
 * A quick relative of stemming for comparing whole articles, about a thousand times faster than a tagger; the wrong
 * tool where the form decides (a lemma of domain/words has the part of speech behind it).
 *
 * @example foldWord("earthquakes", table) // "earthquake"
 */
export function foldWord(word: string, table: WordTable): string {
  if (word.length < SHORTEST_FOLDED || /\p{N}/u.test(word)) return word;
  const singular = foldPlural(word);
  if (singular.endsWith("ing")) return foldEnding(singular, "ing", table);
  if (singular.endsWith("ed")) return foldEnding(singular, "ed", table);
  return singular;
}

function foldPlural(word: string): string {
  if (word.endsWith("ies") && word.length > SHORTEST_FOLDED) return `${word.slice(0, -3)}y`;
  if (/(?:ss|us|is)$/u.test(word)) return word;
  if (/(?:ch|sh|x|ss|zz)es$/u.test(word)) return word.slice(0, -2);
  return word.endsWith("s") ? word.slice(0, -1) : word;
}

/** "planned" is "plan", "hoping" is "hope", "carried" is "carry"; "king" and "speed" stay, nothing known remains. */
function foldEnding(word: string, ending: "ing" | "ed", table: WordTable): string {
  const base = word.slice(0, -ending.length);
  return basesOf(base, ending).find((known) => known.length >= SHORTEST_BASE && table.rankOf(known) !== null) ?? word;
}

/** What English spelling may have had before the ending, likeliest first. */
function basesOf(base: string, ending: "ing" | "ed"): readonly string[] {
  if (ending === "ed" && base.endsWith("i")) return [`${base.slice(0, -1)}y`];
  if (base.at(-1) === base.at(-2)) return [base, base.slice(0, -1), `${base}e`];
  const isShortSyllable = /[aeiou][^aeiouwxy]$/u.test(base);
  return isShortSyllable ? [`${base}e`, base] : [base, `${base}e`];
}
