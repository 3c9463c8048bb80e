import type { Token } from "../words/token";
import { CHARGED_PHRASES } from "./lexicon/charged-phrases";

/** A charged expression of several words: tokens `[first, last]` of one sentence. */
export interface FoundPhrase {
  readonly phrase: string;
  readonly first: number;
  readonly last: number;
}

const BY_FIRST_WORD: ReadonlyMap<string, readonly (readonly string[])[]> = groupByFirstWord(CHARGED_PHRASES);

/**
 * The charged expressions in a sentence, in order, the longest first where two begin at the same word; none overlaps
 * another. Words match by base form, so that "doubled down" is found under "double down".
 */
export function findPhrases(tokens: readonly Token[]): FoundPhrase[] {
  const found: FoundPhrase[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const words = phraseAt(tokens, index);
    if (words === null) continue;
    found.push({ phrase: words.join(" "), first: index, last: index + words.length - 1 });
    index += words.length - 1;
  }
  return found;
}

function phraseAt(tokens: readonly Token[], index: number): readonly string[] | null {
  const token = tokens[index];
  if (token === undefined) return null;
  const byLemma = BY_FIRST_WORD.get(token.lemma);
  const byForm = token.lower === token.lemma ? undefined : BY_FIRST_WORD.get(token.lower);
  if (byLemma === undefined && byForm === undefined) return null;
  const candidates = [...(byLemma ?? []), ...(byForm ?? [])];
  return (
    candidates
      .filter((words) => words.every((word, step) => isForm(tokens[index + step], word)))
      .toSorted((a, b) => b.length - a.length)[0] ?? null
  );
}

function isForm(token: Token | undefined, word: string): boolean {
  return token !== undefined && (token.lemma === word || token.lower === word);
}

function groupByFirstWord(phrases: readonly string[]): Map<string, string[][]> {
  const groups = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const words = phrase.split(" ");
    const first = words[0] ?? "";
    const known = groups.get(first);
    if (known === undefined) groups.set(first, [words]);
    else known.push(words);
  }
  return groups;
}
