import type { TextRange } from "../text/page-text";
import type { AnnotatedText } from "../words/annotated-text";
import { isWord, type Sentence, type Token } from "../words/token";
import { compoundEntryOf } from "./charged-compounds";
import { entryOf } from "./charged-entry";
import { hasChargedSense } from "./charged-senses";
import { findPhrases, type FoundPhrase } from "./find-phrases";
import { isLiteralUse } from "./literal-uses";
import { nameMask, type NameMask } from "./name-mask";

/** A charged word or expression in a sentence: tokens `[first, last]`. */
export interface ChargedTokens {
  readonly first: number;
  readonly last: number;
  /** Base form in the lexicon. */
  readonly term: string;
  /** Key of the concept. */
  readonly rule: string;
  /** Why, in a phrase that completes "charged because it …". */
  readonly reason: string;
  /** 0 to 1. */
  readonly strength: number;
}

/** A sentence with what is charged in it, and with which of its tokens are the outlet's own. */
export interface ChargedSentence {
  readonly sentence: Sentence;
  readonly charged: readonly ChargedTokens[];
  readonly isOwn: (index: number) => boolean;
}

/** What an expression of several words weighs. */
const PHRASE_STRENGTH = 0.8;

/**
 * Reads every sentence of a text for charged words in the ranges of `voice` (in order, without overlaps), names left
 * out. Words below the mark (`MARKED_FROM`) are included with their strength.
 */
export function chargedTokens(annotated: AnnotatedText, voice: readonly TextRange[]): readonly ChargedSentence[] {
  const known = FOUND.get(annotated);
  if (known?.voice === voice) return known.sentences;
  const sentences = findChargedTokens(annotated, voice);
  FOUND.set(annotated, { voice, sentences });
  return sentences;
}

/** The words and the score of one text ask for the same, one right after the other. */
const FOUND = new WeakMap<
  AnnotatedText,
  { readonly voice: readonly TextRange[]; readonly sentences: readonly ChargedSentence[] }
>();

function findChargedTokens(annotated: AnnotatedText, voice: readonly TextRange[]): ChargedSentence[] {
  const isName = nameMask(annotated);
  let range = 0;
  return annotated.paragraphs.flatMap(({ sentences }) =>
    sentences.map((sentence) => {
      const own = sentence.tokens.map(({ start, end }) => {
        while ((voice[range]?.end ?? Infinity) <= start) range += 1;
        const { start: from, end: to } = voice[range] ?? { start: Infinity, end: Infinity };
        return from <= start && end <= to;
      });
      const isOwn = (index: number) => own[index] === true;
      return { sentence, charged: chargedIn(sentence, isOwn, isName), isOwn };
    }),
  );
}

function chargedIn(sentence: Sentence, isOwn: (index: number) => boolean, isName: NameMask): ChargedTokens[] {
  const { tokens } = sentence;
  const phrases = findPhrases(tokens);
  const charged: ChargedTokens[] = [];
  let phrase = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    const found = phrases[phrase];
    if (found !== undefined && found.first === index) {
      phrase += 1;
      if (isPhraseOwn(found, isOwn)) charged.push(chargedPhrase(found));
      index = found.last;
      continue;
    }
    const token = tokens[index];
    if (token === undefined || !isWord(token) || !isOwn(index) || isName(token, index, sentence)) continue;
    const word = chargedWord(tokens, token, index);
    if (word !== null) charged.push(word);
  }
  return charged;
}

function isPhraseOwn({ first, last }: FoundPhrase, isOwn: (index: number) => boolean): boolean {
  return isOwn(first) && isOwn(last);
}

function chargedPhrase({ phrase, first, last }: FoundPhrase): ChargedTokens {
  const reason = "is a set expression that judges";
  return { first, last, term: phrase, rule: "phrases", reason, strength: PHRASE_STRENGTH };
}

function chargedWord(tokens: readonly Token[], token: Token, index: number): ChargedTokens | null {
  const entry = entryOf(token, tokens[index - 1], tokens[index + 1]) ?? compoundEntryOf(token.lower);
  if (entry === null || !hasChargedSense(entry.word, tokens, index)) return null;
  if (isLiteralUse(entry.word, tokens, index)) return null;
  const { key, reason, strength } = entry.concept;
  return { first: index, last: index, term: entry.word, rule: key, reason, strength };
}
