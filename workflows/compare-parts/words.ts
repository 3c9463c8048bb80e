import type { Database } from "@/db/database";
import type { ComparedArticle } from "@/domain/comparison/comparison";
import { listCurrentArticles } from "@/domain/comparison/list-current-articles";
import type { ColumnWords, CountedArticle, MeasuredTexts } from "@/domain/comparison/measured-texts";
import type { ChargesComparison } from "@/domain/comparison/words/charges-comparison";
import { compareCharges } from "@/domain/comparison/words/compare-charges";
import { compareKeywords } from "@/domain/comparison/words/compare-keywords";
import { compareNames } from "@/domain/comparison/words/compare-names";
import type { KeywordsComparison } from "@/domain/comparison/words/keywords-comparison";
import type { NamesComparison } from "@/domain/comparison/words/names-comparison";
import type { WordsComparison } from "@/domain/comparison/words/words-comparison";
import type { EvidenceAddress } from "@/domain/evidence/evidence-address";
import type { EvidenceSelection } from "@/domain/evidence/evidence-item";
import { selectCharges, selectKeyword, selectName } from "@/domain/evidence/words-evidence";
import { measureColumns } from "@/domain/keywords/measure-columns";
import type { ComparedEventResult } from "../compare-event";
import { loadMeasured } from "../load-measured";
import { rememberBeside } from "../remember";

type Compared = Pick<ComparedEventResult, "comparison">;

/**
 * Which words each outlet of a comparison uses; null where their texts have not been compared yet. `chosen` is the column
 * whose words stand against the others'; without one it is the first that has text enough.
 */
export async function compareWordsOf(
  database: Database,
  result: Compared,
  chosen: string | null = null,
): Promise<WordsComparison | null> {
  const [names, keywords, charges] = await Promise.all([
    compareNamesOf(database, result),
    compareKeywordsOf(database, result, chosen),
    compareChargesOf(database, result),
  ]);
  return names && { names, keywords, charges };
}

/** What the outlets call the same actor: the one measure of words that a dossier has, and cheap enough for an overview. */
export const compareNamesOf = rememberBeside(findNames);

async function findNames({ reader }: Database, { comparison }: Compared): Promise<NamesComparison | null> {
  const { event, articles: all, columns, options } = comparison;
  const measured = await loadMeasured(reader, event.key, ["actors"]);
  if (measured === null) return null;
  const articles = listCurrentArticles(all, measured.versions);
  const unread = all.length - articles.length;
  return compareNames({ articles, columns, actors: measured.actors, voice: options.voice, unread });
}

/** Which words are whose, the chosen column against the others; null in a dossier, too. */
export const compareKeywordsOf = rememberBeside(findKeywords);

async function findKeywords(
  database: Database,
  result: Compared,
  chosen: string | null,
): Promise<KeywordsComparison | null> {
  const counted = await loadCounted(database, result);
  if (counted === null) return null;
  const { articles: all, columns, options } = result.comparison;
  const { articles, words, measured } = counted;
  const uncounted = all.length - articles.length;
  return compareKeywords({
    articles,
    columns,
    counted: words,
    measured,
    wireText: options.wireText,
    chosen,
    uncounted,
  });
}

/** The charged words of each article; null in a dossier, too. */
export const compareChargesOf = rememberBeside(findCharges);

async function findCharges(
  { reader }: Database,
  { comparison: { event, articles, columns } }: Compared,
): Promise<ChargesComparison | null> {
  const measured = event.kind === "dossier" ? null : await loadMeasured(reader, event.key, ["chargedWords"]);
  if (measured === null) return null;
  const current = listCurrentArticles(articles, measured.versions);
  const keys = new Set(current.map(({ key }) => key));
  const charges = measured.chargedWords.filter(({ article }) => keys.has(article));
  return compareCharges({ articles, columns, charges });
}

/** Opens a mark of the part; null: it names nothing there. */
export async function selectWords(
  database: Database,
  result: Compared,
  address: EvidenceAddress,
): Promise<EvidenceSelection | null> {
  const { articles, columns, options } = result.comparison;
  if (address.kind === "keyword") {
    const counted = await loadCounted(database, result);
    const { wireText } = options;
    return counted && selectKeyword({ articles: counted.articles, columns, counted: counted.words, wireText }, address);
  }
  if (address.kind === "charged") {
    const charges = await compareChargesOf(database, result);
    return charges && selectCharges(charges, articles, address);
  }
  const names = await compareNamesOf(database, result);
  return names && selectName(names, articles, address);
}

interface CountedWords {
  /** Articles whose present text was counted. */
  readonly articles: readonly ComparedArticle[];
  readonly words: readonly CountedArticle[];
  readonly measured: readonly ColumnWords[];
}

const loadCounted = rememberBeside(countWords);

async function countWords({ reader }: Database, { comparison }: Compared): Promise<CountedWords | null> {
  const { event, articles: all, options } = comparison;
  if (event.kind === "dossier") return null;
  const stored = await loadMeasured(reader, event.key, ["keywords", "words"]);
  if (stored === null) return null;
  const counted = new Set(stored.keywords.map(({ article }) => article));
  const articles = listCurrentArticles(all, stored.versions).filter(
    ({ key, provenance }) => counted.has(key) && provenance !== "translation",
  );
  const columnOf = new Map(articles.map(({ key, column }) => [key, column]));
  const words = stored.keywords.filter(({ article }) => columnOf.has(article));
  const isAsStored = options.wireText === "once" && isWhatWasMeasured(articles, stored);
  const measured = isAsStored
    ? stored.words
    : measureColumns(words, {
        columnOf: (article) => columnOf.get(article) ?? null,
        sharedTextOnce: options.wireText === "once",
        seed: event.key,
      });
  return { articles, words, measured };
}

/** Whether these articles are the ones whose columns were measured beforehand: all about the event, and no other. */
function isWhatWasMeasured(articles: readonly ComparedArticle[], { words }: Pick<MeasuredTexts, "words">): boolean {
  if (articles.some(({ role }) => role !== "about")) return false;
  const inColumn = (column: string) => articles.filter((article) => article.column === column).length;
  return (
    words.reduce((sum, one) => sum + one.articles, 0) === articles.length &&
    words.every(({ column, articles: measured }) => measured === inColumn(column))
  );
}
