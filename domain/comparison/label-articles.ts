import type { ComparedArticle, ComparedColumn } from "./comparison";

/** How a chart names one article: by its outlet, with a number where the outlet has several. */
export interface ArticleLabel {
  readonly article: string;
  readonly column: ComparedColumn;
  /** From 1, in the order of the articles; null for an outlet's only article. */
  readonly number: number | null;
  /** @example "Northline Wire 2" */
  readonly name: string;
  /** @example "NW2" */
  readonly letters: string;
}

/**
 * Names for articles that stand beside each other one by one, by key. `articles` in the order in which an outlet's own
 * are to be counted, which is that of their dates everywhere.
 */
export function labelArticles(
  articles: readonly Pick<ComparedArticle, "key" | "column">[],
  columns: readonly ComparedColumn[],
): ReadonlyMap<string, ArticleLabel> {
  const known = new Map(columns.map((column) => [column.key, column]));
  const totals = countByColumn(articles);
  const soFar = new Map<string, number>();
  const labels = new Map<string, ArticleLabel>();
  for (const { key, column: columnKey } of articles) {
    const column = known.get(columnKey);
    if (column === undefined) continue;
    const place = (soFar.get(columnKey) ?? 0) + 1;
    soFar.set(columnKey, place);
    const number = (totals.get(columnKey) ?? 0) > 1 ? place : null;
    const name = number === null ? column.name : `${column.name} ${number}`;
    labels.set(key, { article: key, column, number, name, letters: `${column.letters}${number ?? ""}` });
  }
  return labels;
}

function countByColumn(articles: readonly Pick<ComparedArticle, "column">[]): ReadonlyMap<string, number> {
  const totals = new Map<string, number>();
  for (const { column } of articles) totals.set(column, (totals.get(column) ?? 0) + 1);
  return totals;
}
