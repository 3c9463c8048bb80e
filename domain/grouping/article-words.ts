import type { WordTable } from "../words/word-table";
import { foldWord } from "./fold-word";

/** A *name* is a word written with a capital more often than without; a *year* is 1900 to 2099. */
export type WordKind = "word" | "name" | "figure" | "year";

/** A word of an article as grouping reads it. */
export interface ArticleWord {
  /** In lower case, folded; a number without the commas between its digits. */
  readonly form: string;
  readonly kind: WordKind;
  readonly isInTitle: boolean;
  readonly isInLead: boolean;
  /** Whether at most a space or one mark stands between the word before and this one. */
  readonly followsOn: boolean;
}

/** The beginning says what a report is about; what follows is mostly background. */
const LONGEST_TEXT = 10_000;
const LONGEST_TITLE = 1_000;

/** Headline and first sentences. */
const LEAD_WORDS = 80;

/** A number with its separators; a word with its inner apostrophe. */
const WORD = /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:['’]\p{L}+)?/gu;

const POSSESSIVE = /['’]s$|n['’]t$/iu;

/**
 * In English about four words in ten are among its 300 commonest; below this share a text is taken for another
 * language.
 */
const FUNCTION_RANKS = 300;
const LEAST_FUNCTION_SHARE = 0.2;

/** Shorter words of another language written small are mostly its articles and pronouns, which no table here knows. */
const SHORTEST_FOREIGN_WORD = 7;

/** Too short a text to tell its language. */
const FEWEST_WORDS = 20;

const CALENDAR_WORDS: ReadonlySet<string> = new Set(
  (
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august " +
    "september october november december jan feb mar apr jun jul aug sept sep oct nov dec"
  ).split(" "),
);

interface RawWord {
  readonly lower: string;
  readonly isCapital: boolean;
  readonly isNumber: boolean;
  readonly isInTitle: boolean;
  readonly followsOn: boolean;
}

/**
 * The words of headline and text in order, each as a name, a figure, a year or a plain word. A name is what is written
 * with a capital more often than without in this article; days and months are none. Of a text that is not in English
 * only names, numbers and longer words are given, since its small words would look rare.
 */
export function readArticleWords(title: string, text: string, table: WordTable): ArticleWord[] {
  const raw = [...splitPlain(title, true), ...splitPlain(text, false)];
  const capitals = capitalBalance(raw);
  const isForeign = raw.length >= FEWEST_WORDS && functionShare(raw, table) < LEAST_FUNCTION_SHARE;
  return raw.flatMap(({ lower, isCapital, isNumber, isInTitle, followsOn }, index): ArticleWord[] => {
    if (isForeign && !isNumber && !isCapital && lower.length < SHORTEST_FOREIGN_WORD) return [];
    const form = isNumber ? lower.replaceAll(",", "") : foldWord(lower, table);
    const isName = (capitals.get(lower) ?? 0) > 0 && !CALENDAR_WORDS.has(lower);
    const kind = isNumber ? numberKind(form) : isName ? "name" : "word";
    return [{ form, kind, isInTitle, isInLead: index < LEAD_WORDS, followsOn }];
  });
}

function numberKind(form: string): "figure" | "year" {
  return /^(?:19|20)\p{N}{2}$/u.test(form) ? "year" : "figure";
}

function* splitPlain(text: string, isInTitle: boolean): Generator<RawWord> {
  const beginning = text.trimStart().slice(0, isInTitle ? LONGEST_TITLE : LONGEST_TEXT);
  let end = -1;
  for (const match of beginning.matchAll(WORD)) {
    const word = match[0].replace(POSSESSIVE, "");
    const followsOn = end !== -1 && match.index - end <= 2;
    end = match.index + match[0].length;
    yield {
      lower: word.toLowerCase(),
      isCapital: /^\p{Lu}/u.test(word),
      isNumber: /^\p{N}/u.test(word),
      isInTitle,
      followsOn,
    };
  }
}

/** For each word how many times more it is written with a capital than without. */
function capitalBalance(words: readonly RawWord[]): ReadonlyMap<string, number> {
  const balance = new Map<string, number>();
  for (const { lower, isCapital } of words) balance.set(lower, (balance.get(lower) ?? 0) + (isCapital ? 1 : -1));
  return balance;
}

function functionShare(words: readonly RawWord[], table: WordTable): number {
  const known = words.filter(({ lower }) => (table.rankOf(lower) ?? FUNCTION_RANKS) < FUNCTION_RANKS).length;
  return known / words.length;
}
