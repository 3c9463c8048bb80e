import { describeDates } from "../dates/format-date";
import type { ComparedArticle, ComparedColumn, HeadlineEntry } from "./comparison";

/**
 * The headlines side by side, by date of publication; what is undated comes last. A month stands before its days, since
 * only its beginning is known. Ties keep the columns' order, then the key's.
 */
export function buildHeadlines(
  articles: readonly ComparedArticle[],
  columns: readonly ComparedColumn[],
): readonly HeadlineEntry[] {
  const places = new Map(columns.map((column, index) => [column.key, { column, index }]));
  return articles
    .map((article) => {
      const place = places.get(article.column);
      if (place === undefined) throw new RangeError(`article "${article.key}" has no column "${article.column}"`);
      return { article, ...place };
    })
    .sort(
      (a, b) =>
        compareDates(a.article.publishedOn, b.article.publishedOn) ||
        compareDates(a.article.notBefore, b.article.notBefore) ||
        a.index - b.index ||
        (a.article.key < b.article.key ? -1 : 1),
    )
    .map(({ article, column }) => ({ article, column, dateText: describeDates(article) }));
}

function compareDates(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}
