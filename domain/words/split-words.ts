import { boundedStretches } from "../text/bounded-stretches";
import type { TextRange } from "../text/page-text";

/**
 * What a word can look like, in order: an address, a handle or tag, initials ("U.S.", "J.K."), a title with its stop
 * ("Mr."), a number with its separators and a unit that is joined to it ("1.5bn", "2020-09-20", "10:30"), a word with
 * its hyphens and inner apostrophes. Then dashes, an ellipsis, any other mark alone.
 */
const TOKEN = new RegExp(
  [
    String.raw`https?:\/\/[^\s"”»)]+`,
    String.raw`[@#][\p{L}\p{N}_]+`,
    String.raw`(?:\p{Lu}\.){2,}`,
    String.raw`(?:Mrs?|Ms|[DJS]r|Prof|Gen|Sen|Rep|Gov|St|Lt|Col|Sgt|Capt|No|vs)\.(?=\s)`,
    String.raw`\p{N}[\p{N}\p{L}\p{M}]*(?:[.,:/\-–]\p{N}[\p{N}\p{L}\p{M}]*)*`,
    String.raw`[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:['’\-‐‑][\p{L}\p{M}\p{N}]+)*`,
    String.raw`-{2,}|\.{2,}`,
    String.raw`\S`,
  ].join("|"),
  "gu",
);

/** Endings that English writes onto a word and that are words of their own: "n't", "'s", "'ll". */
const CLITIC = /(?:n['’]t|['’](?:[sdm]|re|ve|ll))$/iu;

/**
 * The words and marks of a stretch of text, in order, without white space. Possessives and contractions are split
 * off ("company’s" is "company" and "’s", "didn't" is "did" and "n't"); a hyphenated word stays whole. No range
 * crosses the stretch, and every character that is not white space lies in exactly one of them.
 *
 * Works on English and on other languages that put spaces between words; the wrong tool for Chinese or Thai.
 */
export function splitWords(text: string, range: TextRange): TextRange[] {
  const words: TextRange[] = [];
  for (const { start, end } of boundedStretches(text, range)) {
    for (const match of text.slice(start, end).matchAll(TOKEN)) {
      const from = start + match.index;
      const to = from + match[0].length;
      const clitic = match[0].length > 2 ? CLITIC.exec(match[0]) : null;
      const cut = clitic === null || clitic.index === 0 ? null : from + clitic.index;
      if (cut === null) words.push({ start: from, end: to });
      else words.push({ start: from, end: cut }, { start: cut, end: to });
    }
  }
  return words;
}
