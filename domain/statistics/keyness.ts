import { type Random, seededRandom } from "./seeded-random";

/** The words of one article on one side of a comparison: how often each occurs. */
export type WordCounts = ReadonlyMap<string, number>;

export interface KeynessInput {
  /** One entry an article, in a fixed order. */
  readonly a: readonly WordCounts[];
  readonly b: readonly WordCounts[];
  /** Words of the event's other articles; they enter the prior alone. */
  readonly others?: readonly WordCounts[];
  /** Words of outlet voice on each side, names and stop words included: what `LEAST_WORDS` asks for. */
  readonly voiceWords: { readonly a: number; readonly b: number };
  /** Seeds the bootstrap: the event's key. */
  readonly seed: string;
}

export interface KeywordCount {
  readonly word: string;
  /** Occurrences, and the number of articles that hold the word, on each side. */
  readonly a: number;
  readonly b: number;
  readonly articlesA: number;
  readonly articlesB: number;
  /** All occurrences stand in one article: this is about that article, not about an outlet. */
  readonly inOneArticle: boolean;
}

export interface Keyword extends KeywordCount {
  /** Log-odds ratio; above 0 the word is more at home on side a. */
  readonly logOdds: number;
  /** The log-odds ratio divided by its standard error. An order for a list, not a test. */
  readonly z: number;
  /** Share of bootstrapped samples of articles in which the sign is the same; null below the list's first rows. */
  readonly stability: number | null;
}

export type Keyness =
  | { readonly kind: "keyness"; readonly wordsA: number; readonly wordsB: number; readonly rows: readonly Keyword[] }
  | {
      readonly kind: "counts";
      readonly wordsA: number;
      readonly wordsB: number;
      /** Which side has too little, and what is needed. */
      readonly reason: string;
      readonly rows: readonly KeywordCount[];
    };

/** Weight of the prior, in words; printed with every list. */
export const PRIOR_WORDS = 500;
/** What each side needs before differences are measured: articles, and words of outlet voice. */
export const LEAST_ARTICLES = 3;
export const LEAST_WORDS = 2000;
/** From this stability on a row counts as stable. */
export const STABLE = 0.95;

/** Stability is computed for so many rows from either end of the list. */
const CHECKED_ROWS = 60;
const DRAWS = 500;

/**
 * Which words are more at home on one side: log-odds ratios with an informative Dirichlet prior α_w = α0·p_w, p from
 * all articles of the event, α0 = 500 words (Monroe, Colaresi & Quinn 2008, Fightin' Words). Rows from the most
 * typical of a to the most typical of b; ties by the word. With too little text on a side the words are counted only.
 *
 * Counts must hold what is to be compared and nothing else: the outlet's own voice, names of outlets masked. The wrong
 * tool across events, and for any word of "significant": nobody drew these articles at random.
 */
export function measureKeyness({ a, b, others = [], voiceWords, seed }: KeynessInput): Keyness {
  const pool = addUp([...a, ...b, ...others]);
  const [sideA, sideB] = [addUp(a), addUp(b)];
  const [wordsA, wordsB] = [sumOf(sideA), sumOf(sideB)];
  const words = [...new Set([...sideA.keys(), ...sideB.keys()])].sort((one, other) => (one < other ? -1 : 1));
  const counted = words.map((word) => countWord(word, a, b));
  const reason = whyTooLittle(a.length, voiceWords.a, "first") ?? whyTooLittle(b.length, voiceWords.b, "second");
  if (reason !== null) {
    const rows = counted.sort((one, other) => other.a + other.b - one.a - one.b);
    return { kind: "counts", wordsA, wordsB, reason, rows };
  }
  const poolSize = sumOf(pool);
  const prior = (word: string) => (PRIOR_WORDS * (pool.get(word) ?? 0)) / poolSize;
  const rows = counted
    .map((row): Keyword => {
      const alpha = prior(row.word);
      const logOdds = logOddsRatio(row.a, wordsA, row.b, wordsB, alpha);
      const z = logOdds / Math.sqrt(1 / (row.a + alpha) + 1 / (row.b + alpha));
      return { ...row, logOdds, z, stability: null };
    })
    .sort((one, other) => other.z - one.z);
  const isChecked = (index: number) => index < CHECKED_ROWS || index >= rows.length - CHECKED_ROWS;
  const stability = signStability(
    rows.filter((_, index) => isChecked(index)),
    { a, b, prior, seed },
  );
  return {
    kind: "keyness",
    wordsA,
    wordsB,
    rows: rows.map((row) => ({ ...row, stability: stability.get(row.word) ?? null })),
  };
}

