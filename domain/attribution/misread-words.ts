import type { PartOfSpeech, Token } from "../words/token";
import { isMonthName } from "./name-places";
import { isDocumentNoun } from "./source-words";

/** Where and with which words a text names somebody. */
export interface NameWords {
  /** Words, as printed, that are part of a name somewhere in the text. */
  readonly words: ReadonlySet<string>;
  /** Where the words of names begin, in UTF-16 code units of the text. */
  readonly starts: ReadonlySet<number>;
}

const MISREAD: ReadonlySet<string> = new Set(["VERB", "ADV", "ADJ", "NOUN", "INTJ", "X"]);

/** The part of speech of the token at `at`: the tagger's, but for names and nouns that it is known to misread. */
export function partOfSpeech(tokens: readonly Token[], at: number, names: NameWords): PartOfSpeech {
  const token = tokens[at];
  if (token === undefined) return "X";
  if (token.pos === "PROPN") return isMonthName(token.lower) || !isPluralDocument(tokens, at) ? "PROPN" : "NOUN";
  if (isMisreadName(token, names)) return "PROPN";
  return isMisreadNoun(tokens, at) ? "NOUN" : token.pos;
}

function isMisreadName({ text, lower, pos, start }: Token, { words, starts }: NameWords): boolean {
  if (text === lower) return false;
  return starts.has(start) || (MISREAD.has(pos) && words.has(text) && !isMonthName(lower));
}

/** "according to people familiar with it", "according to court papers": nouns that the tagger takes for verbs. */
function isMisreadNoun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.pos !== "VERB") return false;
  if (/^(?:people|officials|aides|sources|experts|voters|lawmakers|op-eds?)$/u.test(token.lower)) return true;
  const followsPhrase = tokens[at - 1]?.lower === "to" && tokens[at - 2]?.lower === "according";
  return (followsPhrase && !token.lower.endsWith("ing")) || isPluralDocument(tokens, at);
}

/** "Emails obtained by the Lamp show": a plural with the capital of its sentence alone. */
function isPluralDocument(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || at > 0 || !token.lower.endsWith("s") || !isDocumentNoun(token.lower)) return false;
  const next = tokens[at + 1]?.pos;
  return next === "VERB" || next === "ADP" || next === "AUX" || next === "NOUN";
}
