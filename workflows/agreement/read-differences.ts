import { listCurrentTexts } from "@/db/article-versions";
import type { Reader } from "@/db/database";
import type { CodeMark, CoderReading } from "@/domain/agreement/code-readings";
import type { CodedArticle } from "@/domain/agreement/coded-work";
import type { PassageInContext } from "@/domain/text/passage-in-context";
import { readPassage } from "../load-evidence";

/** As many differences are shown with their passages; the table holds them all. */
const SHOWN = 30;

/** A mark with the words that it stands on. */
export interface MarkInWords extends CodeMark {
  /** Null where no text is stored, or where it has lost the passage. */
  readonly quote: PassageInContext | null;
}

export interface ReadingInWords extends Pick<CoderReading, "coder" | "hasApplied"> {
  readonly marks: readonly MarkInWords[];
}

/** The first of these differences with the words of their passages, and how many there are. */
export async function readDifferences<Difference extends { article: string; readings: readonly CoderReading[] }>(
  reader: Reader,
  differences: readonly Difference[],
  articles: readonly CodedArticle[],
) {
  const shown = differences.slice(0, SHOWN);
  const texts = await listCurrentTexts(reader, [...new Set(shown.map(({ article }) => article))]);
  const byKey = new Map(articles.map((article) => [article.key, article]));
  const entries = shown.flatMap(({ article: key, readings, ...difference }) => {
    const article = byKey.get(key);
    if (article === undefined) return [];
    const stored = texts.get(key);
    const quoteOf = ({ passage }: CodeMark) =>
      passage === null || stored === undefined ? null : readPassage(stored, passage);
    const inWords = readings.map(({ marks, ...reading }): ReadingInWords => ({
      ...reading,
      marks: marks.map((mark) => ({ ...mark, quote: quoteOf(mark) })),
    }));
    return [{ ...difference, article, readings: inWords }];
  });
  return { total: differences.length, entries };
}