/** Log-odds of a word on one side less those on the other, each with `alpha` words of prior out of PRIOR_WORDS. */
function logOddsRatio(a: number, wordsA: number, b: number, wordsB: number, alpha: number): number {
  const logOdds = (k: number, n: number) => Math.log((k + alpha) / (n + PRIOR_WORDS - k - alpha));
  return logOdds(a, wordsA) - logOdds(b, wordsB);
}

/** How often each word's sign holds when articles are drawn anew, with replacement, on both sides. */
function signStability(
  rows: readonly Keyword[],
  { a, b, prior, seed }: Pick<KeynessInput, "a" | "b" | "seed"> & { readonly prior: (word: string) => number },
): ReadonlyMap<string, number> {
  const random = seededRandom(seed);
  const [sizesA, sizesB] = [a.map(sumOf), b.map(sumOf)];
  // A word stands in few articles: only those are gone through in each draw.
  const words = rows.map(({ word, logOdds }) => ({
    word,
    sign: Math.sign(logOdds),
    prior: prior(word),
    inA: placesOf(word, a),
    inB: placesOf(word, b),
    held: 0,
  }));
  for (let turn = 0; turn < DRAWS; turn += 1) {
    const [drawnA, drawnB] = [drawTimes(a.length, random), drawTimes(b.length, random)];
    const [wordsA, wordsB] = [sumDrawn(sizesA, drawnA), sumDrawn(sizesB, drawnB)];
    for (const word of words) {
      const [inA, inB] = [timesDrawn(word.inA, drawnA), timesDrawn(word.inB, drawnB)];
      // A draw without the word has no sign: what is left is the difference in length.
      if (inA + inB === 0) continue;
      if (Math.sign(logOddsRatio(inA, wordsA, inB, wordsB, word.prior)) === word.sign) word.held += 1;
    }
  }
  return new Map(words.map(({ word, held }) => [word, held / DRAWS]));
}

/** How often each of so many articles is drawn, with replacement, in as many draws. */
function drawTimes(articles: number, random: Random): Int32Array {
  const times = new Int32Array(articles);
  for (let draw = 0; draw < articles; draw += 1) {
    const drawn = Math.floor(random() * articles);
    times[drawn] = (times[drawn] ?? 0) + 1;
  }
  return times;
}

function sumDrawn(sizes: readonly number[], drawn: Int32Array): number {
  return sizes.reduce((sum, size, index) => sum + size * (drawn[index] ?? 0), 0);
}

interface WordPlace {
  readonly article: number;
  readonly times: number;
}

function placesOf(word: string, articles: readonly WordCounts[]): readonly WordPlace[] {
  return articles.flatMap((article, index) => {
    const times = article.get(word) ?? 0;
    return times === 0 ? [] : [{ article: index, times }];
  });
}

function timesDrawn(places: readonly WordPlace[], drawn: Int32Array): number {
  let sum = 0;
  for (const { article, times } of places) sum += times * (drawn[article] ?? 0);
  return sum;
}

function countWord(word: string, a: readonly WordCounts[], b: readonly WordCounts[]): KeywordCount {
  const holding = (articles: readonly WordCounts[]) =>
    articles.filter((article) => (article.get(word) ?? 0) > 0).length;
  const [articlesA, articlesB] = [holding(a), holding(b)];
  return {
    word,
    a: timesIn(word, a),
    b: timesIn(word, b),
    articlesA,
    articlesB,
    inOneArticle: articlesA + articlesB === 1,
  };
}

function timesIn(word: string, articles: readonly WordCounts[]): number {
  return articles.reduce((sum, article) => sum + (article.get(word) ?? 0), 0);
}

function whyTooLittle(articles: number, words: number, side: string): string | null {
  if (articles >= LEAST_ARTICLES && words >= LEAST_WORDS) return null;
  return (
    `the ${side} side has ${articles} ${articles === 1 ? "article" : "articles"} and ${words} words of outlet voice; ` +
    `differences are measured from ${LEAST_ARTICLES} articles and ${LEAST_WORDS} such words on each side`
  );
}

function addUp(articles: readonly WordCounts[]): Map<string, number> {
  const total = new Map<string, number>();
  for (const article of articles) {
    for (const [word, count] of article) total.set(word, (total.get(word) ?? 0) + count);
  }
  return total;
}

function sumOf(counts: WordCounts): number {
  let sum = 0;
  for (const count of counts.values()) sum += count;
  return sum;
}
