import type { ColumnWords, CountedArticle } from "../comparison/measured-texts";
import { type Keyness, measureKeyness } from "../statistics/keyness";
import type { TextRange } from "../text/page-text";

/** Rows kept from either end of a list of words. */
export const KEPT_ROWS = 40;

export interface ColumnsOptions {
  /** Column of an article; null where it is not compared. */
  readonly columnOf: (article: string) => string | null;
  /** Text that several articles print counts once, for the first of them; else in each. */
  readonly sharedTextOnce: boolean;
  /** Seeds the bootstrap: the event's key. */
  readonly seed: string;
}

/**
 * Which words are whose: each column against all others (`measureKeyness`), in the columns' order of first article. The
 * same in whatever order the articles come. Lists are shortened to the rows at either end.
 */
export function measureColumns(articles: readonly CountedArticle[], options: ColumnsOptions): readonly ColumnWords[] {
  const counted = articles
    .toSorted((one, other) => (one.article < other.article ? -1 : 1))
    .flatMap((article) => {
      const column = options.columnOf(article.article);
      return column === null ? [] : [{ column, article, counts: toCounts(article, options.sharedTextOnce) }];
    });
  return [...new Set(counted.map(({ column }) => column))].map((column) => {
    const own = counted.filter((one) => one.column === column);
    const others = counted.filter((one) => one.column !== column);
    const voiceWords = sumVoiceWords(own, options);
    const keyness = measureKeyness({
      a: own.map(({ counts }) => counts),
      b: others.map(({ counts }) => counts),
      voiceWords: { a: voiceWords, b: sumVoiceWords(others, options) },
      seed: options.seed,
    });
    return { column, voiceWords, articles: own.length, keyness: shorten(keyness) };
  });
}

function sumVoiceWords(
  counted: readonly { readonly article: CountedArticle }[],
  { sharedTextOnce }: Pick<ColumnsOptions, "sharedTextOnce">,
): number {
  return counted.reduce((sum, { article }) => sum + (sharedTextOnce ? article.voiceWordsOnce : article.voiceWords), 0);
}

/** Places of a counted word that the options let through. */
export function placesCounted(
  places: readonly TextRange[],
  { copies }: Pick<CountedArticle, "copies">,
  sharedTextOnce: boolean,
): readonly TextRange[] {
  if (!sharedTextOnce || copies.length === 0) return places;
  return places.filter(({ start, end }) => !copies.some((copy) => copy.start <= start && end <= copy.end));
}

function toCounts(article: CountedArticle, sharedTextOnce: boolean): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { lemma, places } of article.words) {
    const count = placesCounted(places, article, sharedTextOnce).length;
    if (count > 0) counts.set(lemma, count);
  }
  return counts;
}

function shorten(keyness: Keyness): Keyness {
  if (keyness.rows.length <= 2 * KEPT_ROWS) return keyness;
  if (keyness.kind === "counts") return { ...keyness, rows: keyness.rows.slice(0, 2 * KEPT_ROWS) };
  return { ...keyness, rows: [...keyness.rows.slice(0, KEPT_ROWS), ...keyness.rows.slice(-KEPT_ROWS)] };
}
