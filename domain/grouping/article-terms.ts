import { type WordTable, rarityOf } from "../words/word-table";
import { type ArticleWord, readArticleWords, type WordKind } from "./article-words";

/** What grouping reads of an article. */
export interface GroupableArticle {
  /** Stable and unique; ties break by it. */
  readonly key: string;
  readonly title: string;
  readonly text: string;
  /** Whole days since 1970-01-01 of the day of publication; null where the day is not known. */
  readonly day: number | null;
}

/** A *pair* is two neighbours, "harbour bridge". */
export type TermKind = WordKind | "pair";

/** Something that an article may share with another report on the same event. */
export interface Term {
  /** In lower case and folded: "earthquake", "harbour", "6.1", "harbour bridge". */
  readonly text: string;
  readonly kind: TermKind;
  /** How much sharing it tells; above 0. */
  readonly weight: number;
}

/** An article as grouping sees it. */
export interface ArticleTerms {
  readonly key: string;
  readonly day: number | null;
  /** Words, names, figures and years, heaviest first; ties in the order of their letters. */
  readonly words: readonly Term[];
  /** Neighbouring words in the order of their first place. */
  readonly pairs: readonly Term[];
}

/** Words this common or commoner tell nothing of an event ("year", "police", "told"); rarity of `rarityOf`. */
const COMMON_RARITY = 7;

/** Two neighbours make a pair when both are rarer than this: "of the" is none, "prime minister" is one. */
const PAIR_RARITY = 6.5;

/** A figure counts like a word of this rarity; a round one ("20", "3000") half as much: it meets by chance. */
const FIGURE_WEIGHT = 5;

/** Names say which happening of its kind it is. */
const NAME_FACTOR = 1.5;

/** The headline says what it is about: a word there counts as if it occurred this many more times. */
const TITLE_COUNT = 2;

/** Kept of each article, so that an index of 100,000 stays small. */
const MOST_WORDS = 200;
const MOST_PAIRS = 160;

interface Tally {
  count: number;
  titleCount: number;
  isInLead: boolean;
  readonly kind: WordKind;
}

/**
 * The terms by which an article is grouped, with weights from the bundled table alone: rare words, names, figures and
 * neighbouring words. A term weighs its rarity above that of common words, times 1 + ln of its count, where headline
 * and lead count more. The same article and table give the same terms whatever else is stored.
 *
 * Reads the first 10,000 units of the text. Knows English only: see `readArticleWords` for what it does with others.
 * Method and figures: docs/methods/event-grouping.md.
 */
export function readArticleTerms(article: GroupableArticle, table: WordTable): ArticleTerms {
  const found = readArticleWords(article.title, article.text, table);
  return {
    key: article.key,
    day: article.day,
    words: wordTerms(found, table),
    pairs: pairTerms(found, table),
  };
}

function wordTerms(found: readonly ArticleWord[], table: WordTable): Term[] {
  const tallies = new Map<string, Tally>();
  for (const { form, kind, isInTitle, isInLead } of found) {
    if (form.length < 2) continue;
    const tally = tallies.get(form) ?? { count: 0, titleCount: 0, isInLead: false, kind };
    tally.count += 1;
    if (isInTitle) tally.titleCount += 1;
    if (isInLead) tally.isInLead = true;
    tallies.set(form, tally);
  }
  const terms: Term[] = [];
  for (const [text, tally] of tallies) {
    const { count, titleCount, isInLead, kind } = tally;
    const emphasis = 1 + Math.log(count + TITLE_COUNT * titleCount + (isInLead ? 1 : 0));
    const weight = ownWeight(text, kind, table) * emphasis;
    if (weight > 0) terms.push({ text, kind, weight });
  }
  return terms.sort((a, b) => b.weight - a.weight || (a.text < b.text ? -1 : 1)).slice(0, MOST_WORDS);
}

function ownWeight(form: string, kind: WordKind, table: WordTable): number {
  if (kind === "figure" || kind === "year") return /^\p{N}0*$/u.test(form) ? FIGURE_WEIGHT / 2 : FIGURE_WEIGHT;
  return Math.max(0, rarityOf(table, form) - COMMON_RARITY) * (kind === "name" ? NAME_FACTOR : 1);
}

function pairTerms(found: readonly ArticleWord[], table: WordTable): Term[] {
  const counts = new Map<string, number>();
  let previous: ArticleWord | null = null;
  for (const word of found) {
    const tells = word.kind === "figure" || word.kind === "year" || rarityOf(table, word.form) > PAIR_RARITY;
    if (tells && previous !== null && word.followsOn) {
      const pair = `${previous.form} ${word.form}`;
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
    previous = tells ? word : null;
  }
  return [...counts].slice(0, MOST_PAIRS).map(([text, count]) => ({ text, kind: "pair", weight: 1 + Math.log(count) }));
}
