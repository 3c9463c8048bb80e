import type { Token } from "../../words/token";

/** A noun with what stands before it, as indexes of a sentence's tokens. */
export interface NounPhrase {
  readonly first: number;
  readonly last: number;
  readonly head: number;
}

/** What a sentence has besides noun phrases. */
export interface Masks {
  /** Tokens that are no part of any noun phrase: verb groups, dates, quantities. */
  readonly taken: ReadonlySet<number>;
  /** Whether a base form names a legal act, behind which a name begins a clause of its own. */
  readonly isLegalActNoun: (lemma: string) => boolean;
}

const NOMINAL = new Set(["NOUN", "PROPN", "PRON", "NUM", "X"]);
const BEFORE_NOUN = new Set(["DET", "ADJ", "NUM", "NOUN", "PROPN", "VERB", "ADV"]);
const OPENERS = new Set("its their his her our my your whose".split(" "));
const NO_PHRASE = new Set("who which that what whom there".split(" "));

/**
 * The noun phrases of a sentence, in order, without what follows the noun ("of …", "who …"). Possessives belong to the
 * phrase ("the board's letter" is one phrase with the head "letter").
 */
export function nounPhrasesOf(tokens: readonly Token[], masks: Masks): readonly NounPhrase[] {
  const phrases: NounPhrase[] = [];
  let index = 0;
  while (index < tokens.length) {
    const last = masks.taken.has(index) ? null : phraseEnd(tokens, index, masks);
    if (last === null) {
      index += 1;
      continue;
    }
    const head = headOf(tokens, index, last);
    if (head !== null) phrases.push({ first: index, last, head });
    index = last + 1;
  }
  return phrases;
}

/** Who owns what a phrase names, as a phrase of its own: "the queen" of "the queen's visit". */
export function ownerOf(tokens: readonly Token[], { first, last }: NounPhrase): NounPhrase | null {
  for (let index = last; index > first; index -= 1) {
    if (isPossessiveMark(tokens, index)) return { first, last: index - 1, head: index - 1 };
  }
  return null;
}

function phraseEnd(tokens: readonly Token[], first: number, masks: Masks): number | null {
  const opening = tokens[first];
  if (opening === undefined || NO_PHRASE.has(opening.lower)) return null;
  if (opening.pos === "PRON" && !OPENERS.has(opening.lower)) return first;
  let last: number | null = null;
  for (let index = first; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined || masks.taken.has(index)) break;
    if (isPossessiveMark(tokens, index)) continue;
    const isOpener = token.pos === "DET" || OPENERS.has(token.lower);
    if (isOpener && index > first && !isPredeterminer(tokens[index - 1])) break;
    if (!isOpener && !BEFORE_NOUN.has(token.pos) && token.pos !== "X") break;
    if (NO_PHRASE.has(token.lower) && index > first) break;
    if (last !== null && (token.pos === "ADV" || (token.pos === "VERB" && !isNominal(tokens, index)))) break;
    if (last !== null && startsReducedRelative(tokens, last, index, masks)) break;
    if (isNominal(tokens, index)) last = index;
    else if (last !== null && token.pos === "ADJ" && !NOMINAL.has(tokens[index + 1]?.pos ?? "PUNCT")) break;
  }
  return last ?? (opening.pos === "DET" && NOMINAL.has(tokens[first]?.pos ?? "") ? first : null);
}

/** "The order Trump signed": a name right behind the noun of a legal act begins a relative clause. */
function startsReducedRelative(tokens: readonly Token[], last: number, index: number, masks: Masks): boolean {
  const noun = tokens[last];
  return (
    index === last + 1 && noun?.pos === "NOUN" && tokens[index]?.pos === "PROPN" && masks.isLegalActNoun(noun.lemma)
  );
}

function isPredeterminer(token: Token | undefined): boolean {
  return token !== undefined && ["all", "both", "half", "such"].includes(token.lower);
}

/** "’s" or a lone apostrophe behind a plural, with more of the phrase to come. */
function isPossessiveMark(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (token === undefined || before === undefined || !NOMINAL.has(before.pos)) return false;
  if (token.lower === "'s") return token.pos === "PART";
  return token.lower === "'" && before.lower.endsWith("s") && BEFORE_NOUN.has(tokens[index + 1]?.pos ?? "PUNCT");
}

/** A noun, whatever the tagger calls it, behind an owner ("Ash's decrees") where no other noun follows. */
function isNominal(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined) return false;
  const isOwned = tokens[index - 1]?.lower === "'s" && !NOMINAL.has(tokens[index + 1]?.pos ?? "PUNCT");
  return NOMINAL.has(token.pos) || (token.pos === "VERB" && isOwned);
}

function headOf(tokens: readonly Token[], first: number, last: number): number | null {
  for (let index = last; index >= first; index -= 1) {
    if (isNominal(tokens, index)) return index;
  }
  return null;
}
