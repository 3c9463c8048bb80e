import type { ComparedArticle } from "../comparison";

/** Which two articles an address names; null: it names none. */
export interface TwoArticles {
  readonly a: string | null;
  readonly b: string | null;
}

/**
 * The two articles that stand beside each other: the ones asked for, as far as the comparison has them. A side that is
 * left open takes the first article by date of another outlet than its neighbour's, one with a text before one without.
 * Null: there are no two articles.
 */
export function chooseTwo(
  articles: readonly ComparedArticle[],
  { a, b }: TwoArticles,
): { readonly a: ComparedArticle; readonly b: ComparedArticle } | null {
  const find = (key: string | null) => articles.find((article) => article.key === key) ?? null;
  const second = b === a ? null : find(b);
  const first = find(a) ?? findBeside(articles, second);
  const other = second ?? findBeside(articles, first);
  return first === null || other === null ? null : { a: first, b: other };
}

function findBeside(articles: readonly ComparedArticle[], neighbour: ComparedArticle | null): ComparedArticle | null {
  const others = articles.filter(({ key }) => key !== neighbour?.key);
  const ofOthers = others.filter(({ column }) => column !== neighbour?.column);
  const withText = (list: readonly ComparedArticle[]) => list.find(({ hasText }) => hasText);
  return withText(ofOthers) ?? withText(others) ?? ofOthers[0] ?? others[0] ?? null;
}
