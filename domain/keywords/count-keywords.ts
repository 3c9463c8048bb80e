import type { TextRange } from "../text/page-text";
import { mergeRanges } from "../text/version-text";
import { sentencesOf, type AnnotatedText } from "../words/annotated-text";
import { isWord, type PartOfSpeech, type Token } from "../words/token";
import type { WordTable } from "../words/word-table";

/** An article as its words are counted. Ranges are UTF-16 code units of the text. */
export interface KeywordArticle {
  readonly article: string;
  readonly annotated: AnnotatedText;
  /** The outlet's own words; everything else is left out. */
  readonly voice: readonly TextRange[];
  /** Names of the actors of the compared articles, as `findActors` gives them without epithets. */
  readonly names: readonly TextRange[];
}

export interface KeywordOptions {
  /** The bundled table, never the articles at hand: another article changes no other one's count. */
  readonly wordTable: WordTable;
  /** Names and aliases of the compared outlets, which would otherwise tell them apart best of all. */
  readonly outletNames: readonly string[];
}

/** A word of one article: how often is the number of its places. */
export interface CountedWord {
  /** Base form in lower case. */
  readonly lemma: string;
  readonly places: readonly TextRange[];
}

export interface ArticleKeywords {
  readonly article: string;
  /** All words of outlet voice, names and function words among them: what "of n words" says. */
  readonly voiceWords: number;
  /** The words that are counted: the denominator of the statistic. */
  readonly countedWords: number;
  /** By frequency, then by letter. */
  readonly words: readonly CountedWord[];
}

/** A verb or adverb among this many commonest words of English ("say", "be able", "also") tells nothing of a text. */
export const COMMONEST_WORDS = 150;

/** Parts of speech that hold a sentence together. */
const FUNCTION_WORDS: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>([
  "ADP",
  "AUX",
  "CCONJ",
  "DET",
  "INTJ",
  "PART",
  "PRON",
  "SCONJ",
  "X",
]);

/** Days and months say when, which is another part's question; with a small letter they are other words. */
const CALENDAR_WORDS: ReadonlySet<string> = new Set(
  "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december".split(
    " ",
  ),
);

/**
 * The words that an outlet uses in its own voice, by base form, with every place. Left out are quoted words, names of
 * outlets and actors, numbers, days and months, and stop words: function words by part of speech, and verbs and adverbs
 * that are among the commonest words of English; a common noun ("government") stays, since which one is used tells
 * something.
 *
 * The material for keyness; what is telling is another question (the statistic compares two lists like this one). The
 * wrong tool for counting the words of an article: `countWords` does that.
 */
export function countKeywords(
  { article, annotated, voice, names }: KeywordArticle,
  { wordTable, outletNames }: KeywordOptions,
): ArticleKeywords {
  const own = mergeRanges(voice);
  const masked = mergeRanges(names);
  const outlets = outletNames.map(spelledPlainly).filter((words) => words.length > 0);
  const places = new Map<string, TextRange[]>();
  let voiceWords = 0;
  let countedWords = 0;
  for (const { tokens } of sentencesOf(annotated)) {
    const ofOutlets = tokensOfNames(tokens, outlets);
    for (const [index, token] of tokens.entries()) {
      if (!isWord(token) || !/[\p{L}\p{N}]/u.test(token.text) || !isInside(own, token)) continue;
      // "’s" and "n’t" belong to the word before.
      if (!/^['’]|^n['’]t$/iu.test(token.text)) voiceWords += 1;
      if (ofOutlets.has(index) || overlaps(masked, token) || !isTelling(token, wordTable)) continue;
      countedWords += 1;
      const known = places.get(token.lemma);
      const place = { start: token.start, end: token.end };
      if (known === undefined) places.set(token.lemma, [place]);
      else known.push(place);
    }
  }
  const words = [...places].map(([lemma, found]): CountedWord => ({ lemma, places: found }));
  words.sort((x, y) => y.places.length - x.places.length || (x.lemma < y.lemma ? -1 : 1));
  return { article, voiceWords, countedWords, words };
}

function isTelling({ text, lower, lemma, pos }: Token, wordTable: WordTable): boolean {
  if (pos === "PROPN" && CALENDAR_WORDS.has(lower)) return false;
  if (FUNCTION_WORDS.has(pos) || pos === "NUM" || !/^\p{L}[\p{L}\p{M}'’‐‑-]+$/u.test(text)) return false;
  if (pos !== "VERB" && pos !== "ADV") return !isCommoner(wordTable, lower, FEWEST_RANKS);
  return !isCommoner(wordTable, lower, COMMONEST_WORDS) && !isCommoner(wordTable, lemma, COMMONEST_WORDS);
}

/** Of the very commonest words a tag as noun or adjective is more likely a slip of the tagger. */
const FEWEST_RANKS = 50;

function isCommoner(wordTable: WordTable, word: string, bound: number): boolean {
  return (wordTable.rankOf(word) ?? bound) < bound;
}

/** Words of a name in lower case, without its marks. */
function spelledPlainly(name: string): string[] {
  return name.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? [];
}

/** Places in a sentence of the tokens that spell one of the names. */
function tokensOfNames(tokens: readonly Token[], names: readonly (readonly string[])[]): ReadonlySet<number> {
  const found = new Set<number>();
  if (names.length === 0) return found;
  for (const at of tokens.keys()) {
    for (const name of names) {
      if (tokens[at]?.lower !== name[0] || !name.every((word, step) => tokens[at + step]?.lower === word)) continue;
      for (const step of name.keys()) found.add(at + step);
    }
  }
  return found;
}

/** Whether a token lies in one of the ranges, which are in order and free of overlaps. */
function isInside(ranges: readonly TextRange[], { start, end }: TextRange): boolean {
  const around = ranges[firstEndingAfter(ranges, start)];
  return around !== undefined && around.start <= start && end <= around.end;
}

function overlaps(ranges: readonly TextRange[], { start, end }: TextRange): boolean {
  return (ranges[firstEndingAfter(ranges, start)]?.start ?? Infinity) < end;
}

function firstEndingAfter(ranges: readonly TextRange[], offset: number): number {
  let [low, high] = [0, ranges.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ranges[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
