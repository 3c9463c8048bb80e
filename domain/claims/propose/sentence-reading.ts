import { isWord, type Sentence, type Token } from "../../words/token";
import { isLegalAct } from "./news-nouns";
import { nounPhrasesOf, type NounPhrase } from "./noun-phrases";
import { readClaimDates, type ReadDate } from "./read-claim-dates";
import { readQuantity, type ReadQuantity } from "./read-quantity";
import { timesOfDay } from "./read-times-of-day";
import { verbGroupsOf, type VerbGroup } from "./verb-groups";

/** A sentence with what its clauses are made of. All indexes are those of `tokens`. */
export interface SentenceReading {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly verbs: readonly VerbGroup[];
  readonly phrases: readonly NounPhrase[];
  readonly dates: readonly ReadDate[];
  readonly quantities: readonly ReadQuantity[];
  /** Whether most words have a capital, as in a headline: a capital then makes no name. */
  readonly isTitleCase: boolean;
}

/** Longer sentences are lists or broken text; they hold no claim that the rules could read. */
export const LONGEST_SENTENCE = 200;

/** Reads verbs, noun phrases, dates and quantities of a sentence; null where it is empty or too long to be one. */
export function readSentence(sentence: Sentence): SentenceReading | null {
  const tokens = withWholeNames(sentence.tokens);
  if (tokens.length === 0 || tokens.length > LONGEST_SENTENCE || !tokens.some(isWord)) return null;
  const dates = readClaimDates(tokens);
  const taken = new Set([...dates.flatMap(({ first, last }) => indexesOf(first, last)), ...timesOfDay(tokens)]);
  const quantities = quantitiesOf(tokens, taken);
  for (const { first, last } of quantities) for (const index of indexesOf(first, last)) taken.add(index);
  const verbs = verbGroupsOf(tokens);
  for (const { first, verb } of verbs) for (const index of indexesOf(first, verb)) taken.add(index);
  const phrases = nounPhrasesOf(tokens, { taken, isLegalActNoun: isLegalAct });
  return { sentence, tokens, verbs, phrases, dates, quantities, isTitleCase: isTitleCase(tokens) };
}

function quantitiesOf(tokens: readonly Token[], taken: ReadonlySet<number>): readonly ReadQuantity[] {
  const quantities: ReadQuantity[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    if (taken.has(index)) continue;
    const found = readQuantity(tokens, index);
    if (found === null) continue;
    quantities.push(found);
    index = found.last;
  }
  return quantities;
}

/**
 * "Marek Dole was", "called on Kern to": a capital word inside a sentence is a name, whatever the tagger calls it, and so
 * is one at its start where a verb follows at once ("Kern quit").
 */
function withWholeNames(tokens: readonly Token[]): readonly Token[] {
  if (isTitleCase(tokens)) return tokens;
  const isRest = (token: Token, index: number) => {
    if (token.pos !== "VERB" || !/^\p{Lu}\p{Ll}/u.test(token.text)) return false;
    const before = tokens[index - 1];
    if (before !== undefined) return before.pos !== "PUNCT" || before.text === ",";
    return tokens[1]?.pos === "VERB" && !/(?:ing|ed)$/.test(token.lower);
  };
  if (!tokens.some(isRest)) return tokens;
  return tokens.map((token, index) => (isRest(token, index) ? { ...token, lemma: token.lower, pos: "PROPN" } : token));
}

function isTitleCase(tokens: readonly Token[]): boolean {
  const long = tokens.filter(({ text, pos }) => text.length > 3 && pos !== "PUNCT" && pos !== "NUM");
  const capitals = long.filter(({ text }) => /^\p{Lu}/u.test(text)).length;
  return long.length >= 4 && capitals > long.length * 0.7;
}

function indexesOf(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
}
